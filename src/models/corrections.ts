import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Act, Modality } from './enums.js'
import { DateScalar } from './scalars.js'

/** The reason for a correction. */
@InputType()
export class Correcting {
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

@InputType('CreateStatementInput', { description: 'A statement that was missed, by its words.' })
export class CreateStatementInput extends Correcting {
  @Field(() => ID, { description: 'The article’s id.' })
  articleId!: string

  @Field(() => Act, { description: 'Its speech act; the CAMEO and PLOVER codes follow.' })
  act!: string

  @Field(() => [SpanInput], {
    description:
      'All the words that report what was said, in reading order; sentence, quotes, mode, mentions and topics follow from them.',
  })
  content!: SpanInput[]

  @Field(() => SpanInput, { nullable: true, description: 'The words that show the act, such as “has urged”.' })
  cue?: SpanInput | null

  @Field(() => SpanInput, { nullable: true, description: 'The words that name the speaker, such as “the NATO chief”.' })
  source?: SpanInput | null

  @Field(() => [ID], {
    nullable: true,
    description: 'All the actors who say it, in order; none where nobody known does.',
  })
  speakerIds?: string[] | null

  @Field(() => [ID], { nullable: true, description: 'All the actors to whom it is said, in order.' })
  addresseeIds?: string[] | null

  @Field(() => ID, {
    nullable: true,
    description: 'The organization or country for which somebody unnamed says it ("US officials").',
  })
  speakerAffiliationId?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the text says that it was not said; else false.' })
  negated?: boolean | null

  @Field(() => Modality, {
    nullable: true,
    description: 'Whether it was said, or may, would or will be; ACTUAL where nothing is given.',
  })
  modality?: string | null

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was said, where the text tells it.' })
  saidOn?: string | null

  @Field(() => String, { nullable: true, description: 'Where it was said, where the text tells it.' })
  place?: string | null
}

@InputType('CreateMentionInput', { description: 'Words that refer to an actor, which was missed.' })
export class CreateMentionInput extends Correcting {
  @Field(() => ID, { description: 'The article’s id.' })
  articleId!: string

  @Field(() => Int, { description: 'Where the words start in `Article.text`, in UTF-16 code units.' })
  start!: number

  @Field(() => Int, { description: 'Where they end: the first UTF-16 code unit after them.' })
  end!: number

  @Field(() => ID, { description: 'The actor to whom they refer.' })
  actorId!: string
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

@InputType('UndoChangeInput', { description: 'Which change is taken back.' })
export class UndoChangeInput extends Correcting {
  @Field(() => ID, { description: 'The id of the change in `history`.' })
  changeId!: string
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

@ObjectType('ArticlePayload', { description: 'An article that was corrected.' })
export class ArticlePayload extends Corrected {}

@ObjectType('UndoChangePayload', { description: 'A change that was taken back.' })
export class UndoChangePayload extends Corrected {}

@ObjectType('DeleteArticlePayload', { description: 'An article that was taken out.' })
export class DeleteArticlePayload {
  @Field(() => ID, { description: 'The id that it had; nothing has it any more.' })
  deletedId!: string
}
