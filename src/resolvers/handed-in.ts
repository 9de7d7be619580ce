import type { Context } from '../context.js'
import { COMMAND_LINE, type SavedArticle } from '../ingest/ingest-article.js'
import type { HandedIn, Refusal } from '../ingest/ingest-articles.js'
import type { IngestArticleInput, IngestArticlePayload } from '../models/ingest-article.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { readPublication } from '../sources/read-date.js'

/**
 * An article of a mutation's input, handed in by the key of the request.
 * @throws InvalidInputError if its date cannot be read
 */
export function handedIn(
  { restore, publishedAt, modifiedAt, ...input }: IngestArticleInput,
  { key }: Context,
): HandedIn {
  const published = publishedAt == null ? null : readPublication(publishedAt)
  const modified = modifiedAt == null ? null : { modifiedAt: readPublication(modifiedAt).publishedAt }
  return { input: { ...input, ...published, ...modified }, ingesting: { by: key?.name ?? COMMAND_LINE.by, restore } }
}

/** What a payload tells of a stored article. */
export const outcomeOf = ({
  created,
  filled,
  differing,
  sameAddress,
}: SavedArticle): Omit<IngestArticlePayload, 'articleId'> => ({
  created,
  filled,
  differing,
  sameAddressIds: sameAddress,
})

/**
 * What a client is told of an article that was refused.
 * @param place where the article stands ("input")
 * @param field what of it was handed in, where that is not the part that is refused
 */
export function toldOf(refusal: Refusal, place: string, field?: string) {
  if (refusal instanceof InvalidInputError) {
    const { received, accepted } = refusal
    const argument = `${place}.${field ?? refusal.field}`
    const message = `${argument}: received ${received}, accepted is ${accepted}`
    return { code: 'BAD_USER_INPUT', message, argument, received, accepted }
  }
  const deletedAt = refusal.deletedAt.toISOString()
  const accepted = 'another text, or `restore: true`, which takes this one in nevertheless'
  const argument = `${place}.${field ?? 'text'}`
  return {
    code: 'DELETED',
    message: `${argument} is that of an article that was deleted at ${deletedAt}: it takes ${accepted}.`,
    argument,
    deletedAt,
    accepted,
  }
}
