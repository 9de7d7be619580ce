import { Field, InputType } from 'type-graphql'
import { Versions } from '../versions.js'
import { ActorFilter, FILTER_RULE } from './actor-filter.js'
import { ArticleFilter } from './article-filter.js'
import {
  ActClassFilter,
  ActFilter,
  type ChoiceFilter,
  DateFilter,
  DateTimeFilter,
  FloatFilter,
  IdFilter,
  ModalityFilter,
  ModeFilter,
  type RangeFilter,
  ReviewFilter,
  TextFilter,
} from './value-filters.js'

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
  and?: StatementFilter[] | null

  @Field(() => [StatementFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: StatementFilter[] | null

  @Field(() => StatementFilter, { nullable: true, description: 'This does not hold.' })
  not?: StatementFilter | null

  @Field(() => IdFilter, {
    nullable: true,
    description:
      'By ids. `orderBy: { field: RELEVANCE, direction: DESC }` gives those of `in` in the order of that list.',
  })
  id?: ChoiceFilter | null

  @Field(() => ActorFilter, { nullable: true, description: 'A matching actor says it, alone or with others.' })
  speaker?: ActorFilter | null

  @Field(() => ActorFilter, {
    nullable: true,
    description: 'Somebody unnamed says it for a matching organization or country: “US officials”.',
  })
  speakerAffiliation?: ActorFilter | null

  @Field(() => TextFilter, {
    nullable: true,
    description: 'These words stand in what the text calls its speaker: “officials”, “the NATO chief”.',
  })
  speakerText?: TextFilter | null

  @Field(() => ActorFilter, { nullable: true, description: 'A matching actor passes it on: “…, Reuters reported”.' })
  reportedBy?: ActorFilter | null

  @Field(() => TextFilter, {
    nullable: true,
    description: 'These words stand in what the text calls whoever or whatever passes it on: “the report”.',
  })
  reportedByText?: TextFilter | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it stands within the content of another statement. Where neither this nor `within` is asked anywhere in a filter, ' +
      'statements within others are left out: `{ or: [{ nested: true }, { nested: false }] }` gives all.',
  })
  nested?: boolean | null

  @Field(() => StatementFilter, {
    nullable: true,
    description: 'It stands within the content of a matching statement.',
  })
  within?: StatementFilter | null

  @Field(() => ActorFilter, { nullable: true, description: 'It is said to a matching actor.' })
  addressee?: ActorFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the text tells to whom it is said, by name or not.' })
  addressed?: boolean | null

  @Field(() => TextFilter, {
    nullable: true,
    description:
      'These words stand in what the text calls its addressee, where that is more than a name: “the workers”.',
  })
  addresseeText?: TextFilter | null

  @Field(() => ActorFilter, { nullable: true, description: 'Its content mentions a matching actor.' })
  mentions?: ActorFilter | null

  @Field(() => ActorFilter, {
    nullable: true,
    description: 'The text says that it is about a matching actor: “…, he said, referring to Ukraine”.',
  })
  about?: ActorFilter | null

  @Field(() => ActFilter, { nullable: true, description: 'Its speech act.' })
  act?: ChoiceFilter | null

  @Field(() => ActClassFilter, { nullable: true, description: 'The class of its speech act.' })
  actClass?: ChoiceFilter | null

  @Field(() => ModeFilter, { nullable: true, description: 'Quoted, reported, or both.' })
  mode?: ChoiceFilter | null

  @Field(() => ModalityFilter, {
    nullable: true,
    description: 'Said, or possibly, conditionally or yet to be said.',
  })
  modality?: ChoiceFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'These words stand in its content.' })
  text?: TextFilter | null

  @Field(() => Boolean, { nullable: true, description: 'Whether any of it is quoted word for word.' })
  quoted?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether it stands in words that its article has from an earlier one (`Article.copyOf`). `false` leaves each statement once, ' +
      'where it was first printed, and what copies add in words of their own.',
  })
  copied?: boolean | null

  @Field(() => Versions, {
    nullable: true,
    description:
      'Of which versions of articles: `ALL` gives those of versions that a later one has replaced, too, as does a condition on `id`, or ' +
      'on the article’s.',
  })
  versions?: Versions | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says that it was not said.' })
  negated?: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether it stands in the headline.' })
  inHeadline?: boolean | null

  @Field(() => DateFilter, {
    nullable: true,
    description:
      'The day on which it was said, where the text tells it. For the time of its article: `article: { publishedAt: … }`.',
  })
  saidOn?: RangeFilter<string> | null

  @Field(() => DateFilter, {
    nullable: true,
    description: 'The day on which it was said, or the day of its article where the text does not tell.',
  })
  datedOn?: RangeFilter<string> | null

  @Field(() => TextFilter, { nullable: true, description: 'Where it was said: `{ eq: "Seoul" }`.' })
  place?: TextFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its content speaks of the topic of this name, whatever its case, article and number: "weapon" and "Weapons" find ' +
      '“heavy weapons”, "heavy weapon" finds no other weapons.',
  })
  topic?: string | null

  @Field(() => ArticleFilter, { nullable: true, description: 'It stands in a matching article.' })
  article?: ArticleFilter | null

  @Field(() => FloatFilter, { nullable: true, description: 'How sure the attribution is, from 0 to 1.' })
  confidence?: RangeFilter<number> | null

  @Field(() => ReviewFilter, {
    nullable: true,
    description:
      'What people have decided of it. Where this is asked nowhere in a filter, rejected statements are left out: ' +
      '`{ review: { in: [UNREVIEWED, CONFIRMED, EDITED, REJECTED] } }` gives all.',
  })
  review?: ChoiceFilter | null

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'When this service found it: `{ gt: … }` gives what is new since a last look.',
  })
  ingestedAt?: RangeFilter<string> | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it last changed, or came in.' })
  updatedAt?: RangeFilter<string> | null
}
