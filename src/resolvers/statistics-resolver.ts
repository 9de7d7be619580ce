import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import { ActCount, ExchangeEdge, ExchangeNode, Exchanges, ExchangesArguments } from '../models/exchanges.js'
import { StatementStats, StatementStatsArguments, StatementStatsRow } from '../models/statement-stats.js'
import { Topic } from '../models/topic.js'

@Resolver(() => StatementStats)
export class StatementStatsResolver {
  @Edge(() => [StatementStatsRow], {
    description:
      'The counts, the largest first. A timeline runs from its first day to its last; those of several values follow one ' +
      'another, the largest first.',
  })
  rows!: object[]

  @Query(() => StatementStats, {
    nullable: true,
    description:
      'Counts statements by one or two groups: who speaks most, `groupBy: [SPEAKER]`; which acts by month, ' +
      '`groupBy: [ACT, MONTH]`. A timeline has at most 2,500 rows; a longer one is refused, with the unit that fits.',
  })
  statementStats(
    @Args(() => StatementStatsArguments) _args: StatementStatsArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}

@Resolver(() => StatementStatsRow)
export class StatementStatsRowResolver {
  @Edge(() => Actor, { nullable: true, description: 'With SPEAKER: who says it; null for unnamed sources.' })
  speaker!: object | null

  @Edge(() => Actor, {
    nullable: true,
    description: 'With ADDRESSEE: to whom it is said; null where no known actor is addressed.',
  })
  addressee!: object | null

  @Edge(() => Actor, { nullable: true, description: 'With MENTIONED: whom the content mentions; null for nobody.' })
  mentioned!: object | null

  @Edge(() => Topic, { nullable: true, description: 'With TOPIC: what it speaks of; null where no topic was found.' })
  topic!: object | null
}

@Resolver(() => Exchanges)
export class ExchangesResolver {
  @Edge(() => [ExchangeNode], { description: 'The actors at the ends of the edges, the busiest first.' })
  nodes!: object[]

  @Edge(() => [ExchangeEdge], { description: 'The edges, the heaviest first.' })
  edges!: object[]

  @Query(() => Exchanges, {
    nullable: true,
    description:
      'Who speaks to whom, and how often: the nodes and edges of a graph. `where: { speaker: { name: "Stoltenberg" } }` ' +
      'shows to whom he speaks.',
  })
  exchanges(
    @Args(() => ExchangesArguments) _args: ExchangesArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}

@Resolver(() => ExchangeNode)
export class ExchangeNodeResolver {
  @Edge(() => Actor, { description: 'The actor.' })
  actor!: object
}

@Resolver(() => ExchangeEdge)
export class ExchangeEdgeResolver {
  @Edge(() => Actor, { description: 'Who says it.' })
  speaker!: object

  @Edge(() => Actor, { description: 'To whom it is said.' })
  addressee!: object

  @Edge(() => [ActCount], { description: 'The same statements by their acts, the most frequent first.' })
  acts!: object[]
}
