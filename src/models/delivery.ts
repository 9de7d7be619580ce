import { Field, ID, Int, InterfaceType } from 'type-graphql'
import { DateTimeScalar } from './scalars.js'

@InterfaceType('Delivery', {
  description: 'What tells the events of a saved search without being asked: a webhook, or a digest by e-mail.',
})
export abstract class Delivery {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => ID, { description: 'The id of the saved search.' })
  savedSearchId!: string

  @Field(() => String, { description: 'The name of the key with which it was made.' })
  by!: string

  @Field(() => DateTimeScalar, { description: 'When it was made: what came to match before is not told.' })
  createdAt!: string

  @Field(() => Int, { description: 'How many events are still to be told.' })
  waiting!: number

  @Field(() => String, { nullable: true, description: 'Why it failed last; null while all is well.' })
  failure!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried again; null where nothing failed, or nothing is tried any more.',
  })
  retryAt!: string | null

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Since when nothing is tried any more, for the reason of `failure`; null while it is.',
  })
  deadSince!: string | null
}
