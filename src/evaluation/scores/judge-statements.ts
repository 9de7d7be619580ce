import type { AttributionSpans, Compared, GoldStatement, GoldStatements } from '../gold/gold.js'
import { areSameActors, sameActorIn } from './same-actor.js'
import { statementPairs } from './statement-pairs.js'

interface Named {
  readonly name: string
}

/** A statement as the extractor finds it, in code points. */
export interface ExtractedStatement extends AttributionSpans {
  readonly speaker: Named | null
  /** Everybody who speaks, where an extractor tells several. */
  readonly speakers?: readonly Named[]
  readonly addressees: readonly Named[]
  readonly act: string
  /** DIRECT, MIXED or INDIRECT. */
  readonly mode: string
  readonly negated: boolean
  /** 0 to 1. */
  readonly confidence: number
  /** The name of the rule that found it. */
  readonly rule: string
}

/** What is right or wrong of a statement that is found. */
export const STATEMENT_PARTS = ['speaker', 'act', 'addressees', 'content', 'mode', 'negation'] as const
export type StatementPart = (typeof STATEMENT_PARTS)[number]

/** An annotated statement with the found one that is the same; null in the place of one that is missed, or invented. */
export interface StatementVerdict {
  readonly article: GoldStatements
  readonly gold: GoldStatement | null
  readonly found: ExtractedStatement | null
  /** Empty where one of the two is missing. */
  readonly wrong: readonly StatementPart[]
}

/** The share of a content from which it is right. */
const RIGHT_CONTENT = 0.9

/** The names of those who speak; an extractor may tell the first of them alone. */
export const speakersOf = ({ speakers = [], speaker }: ExtractedStatement): string[] => {
  const all = speakers.length === 0 && speaker !== null ? [speaker] : speakers
  return all.map(({ name }) => name)
}

/** A verdict on each annotated statement, then on each found one that nobody annotated. */
export function judgeStatements({
  gold: article,
  found,
}: Compared<GoldStatements, ExtractedStatement>): StatementVerdict[] {
  const isSame = sameActorIn(article)
  const pairs = statementPairs(Array.from(article.text), article.statements, found)
  const ofGold = new Map(pairs.map((pair) => [pair.gold, pair]))
  const taken = new Set(pairs.map((pair) => pair.found))
  const annotated = article.statements.map((gold, index): StatementVerdict => {
    const pair = ofGold.get(index)
    if (pair === undefined) return { article, gold, found: null, wrong: [] }
    const same = found[pair.found] as ExtractedStatement
    const isRight: Record<StatementPart, boolean> = {
      speaker: areSameActors(gold.speakers, speakersOf(same), isSame),
      act: gold.act === same.act,
      addressees: areSameActors(
        gold.addressees,
        same.addressees.map(({ name }) => name),
        isSame,
      ),
      content: pair.share >= RIGHT_CONTENT,
      mode: gold.mode === same.mode,
      negation: gold.negated === same.negated,
    }
    return { article, gold, found: same, wrong: STATEMENT_PARTS.filter((part) => !isRight[part]) }
  })
  const invented = found.filter((_, index) => !taken.has(index))
  return [...annotated, ...invented.map((one) => ({ article, gold: null, found: one, wrong: [] }))]
}
