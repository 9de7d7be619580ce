import type { ActorKind } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import type { ActorModel, MentionModel } from '../../prisma/models.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { applyLink } from '../mentions/link-mention.js'
import { checkKind, freeId, insertActor } from './create-actor.js'
import { findActors } from './find-actors.js'
import { readName } from './names.js'

/** Who is taken out of an actor. */
export interface Split {
  readonly actorId: string
  /** The mentions that refer to the new actor. */
  readonly mentionIds: readonly string[]
  readonly name: string
  /** That of the actor where it is left out. */
  readonly kind?: ActorKind | null | undefined
}

/** In one correction: some thirty articles' worth. */
const MOST_MENTIONS = 500

/**
 * Makes a new actor of some mentions of one that is two: what they say, what is said to them, their titles and the names
 * by which they call it become the new one's.
 * @returns the id of the new actor
 * @throws CorrectionError
 */
export async function splitActor(
  database: Database,
  { actorId, mentionIds, name: given, kind }: Split,
  editing: Editing,
): Promise<string> {
  const { name } = readName('name', given)
  const count = mentionIds.length
  if (count === 0 || count > MOST_MENTIONS || new Set(mentionIds).size < count) {
    const accepted = `1 to ${MOST_MENTIONS} ids of mentions of the actor, each once`
    throw new CorrectionError('BAD_USER_INPUT', 'mentionIds', mentionIds.slice(0, MOST_MENTIONS), accepted)
  }
  return correct(database, editing, async (correction) => {
    const actor = (await findActors(correction, 'actorId', [actorId]))[0] as ActorModel
    checkKind(kind ?? actor.kind)
    const mentions = await findMentions(correction, actor.id, mentionIds)
    const aliases = await namesIn(correction, actor.id, mentions)
    const created = {
      kind: kind ?? actor.kind,
      name,
      aliases: aliases.filter((alias) => alias !== name),
      countryCode: null,
    }
    const id = await freeId(correction, created)
    await insertActor(correction, id, created)
    await correction.keep({ action: 'SPLIT', targetId: actor.id, before: { splitId: null }, after: { splitId: id } })
    const after = { ...created, splitFromId: actor.id }
    await correction.keep({ action: 'CREATE', targetId: id, before: {}, after })
    for (const mention of mentions) await applyLink(correction, mention, id)
    return id
  })
}

/** The names of an actor by which these mentions call it. */
async function namesIn(
  { transaction }: Correction,
  actorId: string,
  mentions: readonly MentionModel[],
): Promise<readonly string[]> {
  const called = mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text)
  const aliases = await transaction.alias.findMany({
    where: { actorId, name: { in: called } },
    orderBy: { name: 'asc' },
  })
  return aliases.map(({ name }) => name)
}

/** The mentions with these ids, in the order of their places. @throws CorrectionError unless all are there and refer to the actor */
async function findMentions(
  { transaction }: Correction,
  actorId: string,
  ids: readonly string[],
): Promise<readonly MentionModel[]> {
  const mentions = await transaction.mention.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ articleId: 'asc' }, { start: 'asc' }],
  })
  for (const id of ids) {
    const mention = mentions.find((each) => each.id === id)
    if (!mention) throw new CorrectionError('NOT_FOUND', 'mentionIds', id, 'the ids of mentions that are there')
    if (mention.actorId !== actorId) {
      throw new CorrectionError('BAD_USER_INPUT', 'mentionIds', id, 'mentions that refer to the actor that is split')
    }
  }
  return mentions
}
