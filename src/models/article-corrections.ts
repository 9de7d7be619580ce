import { Field, ID, InputType } from 'type-graphql'
import { Correcting } from './corrections.js'
import { DateTimeScalar } from './scalars.js'

@InputType('UpdateArticleInput', {
  description: 'What is known of an article. What is left out stays as it is; null says that it is not known.',
})
export class UpdateArticleInput extends Correcting {
  @Field(() => ID, { description: 'The article’s id.' })
  id!: string

  @Field(() => String, { nullable: true, description: 'Its headline.' })
  title?: string | null

  @Field(() => String, { nullable: true, description: 'Where it was published, an http or https address.' })
  url?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The address that its page gives for itself, an http or https address.',
  })
  canonicalUrl?: string | null

  @Field(() => String, { nullable: true, description: 'Who published it, such as "Reuters".' })
  publisher?: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When it was published. “Today” in the text is the day of it in the zone that is given: where that changes, the article is ' +
      'read again, and statements that nobody has reviewed get their days from it.',
  })
  publishedAt?: string | null

  @Field(() => [String], { nullable: true, description: 'The names in its byline, in order; [] or null for none.' })
  authors?: string[] | null

  @Field(() => String, { nullable: true, description: 'The part of the publication it stands in, such as "World".' })
  section?: string | null

  @Field(() => String, { nullable: true, description: 'Its language as BCP 47 has it, such as "en-GB".' })
  language?: string | null
}

@InputType('DeleteArticleInput', { description: 'Which article is taken out.' })
export class DeleteArticleInput extends Correcting {
  @Field(() => ID, { description: 'The article’s id.' })
  id!: string
}
