import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { resolveRoot } from '../execution/resolve.js'
import { JobConnectionArguments } from '../models/connection-arguments.js'
import { DropJobPayload, JobConnection, JobInput, ReanalyseArticlesPayload, RetryJobPayload } from '../models/job.js'
import { usableValue } from '../query/filters/usable-value.js'
import { addReanalysis } from '../store/jobs/add-jobs.js'
import { dropJob, retryJob } from '../store/jobs/decide-jobs.js'

const NEEDS_EDITOR = 'Needs a key of the role EDITOR.'

@Resolver()
export class JobResolver {
  @Query(() => JobConnection, {
    nullable: true,
    description: `What is to be done apart from requests, the latest first: \`where: { state: { eq: SET_ASIDE } }\` gives what failed for good, and why. ${NEEDS_EDITOR}`,
  })
  jobs(
    @Args(() => JobConnectionArguments) _page: JobConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }

  @Mutation(() => RetryJobPayload, {
    description: `Has a job tried at once, as if it had never failed. ${NEEDS_EDITOR}`,
  })
  async retryJob(
    @Arg('input', () => JobInput, { description: 'Which job.' }) { id }: JobInput,
    @Ctx() { database }: Context,
  ): Promise<RetryJobPayload> {
    if (!(await retryJob(database, usableValue('input.id', id)))) {
      throw notFound(id, 'a job that waits or was set aside')
    }
    return { id }
  }

  @Mutation(() => DropJobPayload, {
    description: `Takes a job out. One that runs is told to stop; what it has done stays. ${NEEDS_EDITOR}`,
  })
  async dropJob(
    @Arg('input', () => JobInput, { description: 'Which job.' }) { id }: JobInput,
    @Ctx() { database }: Context,
  ): Promise<DropJobPayload> {
    if (!(await dropJob(database, usableValue('input.id', id)))) throw notFound(id, 'a job')
    return { droppedId: id }
  }

  @Mutation(() => ReanalyseArticlesPayload, {
    description: `Has every stored article read again with the rules of now, beside all else; what people decided stays. ${NEEDS_EDITOR}`,
  })
  async reanalyseArticles(@Ctx() { database }: Context): Promise<ReanalyseArticlesPayload> {
    return { jobs: await addReanalysis(database.prisma) }
  }
}

const notFound = (id: string, what: string): GraphQLError => {
  const accepted = `the id of ${what}, as \`jobs\` gives it`
  return new GraphQLError(`input.id is ${JSON.stringify(id)}, which is none now: it takes ${accepted}.`, {
    extensions: { code: 'NOT_FOUND', argument: 'input.id', received: id, accepted },
  })
}
