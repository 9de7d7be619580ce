import { Field, Float, ObjectType } from 'type-graphql'
import { connectionOf, edgeOf } from './connection.js'
import { Node } from './node.js'
import { DateScalar, DateTimeScalar } from './scalars.js'

@ObjectType('Article', {
  implements: Node,
  description: 'One news text with what is known of it. Its text never changes after ingestion.',
})
export class Article extends Node {
  @Field(() => String, {
    description: 'The text, exactly as it came in. Every `start` and `end` of the API counts its UTF-16 code units.',
  })
  text!: string

  @Field(() => String, { nullable: true, description: 'Its headline, where one was given or found.' })
  title!: string | null

  @Field(() => String, { nullable: true, description: 'Where it was published.' })
  url!: string | null

  @Field(() => String, { nullable: true, description: 'Who published it, such as "Reuters".' })
  publisher!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was published.',
  })
  publishedAt!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'On which day it was published, in the zone that came with `publishedAt` (else in UTC). “Today” and “on Monday” in its text ' +
      'are counted from here.',
  })
  publishedOn!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When its publisher last changed it; null where that is not told.',
  })
  modifiedAt!: string | null

  @Field(() => [String], { description: 'Those whom its byline names, in order.' })
  authors!: string[]

  @Field(() => String, { nullable: true, description: 'The part of the publication it stands in, such as "World".' })
  section!: string | null

  @Field(() => String, { nullable: true, description: 'Its language as a BCP 47 tag, such as "en" or "en-GB".' })
  language!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The address that its page gives for itself, whatever address it was found at.',
  })
  canonicalUrl!: string | null

  @Field(() => DateTimeScalar, { description: 'When this service took it in.' })
  ingestedAt!: string

  @Field(() => DateTimeScalar, {
    description: 'When its facts, or what was found in it, last changed; else when it came in.',
  })
  updatedAt!: string

  @Field(() => Float, {
    nullable: true,
    description:
      'How much of its text `copyOf` has too: the share of its words, above 0, to 1; null where it is an original.',
  })
  copyShare!: number | null
}

export const ArticleConnection = connectionOf(Article, 'Article', 'articles')

@ObjectType('ArticleCopyEdge', {
  description: 'A later article that carries the text of an article, whole or in part, with its place in the list.',
})
export class ArticleCopyEdge extends edgeOf(Article, 'copies') {
  @Field(() => Float, {
    description:
      'How much of the copy’s text is the article’s: the share of its words, above 0, to 1. The rest is its own.',
  })
  share!: number
}

export const ArticleCopyConnection = connectionOf(Article, 'ArticleCopy', 'copies', ArticleCopyEdge)
