import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
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

  @Field(() => DateTimeScalar, { description: 'When this service took it in.' })
  ingestedAt!: string
}

export const ArticleConnection = connectionOf(Article, 'Article', 'articles')
