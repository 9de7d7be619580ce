import type { Act } from '../../vocabulary/acts.js'
import type { Modality } from '../../vocabulary/enumerations.js'

/** What is compared of a statement. */
export interface Reported {
  /** Canonical actors, sorted; empty where the speaker is unnamed. */
  readonly speakerIds: readonly string[]
  readonly act: Act
  readonly negated: boolean
  readonly modality: Modality
  /** Canonical actors, sorted; empty where the text tells none. */
  readonly addresseeIds: readonly string[]
  /** The day that the text tells; ISO 8601. */
  readonly saidOn: string | null
  /** `saidOn`, or else the day of its article; ISO 8601. */
  readonly datedOn: string
  /** The words that report what was said, quotation marks included. */
  readonly content: string
  /** The verbatim parts of the content, without their quotation marks. */
  readonly quotes: readonly string[]
}
