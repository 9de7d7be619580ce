import type { Plan } from '../plan/plan.js'
import type { RequestedAct } from './requested-acts.js'

/** An unfinished plan. */
export interface PlanDraft {
  readonly plan: Plan
  readonly verb: (RequestedAct & { readonly isPassive: boolean; readonly isNoun?: boolean }) | null
  /** Words that were not understood. */
  readonly unknown: readonly string[]
}
