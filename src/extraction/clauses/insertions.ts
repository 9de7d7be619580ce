import { ARTICLES } from '../../languages/en/grammar/determiners.js'
import { INSERTED_PREPOSITIONS, ORIGIN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { mayBeParticiple } from '../../languages/en/grammar/verb-forms.js'
import { NONRESTRICTIVE_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import { describedOpening } from './described-opening.js'
import { isAdding, leftwards } from './leftwards.js'
import { beforeBrackets, inside, type LongPhrase, lower, phraseEndingAt, phraseStartingAt } from './long-phrases.js'
import type { NounPhrase } from './noun-phrases.js'
import type { SentenceClauses } from './read-clauses.js'
import { reportsInRelative } from './reporting-relative.js'
import type { VerbGroup } from './verb-groups.js'

/** "Jane Doe, who runs the bank, | said", "Doe, an analyst, | said", "Doe, however, | said" */
export function subjectBeforeInsertion(clauses: SentenceClauses, comma: number): LongPhrase | null {
  const sign = lower(clauses, comma)
  let open = comma - 1
  while (inside(clauses, open) && (lower(clauses, open) !== sign || clauses.quotationAt(open) >= 0)) open--
  const described = describedOpening(clauses, comma)
  if (described)
    return reportsInRelative(clauses, described.head.last + 2) ? { ...described, last: described.head.last } : described
  const phrase = phraseEndingAt(clauses, beforeBrackets(clauses, open - 1))
  if (!phrase) return null
  const added = addedAt(clauses, open + 1)
  if (added) {
    const subject = leftwards(clauses, phrase)
    return { first: subject.first, last: comma - 1, head: subject.head, others: [...subject.others, added] }
  }
  const belongs = belongsToNoun(clauses, open + 1, comma - 1)
  if (belongs === null) return null
  const subject = leftwards(clauses, phrase)
  const outer = aroundInsertion(clauses, subject)
  if (outer)
    return {
      ...outer,
      last: belongs && ORIGIN_PREPOSITIONS.has(lower(clauses, subject.first - 1)) ? comma - 1 : outer.last,
    }
  // "the party, which calls itself modest, | said": what the relative clause reports is a statement of its own.
  if (!belongs || reportsInRelative(clauses, open + 1)) return subject
  // "Jane Doe, an analyst at Acme, a bank, said": one step further.
  const before = nameBefore(clauses, subject)
  const named = before && !isGoverned(clauses, before) ? before : null
  const apposition = clauses.phraseAt(open + 1)
  const others = [...(named ? [subject.head, ...subject.others] : subject.others), ...(apposition ? [apposition] : [])]
  return { first: (named ?? subject).first, last: comma - 1, head: (named ?? subject).head, others }
}

/** "Doe, in [a talk with Lomas, a weekly,] | said", "Doe, of [Acme, a bank,] | said": what stands before the insertion that holds a phrase. */
function aroundInsertion(clauses: SentenceClauses, { first }: LongPhrase): LongPhrase | null {
  if (!INSERTED_PREPOSITIONS.has(lower(clauses, first - 1)) || lower(clauses, first - 2) !== ',') return null
  const outer = phraseEndingAt(clauses, beforeBrackets(clauses, first - 3))
  return outer && !outer.time ? leftwards(clauses, outer) : null
}

/** "Doe, along with [Roe], | said" */
function addedAt(clauses: SentenceClauses, at: number): NounPhrase | undefined {
  const words = [2, 3].find((count) => isAdding(clauses, at, count))
  return words === undefined ? undefined : phraseStartingAt(clauses, at + words)
}

/** "Speaking to [Acme], the mayor, Jane Doe, | said", "In [Rye], the mayor, Jane Doe, | said": what a preposition governs has no verb. */
const isGoverned = (clauses: SentenceClauses, { first }: LongPhrase): boolean =>
  clauses.tokens[first - 1]?.pos === 'ADP' || lower(clauses, first - 1) === 'to'

/** The name that a phrase after a comma describes: "[Jane Doe], an analyst at Acme". */
export function nameBefore(clauses: SentenceClauses, subject: LongPhrase): LongPhrase | null {
  const described = lower(clauses, subject.first - 1) === ',' && ARTICLES.has(lower(clauses, subject.first))
  const outer = described ? phraseEndingAt(clauses, subject.first - 2) : undefined
  return outer && clauses.tokens[outer.last]?.pos === 'PROPN' ? leftwards(clauses, outer) : null
}

/** Whether an insertion between commas modifies the noun before it (true) or the verb after it (false); null if it is a clause. */
function belongsToNoun(clauses: SentenceClauses, first: number, last: number): boolean | null {
  const opening = lower(clauses, first)
  if (NONRESTRICTIVE_RELATIVES.has(opening)) return true
  const group = clauses.groupAt(first)
  if (group) return group.form === 'FINITE' && !(group.first === group.head && mayBeParticiple(opening)) ? null : false
  const token = tokenAt(clauses.tokens, first)
  if (token.pos === 'ADP' || token.pos === 'SCONJ' || token.pos === 'ADV') return opening === 'of' || opening === 'from'
  for (let i = first; i <= last; i++) {
    const finite = clauses.groupAt(i)
    if (finite?.form !== 'FINITE' || RELATIVES.has(lower(clauses, finite.first - 1))) continue
    if (!isReduced(clauses, finite)) return null
  }
  return clauses.phraseAt(first) !== undefined && !clauses.phraseAt(first)?.time
}

/** "a book [published] in May", no verb of speech: a past form behind a noun and before a preposition that may be a participle. */
const isReduced = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  first === head &&
  mayBeParticiple(lower(clauses, head)) &&
  clauses.phraseAt(first - 1) !== undefined &&
  clauses.tokens[head + 1]?.pos === 'ADP' &&
  !cuesOf(lower(clauses, head)).some(({ acts }) => acts.has('c') || acts.has('q'))
