import { Field, InputType } from 'type-graphql'
import { Versions } from '../versions.js'
import { ActorFilter, FILTER_RULE } from './actor-filter.js'
import {
  type ChoiceFilter,
  DateFilter,
  DateTimeFilter,
  IdFilter,
  type RangeFilter,
  TextFilter,
} from './value-filters.js'

@InputType('ArticleFilter', { description: `Matches articles. ${FILTER_RULE}` })
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: ArticleFilter[] | null

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ArticleFilter[] | null

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  not?: ArticleFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By ids.' })
  id?: ChoiceFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Who published it: `{ eq: "Reuters" }`.' })
  publisher?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The address where it was published. Here case counts.' })
  url?: TextFilter | null

  @Field(() => TextFilter, {
    nullable: true,
    description: 'The address that its page gives for itself. Here case counts.',
  })
  canonicalUrl?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'One of those whom its byline names.' })
  author?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The part of the publication it stands in.' })
  section?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Its language: `{ startsWith: "en" }`.' })
  language?: TextFilter | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was published.' })
  publishedAt?: RangeFilter<string> | null

  @Field(() => DateFilter, {
    nullable: true,
    description: 'The day on which it was published, where it was published.',
  })
  publishedOn?: RangeFilter<string> | null

  @Field(() => DateTimeFilter, {
    nullable: true,
    description: 'When this service took it in: `{ gt: … }` gives what is new since a last look.',
  })
  ingestedAt?: RangeFilter<string> | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it last changed, or came in.' })
  updatedAt?: RangeFilter<string> | null

  @Field(() => TextFilter, { nullable: true, description: 'Its headline.' })
  title?: TextFilter | null

  @Field(() => TextFilter, {
    nullable: true,
    description: 'Its text. `search` looks into its title too.',
  })
  text?: TextFilter | null

  @Field(() => ActorFilter, { nullable: true, description: 'It mentions a matching actor, by whatever words.' })
  mentions?: ActorFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'Its text, in statements or outside, speaks of the topic of this name, whatever its case, article and number: ' +
      '"Weapons" finds “heavy weapon”. Articles read by a version that knew no topics of articles have none.',
  })
  topic?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether it carries the text of an earlier article, whole or in part: `copyOf` is not null.',
  })
  copy?: boolean | null

  @Field(() => Versions, {
    nullable: true,
    description: 'Which versions: `ALL` gives those that a later one has replaced, too, as does a condition on `id`.',
  })
  versions?: Versions | null
}
