import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import {
  ChangeActionFilter,
  type ChoiceFilter,
  DateTimeFilter,
  IdFilter,
  type RangeFilter,
  TextFilter,
} from './value-filters.js'

@InputType('ChangeFilter', { description: `Matches changes that editors made. ${FILTER_RULE}` })
export class ChangeFilter {
  @Field(() => [ChangeFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: ChangeFilter[] | null

  @Field(() => [ChangeFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ChangeFilter[] | null

  @Field(() => ChangeFilter, { nullable: true, description: 'This does not hold.' })
  not?: ChangeFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By ids of the articles, statements, mentions or actors.' })
  targetId?: ChoiceFilter | null

  @Field(() => TextFilter, { nullable: true, description: 'The name of the key with which it was made.' })
  by?: TextFilter | null

  @Field(() => ChangeActionFilter, { nullable: true, description: 'What was done.' })
  action?: ChoiceFilter | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'Made within this time.' })
  at?: RangeFilter<string> | null
}
