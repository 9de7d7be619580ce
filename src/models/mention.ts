import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { MentionForm } from './enums.js'
import { Node } from './node.js'

@ObjectType('Mention', { implements: Node, description: 'A span of an article that refers to an actor.' })
export class Mention extends Node {
  @Field(() => Int, { description: 'Where it starts in `Article.text`, in UTF-16 code units.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends: the first UTF-16 code unit after it.' })
  end!: number

  @Field(() => String, { description: 'Its words, such as "the NATO chief".' })
  text!: string

  @Field(() => MentionForm, { description: 'How these words refer: by name, title, pronoun, capital, demonym.' })
  form!: string

  @Field(() => Float, { description: 'How sure the link from these words to the actor is, from 0 to 1.' })
  score!: number

  @Field(() => String, { description: 'Why they were linked, such as "surname of Jens Stoltenberg".' })
  reason!: string
}

export const MentionConnection = connectionOf(Mention, 'Mention', 'mentions')
