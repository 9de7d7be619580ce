import type { Tables } from '../tables.js'

/** What the rows of a part belong to; which rows these are for one article: select-whole-article.ts. */
export type Owner = 'article' | 'statements' | 'actors' | 'topics'

/** Rows of one table that an article needs to be whole. */
export interface Part {
  readonly table: Exclude<keyof Tables, 'Article'>
  readonly of: Owner
  /** The column that holds the owner's id. */
  readonly by: string
  /** The columns that they are ordered by, so that the same article gives the same line. */
  readonly order: readonly string[]
}

/** By their names in a line, in the order in which they can be inserted after their article. */
export const PARTS = {
  actors: { table: 'Actor', of: 'actors', by: 'id', order: ['id'] },
  countries: { table: 'Country', of: 'actors', by: 'id', order: ['id'] },
  people: { table: 'Person', of: 'actors', by: 'id', order: ['id'] },
  organizations: { table: 'Organization', of: 'actors', by: 'id', order: ['id'] },
  aliases: { table: 'Alias', of: 'actors', by: 'actorId', order: ['actorId', 'name'] },
  mentions: { table: 'Mention', of: 'article', by: 'articleId', order: ['start', 'id'] },
  affiliations: { table: 'Affiliation', of: 'article', by: 'articleId', order: ['start', 'id'] },
  statements: { table: 'Statement', of: 'article', by: 'articleId', order: ['sentenceStart', 'contentSpans', 'id'] },
  topics: { table: 'Topic', of: 'topics', by: 'id', order: ['name'] },
  addressees: { table: 'Addressee', of: 'statements', by: 'statementId', order: ['statementId', 'position'] },
  statementMentions: {
    table: 'StatementMention',
    of: 'statements',
    by: 'statementId',
    order: ['statementId', 'mentionId'],
  },
  about: { table: 'StatementAbout', of: 'statements', by: 'statementId', order: ['statementId', 'actorId'] },
  statementTopics: { table: 'StatementTopic', of: 'statements', by: 'statementId', order: ['statementId', 'topicId'] },
  articleTopics: { table: 'ArticleTopic', of: 'article', by: 'articleId', order: ['topicId'] },
} as const satisfies Record<string, Part>

export type PartName = keyof typeof PARTS
export const PART_NAMES = Object.keys(PARTS) as PartName[]

/** The columns that hold ids of other rows, and the part that these rows are in. A test holds them beside the foreign keys. */
export const REFERENCES: Readonly<Record<string, PartName | 'article'>> = {
  articleId: 'article',
  actorId: 'actors',
  personId: 'people',
  ofId: 'actors',
  speakerId: 'actors',
  speakerAffiliationId: 'actors',
  countryId: 'countries',
  statementId: 'statements',
  mentionId: 'mentions',
  topicId: 'topics',
  mergedIntoId: 'actors',
}

/** A row as JSON holds it: times are strings. */
type Stored<Row> = {
  readonly [Column in keyof Row]: Row[Column] extends Date | null ? string | Extract<Row[Column], null> : Row[Column]
}

type Rows = { readonly [Name in PartName]: readonly Stored<Tables[(typeof PARTS)[Name]['table']]>[] }

/** An article with all that hangs on it: its own columns, and the rows of each part. */
export type ArticleBundle = Stored<Tables['Article']> & Rows
