import { INTERVIEW_LABELS } from '../../languages/en/speech/labels.js'
import type { Find } from '../entities/find.js'
import { isDecorated, type NameSearch, nameText } from '../entities/name-search.js'
import { unknownOrganization } from '../entities/names/organization-find.js'
import { personFind } from '../entities/names/person-find.js'
import { mendedSpans } from './mended-spans.js'
import { kindProbability, type NameSpan, nameSpans } from './name-spans.js'
import type { NameScores } from './reader.js'

/** A name with a lower probability is left to the rules. */
const LIKELY = 0.5
/** From here the learned reader is believed against a rule that took the words for something else. */
const SURE = 0.8
/** Below this a person of the rules is none. */
const UNLIKELY = 0.2

const REASON = 'the learned reader'

/**
 * Adds the learned reader's names to those of the rules: persons as it sees them, of organizations the longer of the two,
 * countries as the rules see them unless a sure or longer name holds the word. Linear time.
 */
export function addLearnedNames(search: NameSearch, scores: NameScores): void {
  const kept = search.finds.filter(
    (find) => find.kind !== 'PERSON' || find.score > 0.85 || probability(scores, find, 0) > UNLIKELY,
  )
  // Where capitals are a line's style, they mislead the networks, which have seen few such lines.
  const likely = nameSpans(search, scores).filter(
    (span) =>
      span.kind !== 'PLACE' && span.probability >= LIKELY && !isDecorated(search, span.first) && !isSide(search, span),
  )
  const spans = withoutShortNames(search, mendedSpans(search, likely), kept)
  const at = byToken(search, kept)
  const replaced = new Set<Find>()
  const added: Find[] = []
  for (const span of spans) {
    const overlapped = new Set<Find>()
    for (let i = span.first; i < span.end; i++) {
      const find = kept[(at[i] ?? 0) - 1]
      if (find) overlapped.add(find)
    }
    if (![...overlapped].every((find) => yields(find, span, scores))) continue
    for (const find of overlapped) replaced.add(find)
    added.push(findOf(search, span))
  }
  const finds = [...kept.filter((find) => !replaced.has(find)), ...added].sort((a, b) => a.first - b.first)
  search.finds.splice(0, search.finds.length, ...finds)
  search.taken.set(byToken(search, finds))
}

/** "REPORTER: …": a side of an interview is nobody's name. */
const isSide = ({ tokens }: NameSearch, { first, end }: NameSpan): boolean =>
  end === first + 1 && tokens[end]?.lower === ':' && INTERVIEW_LABELS.has(tokens[first]?.lower ?? '')

/**
 * Without single names that are part of a person's full name elsewhere in the text ("the [Doe] government", "DA [Doe]"): they are found by
 * that.
 */
function withoutShortNames(search: NameSearch, spans: readonly NameSpan[], finds: readonly Find[]): NameSpan[] {
  const { tokens } = search
  const people = [...spans, ...finds].filter(({ kind, first, end }) => kind === 'PERSON' && end - first > 1)
  const known = new Set(people.flatMap(({ first, end }) => tokens.slice(first, end).map(({ lower }) => lower)))
  return spans.filter(({ first, end }) => {
    const only = end - first === 2 && tokens[first]?.shape === 'upper' ? first + 1 : first
    return end - only > 1 || !known.has(tokens[only]?.lower ?? '')
  })
}

/** Whether what a rule found gives way to a name of the learned reader that shares tokens with it. */
function yields(find: Find, span: NameSpan, scores: NameScores): boolean {
  const inside = find.first >= span.first && find.end <= span.end
  const same = inside && find.first === span.first && find.end === span.end
  if (find.kind === span.kind) {
    if (same) return false
    if (inside) return true
    // The rules' name is longer or shifted: a person's further words may be none of the name.
    return span.kind === 'PERSON' && find.score <= 0.85 && probability(scores, find, 0) < LIKELY
  }
  if (!inside) return false
  if (find.kind === 'COUNTRY') return span.kind === 'ORGANIZATION' ? !same : span.probability >= SURE && !same
  if (find.kind === 'NOBODY') return span.probability >= SURE
  return span.probability >= SURE && find.score <= 0.85
}

const probability = (scores: NameScores, { first, end }: Find, kind: number): number =>
  kindProbability(scores, first, end, kind)

function findOf(search: NameSearch, { first, end, kind, probability: score }: NameSpan): Find {
  // "The Lomas Herald": the article is no part of the name that others shorten.
  const opens = nameText(search, first, first + 1).toLowerCase() === 'the' && end - first > 1 ? first + 1 : first
  return kind === 'PERSON'
    ? personFind(search, opens, end, score, REASON)
    : unknownOrganization(search, opens, end, score, REASON)
}

/** Per token: 1 + the index of the find that holds it. */
function byToken({ tokens }: NameSearch, finds: readonly Find[]): Int32Array {
  const at = new Int32Array(tokens.length)
  finds.forEach(({ first, end }, index) => {
    at.fill(index + 1, first, end)
  })
  return at
}
