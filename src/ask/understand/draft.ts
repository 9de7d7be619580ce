import type { Plan } from '../plan/plan.js'
import type { RequestedAct } from './requested-acts.js'

/** A plan in the making. */
export interface PlanDraft {
  readonly plan: Plan
  readonly verb: (RequestedAct & { readonly isPassive: boolean; readonly isNoun?: boolean }) | null
  /** What was not understood. */
  readonly unknown: readonly string[]
}
