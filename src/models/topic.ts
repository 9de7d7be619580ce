import { Field, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './node.js'

@ObjectType('Topic', {
  implements: Node,
  description: 'Something that statements speak of: a noun phrase of their contents in lower case.',
})
export class Topic extends Node {
  @Field(() => String, { description: 'Its words, such as "military support".' })
  name!: string
}

export const TopicConnection = connectionOf(Topic, 'Topic', 'topics')
