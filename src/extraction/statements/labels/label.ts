import { singularOf } from '../../../languages/en/grammar/singular.js'
import { PERSON_NOUNS, TITLES } from '../../../languages/en/names/titles.js'
import { CREDITS, INTERVIEW_LABELS, SPEAKING_GROUPS, SPEAKING_TEXTS } from '../../../languages/en/speech/labels.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { lastWord, wordAt } from '../rule.js'

/**
 * Who a label means: a person or body that the text NAMES, a COUNTRY, somebody by a ROLE ("Minister", "Poll"), the sides of an
 * INTERVIEW ("Q"), a transcript's speaker in CAPITALS, perhaps a name that nothing else explains (MAYBE), or NOBODY.
 */
export type LabelKind = 'NAMED' | 'COUNTRY' | 'ROLE' | 'INTERVIEW' | 'CAPITALS' | 'MAYBE' | 'NOBODY'

/** Words before a colon, or after a quotation, that may say who speaks. */
export interface Label {
  readonly kind: LabelKind
  /** Its last token. */
  readonly last: number
  /** The surname, or the last word of what names the speaker, or all of it; two labels with the same key are the same speaker's. */
  readonly key: string
  /** True where the name is in capitals, as transcripts print it. */
  readonly inCapitals: boolean
  readonly source: LongPhrase
}

/** Most tokens of a label: "Jane Doe, chief economist of the Bank of Malta (by phone)". */
const LONGEST_LABEL = 16
/** Most words of a name that nothing else explains. */
const LONGEST_UNKNOWN = 4

/** The label that stands before the first colon after a token, in the same sentence; null where none does. */
export function labelBeforeColon(article: Document, clauses: SentenceClauses, first: number): Label | null {
  const end = Math.min(first + LONGEST_LABEL, lastWord(clauses))
  for (let at = first; at <= end; at++) {
    if (clauses.quotationAt(at) >= 0) return null
    if (wordAt(clauses, at) === ':') return at > first ? labelOf(article, clauses, first, at - 1) : null
    if (isQ(clauses, first, at)) return labelOf(article, clauses, first, at)
  }
  return null
}

/** "((DG)) Will you go?", "[Doe] No.": the label in brackets with which a paragraph opens, up to the last bracket; null where none does. */
export function labelInBrackets(article: Document, clauses: SentenceClauses): Label | null {
  let first = clauses.sentence.first
  while (/^[([]$/.test(wordAt(clauses, first))) first++
  if (first === clauses.sentence.first) return null
  let last = first
  while (last < first + LONGEST_UNKNOWN && !/^[)\]]$/.test(wordAt(clauses, last + 1))) last++
  const label = labelOf(article, clauses, first, last)
  while (/^[)\]]$/.test(wordAt(clauses, last + 1))) last++
  return label && label.last < last && label.kind !== 'NOBODY' ? { ...label, last } : null
}

/** "Q. What was it like?": the letters of an interview have a stop of their own. */
const isQ = (clauses: SentenceClauses, first: number, at: number): boolean =>
  at === first && /^[qa]\.$/.test(wordAt(clauses, at)) && tokenAt(clauses.tokens, at).shape !== 'lower'

/** What the words from one token to another mean as a label; null where they hold a clause. */
export function labelOf(article: Document, clauses: SentenceClauses, first: number, last: number): Label | null {
  if (last - first >= LONGEST_LABEL) return null
  const named = nameEnd(clauses, first, last)
  if (named < first || isOpen(clauses, named + 1, last)) return null
  for (let at = first; at <= last; at++) {
    const group = clauses.groupAt(at)
    if (group?.form === 'FINITE' && article.actorKindAt(at) === null && !isUpper(clauses, group.head)) return null
    if (/^[!?;]$/.test(wordAt(clauses, at))) return null
  }
  const head = clauses.phraseAt(named)
  const kind = kindOf(article, clauses, first, named)
  const words = article.reading.text.slice(tokenAt(clauses.tokens, first).start, tokenAt(clauses.tokens, named).end)
  return {
    kind,
    last,
    inCapitals: isUpper(clauses, named) && wordAt(clauses, named).length > 1,
    key: kind === 'MAYBE' ? words : wordAt(clauses, named).replace(/\.$/, ''),
    source: {
      first,
      last,
      head: { first: Math.max(first, head?.first ?? first), last: named, pronoun: false, time: false },
      others: [],
    },
  }
}

/** In capitals a title is easily taken for a verb: "HARBOR CHAIRMAN". */
const isUpper = (clauses: SentenceClauses, at: number): boolean => tokenAt(clauses.tokens, at).shape === 'upper'

/** The last token of the name in a label, before a comma or brackets that describe it. */
function nameEnd(clauses: SentenceClauses, first: number, last: number): number {
  for (let at = first; at <= last; at++) if (/^[,(]$/.test(wordAt(clauses, at))) return at - 1
  return last
}

/** "The Doe Bridge (Maltese: …": the colon stands within brackets. */
function isOpen(clauses: SentenceClauses, first: number, last: number): boolean {
  if (wordAt(clauses, first) !== '(') return false
  for (let at = first; at <= last; at++) if (wordAt(clauses, at) === ')') return false
  return true
}

function kindOf(article: Document, clauses: SentenceClauses, first: number, last: number): LabelKind {
  if (first < last && CREDITS.has(wordAt(clauses, last))) return 'NOBODY'
  const actor = article.actorKindAt(last)
  if (actor !== null) return actor === 'COUNTRY' ? 'COUNTRY' : 'NAMED'
  const word = wordAt(clauses, last)
  if (first === last && INTERVIEW_LABELS.has(word.replace(/\.$/, ''))) return 'INTERVIEW'
  if (namesRole(clauses, first, last)) return 'ROLE'
  let capitals = 0
  let upper = 0
  for (let at = first; at <= last; at++) {
    const { shape, lower } = tokenAt(clauses.tokens, at)
    if (shape === 'upper' && lower.length > 1) upper++
    if (shape === 'upper' || shape === 'capital') capitals++
    else if (shape === 'lower' || /\d/.test(lower)) return 'NOBODY'
  }
  if (upper > 0 && upper === capitals) return 'CAPITALS'
  return capitals > 0 && last - first < LONGEST_UNKNOWN ? 'MAYBE' : 'NOBODY'
}

/** "Minister", "Former UN envoy", "The mayor of Oslo", "Poll": the head of the phrase is somebody who speaks, or a text that does. */
function namesRole(clauses: SentenceClauses, first: number, last: number): boolean {
  let head = last
  for (let at = first + 1; at <= last; at++) {
    if (clauses.tokens[at]?.pos !== 'ADP') continue
    head = at - 1
    break
  }
  const word = wordAt(clauses, head)
  return (
    SPEAKING_GROUPS.has(word) ||
    SPEAKING_TEXTS.has(word) ||
    [word, singularOf(word)].some((noun) => PERSON_NOUNS.has(noun) || TITLES.get(noun) !== undefined)
  )
}
