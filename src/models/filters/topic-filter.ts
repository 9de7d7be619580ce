import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import { type ChoiceFilter, IdFilter, TextFilter } from './value-filters.js'

@InputType('TopicFilter', { description: `Matches topics. ${FILTER_RULE}` })
export class TopicFilter {
  @Field(() => [TopicFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: TopicFilter[] | null

  @Field(() => [TopicFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: TopicFilter[] | null

  @Field(() => TopicFilter, { nullable: true, description: 'This does not hold.' })
  not?: TopicFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By ids.' })
  id?: ChoiceFilter | null

  @Field(() => String, {
    nullable: true,
    description: 'The topic of this name, whatever its case, article and number: "The weapons" finds “weapon”.',
  })
  name?: string | null

  @Field(() => TextFilter, { nullable: true, description: 'These words stand in its name.' })
  text?: TextFilter | null
}
