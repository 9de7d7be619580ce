import type { ArticleModel } from '../../prisma/models.js'
import type { Correction } from '../correct.js'
import { CorrectionError } from '../correction-error.js'

/**
 * Finds an article.
 * @param field the input field, for the error
 * @throws CorrectionError NOT_FOUND
 */
export async function findArticle(
  { transaction }: Pick<Correction, 'transaction'>,
  field: string,
  id: string,
): Promise<ArticleModel> {
  const article = await transaction.article.findUnique({ where: { id } })
  if (!article) throw new CorrectionError('NOT_FOUND', field, id, 'the id of an article that is there')
  return article
}
