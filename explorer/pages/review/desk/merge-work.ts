import {
  ReviewKeepApartDocument,
  ReviewMergeDocument,
  ReviewMergesDocument,
  type ReviewMergesQuery,
  ReviewUndoDocument,
} from '../../../generated/operations.js'
import type { Problem } from '../../../service/problem.js'
import { request } from '../../../service/request.js'
import type { Work } from './desk.js'
import type { Decidable, Verdict } from './queue.js'

/** Two actors that may be one. */
export interface MergeItem extends Decidable {
  readonly merge: ReviewMergesQuery['suggestedMerges'][number]
}

export type MergeVerdict = Verdict &
  (
    | { readonly kind: 'MERGE'; readonly takes: string; readonly fromId: string; readonly intoId: string }
    | { readonly kind: 'KEEP_APART' }
  )

/** As many suggestions as the service gives at once; there are no further pages. */
export const MOST_MERGES = 100

/** What the service says of a pair that was decided elsewhere. */
const SETTLED = new Set(['CONFLICT', 'NOT_FOUND'])

/** Suggested merges, the likeliest first. */
export const mergeWork: Work<MergeItem, MergeVerdict> = {
  lineOf: ({ merge }) => `${merge.from.name}, ${merge.into.name}: ${merge.reason}`,
  load: async () => {
    const { suggestedMerges } = (await request(ReviewMergesDocument, {})).data
    const items = suggestedMerges.map((merge) => {
      const about = [merge.from.id, merge.into.id]
      return { id: about.join(' '), about, merge }
    })
    return { items, next: null, total: items.length }
  },
  decide: async (item, verdict) => {
    try {
      return { item, changeId: await send(item, verdict) }
    } catch (error) {
      const { code, message } = error as Problem
      if (!SETTLED.has(code)) throw error
      return { item, refusal: { message: `Somebody has decided it meanwhile. ${message}`, isSettled: true } }
    }
  },
  undo: async (item, changeId) => {
    await request(ReviewUndoDocument, { changeId })
    return { item, changeId: null }
  },
}

async function send({ merge }: MergeItem, verdict: MergeVerdict): Promise<string | null> {
  const payload =
    verdict.kind === 'MERGE'
      ? (await request(ReviewMergeDocument, { input: { fromId: verdict.fromId, intoId: verdict.intoId } })).data
          .mergeActors
      : (await request(ReviewKeepApartDocument, { input: { actorId: merge.from.id, otherId: merge.into.id } })).data
          .rejectMerge
  return payload?.actor.history?.nodes[0]?.id ?? null
}
