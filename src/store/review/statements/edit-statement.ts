import type { ContentAnalysis, Extractor } from '../../../extraction/extractor.js'
import type { Span } from '../../../text/span.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { Modality } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import { findActors } from '../actors/find-actors.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { readNewContent } from './content.js'
import { findStatement, type SeenStatement, type WholeStatement } from './find-statement.js'
import { inHistory, withSpeakers } from './history-fields.js'
import { fieldsOf, type StatementFields, writeFields } from './statement-fields.js'

/** The fields of a statement to change; fields left out stay as they are. */
export interface StatementEdit {
  readonly act?: Act
  /** All who speak, in order; none if the speaker is unknown or unnamed. */
  readonly speakerIds?: readonly string[]
  /** Short for one speaker, or with null for none. */
  readonly speakerId?: string | null
  /** The organization or country that an unnamed speaker belongs to ("US officials"). */
  readonly speakerAffiliationId?: string | null
  readonly addresseeIds?: readonly string[]
  /** In UTF-16 code units of the article's text. */
  readonly content?: readonly Span[]
  readonly negated?: boolean
  readonly modality?: Modality
  /** YYYY-MM-DD; null if the text does not say. */
  readonly saidOn?: string | null
  readonly place?: string | null
}

/** In characters; no place has a longer name. */
const LONGEST_PLACE = 200

/**
 * Changes a statement and sets its review to EDITED.
 * @throws CorrectionError
 */
export async function editStatement(
  { database, extractor }: { readonly database: Database; readonly extractor: Extractor },
  seen: SeenStatement,
  edit: StatementEdit,
  editing: Editing,
): Promise<void> {
  const given = checked(edit)
  // Read before the transaction, because the write lock blocks all others. An article's text never changes.
  const content =
    given.content &&
    (await readNewContent(
      extractor,
      (
        await findStatement({ transaction: database.prisma }, seen)
      ).article,
      given.content,
    ))
  return correct(database, editing, async (correction) => {
    const statement = await findStatement(correction, seen)
    await applyEdit(correction, statement, await withCanonicalActors(correction, given), { content })
  })
}

/** Details of an edit. */
interface EditDetails {
  /** The analysis of the new content, if the edit has one. */
  readonly content?: ContentAnalysis | undefined
  /** The reason, if it is not the one given for the whole correction. */
  readonly why?: string | undefined
}

/**
 * Changes a statement within a correction.
 * @throws CorrectionError BAD_USER_INPUT if nothing would change
 */
export async function applyEdit(
  correction: Correction,
  statement: WholeStatement,
  given: StatementEdit,
  { content, why }: EditDetails = {},
): Promise<void> {
  const was = await fieldsOf(correction, statement)
  const edit = withAffiliation(withSpeakers(given), was)
  const changed = differing(edit, was)
  if (Object.keys(changed).length === 0) {
    throw new CorrectionError('BAD_USER_INPUT', 'input', given, 'at least one field that differs from the statement')
  }
  // An edit leaves a rejected statement rejected; only confirming it undoes that.
  const review = was.review === 'REJECTED' ? was.review : 'EDITED'
  const derived = content && { mode: content.mode, quotes: content.quotes, topics: [...content.topics].sort() }
  const followed = differing({ ...derived, review }, was)
  const now = { ...changed, ...(changed.act && (await codesOf(correction, statement.id, changed.act))), ...followed }
  await writeFields(correction, statement, now)
  const had = Object.fromEntries(Object.keys(now).map((name) => [name, was[name as keyof StatementFields]]))
  await correction.keep({ action: 'EDIT', targetId: statement.id, ...inHistory(had, now) }, why)
}

/** Those of the fields that are given and differ. */
function differing(fields: Partial<StatementFields>, was: StatementFields): Partial<StatementFields> {
  const names = (Object.keys(fields) as (keyof StatementFields)[]).filter(
    (name) => fields[name] !== undefined && JSON.stringify(fields[name]) !== JSON.stringify(was[name]),
  )
  return Object.fromEntries(names.map((name) => [name, fields[name]]))
}

/**
 * The codes of an act that a statement gets: those that it had when it last had that act, because some acts have several readings;
 * else the usual ones.
 */
async function codesOf(
  { transaction }: Correction,
  targetId: string,
  act: Act,
): Promise<Pick<StatementFields, 'cameo' | 'plover'>> {
  const left = await transaction.change.findFirst({
    where: { targetId, before: { path: ['act'], equals: act } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
  })
  const { cameo, plover } = { ...ACTS[act], ...(left?.before as Partial<StatementFields> | undefined) }
  return { cameo, plover }
}

/** Clears the affiliation of an unnamed speaker when there is a named one. @throws CorrectionError if the edit sets both */
export function withAffiliation<Edit extends Partial<Pick<StatementFields, 'speakerIds' | 'speakerAffiliationId'>>>(
  edit: Edit,
  was: Pick<StatementFields, 'speakerIds'>,
): Edit {
  const { speakerIds = was.speakerIds, speakerAffiliationId } = edit
  if (speakerIds.length === 0) return edit
  if (speakerAffiliationId == null) return { ...edit, speakerAffiliationId: null }
  throw new CorrectionError(
    'BAD_USER_INPUT',
    'speakerAffiliationId',
    speakerAffiliationId,
    'null where somebody known speaks, or `speakerId: null` beside it',
  )
}

/** Required fields of a statement. */
const NEVER_NULL = ['act', 'speakerIds', 'addresseeIds', 'content', 'negated', 'modality'] as const

/** @throws CorrectionError BAD_USER_INPUT if a value makes no sense, whatever the statement */
export function checked<Edit extends StatementEdit>(edit: Edit): Edit {
  for (const name of NEVER_NULL) {
    if (edit[name] !== null) continue
    throw new CorrectionError('BAD_USER_INPUT', name, null, 'a value; leave it out where it is to stay as it is')
  }
  const { place } = edit
  if (typeof place === 'string' && (place.trim() === '' || place.length > LONGEST_PLACE)) {
    throw new CorrectionError(
      'BAD_USER_INPUT',
      'place',
      place,
      `a name of at most ${LONGEST_PLACE} characters, or null`,
    )
  }
  for (const name of ['speakerIds', 'addresseeIds'] as const) {
    const ids = edit[name]
    if (ids && new Set(ids).size < ids.length) throw new CorrectionError('BAD_USER_INPUT', name, ids, 'each id once')
  }
  if (edit.speakerIds !== undefined && edit.speakerId !== undefined) {
    throw new CorrectionError('BAD_USER_INPUT', 'speakerId', edit.speakerId, 'either this or `speakerIds`')
  }
  return typeof place === 'string' ? { ...edit, place: place.trim() } : edit
}

/** The edit with the ids of canonical actors. */
export async function withCanonicalActors<Edit extends StatementEdit>(
  correction: Correction,
  edit: Edit,
): Promise<Edit> {
  const { speakerId, speakerIds, speakerAffiliationId, addresseeIds } = edit
  const speaker = speakerId && (await findActors(correction, 'speakerId', [speakerId]))[0]?.id
  const speakers = speakerIds && (await findActors(correction, 'speakerIds', speakerIds)).map(({ id }) => id)
  const affiliation =
    speakerAffiliationId && (await findActors(correction, 'speakerAffiliationId', [speakerAffiliationId]))[0]
  if (affiliation && affiliation.kind === 'PERSON') {
    const accepted = 'the id of an organization or a country'
    throw new CorrectionError('BAD_USER_INPUT', 'speakerAffiliationId', speakerAffiliationId, accepted)
  }
  const addressees = addresseeIds && (await findActors(correction, 'addresseeIds', addresseeIds)).map(({ id }) => id)
  return {
    ...edit,
    ...(speaker && { speakerId: speaker }),
    ...(speakers !== undefined && { speakerIds: [...new Set(speakers)] }),
    ...(affiliation && { speakerAffiliationId: affiliation.id }),
    ...(addressees !== undefined && { addresseeIds: [...new Set(addressees)] }),
  }
}
