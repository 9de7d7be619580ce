import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Role } from './enums.js'
import { DEFAULT_PER_MINUTE, MOST_PER_MINUTE } from './key-rates.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Key', { description: 'A key of a user. Its secret was shown once, when it was made.' })
export class Key {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Whose it is, or what for, such as "news desk". No two keys ever share a name.' })
  name!: string

  @Field(() => Role, { description: 'What its holder may do.' })
  role!: Role

  @Field(() => Int, { description: 'How many requests a minute it may make.' })
  perMinute!: number

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null while it holds.' })
  revokedAt!: string | null
}

@InputType('CreateKeyInput', { description: 'A key to be made.' })
export class CreateKeyInput {
  @Field(() => String, {
    description:
      'Whose it is, or what for, such as "news desk": 1 to 200 characters. No other key may ever have had the name.',
  })
  name!: string

  @Field(() => Role, { description: 'What its holder may do.' })
  role!: Role

  @Field(() => Int, {
    defaultValue: DEFAULT_PER_MINUTE,
    description: `How many requests a minute it may make, 1 to ${MOST_PER_MINUTE}.`,
  })
  perMinute!: number
}

@ObjectType('CreateKeyPayload', { description: 'A key that was just made, with its secret.' })
export class CreateKeyPayload {
  @Field(() => String, {
    description:
      'What its holder sends as `Authorization: Bearer <secret>`, such as "dictum_…". It is shown only this once: just its hash is stored.',
  })
  secret!: string
}

@InputType('RevokeKeyInput', { description: 'A key to be revoked.' })
export class RevokeKeyInput {
  @Field(() => String, { description: 'Its name, as `keys` lists it.' })
  name!: string
}

@ObjectType('RevokeKeyPayload', { description: 'A key that was just revoked.' })
export class RevokeKeyPayload {
  @Field(() => Key, { description: 'The key.' })
  key!: Key
}
