import { Field, InputType, ObjectType } from 'type-graphql'
import { DateTimeScalar } from './scalars.js'

@InputType('IngestArticleInput', { description: 'A news text, and what is known of it.' })
export class IngestArticleInput {
  @Field(() => String, {
    description:
      'The text, headline first if it has one, paragraphs apart by an empty line. It is kept exactly as it is.',
  })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'The headline, where it is known; else it is taken from the text where that starts with one.',
  })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'Where it was published, an http or https address.' })
  url?: string | null

  @Field(() => String, { nullable: true, description: 'Who published it, such as "Reuters".' })
  publisher?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was published, such as "2023-01-30" or "2023-01-30T08:00:00+09:00". “Today” in the text is the day of it in the zone ' +
      'that is given.',
  })
  publishedAt?: string | null
}

@ObjectType('IngestArticlePayload', { description: 'What became of an article that was handed in.' })
export class IngestArticlePayload {
  @Field(() => Boolean, { description: 'True where it is new; false where the same text was here already.' })
  created!: boolean

  /** Hidden: the resolver of `article` reads by it. */
  articleId!: string
}
