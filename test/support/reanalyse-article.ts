import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { prepareAgain } from '../../src/ingest/prepare-article.js'
import type { Database } from '../../src/store/database/database.js'
import type { NewArticle } from '../../src/store/write/article-rows.js'
import { type Replaced, replaceAnalysis } from '../../src/store/write/replace-analysis.js'

/** Reads a stored article again, as `dictum reanalyse` does with each. */
export const reanalyseArticle = async (database: Database, article: NewArticle): Promise<Replaced> =>
  replaceAnalysis(database, await prepareAgain(rulesExtractor, article))
