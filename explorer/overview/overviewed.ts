import type { Days } from '../charts/units.js'
import type { StatementFilter } from '../generated/operations.js'

/** Some statements that are looked at as a whole. */
export interface Overviewed {
  /** Which they are, such as "Statements by this speaker". */
  readonly label: string
  /** The id of the actor or topic that they have in common. */
  readonly subject: string
  readonly where: StatementFilter
  readonly total: number
  /** How many of them have a day that nobody knows. */
  readonly undated: number
  /** From when to when the others go. */
  readonly days: Days | undefined
  /** Whether it differs who says them. */
  readonly bySpeaker: boolean
  /** Whether it differs to whom they are said. */
  readonly byAddressee: boolean
}
