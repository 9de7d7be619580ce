import { ArgsType, Field, Int, ObjectType } from 'type-graphql'
import { COUNTING, Counting } from './counting.js'
import { Act } from './enums.js'
import { StatementFilter } from './filters/statement-filter.js'
import { DEFAULT_TOP } from './page-size.js'
import { DateScalar } from './scalars.js'
import { StatementGroup } from './statement-group.js'

@ObjectType('StatementStats', {
  description:
    'How many statements match, by one or two groups. Where a statement has one value of each group (SPEAKER, ACT, ' +
    'PUBLISHER, a time), the counts of the rows and `other` add up to `total`. It may have several addressees, mentions ' +
    'and topics: it counts once for each, so with ADDRESSEE, MENTIONED and TOPIC they may add up to more.',
})
export class StatementStats {
  @Field(() => Int, {
    description:
      'How many statements match: what `statements(where: …) { totalCount }` says for the same filter, with `copied: false` in it ' +
      'where INDEPENDENT ones are counted.',
  })
  total!: number

  @Field(() => Int, { description: 'The counts beyond `top`, summed.' })
  other!: number
}

@ObjectType('StatementStatsRow', {
  description:
    'One count. The fields of the groups that were asked for hold their values, all others are null. Null in a group ' +
    'that was asked for is a value, too, and is counted: statements of unnamed speakers, or to nobody that is known.',
})
export class StatementStatsRow {
  @Field(() => Int, { description: 'How many statements.' })
  count!: number

  @Field(() => Act, { nullable: true, description: 'With ACT: the speech act, such as URGE.' })
  act!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'With PUBLISHER: who published the article; null where that is not known.',
  })
  publisher!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With DAY, WEEK, MONTH or YEAR: its first day. `datedOn: { gte: from, lt: to }` finds its statements.',
  })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'With a time: the first day after it.' })
  to!: string | null
}

@ArgsType()
export class StatementStatsArguments {
  @Field(() => StatementFilter, {
    nullable: true,
    description: 'Only statements that match; all where it is left out.',
  })
  where?: StatementFilter | null

  @Field(() => [StatementGroup], {
    description:
      'By what they are counted: one group or two different ones, of which one may be a time. `[SPEAKER]`, ' +
      '`[ACT, MONTH]`, `[SPEAKER, ADDRESSEE]`.',
  })
  groupBy!: string[]

  @Field(() => Int, {
    nullable: true,
    defaultValue: DEFAULT_TOP,
    description:
      'How many of the largest counts to give: 1 to 100. With a time and another group, so many ' +
      'of its values, each with its whole timeline. A time alone is given whole.',
  })
  top?: number | null

  @Field(() => Counting, COUNTING)
  counting?: Counting | null
}
