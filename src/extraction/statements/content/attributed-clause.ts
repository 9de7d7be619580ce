import { BEFORE_SUBORDINATORS, CONJUNCTS, SENTENCE_OPENERS } from '../../../languages/en/grammar/conjunctions.js'
import { DESCRIBING_RELATIVES, INNER_CLAUSE_OPENERS } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, SUBORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { lastWord, wordAt } from '../rule.js'
import { finiteVerbAfter } from './clause-after.js'
import { reportsAfter } from './clause-boundary.js'
import { contentEnd } from './content-end.js'

/**
 * The clause that a phrase beside it attributes ("…, according to Doe, …"): what stands before it, after it, or both.
 * @param phrase the opener and the source
 * @param from the first token that may belong to the clause
 */
export function attributedClause(
  article: Document,
  clauses: SentenceClauses,
  phrase: TokenRange,
  from: number,
): readonly TokenRange[] {
  const after = clauseAfter(article, clauses, phrase.last + 1)
  const first = clauseStart(clauses, from, phrase.first)
  if (opensClause(clauses, first, phrase.first)) {
    if (!after) return []
    return [phrase.first === clauses.opening ? withParallels(article, clauses, after) : after]
  }
  // "While many came, according to Doe they left": the main clause follows.
  const subordinate = SENTENCE_OPENERS.has(wordAt(clauses, first))
  if (after && subordinate && finiteVerbAfter(clauses, phrase.last + 1)) return [after]
  const comma = wordAt(clauses, phrase.first - 1) === ',' || isDash(wordAt(clauses, phrase.first - 1))
  const before = { first: comma ? first : innermost(clauses, first, phrase.first), last: phrase.first - 1 }
  if (!comma || !after) return [withoutSubordinator(clauses, before, after !== null)]
  const closes = wordAt(clauses, phrase.last + 1)
  if (!/^[,–—-]+$/.test(closes) || !goesOn(clauses, after.first)) return [before]
  // "The plan, according to Doe, is dead": either part alone is no clause.
  const whole = holdsVerb(clauses, before)
  return SENTENCE_OPENERS.has(wordAt(clauses, before.first)) ||
    !whole ||
    breaksOff(clauses, before) ||
    isAdded(clauses, after)
    ? [before, after]
    : [before]
}

const isDash = (word: string): boolean => /^[–—-]+$/.test(word)

/** True if only a conjunction stands between a clause's start and the phrase: "and, according to Doe, it rained", "when, as Doe said, it rained". */
function opensClause(clauses: SentenceClauses, first: number, at: number): boolean {
  let i = at - 1
  while (i >= first && (wordAt(clauses, i) === ',' || BEFORE_SUBORDINATORS.has(wordAt(clauses, i)))) i--
  if (i < first) return true
  const near = wordAt(clauses, at - 1) === ',' ? at - 2 : at - 1
  const word = wordAt(clauses, near)
  // "a factor in that, according to Doe": no conjunction.
  const conjunction = clauses.tokens[near]?.pos !== 'PRON' && clauses.tokens[near]?.pos !== 'DET'
  return COORDINATORS.has(word) || (conjunction && (SUBORDINATORS.has(word) || INNER_CLAUSE_OPENERS.has(word)))
}

/** The first token of the clause before a token: behind the last semicolon or colon. */
function clauseStart(clauses: SentenceClauses, from: number, at: number): number {
  for (let i = at - 1; i > from; i--) if (clauses.quotationAt(i) < 0 && /^[;:]$/.test(wordAt(clauses, i))) return i + 1
  return from
}

/** "it hit the coast, [killing twenty] according to officials": without a comma before the phrase, the last clause alone. */
function innermost(clauses: SentenceClauses, first: number, at: number): number {
  for (let i = at - 1; i > first; i--) {
    if (clauses.quotationAt(i) >= 0) return first
    if (wordAt(clauses, i) !== ',') continue
    const joined = COORDINATORS.has(wordAt(clauses, i + 1))
    const next = joined ? i + 2 : i + 1
    const group = clauses.groupAt(next)
    // ", and averaged a half according to the club": a second verb of one subject.
    if (joined && group?.form === 'FINITE') return first
    // "As of noon, | ten had come according to the guard": nothing but an adjunct stands before.
    if (!joined && !holdsVerb(clauses, { first, last: i - 1 }) && finiteVerbAfter(clauses, next)) return first
    const own =
      group?.form === 'PARTICIPLE' ||
      DESCRIBING_RELATIVES.has(wordAt(clauses, next)) ||
      wordAt(clauses, next) === 'with' ||
      finiteVerbAfter(clauses, next) !== undefined
    return own ? next : first
  }
  return first
}

/** "[While] half agree according to a poll, …": what joins the clause to the next is not attributed. */
const withoutSubordinator = (clauses: SentenceClauses, range: TokenRange, goesOn: boolean): TokenRange =>
  goesOn && SENTENCE_OPENERS.has(wordAt(clauses, range.first)) ? { first: range.first + 1, last: range.last } : range

/** The clause after the phrase, to its end. */
function clauseAfter(article: Document, clauses: SentenceClauses, at: number): TokenRange | null {
  let first = at
  while (wordAt(clauses, first) === ',' || isDash(wordAt(clauses, first))) first++
  const end = lastWord(clauses)
  return first <= end ? { first, last: contentEnd(article, clauses, first, 'CLAUSE') } : null
}

/** "According to Doe, it fell; it had been old": whoever is named at a sentence's start is the source of all of it, up to another's words. */
function withParallels(article: Document, clauses: SentenceClauses, { first, last }: TokenRange): TokenRange {
  let end = last
  while (wordAt(clauses, end + 1) === ';' && isParallel(clauses, end + 2))
    end = contentEnd(article, clauses, end + 2, 'CLAUSE')
  return { first, last: end }
}

/** True for a clause without a conjunct, a quotation or a source of its own. */
function isParallel(clauses: SentenceClauses, at: number): boolean {
  if (CONJUNCTS.has(wordAt(clauses, at)) || reportsAfter(clauses, at)) return false
  for (let i = at; i <= lastWord(clauses) && wordAt(clauses, i) !== ';'; i++)
    if (clauses.quotationAt(i) >= 0 || wordAt(clauses, i) === 'according') return false
  return at <= lastWord(clauses)
}

/** False for ", which …", ", adding …", ", and …": a description of the source, or a further clause. */
const goesOn = (clauses: SentenceClauses, at: number): boolean =>
  !DESCRIBING_RELATIVES.has(wordAt(clauses, at)) &&
  clauses.groupAt(at)?.form !== 'PARTICIPLE' &&
  !(COORDINATORS.has(wordAt(clauses, at)) && finiteVerbAfter(clauses, at + 1) !== undefined)

/** True if a range has a finite verb outside relative clauses. */
const holdsVerb = (clauses: SentenceClauses, { first, last }: TokenRange): boolean =>
  clauses.groups.some(
    (group) =>
      group.form === 'FINITE' &&
      group.first >= first &&
      group.last <= last &&
      !INNER_CLAUSE_OPENERS.has(wordAt(clauses, group.first - 1)),
  )

/** "Doe led, according to the paper, a march": words that end in a verb, conjunction or preposition go on after the phrase. */
const breaksOff = (clauses: SentenceClauses, { last }: TokenRange): boolean => {
  const at = /^[,–—-]+$/.test(wordAt(clauses, last)) ? last - 1 : last
  return clauses.phraseAt(at) === undefined && /^(?:VERB|AUX|SCONJ|ADP|PART)$/.test(clauses.tokens[at]?.pos ?? '')
}

/** "It fell, according to Doe, to a tenth": words without a verb of their own go on with the clause. */
const isAdded = (clauses: SentenceClauses, after: TokenRange): boolean =>
  finiteVerbAfter(clauses, after.first) === undefined
