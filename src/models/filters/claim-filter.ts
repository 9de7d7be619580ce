import { Field, InputType } from 'type-graphql'
import { FILTER_RULE } from './actor-filter.js'
import { StatementFilter } from './statement-filter.js'
import { type ChoiceFilter, DateTimeFilter, IdFilter, IntFilter, type RangeFilter } from './value-filters.js'

@InputType('ClaimFilter', { description: `Matches claims. ${FILTER_RULE}` })
export class ClaimFilter {
  @Field(() => [ClaimFilter], {
    nullable: true,
    description: 'All of these hold; an empty list restricts nothing.',
  })
  and?: ClaimFilter[] | null

  @Field(() => [ClaimFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ClaimFilter[] | null

  @Field(() => ClaimFilter, { nullable: true, description: 'This does not hold.' })
  not?: ClaimFilter | null

  @Field(() => IdFilter, { nullable: true, description: 'By ids.' })
  id?: ChoiceFilter | null

  @Field(() => StatementFilter, { nullable: true, description: 'One of the statements that say it matches.' })
  statement?: StatementFilter | null

  @Field(() => StatementFilter, { nullable: true, description: 'One of the statements that deny it matches.' })
  denial?: StatementFilter | null

  @Field(() => IntFilter, { nullable: true, description: 'How many speakers corroborate it.' })
  speakers?: RangeFilter<number> | null

  @Field(() => IntFilter, { nullable: true, description: 'How many publishers corroborate it.' })
  publishers?: RangeFilter<number> | null

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was first reported.' })
  firstReported?: RangeFilter<string> | null
}
