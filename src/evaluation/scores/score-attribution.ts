import type { AttributionPart, AttributionSpans, Compared, GoldAttributions, Range } from '../gold/gold.js'
import { type ConfidenceTally, tallyConfidence } from './confidence-bands.js'
import { linkedPairs } from './linked-pairs.js'
import { foundSpans, labelledSpans } from './sequence-spans.js'
import { sumOf, type Tally, tallyOf } from './tally.js'
import { wordsOf } from './words-of.js'

/** An attribution as the extractor finds it, in code points. */
export interface FoundAttribution extends AttributionSpans {
  /** 0 to 1. */
  readonly confidence: number
}

/** The words of an annotated attribution that no found one matches. */
export interface MissedAttribution extends Readonly<Record<AttributionPart, string>> {
  readonly id: string | number
  readonly kind: string
}

export interface AttributionScore {
  /** Exactly the same tokens, within the corpus's own sequences. */
  readonly exact: Readonly<Record<AttributionPart, Tally>>
  /** The same first token, within the corpus's own sequences. */
  readonly begin: Readonly<Record<AttributionPart, Tally>>
  /** The same characters, ignoring punctuation at the edges. */
  readonly span: Readonly<Record<AttributionPart, Tally>>
  /** Source, cue and content right together. */
  readonly linked: Tally
  readonly linkedByKind: ReadonlyMap<string, { readonly right: number; readonly gold: number }>
  readonly confidence: ConfidenceTally
  /** In reading order. */
  readonly missed: readonly MissedAttribution[]
}

/** Characters that are ignored at the edges of spans. */
const EDGE = ' \t\r\n.,;:'

type Articles = readonly Compared<GoldAttributions, FoundAttribution>[]

/** Scores found attributions against annotated ones, article by article. */
export function scoreAttribution(articles: Articles): AttributionScore {
  const sequences = articles.flatMap(({ gold, found }) =>
    gold.sequences.map(({ tokens, labels }) => ({ gold: labelledSpans(labels), found: foundSpans(tokens, found) })),
  )
  const texts = articles.map(({ gold, found }) => {
    const characters = Array.from(gold.text)
    return { gold: trimmedSpans(characters, gold.attributions), found: trimmedSpans(characters, found) }
  })
  return {
    exact: byRole((role) =>
      sumOf(sequences.map((each) => tallyOf(each.gold[role].map(key), each.found[role].map(key)))),
    ),
    begin: byRole((role) =>
      sumOf(sequences.map((each) => tallyOf(each.gold[role].map(firstOf), each.found[role].map(firstOf)))),
    ),
    span: byRole((role) => sumOf(texts.map((each) => tallyOf(each.gold[role], each.found[role])))),
    ...scoreLinks(articles),
  }
}

/** The scores that are based on matching whole attributions. */
function scoreLinks(articles: Articles): Pick<AttributionScore, 'linked' | 'linkedByKind' | 'confidence' | 'missed'> {
  const linkedByKind = new Map<string, { right: number; gold: number }>()
  const missed: MissedAttribution[] = []
  const judged: { confidence: number; isRight: boolean }[] = []
  const linked = { right: 0, found: 0, gold: 0 }
  for (const { gold, found } of articles) {
    const pairs = linkedPairs(gold.attributions, found)
    linked.right += pairs.length
    linked.found += found.length
    linked.gold += gold.attributions.length
    const rightGold = new Set(pairs.map(([index]) => index))
    const rightFound = new Set(pairs.map(([, index]) => index))
    judged.push(...found.map(({ confidence }, index) => ({ confidence, isRight: rightFound.has(index) })))
    const characters = Array.from(gold.text)
    for (const [index, attribution] of gold.attributions.entries()) {
      const tally = linkedByKind.get(attribution.kind) ?? { right: 0, gold: 0 }
      linkedByKind.set(attribution.kind, tally)
      tally.gold += 1
      if (rightGold.has(index)) tally.right += 1
      else
        missed.push({
          id: gold.id,
          kind: attribution.kind,
          ...byRole((role) => wordsOf(characters, attribution[role])),
        })
    }
  }
  return { linked, linkedByKind, confidence: tallyConfidence(judged), missed }
}

const byRole = <T>(make: (role: AttributionPart) => T): Record<AttributionPart, T> => ({
  source: make('source'),
  cue: make('cue'),
  content: make('content'),
})

/** A range as one number, for use in a Set; unique in texts below 2^26 code points. */
const key = ([start, end]: Range): number => start * 2 ** 26 + end
const firstOf = ([start]: Range): number => start

/** The spans of all attributions by role, as keys. */
const trimmedSpans = (characters: readonly string[], attributions: readonly AttributionSpans[]) =>
  byRole((role) =>
    attributions.flatMap((attribution) => attribution[role].map((range) => key(trimmed(characters, range)))),
  )

function trimmed(characters: readonly string[], [from, to]: Range): Range {
  let start = from
  let end = to
  while (start < end && EDGE.includes(characters[start] ?? '')) start += 1
  while (end > start && EDGE.includes(characters[end - 1] ?? '')) end -= 1
  return [start, end]
}
