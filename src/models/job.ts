import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { JobKind, JobState } from './enums.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Job', {
  implements: Node,
  description: 'Something that is done apart from requests, by any worker. What is done is taken out.',
})
export class Job extends Node {
  @Field(() => JobKind, { description: 'What it does.' })
  kind!: string

  @Field(() => JobState, { description: 'Where it is.' })
  state!: string

  @Field(() => String, {
    nullable: true,
    description:
      'What it is about, such as the id of an article: of a kind there is one job for each. Null where there may be several.',
  })
  key!: string | null

  @Field(() => String, { description: 'What it was handed, as JSON.' })
  payload!: string

  @Field(() => Int, { description: 'The greatest is done first.' })
  priority!: number

  @Field(() => DateTimeScalar, {
    description: 'When it may be begun. Of one that runs: when another worker takes it, should its own be gone.',
  })
  dueAt!: string

  @Field(() => Int, { description: 'How often it was begun.' })
  attempts!: number

  @Field(() => String, { nullable: true, description: 'Why it failed last; null where it never did.' })
  lastError!: string | null

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was set aside; null where it was not.' })
  setAsideAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was first asked for.' })
  createdAt!: string
}

export const JobConnection = connectionOf(Job, 'Job', 'jobs')

@InputType('JobInput', { description: 'Which job.' })
export class JobInput {
  @Field(() => ID, { description: 'Its id, as `jobs` gives it.' })
  id!: string
}

@ObjectType('RetryJobPayload', { description: 'A job that is tried again.' })
export class RetryJobPayload {
  @Field(() => ID, { description: 'Its id.' })
  id!: string
}

@ObjectType('DropJobPayload', { description: 'A job that was taken out.' })
export class DropJobPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  droppedId!: string
}

@ObjectType('ReanalyseArticlesPayload', { description: 'What was left to the workers.' })
export class ReanalyseArticlesPayload {
  @Field(() => Int, { description: 'How many articles are to be read again, a job each.' })
  jobs!: number
}
