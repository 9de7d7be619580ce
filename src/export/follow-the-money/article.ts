import type { ArticleIndex } from '../article-index.js'
import { type Entity, entity, entityId, instant } from './entity.js'

/** The article as a document, with the names in it, by which Aleph finds what else it has of them. */
export function articleEntity({ article, country }: ArticleIndex): Entity {
  const mentioned = new Set(article.mentions.map(({ actorId }) => actorId))
  const actors = article.actors.filter(({ id }) => mentioned.has(id))
  const namesOf = (kind: (typeof actors)[number]['kind']): string[] =>
    actors.filter((actor) => actor.kind === kind).map(({ name }) => name)
  return entity(entityId(article.id), 'Article', {
    title: article.title,
    bodyText: article.text,
    author: article.authors,
    publisher: article.publisher,
    publishedAt: instant(article.publishedAt),
    sourceUrl: article.canonicalUrl ?? article.url,
    language: languageCode(article.language),
    keywords: article.topics.map(({ name }) => name),
    namesMentioned: article.mentions.filter(({ form }) => form === 'NAME').map(({ text }) => text),
    peopleMentioned: namesOf('PERSON'),
    companiesMentioned: namesOf('ORGANIZATION'),
    detectedCountry: actors.map(({ id }) => country(id)?.code.toLowerCase()),
  })
}

/** ISO 639-3, which FollowTheMoney has languages in, of a BCP 47 tag; of English alone, as no other is read. */
const languageCode = (tag: string | null): string | null => (tag !== null && /^en\b/i.test(tag) ? 'eng' : null)
