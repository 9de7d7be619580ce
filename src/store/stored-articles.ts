import type { Database } from './database/database.js'
import type { NewArticle } from './write/article-rows.js'

/** Articles read at a time: some megabytes at most. */
const PAGE = 20

export const countArticles = ({ prisma }: Database): Promise<number> => prisma.article.count()

/** Every stored article, by id, a few at a time: those that come while it goes on may be left out. */
export async function* storedArticles({ prisma }: Database): AsyncGenerator<NewArticle> {
  let after = ''
  for (;;) {
    const page = await prisma.article.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: PAGE })
    yield* page.map(({ datedAt: _, ...article }) => article)
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}
