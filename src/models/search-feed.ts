import { Field, ID, InputType, ObjectType } from 'type-graphql'

@InputType('RenewSavedSearchFeedInput', { description: 'A saved search whose feed gets new addresses.' })
export class RenewSavedSearchFeedInput {
  @Field(() => ID, { description: 'Its id, as `savedSearches` lists it.' })
  id!: string
}

@ObjectType('RenewSavedSearchFeedPayload', {
  description:
    'The addresses of a saved search’s feed, which are told here only: paths at this service, from which whoever has them reads what ' +
    'matches, without a key.',
})
export class RenewSavedSearchFeedPayload {
  readonly id!: string

  @Field(() => String, { description: 'The feed as Atom: "/searches/….atom".' })
  atom!: string

  @Field(() => String, { description: 'The same as JSON Feed: "/searches/….json".' })
  json!: string
}
