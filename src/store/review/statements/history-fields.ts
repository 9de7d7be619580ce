import type { StatementFields } from './statement-fields.js'

/** Fields with a single speaker, or null for none, in place of a list of at most one. */
export type HistoryFields = Partial<StatementFields> & { readonly speakerId?: string | null }

/** The fields of a statement before and after, as the history keeps them: lists of speakers only where one has several. */
export function inHistory(
  before: Partial<StatementFields>,
  after: Partial<StatementFields>,
): { readonly before: HistoryFields; readonly after: HistoryFields } {
  const isSingle = [before, after].every(({ speakerIds = [] }) => speakerIds.length < 2)
  return isSingle ? { before: withSpeaker(before), after: withSpeaker(after) } : { before, after }
}

const withSpeaker = ({ speakerIds, ...fields }: Partial<StatementFields>): HistoryFields =>
  speakerIds === undefined ? fields : { ...fields, speakerId: speakerIds[0] ?? null }

/** The fields with a list of speakers in place of a single one. */
export const withSpeakers = <Fields extends { readonly speakerId?: string | null }>({
  speakerId,
  ...fields
}: Fields): Omit<Fields, 'speakerId'> & { readonly speakerIds?: readonly string[] } =>
  speakerId === undefined ? fields : { ...fields, speakerIds: speakerId === null ? [] : [speakerId] }
