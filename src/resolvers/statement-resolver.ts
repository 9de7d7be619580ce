import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { Actor } from '../models/actor.js'
import { Article } from '../models/article.js'
import { ChangeConnection, READERS_OF_HISTORY } from '../models/change.js'
import { Claim } from '../models/claim.js'
import { ChangeConnectionArguments, StatementConnectionArguments } from '../models/connection-arguments.js'
import { Evidence } from '../models/evidence.js'
import { Extractor } from '../models/extractor.js'
import { Mention } from '../models/mention.js'
import { Span } from '../models/span.js'
import { Statement, StatementConnection } from '../models/statement.js'
import { Topic } from '../models/topic.js'
import { Utterance } from '../models/utterance.js'

@Resolver(() => Statement)
export class StatementResolver {
  @Edge(() => Article, { description: 'The article that carries it.' })
  article!: object

  @Edge(() => Actor, {
    nullable: true,
    description: 'Who says it, the first where several do; null where the source is unnamed ("officials").',
  })
  speaker!: object | null

  @Edge(() => [Actor], {
    description: 'All who say it together, in the order in which the text names them: Peru and Chad.',
  })
  speakers!: object[]

  @Edge(() => Actor, {
    nullable: true,
    description: 'Who passes it on: Reuters for “…, Reuters reported”; null where nobody known does.',
  })
  reportedBy!: object | null

  @Edge(() => Statement, {
    nullable: true,
    description: 'The statement in whose content it stands: what somebody reports of another; null for most.',
  })
  within!: object | null

  @Edge(() => Utterance, {
    nullable: true,
    description: 'The act of speaking that statements of other articles report, too; null where none is known to.',
  })
  utterance!: object | null

  @Edge(() => Claim, {
    nullable: true,
    description:
      'The claim that it makes or denies, whoever else does; null for what is neither true nor false, such as a question, and for what says too little.',
  })
  claim!: object | null

  @Edge(() => Actor, {
    nullable: true,
    description: 'The country or organization behind an unnamed source: United States for "US officials".',
  })
  speakerAffiliation!: object | null

  @Edge(() => [Actor], { description: 'To whom it is said, in the order in which the text names them.' })
  addressees!: object[]

  @Edge(() => [Span], { description: 'Its verbatim parts, without their quotation marks, in reading order.' })
  quotes!: object[]

  @Edge(() => [Mention], { description: 'The words of its content that refer to an actor, in reading order.' })
  mentions!: object[]

  @Edge(() => [Actor], {
    description: 'Whom or what the text says it is about: Ukraine for “…, he said, referring to Ukraine”.',
  })
  about!: object[]

  @Edge(() => Extractor, { description: 'What found it.' })
  extractor!: object

  @Edge(() => [Topic], { description: 'What it speaks of.' })
  topics!: object[]

  @Edge(() => Evidence, { description: 'The places of the article that it rests on.' })
  evidence!: object

  @Edge(() => ChangeConnection, {
    nullable: true,
    args: () => ChangeConnectionArguments,
    description: `What editors changed of it, the latest first. ${READERS_OF_HISTORY}`,
  })
  history!: object | null

  @Query(() => StatementConnection, { description: 'Who said what to whom: the statements of all articles.' })
  statements(
    @Args(() => StatementConnectionArguments) _page: StatementConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Query(() => Statement, { nullable: true, description: 'The statement with this id; null where there is none.' })
  statement(
    @Arg('id', () => ID, { description: 'Its id, as an earlier answer gave it.' }) _id: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}
