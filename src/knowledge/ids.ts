import { createHash, randomBytes } from 'node:crypto'
import type { FoundAffiliation, FoundStatement } from '../extraction/analysis.js'
import type { Span } from '../text/span.js'

// An id is a kind and a hash of what identifies the row, so that ingesting twice makes the same rows
// (docs/decisions/0004-ids.md).

/** 100 bits of SHA-256 in 20 letters and digits (base 32: 0-9a-v): a chance of 1 in 10^12 of any collision among 10^9. */
function hash(...parts: readonly (string | number | null)[]): string {
  const hex = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 25)
  return BigInt(`0x${hex}`).toString(32).padStart(20, '0')
}

/** Articles with the same text are the same, whatever their metadata. */
export const articleId = (text: string): string => `article_${hash(text)}`

/** @param code ISO 3166-1 alpha-2 */
export const countryId = (code: string): string => `country_${code}`

/**
 * @param key the name as `nameKey` gives it
 * @param apart what distinguishes this person from others of that name: a country code, an article's id; '' for the first
 */
export const personId = (key: string, apart: string): string => `person_${hash(key, apart)}`

/** Whether an actor's id is that of a person. */
export const isPersonId = (actorId: string): boolean => actorId.startsWith('person_')

/** Like `personId`. */
export const organizationId = (key: string, apart: string): string => `organization_${hash(key, apart)}`

export const aliasId = (actorId: string, name: string): string => `alias_${hash(actorId, name)}`

export const mentionId = (articleId: string, { start, end }: Span): string => `mention_${hash(articleId, start, end)}`

export const affiliationId = (articleId: string, personId: string, { start, end }: FoundAffiliation): string =>
  `affiliation_${hash(articleId, personId, start, end)}`

/** A statement keeps its id as long as the same rule finds the same act in the same words. */
export const statementId = (
  articleId: string,
  { rule, act, source, cue, content }: Pick<FoundStatement, 'rule' | 'act' | 'source' | 'cue' | 'content'>,
): string =>
  `statement_${hash(articleId, rule, act, ...[source, cue, ...content].flatMap((s) => [s?.start ?? null, s?.end ?? null]))}`

/** @param name as it is stored: lower case, in the singular */
export const topicId = (name: string): string => `topic_${hash(name)}`

/** A name belongs to one key for ever, even after it is revoked. */
export const keyId = (name: string): string => `key_${hash(name)}`

/** A new one each time: what is saved may be saved twice, under any name. */
export const newSavedSearchId = (): string => `search_${randomBytes(10).toString('hex')}`

/** Equal propositions are one. @param compared all that is compared of it, as JSON */
export const propositionId = (compared: string): string => `proposition_${hash(compared)}`
