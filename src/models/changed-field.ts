import { Field, ObjectType } from 'type-graphql'

@ObjectType('ChangedField', { description: 'One field of what was changed, before and after.' })
export class ChangedField {
  @Field(() => String, {
    description:
      'Its name, as the mutation’s input or the object has it: "act", "speakerId", "cameo"; "undoes" is the change taken back.',
  })
  name!: string

  @Field(() => String, { nullable: true, description: 'Its value before, lists as JSON; null where there was none.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'Its value after, lists as JSON; null where there is none.' })
  after!: string | null
}
