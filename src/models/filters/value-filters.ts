import { Field, Float, ID, InputType, Int } from 'type-graphql'
import {
  Act,
  ActClass,
  ActorKind,
  ChangeAction,
  FeedState,
  JobKind,
  JobState,
  Modality,
  Mode,
  Review,
} from '../enums.js'
import { DateScalar, DateTimeScalar } from '../scalars.js'

// The operators of values, the same for all values of a kind. What is left out, or null, is no condition.

const IS_NULL = 'True: only where there is none; false: only where there is one.'

/** Operators of ids and of values of an enum. */
export interface ChoiceFilter {
  readonly eq?: string | null
  readonly in?: readonly string[] | null
  readonly not?: string | null
  readonly isNull?: boolean | null
}

/**
 * Makes the input type with the operators of an enum, or of ids.
 * @param of the enum, or the scalar ID
 * @param name its GraphQL name
 */
function choiceFilter(of: object, name: string): new () => ChoiceFilter {
  @InputType(name, { description: 'All given conditions hold.' })
  class Choices implements ChoiceFilter {
    @Field(() => of as typeof ID, { nullable: true, description: 'Exactly this one.' })
    eq?: string | null

    @Field(() => [of as typeof ID], { nullable: true, description: 'Any of these; an empty list matches nothing.' })
    in?: string[] | null

    @Field(() => of as typeof ID, { nullable: true, description: 'Anything but this, or nothing at all.' })
    not?: string | null

    @Field(() => Boolean, { nullable: true, description: IS_NULL })
    isNull?: boolean | null
  }
  return Choices
}

export const IdFilter = choiceFilter(ID, 'IdFilter')
export const ActFilter = choiceFilter(Act, 'ActFilter')
export const ActClassFilter = choiceFilter(ActClass, 'ActClassFilter')
export const ModeFilter = choiceFilter(Mode, 'ModeFilter')
export const ModalityFilter = choiceFilter(Modality, 'ModalityFilter')
export const ReviewFilter = choiceFilter(Review, 'ReviewFilter')
export const ActorKindFilter = choiceFilter(ActorKind, 'ActorKindFilter')
export const FeedStateFilter = choiceFilter(FeedState, 'FeedStateFilter')
export const JobKindFilter = choiceFilter(JobKind, 'JobKindFilter')
export const JobStateFilter = choiceFilter(JobState, 'JobStateFilter')
export const ChangeActionFilter = choiceFilter(ChangeAction, 'ChangeActionFilter')

@InputType('TextFilter', {
  description:
    'All given conditions hold. Only `search` knows words and their inflections; the others compare the text as it stands, whatever ' +
    'its case.',
})
export class TextFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'English words, in any inflection ("provide" finds “providing”), all of which must be there. "…" keeps words together, `or` ' +
      'and a leading `-` do what they do in a search engine: `"military support" or weapons -tanks`.',
  })
  search?: string | null

  @Field(() => String, { nullable: true, description: 'It is this text, whole.' })
  eq?: string | null

  @Field(() => [String], { nullable: true, description: 'It is one of these texts; an empty list matches nothing.' })
  in?: string[] | null

  @Field(() => String, { nullable: true, description: 'It is not this text, or there is none.' })
  not?: string | null

  @Field(() => String, { nullable: true, description: 'These characters stand anywhere in it.' })
  contains?: string | null

  @Field(() => String, { nullable: true, description: 'It starts with these characters.' })
  startsWith?: string | null

  @Field(() => Boolean, { nullable: true, description: IS_NULL })
  isNull?: boolean | null
}

/** Operators of values that have an order. */
export interface RangeFilter<Value> {
  readonly eq?: Value | null
  readonly gte?: Value | null
  readonly gt?: Value | null
  readonly lte?: Value | null
  readonly lt?: Value | null
  readonly isNull?: boolean | null
}

/**
 * Makes the input type with the operators of values that have an order.
 * @param of the scalar
 * @param name its GraphQL name
 * @param words what to call equal, at least, more, at most and less
 */
function rangeFilter<Value>(of: object, name: string, words: readonly string[]): new () => RangeFilter<Value> {
  const [eq = '', gte = '', gt = '', lte = '', lt = ''] = words
  @InputType(name, { description: 'All given conditions hold. What has no value matches none but `isNull: true`.' })
  class Range implements RangeFilter<Value> {
    @Field(() => of as typeof Float, { nullable: true, description: eq })
    eq?: Value | null

    @Field(() => of as typeof Float, { nullable: true, description: gte })
    gte?: Value | null

    @Field(() => of as typeof Float, { nullable: true, description: gt })
    gt?: Value | null

    @Field(() => of as typeof Float, { nullable: true, description: lte })
    lte?: Value | null

    @Field(() => of as typeof Float, { nullable: true, description: lt })
    lt?: Value | null

    @Field(() => Boolean, { nullable: true, description: IS_NULL })
    isNull?: boolean | null
  }
  return Range
}

export const DateFilter = rangeFilter<string>(DateScalar, 'DateFilter', [
  'On this day.',
  'On this day or later.',
  'After this day.',
  'On this day or earlier.',
  'Before this day.',
])

export const DateTimeFilter = rangeFilter<string>(DateTimeScalar, 'DateTimeFilter', [
  'At this time.',
  'At this time or later.',
  'After this time.',
  'At this time or earlier.',
  'Before this time.',
])

export const FloatFilter = rangeFilter<number>(Float, 'FloatFilter', [
  'Exactly this.',
  'This or more.',
  'More than this.',
  'This or less.',
  'Less than this.',
])

export const IntFilter = rangeFilter<number>(Int, 'IntFilter', [
  'Exactly so many.',
  'So many or more.',
  'More than so many.',
  'So many or fewer.',
  'Fewer than so many.',
])
