import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { Delivery } from './delivery.js'
import { DigestPeriod } from './enums.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Digest', {
  implements: Delivery,
  description:
    'What came to match a saved search since the last time, sent to somebody by e-mail; where nothing did, nothing is sent.',
})
export class Digest extends Delivery {
  @Field(() => String, { description: 'To which address.' })
  to!: string

  @Field(() => DigestPeriod, { description: 'How often.' })
  every!: keyof typeof DigestPeriod

  @Field(() => DateTimeScalar, { description: 'When it is due next.' })
  nextAt!: string
}

@InputType('CreateDigestInput', { description: 'Who is to be told what comes to match from now on.' })
export class CreateDigestInput {
  @Field(() => ID, { description: 'The id of the saved search.' })
  savedSearchId!: string

  @Field(() => String, { description: 'One address: "desk@news.example.org".' })
  to!: string

  @Field(() => DigestPeriod, { description: 'How often; the first comes so long after now.' })
  every!: keyof typeof DigestPeriod
}

@ObjectType('CreateDigestPayload', { description: 'A digest that was just made.' })
export class CreateDigestPayload {
  @Field(() => Digest, { description: 'The digest.' })
  digest!: Digest
}

@InputType('DigestInput', { description: 'Which digest.' })
export class DigestInput {
  @Field(() => ID, { description: 'Its id, as `digests` lists it.' })
  id!: string
}

@ObjectType('ResumeDigestPayload', { description: 'A digest that is tried again.' })
export class ResumeDigestPayload {
  @Field(() => Digest, { description: 'The digest.' })
  digest!: Digest
}

@ObjectType('DeleteDigestPayload', { description: 'What was deleted.' })
export class DeleteDigestPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  id!: string
}
