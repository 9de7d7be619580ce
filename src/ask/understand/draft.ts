import type { Plan } from '../plan/plan.js'
import type { AskedAct } from './requested-acts.js'

/** A plan in the making. */
export interface Draft {
  readonly plan: Plan
  readonly verb: (AskedAct & { readonly isPassive: boolean; readonly isNoun?: boolean }) | null
  /** What was not understood. */
  readonly unknown: readonly string[]
}
