import { Field, ID, InputType } from 'type-graphql'
import { ActorFilter, FILTER_RULE } from './actor-filter.js'
import { DateTimeFilter, TextFilter } from './value-filters.js'

@InputType('ArticleFilter', { description: `Matches articles. ${FILTER_RULE}` })
export class ArticleFilter {
  @Field(() => [ArticleFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: ArticleFilter[]

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ArticleFilter[]

  @Field(() => ArticleFilter, { nullable: true, description: 'This does not hold.' })
  not?: ArticleFilter

  @Field(() => ID, { nullable: true, description: 'The article with this id.' })
  id?: string

  @Field(() => String, { nullable: true, description: 'Published here, whatever the case: "Reuters".' })
  publisher?: string

  @Field(() => String, { nullable: true, description: 'Published at this address, exactly.' })
  url?: string

  @Field(() => DateTimeFilter, { nullable: true, description: 'Published within this time.' })
  publishedAt?: DateTimeFilter

  @Field(() => TextFilter, { nullable: true, description: 'These words stand in its title or its text.' })
  text?: TextFilter

  @Field(() => ActorFilter, { nullable: true, description: 'It mentions a matching actor, by whatever words.' })
  mentions?: ActorFilter

  @Field(() => String, {
    nullable: true,
    description:
      'Its text, in statements or outside, speaks of the topic of this name, whatever its case, article and number: ' +
      '"Weapons" finds “heavy weapon”. Articles read by a version that knew no topics of articles have none.',
  })
  topic?: string
}
