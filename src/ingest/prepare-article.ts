import type { Extractor } from '../extraction/extractor.js'
import { articleId } from '../knowledge/ids.js'
import { keysToLinkBy, linkActors } from '../knowledge/link-actors.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { dayInUtc } from '../sources/read-date.js'
import { titleOf } from '../sources/read-plain-text.js'
import type { NewArticle } from '../store/write/article-rows.js'
import type { ArticleFacts } from '../store/write/known/article-facts.js'
import type { LinkableArticle } from '../store/write/replace-analysis.js'
import type { ArticleToSave } from '../store/write/save-article.js'
import { checkArticle, languageTag } from './check-article.js'

/**
 * Checks and analyzes an article, so that it can be stored.
 * @throws InvalidInputError if the article cannot be ingested
 */
export async function prepareArticle(extractor: Extractor, input: ArticleToIngest): Promise<ArticleToSave> {
  checkArticle(input)
  const { text } = input
  const facts = factsOf(input)
  const modifiedAt = input.modifiedAt ?? null
  const article = { id: articleId(text), text, modifiedAt, ...facts, title: facts.title ?? titleOf(text) }
  return { ...(await prepareAgain(extractor, article)), facts }
}

/** Analyzes an article that was checked before, such as a stored one. */
export async function prepareAgain(extractor: Extractor, article: NewArticle): Promise<LinkableArticle> {
  const { text, title, publishedOn } = article
  const analysis = await extractor.read({
    text,
    title: title ?? undefined,
    publishedOn: publishedOn ?? undefined,
  })
  const { name, version } = extractor
  return { article, analysis, extractor: { name, version }, keys: keysToLinkBy(analysis.actors), linkActors }
}

function factsOf({ publishedAt = null, publishedOn, authors, language, ...input }: ArticleToIngest): ArticleFacts {
  const given = (value: string | null | undefined): string | null => value?.trim() || null
  const names = (authors ?? []).map((name) => name.trim()).filter((name) => name !== '')
  return {
    title: given(input.title),
    url: given(input.url),
    canonicalUrl: given(input.canonicalUrl),
    publisher: given(input.publisher),
    publishedAt,
    publishedOn: publishedOn ?? (publishedAt && dayInUtc(publishedAt)),
    authors: [...new Set(names)],
    section: given(input.section),
    language: languageTag(language ?? ''),
  }
}
