import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf, edgeOf } from './connection.js'
import { Node } from './node.js'

@ObjectType('Topic', {
  implements: Node,
  description:
    'Something that statements and articles speak of: a noun phrase without names, in lower case, its last noun in the ' +
    'singular. A phrase gives several topics, so that each finds it: “heavy artillery shells” speaks of ' +
    '"heavy artillery shell", "artillery shell" and "shell".',
})
export class Topic extends Node {
  @Field(() => String, { description: 'Its words, such as "military support".' })
  name!: string
}

export const TopicConnection = connectionOf(Topic, 'Topic', 'topics')

@ObjectType('ArticleTopicEdge', {
  description: 'A topic of an article, found in its whole text: in statements and outside, with its place in the list.',
})
export class ArticleTopicEdge extends edgeOf(Topic, 'topics of the article') {
  @Field(() => Int, { description: 'How often the text speaks of it.' })
  count!: number
}

export const ArticleTopicConnection = connectionOf(Topic, 'ArticleTopic', 'topics of the article', ArticleTopicEdge)
