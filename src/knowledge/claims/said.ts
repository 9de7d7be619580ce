import type { Act } from '../../vocabulary/acts.js'
import type { Modality } from '../../vocabulary/enumerations.js'

/** What of a statement tells which proposition it makes. */
export interface Said {
  readonly act: Act
  /** Whether the text tells that it was not said. */
  readonly negated: boolean
  readonly modality: Modality
  readonly content: string
  /** Canonical actors, sorted; empty where the speaker is unnamed. */
  readonly speakerIds: readonly string[]
  /** Their names, in any order. */
  readonly speakerNames: readonly string[]
  /** The day on which it was said, else that of its article; ISO 8601. */
  readonly datedOn: string
}
