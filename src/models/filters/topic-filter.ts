import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import { TextFilter } from './value-filters.js'

@InputType('TopicFilter', { description: `Matches topics. ${FILTER_RULE}` })
export class TopicFilter {
  @Field(() => String, {
    nullable: true,
    description: 'The topic of this name, whatever its case, article and number: "The weapons" finds “weapon”.',
  })
  name?: string | null

  @Field(() => TextFilter, { nullable: true, description: 'These words stand in its name.' })
  text?: TextFilter | null
}
