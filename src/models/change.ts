import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { ChangeAction } from './enums.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

/** Part of the description of every edge to changes. */
export const READERS_OF_HISTORY = 'Needs a key of the role EDITOR, unless nothing is told without a key.'

@ObjectType('Change', {
  implements: Node,
  description:
    'Something that an editor changed. Changes are kept for good, and taken back by a further change: see `undoChange`.',
})
export class Change extends Node {
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  at!: string

  @Field(() => String, { description: 'The name of the key with which it was made.' })
  by!: string

  @Field(() => ChangeAction, { description: 'What was done.' })
  action!: string

  @Field(() => ID, { description: 'The id of the article, statement, mention or actor that was changed.' })
  targetId!: string

  @Field(() => String, { nullable: true, description: 'Why, in the editor’s words; null where nothing was said.' })
  why!: string | null
}

export const ChangeConnection = connectionOf(Change, 'Change', 'changes')
