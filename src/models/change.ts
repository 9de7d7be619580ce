import { Field, ID, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { ChangeAction } from './enums.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

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

  @Field(() => ID, {
    description: 'The statement, mention, actor or article that was changed: `node(id: …)` gives it.',
  })
  targetId!: string

  @Field(() => String, { nullable: true, description: 'Why, in the editor’s words; null where nothing was said.' })
  why!: string | null
}

export const ChangeConnection = connectionOf(Change, 'Change', 'changes')
