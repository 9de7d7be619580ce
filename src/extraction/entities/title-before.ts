import { PROFESSION_SUFFIXES } from '../../languages/en/grammar/suffixes.js'
import { GROUP_WORDS } from '../../languages/en/names/common-words.js'
import { TITLE_QUALIFIERS, TITLES, type TitleWord } from '../../languages/en/names/titles.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { type NameSearch, sentenceStart } from './name-search.js'

/** A title that ends directly before a given token. */
export interface TitleBefore {
  /** First token, qualifiers included ("Shadow Home Secretary"). */
  readonly first: number
  readonly end: number
  readonly title: TitleWord
}

/** Length of the lexicon's longest title, in tokens ("commander-in-chief"). */
const LONGEST = 5

/** The title that ends at `end`, with its qualifiers; null if there is none. */
export function titleBefore(search: NameSearch, end: number): TitleBefore | null {
  if (end < 1) return null
  const start = sentenceStart(search, end - 1)
  let first = -1
  let title: TitleWord | null = null
  for (let at = end - 1; at >= Math.max(start, end - LONGEST); at--) {
    const match = TITLES.longestAt(search.tokens, at, end, () => true)
    if (match?.end === end) {
      first = at
      title = match.entry
    }
  }
  if (title === null) return derivedTitle(search, end)
  return { first: title.kind === 'HONORIFIC' ? first : qualifiersStart(search, first, start), end, title }
}

/** "ex-member", "Senators", "hydrologist": a title with a prefix, in the plural, or made as professions are. */
function derivedTitle({ tokens }: NameSearch, end: number): TitleBefore | null {
  const { lower } = tokenAt(tokens, end - 1)
  const title = TITLES.get(lower.replace(/^ex-/, '')) ?? officeOf(lower) ?? professionOf(lower)
  return title === undefined ? null : { first: end - 1, end, title }
}

/** The office of several who are named after it: "Ministers Jane Doe and John Roe". */
function officeOf(plural: string): TitleWord | undefined {
  const title = plural.endsWith('s') ? TITLES.get(plural.slice(0, -1)) : undefined
  return title?.kind === 'OFFICE' || title?.kind === 'SPEAKER' ? title : undefined
}

const professionOf = (word: string): TitleWord | undefined =>
  PROFESSION_SUFFIXES.test(word) && !GROUP_WORDS.has(word)
    ? { word: word.replace(/s$/, ''), gender: null, kind: 'ROLE', head: false }
    : undefined

/** "marine biologist", "immigration barrister": any common noun or adjective right before a lower-case title says its field. */
function isField(search: NameSearch, i: number, titleFirst: number): boolean {
  const word = tokenAt(search.tokens, i)
  return (
    i === titleFirst - 1 &&
    search.tokens[titleFirst]?.shape === 'lower' &&
    word.shape === 'lower' &&
    word.pos === 'NOUN'
  )
}

/** Maximum number of qualifiers of a title ("former deputy assistant foreign"). */
const MOST_QUALIFIERS = 6

/** The first token of the qualifiers before a title that begins at `first`. @param start the earliest token considered */
export function qualifiersStart(search: NameSearch, first: number, start: number): number {
  let at = first
  for (let i = first - 1; i >= Math.max(start, first - MOST_QUALIFIERS); i--) {
    const word = tokenAt(search.tokens, i)
    const lower = word.lower
    if (lower === 'and' && i > start && TITLE_QUALIFIERS.has(tokenAt(search.tokens, i - 1).lower) && at === i + 1)
      continue
    if (lower === '-' && !word.spaced) continue
    if (TITLE_QUALIFIERS.has(lower) || isField(search, i, at)) at = i
    else break
  }
  return at
}
