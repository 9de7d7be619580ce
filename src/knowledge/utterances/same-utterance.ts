import { fitOfAct } from '../../vocabulary/act-neighbours.js'
import { gapsBetween, sharedRuns } from './alignment.js'
import { contradiction } from './circumstances.js'
import { contradictionIn, contradictionOf, haveOtherNumbers } from './differences.js'
import { tells, type Wording } from './wording.js'
import type { Word } from './words.js'

/**
 * SAME: both report one utterance. APART: they contradict each other, and no group may hold both. UNLIKE: nothing shows that they do,
 * but a third statement may.
 */
export interface Verdict {
  readonly kind: 'SAME' | 'APART' | 'UNLIKE'
  /** How sure it is that they report one utterance, 0 to 1; 0 unless SAME. */
  readonly score: number
  /** In words. */
  readonly reason: string
}

const same = (score: number, reason: string): Verdict => ({ kind: 'SAME', score, reason })
const apart = (reason: string): Verdict => ({ kind: 'APART', score: 0, reason })
const UNLIKE: Verdict = { kind: 'UNLIKE', score: 0, reason: 'other words' }

/*
 * The limits below were chosen on test/knowledge/utterances/pairs.ts; bench/utterances.js measures them.
 */
/** Words that tell something and that two contents share at least; the same for quotations where nobody is named as the speaker. */
const TELLING = 3
export const TELLING_UNNAMED = 4
/** What a word that is shared counts for: “very good” is no evidence, “leave the gate to us” is. */
const WEIGHT = { CONTENT: 1, NUMBER: 1, DENYING: 0.7, EMPTY: 0.35 } as const
/** What the words of a shared quotation come to at least, and how many stand in one run. */
const EVIDENCE = 2
const SHORTEST_RUN = 3
/** Share of the shorter quotation that the longer one has at least. */
const MOST_OF_IT = 0.75
/** Share of the longer one, where nobody is named. */
const NEARLY_ALL = 0.85
/** A run of so many words is nobody's chance; then half of the shorter quotation suffices. */
const LONG_RUN = 8
const HALF = 0.5
/** One word of so many may be another: a slip of the ear. */
const SLIP = 1 / 6
/** Contents up to this many words speak of one thing: another number in them is that of another utterance. */
const ONE_THING = 40
/** Share of the words of both contents that is common (Dice), and of the shorter one (overlap), for the same content. */
const LIKE = 0.6
const WITHIN = 0.8
/** The same where they share a short quotation, of two telling words. */
const LIKE_WITH_QUOTE = 0.4
/** Share of words in common above which contents that contradict each other speak of one thing. */
const OF_ONE_THING = 0.5

/** Whether two statements report the same utterance. Symmetric; depends on nothing else. */
export function sameUtterance(one: Wording, other: Wording): Verdict {
  // Of several longest common subsequences, which is found depends on which text comes first.
  const [a, b] = inOrder(one, other) ? [one, other] : [other, one]
  const against = contradiction(a, b)
  if (against !== null) return apart(against)
  const isNamed = a.speakerIds.length > 0 && b.speakerIds.length > 0
  return (
    sameQuotation(a, b, isNamed) ?? (isNamed ? (sameAcross(a, b) ?? sameAcross(b, a) ?? sameContent(a, b)) : UNLIKE)
  )
}

const inOrder = (a: Wording, b: Wording): boolean =>
  a.content === b.content ? a.quotes.join('\n') <= b.quotes.join('\n') : a.content < b.content

/** Two statements that quote; null where that shows nothing. Articles may quote in another order, so each quote counts by itself, too. */
function sameQuotation(a: Wording, b: Wording, isNamed: boolean): Verdict | null {
  if (a.quoted.length === 0 || b.quoted.length === 0) return null
  const whole = sameWords(a.quoted, b.quoted, isNamed)
  const verdicts = whole
    ? [whole]
    : [
        ...single(a).map((quote) => sameWords(quote, b.quoted, isNamed)),
        ...single(b).map((quote) => sameWords(a.quoted, quote, isNamed)),
      ].filter((verdict) => verdict !== null)
  const against = verdicts.find(({ kind }) => kind === 'APART')
  const [best] = against ? [against] : verdicts.sort((x, y) => y.score - x.score)
  const numbers = best?.kind === 'SAME' ? numbersAround(a, b) : null
  return numbers === null ? (best ?? null) : apart(numbers)
}

const single = ({ eachQuoted }: Wording): readonly (readonly Word[])[] => (eachQuoted.length > 1 ? eachQuoted : [])

/** Two quotations by their words; null where these show nothing. */
function sameWords(a: readonly Word[], b: readonly Word[], isNamed: boolean): Verdict | null {
  const found = compare(a, b)
  const { ofShorter, ofLonger, telling, longest, evidence } = found
  if (!isNamed && (ofLonger < NEARLY_ALL || telling < TELLING_UNNAMED)) return null
  if (evidence < EVIDENCE || longest < SHORTEST_RUN) return null
  if (ofShorter < MOST_OF_IT && (longest < LONG_RUN || ofShorter < HALF)) return null
  const against = contradictionIn(found.gaps)
  if (against !== null) return apart(against)
  if (found.replaced > SLIP) return null
  if (ofLonger === 1) return same(1, 'the same quotation')
  return same(
    ofShorter * 0.95,
    ofShorter === 1 ? 'one quotation is a part of the other' : 'quotations that share a long run of words',
  )
}

/** Other numbers beside the same quotation: “sank at night”, of 30 boats and of 40. */
const numbersAround = (a: Wording, b: Wording): string | null =>
  Math.max(a.words.length, b.words.length) <= ONE_THING && haveOtherNumbers(a, b) ? 'other numbers' : null

/** The quotation of the one in words that the other reports. */
function sameAcross(a: Wording, b: Wording): Verdict | null {
  if (a.quoted.length === 0) return null
  const found = compare(a.quoted, b.words)
  if (found.evidence < EVIDENCE || found.longest < SHORTEST_RUN) return null
  // Of the quotation, or of a report that is shorter.
  if (found.ofFirst < NEARLY_ALL && (found.ofShorter < NEARLY_ALL || found.telling < TELLING)) return null
  const against = contradictionIn(found.gaps) ?? numbersAround(a, b)
  if (against === null && found.replaced > SLIP) return null
  return against === null
    ? same(0.9 * found.ofShorter, 'the words that one quotes are reported by the other')
    : apart(against)
}

/** Whether most of a content is quoted. */
const isQuotation = ({ quoted, words }: Wording): boolean => quoted.length > words.length * HALF

/** Two contents, by the words that tell something. Quotations of other words are other sayings, however like. */
function sameContent(a: Wording, b: Wording): Verdict {
  if (isQuotation(a) && isQuotation(b)) return UNLIKE
  const shared = [...a.topics].filter((stem) => b.topics.has(stem)).length
  const [fewer, all] = [Math.min(a.topics.size, b.topics.size), a.topics.size + b.topics.size]
  if (shared < TELLING) return UNLIKE
  const [dice, overlap] = [(2 * shared) / all, shared / fewer]
  if (overlap < OF_ONE_THING) return UNLIKE
  const fit = [fitOfAct([a.act], b.act), fitOfAct([b.act], a.act)]
  if (fit.includes('OPPOSITE')) return apart('opposite acts')
  const against = contradictionOf(a, b)
  if (against !== null) return apart(against)
  if (!fit.includes('SAME') && !fit.includes('NEAR') && !fit.includes('PLAIN')) return UNLIKE
  const isLike = dice >= LIKE || (overlap >= WITHIN && shared > TELLING)
  if (isLike) return same(0.8 * Math.max(dice, overlap * WITHIN), 'the same content')
  const quoted = a.quoted.length > 0 && b.quoted.length > 0 ? compare(a.quoted, b.quoted) : null
  const sharesQuote = quoted !== null && quoted.telling >= 2 && quoted.ofShorter >= MOST_OF_IT
  return sharesQuote && dice >= LIKE_WITH_QUOTE ? same(0.7, 'the same content around the same short quotation') : UNLIKE
}

/** What two texts share. Shares are of their words, without those that editors put in. */
function compare(a: readonly Word[], b: readonly Word[]) {
  const runs = sharedRuns(a, b)
  const shared = runs.flatMap((run) => a.slice(run.a, run.a + run.length))
  const gaps = gapsBetween(a, b, runs)
  const replaced = gaps.reduce((sum, gap) => sum + Math.min(gap.a.filter(tells).length, gap.b.filter(tells).length), 0)
  const telling = new Set(shared.filter(tells).map(({ stem }) => stem)).size
  const [ofA, ofB] = [a, b].map((words) => Math.min(1, shared.length / words.filter((word) => !word.isInserted).length))
  return {
    gaps,
    telling,
    evidence: shared.reduce((sum, { kind }) => sum + WEIGHT[kind], 0),
    longest: Math.max(0, ...runs.map(({ length }) => length)),
    ofFirst: ofA as number,
    ofShorter: Math.max(ofA as number, ofB as number),
    ofLonger: Math.min(ofA as number, ofB as number),
    /** Words of the one that stand in place of others of the other, against those that they share. */
    replaced: replaced / Math.max(1, telling),
  }
}

/** Whether a statement says enough to be known again: one that is not even found to be the same as itself is the same as no other. */
export const saysEnough = (wording: Wording): boolean => sameUtterance(wording, wording).kind === 'SAME'
