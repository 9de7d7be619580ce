import { Field, ID, InputType } from 'type-graphql'
import { ChangeAction } from '../enums.js'
import { FILTER_RULE } from './actor-filter.js'
import { DateTimeFilter } from './value-filters.js'

@InputType('ChangeFilter', { description: `Matches changes that editors made. ${FILTER_RULE}` })
export class ChangeFilter {
  @Field(() => ID, { nullable: true, description: 'Of the statement, mention or actor with this id.' })
  targetId?: string

  @Field(() => String, { nullable: true, description: 'Made with the key of this name, exactly.' })
  by?: string

  @Field(() => ChangeAction, { nullable: true, description: 'Only what did this.' })
  action?: string

  @Field(() => DateTimeFilter, { nullable: true, description: 'Made within this time.' })
  at?: DateTimeFilter
}
