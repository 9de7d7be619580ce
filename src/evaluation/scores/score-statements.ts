import type { Compared, GoldStatements } from '../gold/gold.js'
import { type ConfidenceTally, type JudgedFinding, tallyConfidence } from './confidence-bands.js'
import {
  type ExtractedStatement,
  judgeStatements,
  type StatementPart,
  type StatementVerdict,
  speakersOf,
} from './judge-statements.js'

export interface StatementScore {
  /** How many are annotated, without nested ones. */
  readonly gold: number
  /** How many of them are found. */
  readonly found: number
  /** Of those, by part. */
  readonly right: Readonly<Record<StatementPart, number>>
  /** Those with a speaker who is not the right one. */
  readonly speakerWrong: number
  readonly allRight: number
  /** Everything that the extractor found. */
  readonly predicted: number
  /** How much of it is annotated, as nested or not. */
  readonly kept: number
  readonly nested: number
  readonly nestedFound: number
  /** How reliable the confidence is; right are findings with the right speaker and content. */
  readonly confidence: ConfidenceTally
  /** The same for each kind of finding: by mode, then by rule, the most frequent first. */
  readonly confidenceByKind: ReadonlyMap<string, ConfidenceTally>
  /** Article by article: in the order of the annotations, then what is invented. */
  readonly mistakes: readonly StatementVerdict[]
}

/** The least number of findings from which a rule's confidence is told. */
const LEAST_FINDINGS = 25

/** Scores found statements against annotated ones: found, by whom, which act, to whom, which words. */
export function scoreStatements(articles: readonly Compared<GoldStatements, ExtractedStatement>[]): StatementScore {
  const verdicts = articles.flatMap(judgeStatements)
  const nested = verdicts.filter(({ gold }) => gold?.nested)
  const asked = verdicts.filter(({ gold }) => gold !== null && !gold.nested)
  const both = asked.flatMap(({ found, wrong }) => (found === null ? [] : [{ found, wrong }]))
  const findings = verdicts.flatMap(({ gold, found, wrong }) =>
    found === null
      ? []
      : [{ ...found, isRight: gold !== null && !wrong.includes('speaker') && !wrong.includes('content') }],
  )
  const right = (part: StatementPart): number => both.filter(({ wrong }) => !wrong.includes(part)).length
  return {
    gold: asked.length,
    found: both.length,
    right: {
      speaker: right('speaker'),
      act: right('act'),
      addressees: right('addressees'),
      content: right('content'),
      mode: right('mode'),
      negation: right('negation'),
    },
    speakerWrong: both.filter(({ found, wrong }) => wrong.includes('speaker') && speakersOf(found).length > 0).length,
    allRight: both.filter(({ wrong }) => wrong.length === 0).length,
    predicted: findings.length,
    kept: verdicts.filter(({ gold, found }) => gold !== null && found !== null).length,
    nested: nested.length,
    nestedFound: nested.filter(({ found }) => found !== null).length,
    confidence: tallyConfidence(findings),
    confidenceByKind: tallyByKind(findings),
    mistakes: verdicts.filter(
      ({ gold, found, wrong }) => !gold?.nested && (gold === null || found === null || wrong.length > 0),
    ),
  }
}

/** The kinds of findings by mode, in this order. */
const MODES = ['DIRECT', 'MIXED', 'INDIRECT with a cue', 'INDIRECT without a cue']

const modeOf = ({ mode, cue }: ExtractedStatement): string =>
  mode === 'INDIRECT' ? `INDIRECT ${cue.length > 0 ? 'with' : 'without'} a cue` : mode

type Finding = ExtractedStatement & JudgedFinding

/** The modes that were found, then the rules with enough findings, the most frequent first. */
function tallyByKind(findings: readonly Finding[]): Map<string, ConfidenceTally> {
  const modes = grouped(findings, modeOf)
  const rules = grouped(findings, ({ rule }) => `rule ${rule}`).filter(([, { length }]) => length >= LEAST_FINDINGS)
  const kinds = [
    ...modes.sort(([a], [b]) => MODES.indexOf(a) - MODES.indexOf(b)),
    ...rules.sort(([, a], [, b]) => b.length - a.length),
  ]
  return new Map(kinds.map(([kind, ofKind]) => [kind, tallyConfidence(ofKind)]))
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): [key: string, group: T[]][] {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one)) ?? []
    groups.set(keyOf(one), group)
    group.push(one)
  }
  return [...groups]
}
