import { sharedRuns } from './alignment.js'
import type { Grouped } from './group-statements.js'
import { type Word, wordsOf } from './words.js'

/** The form that a statement gives to its utterance. */
export interface Form {
  /** Its place among the forms of the utterance: 0 for the one that most statements have; of several, for the longest. */
  readonly place: number
  /** Stretches of the content that the first form does not have; of the first form, those that another one does not have. */
  readonly differences: readonly string[]
}

/** The forms of statements that report one utterance, by id. Contents of the same words are of one form, whatever their signs. */
export function formsOf(group: readonly Grouped[]): ReadonlyMap<string, Form> {
  const byKey = new Map<string, Grouped[]>()
  for (const statement of group) {
    const key = statement.wording.words.map(({ stem }) => stem).join(' ')
    byKey.set(key, [...(byKey.get(key) ?? []), statement])
  }
  const forms = [...byKey]
    .sort(([a, one], [b, other]) => other.length - one.length || b.length - a.length || (a < b ? -1 : 1))
    .map(([, statements]) => statements)
  const tokens = forms.map(([first]) => tokensOf((first as Grouped).wording.content))
  return new Map(
    forms.flatMap((statements, place) => {
      const others = place === 0 ? tokens.slice(1) : tokens.slice(0, 1)
      return statements.map(({ id, wording: { content } }) => [id, { place, differences: lacking(content, others) }])
    }),
  )
}

/** A word of a content as it stands there. */
interface Token extends Word {
  readonly start: number
  readonly end: number
}

/** In words; longer contents are compared by their beginning. */
const MOST_TOKENS = 200

/** What stands between white space, but for signs alone. */
function tokensOf(content: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: token, index } of content.matchAll(/\S+/g)) {
    const stem = wordsOf(token)
      .map((word) => word.stem)
      .join(' ')
    const end = index + token.length
    // Every word counts, however short the run that it stands in.
    if (stem !== '')
      tokens.push({
        stem,
        word: token,
        kind: 'CONTENT',
        isName: false,
        opens: false,
        isInserted: false,
        start: index,
        end,
      })
    if (tokens.length === MOST_TOKENS) break
  }
  return tokens
}

/** Stretches of a content that one of the others lacks. */
function lacking(content: string, others: readonly (readonly Token[])[]): readonly string[] {
  const tokens = tokensOf(content)
  const isLacked = new Array<boolean>(tokens.length).fill(false)
  for (const other of others) {
    const shared = new Set(
      sharedRuns(tokens, other).flatMap(({ a, length }) => Array.from({ length }, (_, at) => a + at)),
    )
    tokens.forEach((_, at) => {
      if (!shared.has(at)) isLacked[at] = true
    })
  }
  const stretches: { start: number; end: number }[] = []
  tokens.forEach(({ start, end }, at) => {
    if (!isLacked[at]) return
    const last = stretches.at(-1)
    if (last && isLacked[at - 1]) last.end = end
    else stretches.push({ start, end })
  })
  return stretches.map(({ start, end }) => content.slice(start, end).replace(EDGES, ''))
}

/** Signs around words. */
const EDGES = /^[^\p{L}\p{N}$€£]+|[^\p{L}\p{N}%]+$/gu
