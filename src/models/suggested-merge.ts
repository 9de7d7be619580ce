import { Field, Float, ObjectType } from 'type-graphql'

@ObjectType('SuggestedMerge', { description: 'Two persons or two organizations that may be one.' })
export class SuggestedMerge {
  @Field(() => Float, { description: 'How likely it is, from 0 to 1.' })
  score!: number

  @Field(() => String, { description: 'Why, such as "both are called Berg; both hold a title at Norway".' })
  reason!: string
}
