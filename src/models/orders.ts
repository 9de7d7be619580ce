import { registerEnumType } from 'type-graphql'

export const StatementOrder = {
  SAID_ON_DESC: 'SAID_ON_DESC',
  SAID_ON_ASC: 'SAID_ON_ASC',
  ARTICLE: 'ARTICLE',
  CONFIDENCE_DESC: 'CONFIDENCE_DESC',
  RELEVANCE: 'RELEVANCE',
} as const
registerEnumType(StatementOrder, {
  name: 'StatementOrder',
  description: 'The order of statements. Statements of one article always come in reading order within one day.',
  valuesConfig: {
    SAID_ON_DESC: {
      description:
        'By the day it was said, the latest first; where the text does not tell the day, the day of its article counts.',
    },
    SAID_ON_ASC: { description: 'By the same day as SAID_ON_DESC, the earliest first.' },
    ARTICLE: { description: 'Article by article, in reading order within each.' },
    CONFIDENCE_DESC: { description: 'The surest attributions first; of equally sure ones the latest.' },
    RELEVANCE: {
      description:
        'How often and where the words of `where: { text: { search: … } }` stand in the content, for its length; of equally ' +
        'good ones the latest. Beside `where: { ids: … }`, the order of the ids. Without either it is refused.',
    },
  },
})

export const ArticleOrder = {
  PUBLISHED_AT_DESC: 'PUBLISHED_AT_DESC',
  PUBLISHED_AT_ASC: 'PUBLISHED_AT_ASC',
} as const
registerEnumType(ArticleOrder, {
  name: 'ArticleOrder',
  description: 'The order of articles. Where the day of publication is not known, the time of ingestion counts.',
  valuesConfig: {
    PUBLISHED_AT_DESC: { description: 'The latest first.' },
    PUBLISHED_AT_ASC: { description: 'The earliest first.' },
  },
})

const BY_NAME = {
  NAME_ASC: { description: 'By name, from A to Z.' },
  NAME_DESC: { description: 'By name, from Z to A.' },
}

export const TopicOrder = {
  NAME_ASC: 'NAME_ASC',
  NAME_DESC: 'NAME_DESC',
  STATEMENTS_DESC: 'STATEMENTS_DESC',
  ARTICLES_DESC: 'ARTICLES_DESC',
} as const
registerEnumType(TopicOrder, {
  name: 'TopicOrder',
  description: 'The order of topics.',
  valuesConfig: {
    ...BY_NAME,
    STATEMENTS_DESC: { description: 'What most statements speak of first; of equally frequent ones by name.' },
    ARTICLES_DESC: { description: 'What most articles speak of first; of equally frequent ones by name.' },
  },
})

export const ActorOrder = { NAME_ASC: 'NAME_ASC', NAME_DESC: 'NAME_DESC', RELEVANCE: 'RELEVANCE' } as const
registerEnumType(ActorOrder, {
  name: 'ActorOrder',
  description: 'The order of actors.',
  valuesConfig: {
    ...BY_NAME,
    RELEVANCE: {
      description:
        'How well a name of theirs fits what `where: { nameLike: … }` says, the best first: the whole name, then names that ' +
        'begin with it, then those of which a word does, then those that look like it. Without `nameLike` it is refused.',
    },
  },
})
