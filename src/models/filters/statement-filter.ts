import { Field, ID, InputType } from 'type-graphql'
import { ActClass, Modality, Mode } from '../enums.js'
import { ActorFilter, FILTER_RULE } from './actor-filter.js'
import { ArticleFilter } from './article-filter.js'
import { ActFilter, ConfidenceFilter, DateFilter, ReviewFilter, TextFilter } from './value-filters.js'

@InputType('StatementFilter', {
  description:
    `Matches statements. ${FILTER_RULE} For example ` +
    '`{ speaker: { name: "Stoltenberg" }, act: { eq: URGE }, addressee: { name: "South Korea" } }`.',
})
export class StatementFilter {
  @Field(() => [StatementFilter], {
    nullable: true,
    description: 'All of these hold; an empty list restricts nothing.',
  })
  and?: StatementFilter[]

  @Field(() => [StatementFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: StatementFilter[]

  @Field(() => StatementFilter, { nullable: true, description: 'This does not hold.' })
  not?: StatementFilter

  @Field(() => [ID], {
    nullable: true,
    description:
      'It is one of the statements with these ids; none is of an empty list. `orderBy: RELEVANCE` gives them in the order of the list.',
  })
  ids?: string[]

  @Field(() => ActorFilter, { nullable: true, description: 'A matching actor says it, alone or with others.' })
  speaker?: ActorFilter

  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Somebody unnamed says it for a matching organization or country: “US officials”.',
  })
  speakerAffiliation?: ActorFilter

  @Field(() => TextFilter, {
    nullable: true,
    description: 'These words stand in what the text calls its speaker: “officials”, “the NATO chief”.',
  })
  speakerText?: TextFilter

  @Field(() => ActorFilter, { nullable: true, description: 'A matching actor passes it on: “…, Reuters reported”.' })
  reportedBy?: ActorFilter

  @Field(() => TextFilter, {
    nullable: true,
    description: 'These words stand in what the text calls whoever or whatever passes it on: “the report”.',
  })
  reportedByText?: TextFilter

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it stands within the content of another statement. Where neither this nor `within` is asked anywhere in a filter, ' +
      'statements within others are left out: `{ or: [{ nested: true }, { nested: false }] }` gives all.',
  })
  nested?: boolean

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'It stands within the content of a matching statement.',
  })
  within?: StatementFilter

  @Field(() => ActorFilter, { nullable: true, description: 'It is said to a matching actor.' })
  addressee?: ActorFilter

  @Field(() => Boolean, { nullable: true, description: 'Whether the text tells to whom it is said, by name or not.' })
  addressed?: boolean

  @Field(() => TextFilter, {
    nullable: true,
    description:
      'These words stand in what the text calls its addressee, where that is more than a name: “the workers”.',
  })
  addresseeText?: TextFilter

  @Field(() => ActorFilter, { nullable: true, description: 'Its content mentions a matching actor.' })
  mentions?: ActorFilter

  @Field(() => ActorFilter, {
    nullable: true,
    description: 'The text says that it is about a matching actor: “…, he said, referring to Ukraine”.',
  })
  about?: ActorFilter

  @Field(() => ActFilter, { nullable: true, description: 'Its speech act.' })
  act?: ActFilter

  @Field(() => ActClass, { nullable: true, description: 'The class of its speech act.' })
  actClass?: string

  @Field(() => Mode, { nullable: true, description: 'Quoted, reported, or both.' })
  mode?: string

  @Field(() => Modality, { nullable: true, description: 'Said, or possibly, conditionally or yet to be said.' })
  modality?: string

  @Field(() => TextFilter, { nullable: true, description: 'These words stand in its content.' })
  text?: TextFilter

  @Field(() => Boolean, { nullable: true, description: 'Whether any of it is quoted word for word.' })
  quoted?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says that it was not said.' })
  negated?: boolean

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands in the headline.' })
  inHeadline?: boolean

  @Field(() => DateFilter, {
    nullable: true,
    description:
      'The day on which it was said, where the text tells it. For the time of its article: `article: { publishedAt: … }`.',
  })
  saidOn?: DateFilter

  @Field(() => DateFilter, {
    nullable: true,
    description: 'The day on which it was said, or the day of its article where the text does not tell.',
  })
  datedOn?: DateFilter

  @Field(() => String, { nullable: true, description: 'It was said here, whatever the case: "Seoul".' })
  place?: string

  @Field(() => String, {
    nullable: true,
    description:
      'Its content speaks of the topic of this name, whatever its case, article and number: "weapon" and "Weapons" find ' +
      '“heavy weapons”, "heavy weapon" finds no other weapons.',
  })
  topic?: string

  @Field(() => ArticleFilter, { nullable: true, description: 'It stands in a matching article.' })
  article?: ArticleFilter

  @Field(() => ConfidenceFilter, { nullable: true, description: 'How sure the attribution is.' })
  confidence?: ConfidenceFilter

  @Field(() => ReviewFilter, {
    nullable: true,
    description:
      'What people have decided of it. Where this is asked nowhere in a filter, rejected statements are left out: ' +
      '`{ review: { in: [UNREVIEWED, CONFIRMED, EDITED, REJECTED] } }` gives all.',
  })
  review?: ReviewFilter
}
