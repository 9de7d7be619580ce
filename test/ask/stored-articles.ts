import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import type { Database } from '../../src/store/database.js'

const SAMPLE = join(import.meta.dirname, '../../examples/articles/nato-urges-south-korea.txt')
const CORPUS = join(import.meta.dirname, '../corpus')

/** Ingests the sample article and the test corpus. @returns the name of each article by its id */
export async function storeArticles(database: Database): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>()
  const store = async (name: string, text: string, publishedAt: Date | null, title: string | null): Promise<void> => {
    names.set((await ingestArticle(database, { text, publishedAt, title })).articleId, name)
  }
  await store('nato-urges-south-korea', readFileSync(SAMPLE, 'utf8'), new Date('2023-01-30'), null)
  for (const file of readdirSync(CORPUS).filter((each) => each.endsWith('.txt'))) {
    const name = file.replace('.txt', '')
    const expected = JSON.parse(readFileSync(join(CORPUS, `${name}.json`), 'utf8'))
    const publishedAt = expected.publishedAt ? new Date(expected.publishedAt) : null
    await store(name, readFileSync(join(CORPUS, file), 'utf8'), publishedAt, expected.title ?? null)
  }
  return names
}
