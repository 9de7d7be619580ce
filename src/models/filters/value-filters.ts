import { Field, Float, InputType } from 'type-graphql'
import { Act, Review } from '../enums.js'
import { DateScalar, DateTimeScalar } from '../scalars.js'

@InputType('TextFilter', { description: 'Matches English words, in any inflection: "provide" finds “providing”.' })
export class TextFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'The words, all of which must be there. "…" keeps words together, `or` and a leading `-` do what they do in a ' +
      'search engine: `"military support" or weapons -tanks`.',
  })
  search?: string
}

@InputType('ActFilter', { description: 'Matches speech acts.' })
export class ActFilter {
  @Field(() => Act, { nullable: true, description: 'Exactly this one.' })
  eq?: string

  @Field(() => [Act], { nullable: true, description: 'Any of these; an empty list matches nothing.' })
  in?: string[]
}

@InputType('ReviewFilter', { description: 'Matches what people have decided of something.' })
export class ReviewFilter {
  @Field(() => Review, { nullable: true, description: 'Exactly this.' })
  eq?: string

  @Field(() => [Review], { nullable: true, description: 'Any of these; an empty list matches nothing.' })
  in?: string[]
}

@InputType('DateFilter', { description: 'Matches days of a span of time. What has no day matches no bound.' })
export class DateFilter {
  @Field(() => DateScalar, { nullable: true, description: 'On this day or later.' })
  gte?: string

  @Field(() => DateScalar, { nullable: true, description: 'Before this day.' })
  lt?: string
}

@InputType('DateTimeFilter', { description: 'Matches a span of time. What has no time matches no bound.' })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: 'At this time or later.' })
  gte?: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'Before this time.' })
  lt?: string
}

@InputType('ConfidenceFilter', { description: 'Matches how sure something is.' })
export class ConfidenceFilter {
  @Field(() => Float, { nullable: true, description: 'At least this sure, from 0 to 1.' })
  gte?: number

  @Field(() => Float, {
    nullable: true,
    description: 'Less sure than this, from 0 to 1: what a reviewer looks at first.',
  })
  lt?: number
}
