import { GraphQLError } from 'graphql'
import type { Refusal } from '../../ingest/ingest-articles.js'
import { InvalidInputError } from '../../sources/invalid-input.js'

/** The error that a line tells of an article that was refused. */
export const toldRefusal = (refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.message, { extensions: extensionsOf(refusal) })

function extensionsOf(refusal: Refusal) {
  if (refusal instanceof InvalidInputError) {
    const { field, received, accepted } = refusal
    return { code: 'BAD_USER_INPUT', argument: field, received, accepted }
  }
  const accepted = 'another text, or this one by the mutation ingestArticle with `restore: true`'
  return { code: 'DELETED', deletedAt: refusal.deletedAt.toISOString(), accepted }
}
