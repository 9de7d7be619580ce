import { Field, ID, InputType } from 'type-graphql'
import { Correcting } from './corrections.js'
import { ActorKind } from './enums.js'

@InputType('AddAliasInput', { description: 'One more name of an actor.' })
export class AddAliasInput extends Correcting {
  @Field(() => ID, { description: 'The actor’s id.' })
  actorId!: string

  @Field(() => String, { description: 'The name, at most 200 characters, such as "Stoltenberg".' })
  name!: string
}

@InputType('MergeActorsInput', { description: 'Two persons or two organizations that are one.' })
export class MergeActorsInput extends Correcting {
  @Field(() => ID, { description: 'Who is merged into the other; this id leads to the other from then on.' })
  fromId!: string

  @Field(() => ID, { description: 'Who stays, and keeps the name.' })
  intoId!: string
}

@InputType('UnmergeActorsInput', { description: 'Which merge is taken back.' })
export class UnmergeActorsInput extends Correcting {
  @Field(() => ID, { description: 'The id of the actor that was merged into another: one of its `mergedIds`.' })
  id!: string
}

@InputType('RemoveAliasInput', { description: 'A name that an actor does not bear.' })
export class RemoveAliasInput extends Correcting {
  @Field(() => ID, { description: 'The actor’s id.' })
  actorId!: string

  @Field(() => String, { description: 'The name, one of its `aliases`, and not its own name.' })
  name!: string
}

@InputType('RenameActorInput', { description: 'Another main name of an actor.' })
export class RenameActorInput extends Correcting {
  @Field(() => ID, { description: 'The actor’s id.' })
  actorId!: string

  @Field(() => String, { description: 'The name, at most 200 characters; the old one stays one of its `aliases`.' })
  name!: string
}

@InputType('CreateActorInput', { description: 'A person or an organization that is missing.' })
export class CreateActorInput extends Correcting {
  @Field(() => ActorKind, { description: 'PERSON or ORGANIZATION: all countries are there.' })
  kind!: string

  @Field(() => String, { description: 'The main name, at most 200 characters.' })
  name!: string

  @Field(() => [String], { nullable: true, description: 'Further names, at most 50.' })
  aliases?: string[] | null

  @Field(() => String, {
    nullable: true,
    description: 'Of an organization, the two-letter code of the country to which it belongs, such as "NO".',
  })
  countryCode?: string | null
}

@InputType('SplitActorInput', { description: 'Which mentions of an actor refer to another one.' })
export class SplitActorInput extends Correcting {
  @Field(() => ID, { description: 'The actor that is two.' })
  actorId!: string

  @Field(() => [ID], { description: 'The mentions that refer to the new actor, at most 500.' })
  mentionIds!: string[]

  @Field(() => String, { description: 'The new actor’s name, at most 200 characters.' })
  name!: string

  @Field(() => ActorKind, {
    nullable: true,
    description: 'What the new actor is, PERSON or ORGANIZATION, where it is no actor of the same kind.',
  })
  kind?: string | null
}

@InputType('RejectMergeInput', { description: 'Two persons or two organizations that are not one.' })
export class RejectMergeInput extends Correcting {
  @Field(() => ID, { description: 'The one.' })
  actorId!: string

  @Field(() => ID, { description: 'The other.' })
  otherId!: string
}

@InputType('ReconsiderMergeInput', { description: 'Two persons or two organizations that may be one after all.' })
export class ReconsiderMergeInput extends RejectMergeInput {}
