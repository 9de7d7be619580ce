import { ArgsType, Field, Int } from 'type-graphql'
import { ActorFilter } from './filters/actor-filter.js'
import { ArticleFilter } from './filters/article-filter.js'
import { ChangeFilter } from './filters/change-filter.js'
import { ClaimFilter } from './filters/claim-filter.js'
import { FeedFilter } from './filters/feed-filter.js'
import { JobFilter } from './filters/job-filter.js'
import { StatementFilter } from './filters/statement-filter.js'
import { TopicFilter } from './filters/topic-filter.js'
import { UtteranceFilter } from './filters/utterance-filter.js'
import {
  ActorOrder,
  ArticleOrder,
  ClaimOrder,
  type OrderBy,
  StatementOrder,
  TopicOrder,
  UtteranceOrder,
} from './orders.js'
import { DEFAULT_PAGE_SIZE } from './page-size.js'
import { SearchType } from './search.js'

/** Relay's paging arguments, which every connection has. */
@ArgsType()
export class ConnectionArguments {
  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_PAGE_SIZE,
    description: 'How many to give at most, from the start or from `after`: 0 to 100.',
  })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'Only what follows this cursor, which an earlier page gave.' })
  after?: string | null

  @Field(() => Int, {
    nullable: true,
    description: 'How many to give at most, from the end or from `before`: 0 to 100. It stands in place of `first`.',
  })
  last?: number | null

  @Field(() => String, { nullable: true, description: 'Only what precedes this cursor, which an earlier page gave.' })
  before?: string | null
}

@ArgsType()
export class StatementConnectionArguments extends ConnectionArguments {
  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that match.' })
  where?: StatementFilter | null

  @Field(() => [StatementOrder], {
    nullable: true,
    defaultValue: [{ field: 'SAID_ON', direction: 'DESC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

/** Of the statements of one article. */
@ArgsType()
export class ArticleStatementsArguments extends ConnectionArguments {
  @Field(() => StatementFilter, { nullable: true, description: 'Only statements that match.' })
  where?: StatementFilter | null

  @Field(() => [StatementOrder], {
    nullable: true,
    defaultValue: [{ field: 'ARTICLE', direction: 'ASC' }],
    description: 'In which order: reading order where nothing is said.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class UtteranceConnectionArguments extends ConnectionArguments {
  @Field(() => UtteranceFilter, { nullable: true, description: 'Only utterances that match.' })
  where?: UtteranceFilter | null

  @Field(() => [UtteranceOrder], {
    nullable: true,
    defaultValue: [{ field: 'FIRST_REPORTED', direction: 'DESC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class ClaimConnectionArguments extends ConnectionArguments {
  @Field(() => ClaimFilter, { nullable: true, description: 'Only claims that match.' })
  where?: ClaimFilter | null

  @Field(() => [ClaimOrder], {
    nullable: true,
    defaultValue: [{ field: 'STATEMENTS', direction: 'DESC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class ArticleConnectionArguments extends ConnectionArguments {
  @Field(() => ArticleFilter, { nullable: true, description: 'Only articles that match.' })
  where?: ArticleFilter | null

  @Field(() => [ArticleOrder], {
    nullable: true,
    defaultValue: [{ field: 'PUBLISHED_AT', direction: 'DESC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class ActorConnectionArguments extends ConnectionArguments {
  @Field(() => ActorFilter, { nullable: true, description: 'Only actors that match.' })
  where?: ActorFilter | null

  @Field(() => [ActorOrder], {
    nullable: true,
    defaultValue: [{ field: 'NAME', direction: 'ASC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class TopicConnectionArguments extends ConnectionArguments {
  @Field(() => TopicFilter, { nullable: true, description: 'Only topics that match.' })
  where?: TopicFilter | null

  @Field(() => [TopicOrder], {
    nullable: true,
    defaultValue: [{ field: 'NAME', direction: 'ASC' }],
    description: 'In which order.',
  })
  orderBy?: OrderBy[] | null
}

@ArgsType()
export class SearchConnectionArguments extends ConnectionArguments {
  @Field(() => String, {
    description:
      'Words, all of which must be there, in any inflection and without regard to case and accents. "…" keeps words ' +
      'together; `*` stands for any end of a word: `"military support" weap*`. The last word may be begun, too, unless a ' +
      'space follows it, so that results come while somebody types. Other signs count for nothing. At most 500 characters.',
  })
  text!: string

  @Field(() => [SearchType], {
    nullable: true,
    description: 'What to search: `[STATEMENT, ACTOR]`. All where not given.',
  })
  types?: SearchType[] | null
}

/** No `orderBy`: changes always come latest first. */
@ArgsType()
export class ChangeConnectionArguments extends ConnectionArguments {
  @Field(() => ChangeFilter, { nullable: true, description: 'Only changes that match.' })
  where?: ChangeFilter | null
}

/** No `orderBy`: feeds always come in the order in which they were added, the latest first. */
@ArgsType()
export class FeedConnectionArguments extends ConnectionArguments {
  @Field(() => FeedFilter, { nullable: true, description: 'Only feeds that match.' })
  where?: FeedFilter | null
}

/** No `orderBy`: jobs always come in the order in which they were asked for, the latest first. */
@ArgsType()
export class JobConnectionArguments extends ConnectionArguments {
  @Field(() => JobFilter, { nullable: true, description: 'Only jobs that match.' })
  where?: JobFilter | null
}

/** No `orderBy`: mentions always come article by article, in reading order. */
@ArgsType()
export class MentionConnectionArguments extends ConnectionArguments {}

/** No `orderBy`: topics of an article come most frequent first, and in reading order among equals. */
@ArgsType()
export class ArticleTopicConnectionArguments extends ConnectionArguments {}
