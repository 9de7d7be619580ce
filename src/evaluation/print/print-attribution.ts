import { ATTRIBUTION_PARTS } from '../gold/gold.js'
import type { AttributionScore, MissedAttribution } from '../scores/score-attribution.js'
import type { Tally } from '../scores/tally.js'
import { figure, percent, precisionRecallF1 } from './figure.js'
import { quoteWords } from './quote-words.js'

/** The score as lines: the measures that the corpus allows, then the linked attributions and their recall by kind. */
export function printAttribution(score: AttributionScore): string[] {
  const measures = (['exact', 'begin', 'span'] as const).flatMap((measure) =>
    ATTRIBUTION_PARTS.filter((role) => score[measure][role].gold > 0).map(
      (role) => `${measure.padEnd(7)}${role.padEnd(8)} ${tallied(score[measure][role])}`,
    ),
  )
  const kinds = ['direct', 'mixed', 'indirect'].flatMap((kind) => {
    const { right, gold } = score.linkedByKind.get(kind) ?? { right: 0, gold: 0 }
    if (gold === 0) return []
    return [`linked recall, ${kind.padEnd(9)} ${figure(percent(right, gold))}   (${right} of ${gold})`]
  })
  return [...measures, `${'linked'.padEnd(15)} ${tallied(score.linked)}`, ...kinds]
}

/** One line with the source, cue and content of an attribution that was not found. */
export const printMissedAttribution = ({ id, kind, source, cue, content }: MissedAttribution): string =>
  `missed ${id} [${kind}] ${quoteWords(source)} | ${quoteWords(cue)} | ${quoteWords(content)}`

const tallied = ({ right, found, gold }: Tally): string =>
  `${precisionRecallF1(percent(right, found), percent(right, gold))}   (${right} of ${found} predicted, ${gold} gold)`
