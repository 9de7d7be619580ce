import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { Extractor } from '../extraction/extractor.js'
import { ingestArticle } from '../ingest/ingest-article.js'
import type { Database } from '../store/database/database.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { isEmpty } from '../store/is-empty.js'
import type { SavedArticle } from '../store/write/save-article.js'

/** The sample article; the path is the same from src/commands and from dist/commands. */
export const SAMPLE_FILE = fileURLToPath(new URL('../../examples/articles/nato-urges-south-korea.txt', import.meta.url))

/** Ingests the sample article into an empty database; undefined if the database is not empty. */
export async function loadSample(database: Database, extractor: Extractor): Promise<SavedArticle | undefined> {
  if (!(await isEmpty(database))) return undefined
  const text = await readFile(SAMPLE_FILE, 'utf8')
  const publishedAt = new Date('2023-01-30T00:00:00Z')
  const saved = await ingestArticle(database, extractor, { text, publisher: 'GDC', publishedAt })
  await refreshStatistics(database)
  return saved
}
