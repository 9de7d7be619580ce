import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, Info, Mutation, Resolver, Root } from 'type-graphql'
import type { Context } from '../context.js'
import { correctFor } from '../execution/correct.js'
import { resolveNode } from '../execution/resolve.js'
import { Article } from '../models/article.js'
import { DeleteArticleInput, UpdateArticleInput } from '../models/article-corrections.js'
import { ArticlePayload, DeleteArticlePayload } from '../models/corrections.js'
import { badInput } from '../query/bad-input.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { type Publication, readPublication } from '../sources/read-date.js'
import { deleteArticle } from '../store/review/articles/delete-article.js'
import { updateArticle } from '../store/review/articles/update-article.js'

const NEEDS_EDITOR = 'Needs the key of an editor; kept in `history`.'

@Resolver(() => ArticlePayload)
export class ArticleCorrectionResolver {
  @Mutation(() => ArticlePayload, {
    description: `Changes what is known of an article besides its text, which never changes. ${NEEDS_EDITOR}`,
  })
  async updateArticle(
    @Arg('input', () => UpdateArticleInput, { description: 'Which article, and what is to change.' })
    input: UpdateArticleInput,
    @Ctx() context: Context,
  ): Promise<ArticlePayload> {
    const { id, why: _, publishedAt, authors, ...others } = input
    const given = {
      ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
      ...(authors !== undefined && { authors: authors ?? [] }),
      ...(publishedAt !== undefined && readPublished(publishedAt)),
    }
    await correctFor(context, input, (editing) => updateArticle(context, id, given, editing))
    return { id }
  }

  @Mutation(() => DeleteArticlePayload, {
    description:
      'Takes an article out: its text and all that was found in it alone go for good, and the same text does not come in again by ' +
      `itself. \`history\` keeps that it was there, and nothing of its text. Needs the key of an editor.`,
  })
  async deleteArticle(
    @Arg('input', () => DeleteArticleInput, { description: 'Which article.' }) input: DeleteArticleInput,
    @Ctx() context: Context,
  ): Promise<DeleteArticlePayload> {
    await correctFor(context, input, (editing) => deleteArticle(context.database, input.id, editing))
    return { deletedId: input.id }
  }

  @FieldResolver(() => Article, { description: 'The article as it is now.' })
  article(
    @Root() payload: ArticlePayload,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveNode(context, payload.id, info)
  }
}

/** When an article was published, and on which day there; both null where that is not known. @throws GraphQLError BAD_USER_INPUT */
function readPublished(given: string | null): Publication | { readonly publishedAt: null; readonly publishedOn: null } {
  if (given === null) return { publishedAt: null, publishedOn: null }
  try {
    return readPublication(given)
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error
    throw badInput('input.publishedAt', given, error.accepted)
  }
}
