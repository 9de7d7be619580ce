import { Field, Float, Int, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { MentionForm, Review } from './enums.js'
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

  @Field(() => Review, { description: 'What people have decided of it: EDITED where one linked or unlinked it.' })
  review!: string

  @Field(() => Int, {
    description:
      'Increases with each change by an editor. Send it with the next change, so that this overwrites nothing you have not seen.',
  })
  version!: number
}

export const MentionConnection = connectionOf(Mention, 'Mention', 'mentions')
