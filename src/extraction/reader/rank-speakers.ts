import type { FoundMention } from '../analysis.js'
import type { Entities } from '../entities/entities.js'
import { indexMentions } from '../statements/actors/actors-of.js'
import { actorOf } from '../statements/actors/source-actor.js'
import type { Document } from '../statements/document.js'
import type { StatementDraft } from '../statements/drafts.js'
import { openSpeakerSearch, type SpeakerCandidate, speakerCandidates } from './speaker-features.js'

/** A network of one hidden layer: candidates' features → a score; the shares of the scores' exponentials are probabilities. */
export interface SpeakerWeights {
  /** [hidden][feature] */
  readonly hidden: readonly (readonly number[])[]
  readonly hiddenBias: readonly number[]
  readonly out: readonly number[]
}

/** Who speaks, and how sure that is. */
export interface RankedSpeaker {
  readonly actor: number | null
  /** 0 to 1. */
  readonly probability: number
}

/** So many speakers back are remembered. */
const MEMORY = 30

/** Chooses the speaker of each draft, in reading order, so that whoever spoke before counts. */
export function withRankedSpeakers(
  article: Document,
  entities: Entities,
  drafts: readonly StatementDraft[],
  weights: SpeakerWeights,
): StatementDraft[] {
  const before: (number | null)[] = []
  const ranked = casesOf(article, entities, drafts, before, (candidates): RankedSpeaker => {
    const scores = candidates.map(({ features }) => scoreOf(features, weights))
    const top = Math.max(...scores)
    const sum = scores.reduce((total, score) => total + Math.exp(score - top), 0)
    const { actor = null } = candidates[scores.indexOf(top)] ?? {}
    before.unshift(actor)
    before.length = Math.min(before.length, MEMORY)
    return { actor, probability: 1 / sum }
  })
  return drafts.map((draft, at) => ({ ...draft, ranked: ranked[at] }))
}

/** Asks about every draft in turn. @param before the speakers so far, which `choose` adds to */
export function casesOf<Choice>(
  article: Document,
  entities: Entities,
  drafts: readonly StatementDraft[],
  before: readonly (number | null)[],
  choose: (candidates: readonly SpeakerCandidate[], ruled: FoundMention | null) => Choice,
): Choice[] {
  const search = openSpeakerSearch(article, entities)
  const index = indexMentions(entities)
  return drafts.map((draft) => {
    const ruled = draft.source ? actorOf(article, index, draft.source) : null
    return choose(speakerCandidates(search, draft, before, ruled), ruled)
  })
}

function scoreOf(features: readonly number[], { hidden, hiddenBias, out }: SpeakerWeights): number {
  let score = 0
  hidden.forEach((row, unit) => {
    let sum = hiddenBias[unit] ?? 0
    row.forEach((weight, at) => {
      sum += weight * (features[at] ?? 0)
    })
    if (sum > 0) score += sum * (out[unit] ?? 0)
  })
  return score
}
