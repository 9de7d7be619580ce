import { Field, ObjectType } from 'type-graphql'
import { Node } from './node.js'

@ObjectType('Affiliation', {
  implements: Node,
  description: 'A title that a person holds at an organization or for a country, as of an article.',
})
export class Affiliation extends Node {
  @Field(() => String, { description: 'The title, such as "Secretary-General".' })
  title!: string
}
