import type { ContentAnalysis, Extractor } from '../../../extraction/extractor.js'
import type { Span } from '../../../text/span.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { Modality } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import type { Prisma } from '../../prisma/client.js'
import { contentOf } from '../../write/content-of.js'
import { findActors } from '../actors/find-actors.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { replaceAddressees, replaceSpeakers } from './addressees.js'
import { readNewContent, replaceContent } from './content.js'
import { findStatement, type SeenStatement, type WholeStatement } from './find-statement.js'

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
    (await readNewContent(extractor, await findStatement({ transaction: database.prisma }, seen), given.content))
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
  const was = editable(statement)
  const edit = withAffiliation(withSpeakers(given), was)
  const names = (Object.keys(edit) as (keyof Editable)[]).filter(
    (name) => edit[name] !== undefined && JSON.stringify(edit[name]) !== JSON.stringify(was[name]),
  )
  if (names.length === 0) {
    throw new CorrectionError('BAD_USER_INPUT', 'input', given, 'at least one field that differs from the statement')
  }
  const { id, version, review } = statement
  // An edit leaves a rejected statement rejected; only confirming it undoes that.
  const outcome = review === 'REJECTED' ? review : 'EDITED'
  const changed: Partial<Editable> = Object.fromEntries(names.map((name) => [name, edit[name]]))
  const { transaction } = correction
  await transaction.statement.update({
    where: { id },
    data: { ...columnsOf(statement, changed), review: outcome, version: version + 1 },
  })
  if (changed.content && content) await replaceContent(correction, statement, changed.content, content)
  if (changed.speakerIds) await replaceSpeakers(correction, id, changed.speakerIds)
  if (changed.addresseeIds) await replaceAddressees(correction, id, changed.addresseeIds)
  const had: Partial<Editable> = Object.fromEntries(names.map((name) => [name, was[name]]))
  const isSingle = [had, changed].every(({ speakerIds = [] }) => speakerIds.length < 2)
  const before = { ...(isSingle ? withSpeaker(had) : had), ...(outcome !== review && { review }) }
  const after = { ...(isSingle ? withSpeaker(changed) : changed), ...(outcome !== review && { review: outcome }) }
  await correction.keep({ action: 'EDIT', targetId: id, before, after }, why)
}

/** A statement's fields that can be edited. */
type Editable = Required<Omit<StatementEdit, 'speakerId'>>

/** The edit with a list of speakers in place of a single one. */
const withSpeakers = ({ speakerId, ...edit }: StatementEdit): Partial<Editable> =>
  speakerId === undefined ? edit : { ...edit, speakerIds: speakerId === null ? [] : [speakerId] }

/** For the history: a single speaker, or null, in place of a list of at most one. */
const withSpeaker = ({ speakerIds, ...fields }: Partial<Editable>): Omit<StatementEdit, 'speakerIds'> =>
  speakerIds === undefined ? fields : { ...fields, speakerId: speakerIds[0] ?? null }

/** Clears the affiliation of an unnamed speaker when there is a named one. @throws CorrectionError if the edit sets both */
function withAffiliation(edit: Partial<Editable>, was: Editable): Partial<Editable> {
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

/** The current values of a statement's editable fields. */
function editable(statement: WholeStatement): Editable {
  const { act, speakers, speakerAffiliationId, addressees, negated, modality, saidOn, place } = statement
  return {
    act,
    speakerIds: speakers.map(({ actorId }) => actorId),
    speakerAffiliationId,
    addresseeIds: addressees.map(({ actorId }) => actorId),
    content: contentOf(statement),
    negated,
    modality,
    saidOn: saidOn === null ? null : dayOf(saidOn),
    place,
  }
}

const dayOf = (time: Date): string => time.toISOString().slice(0, 10)

function columnsOf(
  { article }: WholeStatement,
  { act, speakerIds, speakerAffiliationId, negated, modality, saidOn, place }: Partial<Editable>,
): Prisma.StatementUncheckedUpdateInput {
  return {
    ...(act !== undefined && { act, cameo: ACTS[act].cameo, plover: ACTS[act].plover }),
    ...(speakerIds !== undefined && { speakerId: speakerIds[0] ?? null }),
    ...(speakerAffiliationId !== undefined && { speakerAffiliationId }),
    ...(negated !== undefined && { negated }),
    ...(modality !== undefined && { modality }),
    ...(place !== undefined && { place }),
    ...(saidOn !== undefined && {
      saidOn: saidOn === null ? null : new Date(saidOn),
      datedOn: new Date(saidOn ?? dayOf(article.publishedOn ?? article.datedAt)),
    }),
  }
}

/** Required fields of a statement. */
const NEVER_NULL = ['act', 'speakerIds', 'addresseeIds', 'content', 'negated', 'modality'] as const

function checked(edit: StatementEdit): StatementEdit {
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
async function withCanonicalActors(correction: Correction, edit: StatementEdit): Promise<StatementEdit> {
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
