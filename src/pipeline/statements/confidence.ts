import type { Act } from '../../lexicon/acts.js'
import type { Mode } from '../analysis.js'

/** The share of right findings: of plain speech ("said"), and of all other acts. */
type Shares = readonly [plain: number, other: number]

/**
 * How often each rule is right, by mode: whole attributions (source, cue and content together) on 840 articles of PolNeAR's training
 * split, as `dictum evaluate --task attribution` counts them. PolNeAR takes addressees for content and a label's colon for a cue;
 * for the rules that this concerns (told-to, with-reason, dialogue, asked) the shares are those of test/corpus.
 */
const SHARES: Readonly<Record<string, Readonly<Record<Mode, Shares>>>> = {
  'content-first': { DIRECT: [0.94, 0.9], MIXED: [0.66, 0.43], INDIRECT: [0.74, 0.43] },
  'reported-clause': { DIRECT: [0.77, 0.63], MIXED: [0.7, 0.57], INDIRECT: [0.75, 0.6] },
  'according-to': { DIRECT: [0.74, 0.74], MIXED: [0.7, 0.7], INDIRECT: [0.74, 0.74] },
  'told-to': { DIRECT: [0.83, 0.83], MIXED: [0.83, 0.83], INDIRECT: [0.83, 0.83] },
  'with-reason': { DIRECT: [0.86, 0.86], MIXED: [0.86, 0.86], INDIRECT: [0.86, 0.86] },
  dialogue: { DIRECT: [0.85, 0.85], MIXED: [0.85, 0.85], INDIRECT: [0.85, 0.85] },
  asked: { DIRECT: [0.65, 0.65], MIXED: [0.65, 0.65], INDIRECT: [0.65, 0.65] },
  'small-clause': { DIRECT: [0.6, 0.6], MIXED: [0.62, 0.6], INDIRECT: [0.48, 0.59] },
  'named-thing': { DIRECT: [0.53, 0.53], MIXED: [0.53, 0.53], INDIRECT: [0.43, 0.42] },
  infinitive: { DIRECT: [0.4, 0.4], MIXED: [0.4, 0.4], INDIRECT: [0.38, 0.38] },
  'raised-object': { DIRECT: [0.4, 0.4], MIXED: [0.4, 0.4], INDIRECT: [0.4, 0.4] },
  'noun-cue': { DIRECT: [0.24, 0.24], MIXED: [0.24, 0.24], INDIRECT: [0.24, 0.24] },
  colon: { DIRECT: [0.6, 0.6], MIXED: [0.6, 0.6], INDIRECT: [0.6, 0.6] },
}

/** The confidence of a rule's finding, 0 to 1: the share of its like that proved right; a rule not measured yet counts a half. */
export function confidenceOf(rule: string, mode: Mode, act: Act): number {
  const shares = SHARES[rule]?.[mode] ?? [0.5, 0.5]
  return act === 'SAY' ? shares[0] : shares[1]
}
