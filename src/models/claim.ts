import { Field, Float, Int, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Claim', {
  implements: Node,
  description:
    'One proposition, whoever says it: what statements say to be so in the same terms, whatever their order, and what others deny of it. ' +
    'Questions, demands and promises make none, nor do contents of a word or two. Statements are compared a moment after they came in or ' +
    'changed, without those that were rejected and those within others. Its id stays as long as somebody says it or denies it.',
})
export class Claim extends Node {
  @Field(() => String, {
    description: 'What is claimed, in the words of the statement that gives it most clearly: “the bridge will reopen”.',
  })
  text!: string

  @Field(() => DateTimeScalar, {
    description:
      'When the first article with a statement of it was published; where that is not known, when this service took it in.',
  })
  firstReported!: string
}

export const ClaimConnection = connectionOf(Claim, 'Claim', 'claims')

@ObjectType('Corroboration', {
  description: 'Who says it independently. Statements in words that an article has from another one count for nothing.',
})
export class Corroboration {
  @Field(() => Int, { description: 'How many known actors say it.' })
  speakers!: number

  @Field(() => Int, {
    description:
      'How many publishers report it: articles without a publisher count as one, because nobody knows that they are of several.',
  })
  publishers!: number
}

export const ClaimRelation = { SAME: 'SAME', DENIES: 'DENIES', NARROWER: 'NARROWER', BROADER: 'BROADER' } as const
registerEnumType(ClaimRelation, {
  name: 'ClaimRelation',
  description: 'What a claim is to another one.',
  valuesConfig: {
    SAME: { description: 'It may be the same; those that are for sure are one claim.' },
    DENIES: { description: 'Both cannot be true.' },
    NARROWER: { description: 'It tells more: the other one follows from it.' },
    BROADER: { description: 'It follows from the other one.' },
  },
})

@ObjectType('ClaimLink', { description: 'What a claim is to another one.' })
export class ClaimLink {
  @Field(() => ClaimRelation, { description: 'What it is to the other one.' })
  relation!: string

  @Field(() => Float, { description: 'How sure that is, from 0 to 1.' })
  score!: number

  @Field(() => Boolean, { description: 'Whether that is sure enough to count; else it is a suggestion.' })
  isSure!: boolean

  @Field(() => String, { description: 'Why, in words: "one tells more".' })
  reason!: string
}
