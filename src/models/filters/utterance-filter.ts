import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import { StatementFilter } from './statement-filter.js'
import { type ChoiceFilter, DateTimeFilter, IdFilter, IntFilter, type RangeFilter } from './value-filters.js'

@InputType('UtteranceFilter', { description: `Matches utterances. ${FILTER_RULE}` })
export class UtteranceFilter {
  @Field(() => [UtteranceFilter], {
    nullable: true,
    description: 'All of these hold; an empty list restricts nothing.',
  })
  and?: UtteranceFilter[] | null

  @Field(() => [UtteranceFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: UtteranceFilter[] | null

  @Field(() => UtteranceFilter, { nullable: true, description: 'This does not hold.' })
  not?: UtteranceFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By ids.' })
  id?: ChoiceFilter | null

  @Field(() => StatementFilter, { nullable: true, description: 'One of its statements matches.' })
  statement?: StatementFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'How many independent sources it has.' })
  independentSources?: RangeFilter<number> | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was first reported.' })
  firstReported?: RangeFilter<string> | null
}
