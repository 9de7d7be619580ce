import { segmentText } from '../text/segment-text.js'
import type { Analysis, ArticleInput } from './analysis.js'
import { diagnose } from './diagnose.js'
import { findEntities } from './entities/find-entities.js'
import { boilerplateParagraphs } from './layout/boilerplate.js'
import { resolveReferences } from './references/resolve-references.js'
import { openDocument } from './statements/document.js'
import { findStatements } from './statements/find-statements.js'
import { countTopics, findTopics } from './topics.js'

/**
 * Reads one article: its actors, their mentions and titles, and who said what to whom. Pure and total: any text yields an
 * analysis, nothing throws, and the same text yields the same analysis.
 */
export function analyzeArticle({ text, title, publishedAt }: ArticleInput): Analysis {
  // 1. Paragraphs, sentences, tokens with tags, quotations.
  const reading = segmentText(text)
  // 2. What is no news: comment forms, copyright lines.
  const boilerplate = boilerplateParagraphs(reading)
  // 3. Who is named: people with their titles, organizations, countries.
  const named = findEntities(reading)
  // 4. Who is meant by "he", "the alliance", "the NATO chief".
  const { actors, mentions, affiliations } = resolveReferences(reading, named)
  // 5. Verb groups, noun phrases, what is headline; what the phrases speak of.
  const article = openDocument(reading, title, { actors, mentions, affiliations })
  const topics = findTopics(article.clauses, mentions, boilerplate)
  // 6. Who said what to whom.
  const statements = findStatements(article, { actors, mentions, affiliations }, { publishedAt, boilerplate, topics })
  return { actors, mentions, affiliations, statements, topics: countTopics(topics), diagnostics: diagnose(reading) }
}
