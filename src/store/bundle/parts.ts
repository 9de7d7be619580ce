import type { Tables } from '../tables.js'
import type { Original } from './originals.js'

/** What the rows of a part belong to. select-bundles.ts selects the rows of an article. */
export type Owner = 'article' | 'statements' | 'actors' | 'topics'

/** A part of a bundle: rows of one table. */
export interface Part {
  readonly table: Exclude<keyof Tables, 'Article'>
  readonly of: Owner
  /** The column that holds the owner's id. */
  readonly by: string
  /** ORDER BY columns, so that the same article always gives the same line. */
  readonly order: readonly string[]
}

/** Name in the line → part, in the order in which they can be inserted after the article. */
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
  speakers: { table: 'Speaker', of: 'statements', by: 'statementId', order: ['statementId', 'position'] },
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

/** Foreign key column → the part that holds the referenced rows. A test compares these with the schema's foreign keys. */
export const REFERENCES: Readonly<Record<string, PartName | 'article'>> = {
  articleId: 'article',
  actorId: 'actors',
  personId: 'people',
  ofId: 'actors',
  speakerId: 'actors',
  speakerAffiliationId: 'actors',
  reportedById: 'actors',
  withinId: 'statements',
  countryId: 'countries',
  statementId: 'statements',
  mentionId: 'mentions',
  topicId: 'topics',
  mergedIntoId: 'actors',
}

/** A row as JSON: times are strings. */
type Stored<Row> = {
  readonly [Column in keyof Row]: Row[Column] extends Date | null ? string | Extract<Row[Column], null> : Row[Column]
}

type Rows = { readonly [Name in PartName]: readonly Stored<Tables[(typeof PARTS)[Name]['table']]>[] }

/** An article with all rows that hang on it: the article's own columns, and the rows of each part. */
export type ArticleBundle = Stored<Tables['Article']> & Rows

/** A bundle with what the base and others know of it. */
export type ArticleInContext = ArticleBundle & {
  /** The articles whose text it carries, the earliest first. */
  readonly originals: readonly Original[]
  /** An actor's id → its item in Wikidata, where it has one. */
  readonly items: Readonly<Record<string, string>>
}
