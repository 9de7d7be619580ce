import type {
  Act as ActName,
  ActorLinkFragment,
  EditStatementInput,
  Modality,
  ReviewStatementFragment,
} from '../../../generated/operations.js'
import type { Span } from '../context.js'

/** What an edit changes; the rest stays as it is. */
export type StatementEdit = Omit<EditStatementInput, 'id' | 'version'>

/** What an editor makes of a statement, as long as it is not saved. */
export interface Draft {
  readonly act: ActName
  readonly speakers: readonly ActorLinkFragment[]
  readonly addressees: readonly ActorLinkFragment[]
  readonly content: readonly Span[]
  readonly negated: boolean
  readonly modality: Modality
  /** YYYY-MM-DD; empty where the text tells none. */
  readonly saidOn: string
}

export const draftOf = (statement: ReviewStatementFragment): Draft => ({
  act: statement.act,
  speakers: statement.speakers,
  addressees: statement.addressees,
  content: statement.evidence.content.map(({ start, end }) => ({ start, end })),
  negated: statement.negated,
  modality: statement.modality,
  saidOn: statement.saidOn ?? '',
})

/** What of a draft differs from its statement, as `editStatement` takes it; empty where nothing does. */
export function changesOf(draft: Draft, statement: ReviewStatementFragment): StatementEdit {
  const was = inputOf(draftOf(statement))
  const is = inputOf(draft)
  const names = (Object.keys(is) as (keyof StatementEdit)[]).filter(
    (name) => JSON.stringify(is[name]) !== JSON.stringify(was[name]),
  )
  return Object.fromEntries(names.map((name) => [name, is[name]]))
}

const inputOf = (draft: Draft): StatementEdit => ({
  act: draft.act,
  speakerIds: draft.speakers.map(({ id }) => id),
  addresseeIds: draft.addressees.map(({ id }) => id),
  content: draft.content.map(({ start, end }) => ({ start, end })),
  negated: draft.negated,
  modality: draft.modality,
  saidOn: draft.saidOn || null,
})
