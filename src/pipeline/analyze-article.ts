import type { Analysis, ArticleInput } from './analysis.js'

/** Reads one article: its actors, their mentions and titles, and who said what to whom. Total: never throws on text. */
export function analyzeArticle(_article: ArticleInput): Analysis {
  return { actors: [], mentions: [], affiliations: [], statements: [], diagnostics: [] }
}
