import { nameKey } from '../../text/name-key.js'
import type { ActorRow, AffiliationRow, ArticleIndex } from '../article-index.js'
import { type Entity, entity, entityId } from './entity.js'

/** A country that speaks is its government, and only a legal entity takes part in an event. */
const SCHEMATA = { PERSON: 'Person', ORGANIZATION: 'Organization', COUNTRY: 'PublicBody' } as const

/** The actors, with nothing of this article alone, and how each stands in it: an edge between the article and the actor. */
export const actorEntities = (index: ArticleIndex): Entity[] =>
  index.article.actors
    .filter(({ mergedIntoId }) => mergedIntoId === null)
    .flatMap((actor) => [actorEntity(actor, index), ...documentation(actor, index)])

const actorEntity = ({ id, kind, name }: ActorRow, { article, country }: ArticleIndex): Entity =>
  entity(entityId(id), SCHEMATA[kind], {
    name,
    alias: article.aliases.filter((alias) => alias.actorId === id && alias.name !== name).map((alias) => alias.name),
    country: country(id)?.code.toLowerCase(),
    wikidataId: article.items[id],
  })

function documentation({ id }: ActorRow, index: ArticleIndex): Entity[] {
  const { article } = index
  const isOneOf = (actors: readonly ActorRow[]): boolean => actors.some((actor) => actor.id === id)
  const roles = Object.entries({
    speaker: article.statements.some((statement) => isOneOf(index.speakers(statement))),
    addressee: article.statements.some((statement) => isOneOf(index.addressees(statement))),
    reporter: article.statements.some(({ reportedById }) => reportedById === id),
    mentioned: article.mentions.some(({ actorId }) => actorId === id),
  }).flatMap(([role, isPlayed]) => (isPlayed ? [role] : []))
  if (roles.length === 0) return []
  return [
    entity(entityId(article.id, id), 'Documentation', {
      document: entityId(article.id),
      entity: entityId(id),
      role: roles,
      date: article.publishedOn,
      sourceUrl: article.canonicalUrl ?? article.url,
    }),
  ]
}

/** The posts that the article says people hold. */
export const affiliationEntities = (index: ArticleIndex): Entity[] =>
  index.article.affiliations.flatMap((affiliation) => [position(affiliation, index), occupancy(affiliation, index)])

const position = (affiliation: AffiliationRow, { actor, country }: ArticleIndex): Entity => {
  const { title, ofId } = affiliation
  return entity(positionId(affiliation), 'Position', {
    name: [title, actor(ofId)?.name].filter((words) => words !== undefined).join(', '),
    organization: ofId && entityId(ofId),
    country: country(ofId)?.code.toLowerCase(),
  })
}

const occupancy = (affiliation: AffiliationRow, { article }: ArticleIndex): Entity =>
  entity(entityId(affiliation.id), 'Occupancy', {
    holder: entityId(affiliation.personId),
    post: positionId(affiliation),
    date: article.publishedOn,
    sourceUrl: article.canonicalUrl ?? article.url,
    publisher: article.publisher,
  })

/** A title at one organization is one post in whatever article. A title alone, or one in letters that ids lack, is this article's. */
function positionId({ id, title, ofId }: AffiliationRow): string {
  const words = nameKey(title).replaceAll(' ', '-')
  return ofId !== null && /^[a-z0-9-]+$/.test(words) ? entityId(ofId, words) : entityId(id, 'post')
}
