import { Field, ObjectType } from 'type-graphql'

@ObjectType('Evidence', { description: 'The places of the article that a statement rests on.' })
export class Evidence {
  @Field(() => String, { description: 'The sentence around it, which makes it readable alone.' })
  sentence!: string
}
