import { Field, InputType, registerEnumType } from 'type-graphql'

export const OrderDirection = { ASC: 'ASC', DESC: 'DESC' } as const
registerEnumType(OrderDirection, {
  name: 'OrderDirection',
  description: 'Which end of an order comes first.',
  valuesConfig: {
    ASC: { description: 'From A to Z, the earliest, the least.' },
    DESC: { description: 'From Z to A, the latest, the most, the best.' },
  },
})

/** A part of an order: a value of the source's enum of fields, and a direction. */
export interface OrderBy {
  readonly field: string
  readonly direction: keyof typeof OrderDirection
}

/**
 * Makes the input type of an order.
 * @param fields the enum of what can be ordered by
 * @param name its GraphQL name
 * @param plural what is ordered, in words ("statements")
 */
function orderOf(fields: object, name: string, plural: string): new () => OrderBy {
  @InputType(name, {
    description: `How to order ${plural}; of several, the first counts most. Equal ones always come in the same order.`,
  })
  class Order implements OrderBy {
    @Field(() => fields, { description: 'By what.' })
    field!: string

    @Field(() => OrderDirection, { description: 'Which end comes first.' })
    direction!: keyof typeof OrderDirection
  }
  return Order
}

const STORED = {
  INGESTED_AT: { description: 'When this service took it in.' },
  UPDATED_AT: { description: 'When it last changed, or came in.' },
}

export const StatementOrderField = {
  SAID_ON: 'SAID_ON',
  ARTICLE: 'ARTICLE',
  CONFIDENCE: 'CONFIDENCE',
  RELEVANCE: 'RELEVANCE',
  INGESTED_AT: 'INGESTED_AT',
  UPDATED_AT: 'UPDATED_AT',
} as const
registerEnumType(StatementOrderField, {
  name: 'StatementOrderField',
  description: 'What statements can be ordered by. Equal ones of one article come in reading order.',
  valuesConfig: {
    SAID_ON: {
      description: 'The day on which it was said; where the text does not tell it, the day of its article.',
    },
    ARTICLE: { description: 'Article by article.' },
    CONFIDENCE: { description: 'How sure the attribution is; of equally sure ones the latest come first.' },
    RELEVANCE: {
      description:
        'How often and where the words of `where: { text: { search: … } }` stand in the content, for its length; of equally ' +
        'good ones the latest come first. Beside `where: { id: { in: … } }`, DESC keeps the order of the ids. Without either ' +
        'it is refused.',
    },
    ...STORED,
  },
})
export const StatementOrder = orderOf(StatementOrderField, 'StatementOrder', 'statements')

export const ArticleOrderField = {
  PUBLISHED_AT: 'PUBLISHED_AT',
  INGESTED_AT: 'INGESTED_AT',
  UPDATED_AT: 'UPDATED_AT',
} as const
registerEnumType(ArticleOrderField, {
  name: 'ArticleOrderField',
  description: 'What articles can be ordered by.',
  valuesConfig: {
    PUBLISHED_AT: { description: 'When it was published; where that is not known, when this service took it in.' },
    ...STORED,
  },
})
export const ArticleOrder = orderOf(ArticleOrderField, 'ArticleOrder', 'articles')

export const UtteranceOrderField = { FIRST_REPORTED: 'FIRST_REPORTED', STATEMENTS: 'STATEMENTS' } as const
registerEnumType(UtteranceOrderField, {
  name: 'UtteranceOrderField',
  description: 'What utterances can be ordered by.',
  valuesConfig: {
    FIRST_REPORTED: {
      description: 'When the first of its articles was published; where that is not known, when it came in.',
    },
    STATEMENTS: { description: 'How many statements report it.' },
  },
})
export const UtteranceOrder = orderOf(UtteranceOrderField, 'UtteranceOrder', 'utterances')

export const ClaimOrderField = { STATEMENTS: 'STATEMENTS', FIRST_REPORTED: 'FIRST_REPORTED' } as const
registerEnumType(ClaimOrderField, {
  name: 'ClaimOrderField',
  description: 'What claims can be ordered by.',
  valuesConfig: {
    STATEMENTS: { description: 'How many statements say it or deny it.' },
    FIRST_REPORTED: {
      description: 'When the first of its articles was published; where that is not known, when it came in.',
    },
  },
})
export const ClaimOrder = orderOf(ClaimOrderField, 'ClaimOrder', 'claims')

export const TopicOrderField = { NAME: 'NAME', STATEMENTS: 'STATEMENTS', ARTICLES: 'ARTICLES' } as const
registerEnumType(TopicOrderField, {
  name: 'TopicOrderField',
  description: 'What topics can be ordered by.',
  valuesConfig: {
    NAME: { description: 'Its name.' },
    STATEMENTS: {
      description:
        'How many statements speak of it, as its `statements { totalCount }` tells; equally frequent ones come by name.',
    },
    ARTICLES: { description: 'How many articles speak of it; equally frequent ones come by name.' },
  },
})
export const TopicOrder = orderOf(TopicOrderField, 'TopicOrder', 'topics')

export const ActorOrderField = { NAME: 'NAME', RELEVANCE: 'RELEVANCE' } as const
registerEnumType(ActorOrderField, {
  name: 'ActorOrderField',
  description: 'What actors can be ordered by.',
  valuesConfig: {
    NAME: { description: 'Its name.' },
    RELEVANCE: {
      description:
        'How well a name of theirs fits what `where: { nameLike: … }` says: best the whole name, then names that begin with it, ' +
        'then those of which a word does, then those that look like it. Without `nameLike` it is refused.',
    },
  },
})
export const ActorOrder = orderOf(ActorOrderField, 'ActorOrder', 'actors')
