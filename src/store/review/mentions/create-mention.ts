import { mentionId } from '../../../knowledge/ids.js'
import { REFERRING_PRONOUNS } from '../../../languages/en/grammar/pronouns.js'
import { nameKey } from '../../../text/name-key.js'
import { overlaps, type Span, slice } from '../../../text/span.js'
import type { MentionForm } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import type { ActorModel, MentionModel } from '../../prisma/models.js'
import { insertRows } from '../../write/insert-rows.js'
import { findActors } from '../actors/find-actors.js'
import { findArticle } from '../articles/find-article.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { checkSpan } from '../statements/content.js'
import { followLink } from './follow-link.js'
import { placeMention } from './mention-fields.js'

/** Words that refer to an actor, which was missed. */
export interface MentionToCreate extends Span {
  readonly articleId: string
  readonly actorId: string
}

/**
 * Adds a mention that was missed. Where it names the source of a statement by nobody known, its actor speaks.
 * @returns its id
 * @throws CorrectionError
 */
export function createMention(database: Database, given: MentionToCreate, editing: Editing): Promise<string> {
  return correct(database, editing, async (correction) => {
    const { transaction, at } = correction
    const { id: articleId, text } = await findArticle(correction, 'articleId', given.articleId)
    const actor = (await findActors(correction, 'actorId', [given.actorId]))[0] as ActorModel
    checkSpan('start', text, given)
    const { start, end } = given
    const others = await transaction.mention.findMany({ where: { articleId }, orderBy: { start: 'asc' } })
    const met = others.find((other) => overlaps(other, given))
    if (met) {
      const accepted = `words that no mention shares: ${met.id} stands on “${met.text}”; link that`
      throw new CorrectionError('BAD_USER_INPUT', 'start', { start, end }, accepted)
    }
    const id = mentionId(articleId, given)
    const form = await formOf(correction, actor, slice(text, given))
    const words = { articleId, actorId: actor.id, start, end, form }
    const mention = await insertMention(correction, id, words)
    await transaction.article.update({ where: { id: articleId }, data: { updatedAt: at } })
    await correction.keep({ action: 'CREATE', targetId: id, before: {}, after: words })
    await followLink(correction, { ...mention, actorId: null }, actor.id)
    return id
  })
}

/** What the history keeps of a mention that was added. */
export type CreatedMention = Pick<MentionModel, 'articleId' | 'actorId' | 'start' | 'end' | 'form'>

/** Stores a mention that an editor found. */
export async function insertMention(
  { transaction }: Correction,
  id: string,
  { articleId, actorId, start, end, form }: CreatedMention,
): Promise<MentionModel> {
  const { text } = await transaction.article.findUniqueOrThrow({ where: { id: articleId } })
  const found = { score: 1, reason: 'found by an editor', review: 'CONFIRMED', version: 1 } as const
  const mention = { id, articleId, actorId, start, end, text: text.slice(start, end), form, ...found }
  await insertRows(transaction, 'Mention', [mention])
  await placeMention(transaction, mention)
  return mention
}

/** How words refer to an actor: by a pronoun, one of its names, another name, or a description. */
async function formOf({ transaction }: Correction, { id, kind }: ActorModel, words: string): Promise<MentionForm> {
  const key = nameKey(words)
  if (REFERRING_PRONOUNS.has(key)) return 'PRONOUN'
  const country = kind === 'COUNTRY' ? await transaction.country.findUnique({ where: { id } }) : null
  if (country?.capital && nameKey(country.capital) === key) return 'METONYM'
  const isAlias = (await transaction.alias.count({ where: { actorId: id, key } })) > 0
  return isAlias || /^\p{Lu}/u.test(words) ? 'NAME' : 'NOMINAL'
}
