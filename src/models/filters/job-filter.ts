import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import {
  type ChoiceFilter,
  DateTimeFilter,
  JobKindFilter,
  JobStateFilter,
  type RangeFilter,
  TextFilter,
} from './value-filters.js'

@InputType('JobFilter', { description: `Matches jobs. ${FILTER_RULE}` })
export class JobFilter {
  @Field(() => [JobFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: JobFilter[] | null

  @Field(() => [JobFilter], { nullable: true, description: 'At least one of these holds; none of an empty list does.' })
  or?: JobFilter[] | null

  @Field(() => JobFilter, { nullable: true, description: 'This does not hold.' })
  not?: JobFilter | null

  @Field(() => JobKindFilter, { nullable: true, description: 'What they do.' })
  kind?: ChoiceFilter | null

  @Field(() => JobStateFilter, { nullable: true, description: 'Where they are.' })
  state?: ChoiceFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'Why they failed last; `isNull: false`: those that did.' })
  lastError?: TextFilter | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'Due within this time.' })
  dueAt?: RangeFilter<string> | null
}
