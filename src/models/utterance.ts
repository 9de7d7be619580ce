import { Field, Int, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Utterance', {
  implements: Node,
  description:
    'One act of speaking that statements of several articles report: the same speaker, day and addressee as far as the texts tell them, ' +
    'and the same words or the same content. Statements are grouped a moment after they came in or changed, without those that were ' +
    'rejected and those within others. Its id stays as long as one of its statements does.',
})
export class Utterance extends Node {
  @Field(() => Int, {
    description:
      'How many articles report it that have it from none of the others, one for each publisher: articles without a publisher ' +
      'count as one, because nobody knows that they are of several.',
  })
  independentSources!: number

  @Field(() => DateTimeScalar, {
    description: 'When the first of its articles was published; where that is not known, when this service took it in.',
  })
  firstReported!: string
}

export const UtteranceConnection = connectionOf(Utterance, 'Utterance', 'utterances')

@ObjectType('UtteranceForm', {
  description: 'What statements of an utterance give as its content in the same words, whatever their case and signs.',
})
export class UtteranceForm {
  @Field(() => String, { description: 'The content, as the first statement of this form has it.' })
  content!: string

  @Field(() => Int, { description: 'How many statements have this form.' })
  statementCount!: number

  @Field(() => [String], {
    description:
      'Where forms differ: the stretches of this content that the first form does not have, and of the first form those that another ' +
      'one does not have. Each stands in the content, in this order. Empty where words were only left out.',
  })
  differences!: string[]
}
