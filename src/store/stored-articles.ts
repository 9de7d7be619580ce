import type { Database } from './database/database.js'
import type { ArticleModel } from './prisma/models.js'
import type { NewArticle } from './write/article-rows.js'

/** Articles read per query: a few megabytes at most. */
const PAGE = 20

export const countArticles = ({ prisma }: Database): Promise<number> => prisma.article.count()

/** The article with this id; null if there is none. */
export async function storedArticle({ prisma }: Database, id: string): Promise<NewArticle | null> {
  const article = await prisma.article.findUnique({ where: { id } })
  return article && toRead(article)
}

/** Every stored article, in the order of ids, page by page. Articles stored meanwhile may be missed. */
export async function* storedArticles({ prisma }: Database): AsyncGenerator<NewArticle> {
  let after = ''
  for (;;) {
    const page = await prisma.article.findMany({ where: { id: { gt: after } }, orderBy: { id: 'asc' }, take: PAGE })
    yield* page.map(toRead)
    const last = page.at(-1)
    if (!last) return
    after = last.id
  }
}

const toRead = ({ datedAt: _, ...article }: ArticleModel): NewArticle => article
