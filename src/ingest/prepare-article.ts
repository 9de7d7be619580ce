import type { Extractor } from '../extraction/extractor.js'
import { articleId } from '../knowledge/ids.js'
import { keysToLinkBy, linkActors } from '../knowledge/link-actors.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { dayInUtc } from '../sources/read-date.js'
import { titleOf } from '../sources/read-plain-text.js'
import type { NewArticle } from '../store/write/article-rows.js'
import type { ArticleToSave } from '../store/write/save-article.js'
import { checkArticle } from './check-article.js'

/**
 * Checks and analyzes an article, so that it can be stored.
 * @throws InvalidInputError if the article cannot be ingested
 */
export async function prepareArticle(extractor: Extractor, input: ArticleToIngest): Promise<ArticleToSave> {
  checkArticle(input)
  const { text, publishedAt = null } = input
  const now = new Date()
  return prepareAgain(extractor, {
    id: articleId(text),
    text,
    title: input.title?.trim() || titleOf(text),
    url: input.url?.trim() || null,
    publisher: input.publisher?.trim() || null,
    publishedAt,
    publishedOn: input.publishedOn ?? (publishedAt && dayInUtc(publishedAt)),
    authors: input.authors ?? [],
    section: input.section?.trim() || null,
    language: input.language?.trim() || null,
    canonicalUrl: input.canonicalUrl?.trim() || null,
    ingestedAt: now,
    updatedAt: now,
  })
}

/** Analyzes an article that was checked before, such as a stored one. */
export async function prepareAgain(extractor: Extractor, article: NewArticle): Promise<ArticleToSave> {
  const { text, title, publishedOn } = article
  const analysis = await extractor.read({
    text,
    title: title ?? undefined,
    publishedOn: publishedOn ?? undefined,
  })
  const { name, version } = extractor
  return { article, analysis, extractor: { name, version }, keys: keysToLinkBy(analysis.actors), linkActors }
}
