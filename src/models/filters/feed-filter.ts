import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import { type ChoiceFilter, FeedStateFilter, TextFilter } from './value-filters.js'

@InputType('FeedFilter', { description: `Matches feeds. ${FILTER_RULE}` })
export class FeedFilter {
  @Field(() => [FeedFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: FeedFilter[] | null

  @Field(() => [FeedFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: FeedFilter[] | null

  @Field(() => FeedFilter, { nullable: true, description: 'This does not hold.' })
  not?: FeedFilter | null

  @Field(() => FeedStateFilter, { nullable: true, description: 'Whether they are asked for news.' })
  state?: ChoiceFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Their address.' })
  url?: TextFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Why they failed; `isNull: false`: those that did.' })
  reason?: TextFilter | null
}
