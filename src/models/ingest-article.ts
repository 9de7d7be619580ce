import { Field, InputType, ObjectType } from 'type-graphql'
import { ArticleFact } from './enums.js'
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

  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'When its publisher last changed it. Of articles of one address and publisher, the one with the latest is the current version; ' +
      'where none has any, the one that came in last.',
  })
  modifiedAt?: string | null

  @Field(() => [String], { nullable: true, description: 'The names in its byline, in order.' })
  authors?: string[] | null

  @Field(() => String, { nullable: true, description: 'The part of the publication it stands in, such as "World".' })
  section?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The language it is in, as BCP 47 has it, such as "en" or "en-GB".',
  })
  language?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The address that its page gives for itself, an http or https address, where `url` is where it was found.',
  })
  canonicalUrl?: string | null

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it is taken in even where it was deleted. Without it, such a text is refused with the code DELETED.',
  })
  restore!: boolean
}

@InputType('IngestUrlInput', { description: 'The address of an article.' })
export class IngestUrlInput {
  @Field(() => String, {
    description:
      'An http or https address of the public internet, or one that DICTUM_FETCH_ALLOW holds: a page with one article.',
  })
  url!: string

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Whether it is taken in even where it was deleted. Without it, such a text is refused with the code DELETED.',
  })
  restore!: boolean
}

/** What became of an article that was handed in. */
@ObjectType()
class Ingested {
  @Field(() => Boolean, {
    description:
      'True where it is new; false where the same text was here already. Spacing, quotation marks, dashes and invisible characters ' +
      'make no other text.',
  })
  created!: boolean

  @Field(() => [ArticleFact], {
    description: 'What the article that was here already lacked, and got. A new date dates its statements, too.',
  })
  filled!: readonly ArticleFact[]

  @Field(() => [ArticleFact], {
    description: 'What is stored otherwise of the article that was here already; it stays as it is.',
  })
  differing!: readonly ArticleFact[]

  /** Hidden: the resolver of `sameAddress` reads by them. */
  sameAddressIds!: readonly string[]
}

@ObjectType('IngestArticlePayload', { description: 'What became of an article that was handed in.' })
export class IngestArticlePayload extends Ingested {
  /** Hidden: the resolver of `article` reads by it. */
  articleId!: string
}

@InputType('IngestArticlesInput', { description: 'Several news texts.' })
export class IngestArticlesInput {
  @Field(() => [IngestArticleInput], { description: 'At most 100.' })
  articles!: IngestArticleInput[]
}

@ObjectType('IngestArticleError', { description: 'Why an article was not taken in.' })
export class IngestArticleError {
  @Field(() => String, { description: 'BAD_USER_INPUT, or DELETED where an editor has taken it out.' })
  code!: string

  @Field(() => String, { description: 'What was received, and what is accepted.' })
  message!: string

  @Field(() => String, { description: 'Which part of the input it is about: "input.articles[3].url".' })
  argument!: string
}

@ObjectType('IngestArticlesResult', { description: 'What became of one of several articles that were handed in.' })
export class IngestArticlesResult extends Ingested {
  /** Hidden: the resolver of `article` reads by it; null where there is an error. */
  articleId!: string | null

  @Field(() => IngestArticleError, { nullable: true, description: 'Why it was not taken in; null where it was.' })
  error!: IngestArticleError | null
}

@ObjectType('IngestArticlesPayload', { description: 'What became of articles that were handed in.' })
export class IngestArticlesPayload {
  @Field(() => [IngestArticlesResult], { description: 'One for each article, in their order.' })
  results!: IngestArticlesResult[]
}
