import type { Database } from './database/database.js'
import type { NewArticle } from './write/article-rows.js'

/** Articles read per query: a few megabytes at most. */
const PAGE = 20

export const countArticles = ({ prisma }: Database): Promise<number> => prisma.article.count()

/** Every stored article, in the order of ids, page by page. Articles stored meanwhile may be missed. */
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
