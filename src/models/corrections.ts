import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Act, Modality } from './enums.js'
import { DateScalar } from './scalars.js'

/** The reason for a correction. */
@InputType()
class Correcting {
  @Field(() => String, { nullable: true, description: 'Why, for the history: at most 1,000 characters.' })
  why?: string | null
}

const VERSION =
  'Its `version` as you saw it. Where somebody has changed it since, nothing happens, and the error says so.'

@InputType('ReviewStatementInput', { description: 'Which statement is confirmed or rejected.' })
export class ReviewStatementInput extends Correcting {
  @Field(() => ID, { description: 'The statement’s id.' })
  id!: string

  @Field(() => Int, { description: VERSION })
  version!: number
}

@InputType('SpanInput', { description: 'A span of an article’s text.' })
export class SpanInput {
  @Field(() => Int, { description: 'Where it starts in `Article.text`, in UTF-16 code units.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends: the first UTF-16 code unit after it.' })
  end!: number
}

@InputType('EditStatementInput', { description: 'What of a statement is changed; what is left out stays as it is.' })
export class EditStatementInput extends ReviewStatementInput {
  @Field(() => Act, { nullable: true, description: 'Its speech act; the CAMEO and PLOVER codes follow.' })
  act?: string | null

  @Field(() => ID, { nullable: true, description: 'The only actor who says it; null where nobody known does.' })
  speakerId?: string | null

  @Field(() => [ID], {
    nullable: true,
    description: 'All the actors who say it together, in order, instead of `speakerId`; [] for nobody known.',
  })
  speakerIds?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'The organization or country for which somebody unnamed says it ("US officials"); null for none.',
  })
  speakerAffiliationId?: string | null

  @Field(() => [ID], { nullable: true, description: 'All the actors to whom it is said, in order; [] for none.' })
  addresseeIds?: string[] | null

  @Field(() => [SpanInput], {
    nullable: true,
    description:
      'All the words that report what was said, in reading order; quotes, mode, mentions and topics follow from them.',
  })
  content?: SpanInput[] | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says that it was not said.' })
  negated?: boolean | null

  @Field(() => Modality, { nullable: true, description: 'Whether it was said, or may, would or will be.' })
  modality?: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was said; null where the text tells none.',
  })
  saidOn?: string | null

  @Field(() => String, { nullable: true, description: 'Where it was said; null where the text does not tell.' })
  place?: string | null
}

@InputType('UnlinkMentionInput', { description: 'Which mention refers to nobody.' })
export class UnlinkMentionInput extends Correcting {
  @Field(() => ID, { description: 'The mention’s id.' })
  id!: string

  @Field(() => Int, { description: VERSION })
  version!: number
}

@InputType('LinkMentionInput', { description: 'To whom a mention refers.' })
export class LinkMentionInput extends UnlinkMentionInput {
  @Field(() => ID, { description: 'The actor to whom its words refer.' })
  actorId!: string
}

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

/** The id of what was corrected. Hidden: the resolver of the payload's only field reads by it. */
abstract class Corrected {
  id!: string
}

@ObjectType('StatementPayload', { description: 'A statement that was corrected.' })
export class StatementPayload extends Corrected {}

@ObjectType('MentionPayload', { description: 'A mention that was corrected.' })
export class MentionPayload extends Corrected {}

@ObjectType('ActorPayload', { description: 'An actor that was corrected.' })
export class ActorPayload extends Corrected {}
