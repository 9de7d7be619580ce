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
 * Analyzes one article: its actors, their mentions and titles, and who said what to whom. Pure; never throws: any text yields
 * an analysis, and the same text always the same one.
 */
export function analyzeArticle({ text, title, publishedAt }: ArticleInput): Analysis {
  // 1. Paragraphs, sentences, tokens with tags, quotations.
  const segmented = segmentText(text)
  // 2. Boilerplate: comment forms, copyright lines.
  const boilerplate = boilerplateParagraphs(segmented)
  // 3. Names: people with their titles, organizations, countries.
  const named = findEntities(segmented)
  // 4. Who is meant by "he", "the alliance", "the NATO chief".
  const { actors, mentions, affiliations } = resolveReferences(segmented, named)
  // 5. Verb groups, noun phrases and the headline; topics.
  const article = openDocument(segmented, title, { actors, mentions, affiliations })
  const topics = findTopics(article.clauses, mentions, boilerplate)
  // 6. Statements: who said what to whom.
  const statements = findStatements(article, { actors, mentions, affiliations }, { publishedAt, boilerplate, topics })
  return { actors, mentions, affiliations, statements, topics: countTopics(topics), diagnostics: diagnose(segmented) }
}
