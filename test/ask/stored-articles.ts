import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import type { Database } from '../../src/store/database/database.js'

const SAMPLE = join(import.meta.dirname, '../../examples/articles/nato-urges-south-korea.txt')
export const CORPUS = join(import.meta.dirname, '../corpus')

/** Ingests the articles of folders: each a text, and beside it its date as JSON. @returns the name of each article by its id */
export async function storeFolders(
  database: Database,
  folders: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  for (const folder of folders) {
    for (const file of readdirSync(folder).filter((each) => each.endsWith('.txt'))) {
      const name = file.replace('.txt', '')
      const { publishedAt, title } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
      const text = readFileSync(join(folder, file), 'utf8')
      const article = { text, title: title ?? null, publishedAt: publishedAt ? new Date(publishedAt) : null }
      names.set((await ingestArticle(database, rulesExtractor, article)).articleId, name)
    }
  }
  return names
}

/** Ingests the sample article and the test corpus. @returns the name of each article by its id */
export async function storeArticles(database: Database): Promise<ReadonlyMap<string, string>> {
  const sample = { text: readFileSync(SAMPLE, 'utf8'), publishedAt: new Date('2023-01-30'), title: null }
  const { articleId } = await ingestArticle(database, rulesExtractor, sample)
  return new Map([[articleId, 'nato-urges-south-korea'], ...(await storeFolders(database, [CORPUS]))])
}
