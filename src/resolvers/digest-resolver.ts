import { GraphQLError, type GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { noSuchSearch } from '../execution/subscriptions/errors.js'
import {
  CreateDigestInput,
  CreateDigestPayload,
  DeleteDigestPayload,
  Digest,
  DigestInput,
  ResumeDigestPayload,
} from '../models/digest.js'
import { badInput } from '../query/bad-input.js'
import { usableValue } from '../query/filters/usable-value.js'
import { addDigest, deleteDigest, digestsOf } from '../store/deliveries/digests.js'
import { resume } from '../store/deliveries/state.js'

const NEEDS_ADMIN = 'Needs a key of the role ADMIN, which decides whom this service writes to.'

/** One address as HTML's forms take it, of at most so many characters (RFC 5321). */
const ADDRESS =
  /^(?=.{3,254}$)[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)*$/i

@Resolver()
export class DigestResolver {
  @Query(() => [Digest], {
    nullable: true,
    description: `The digests of a saved search, the first made first: at most 20. ${NEEDS_ADMIN}`,
  })
  async digests(
    @Arg('savedSearchId', () => ID, { description: 'The id of the saved search.' }) savedSearchId: string,
    @Ctx() { database, withheld }: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Digest[] | null> {
    if (info.fieldNodes.some((node) => withheld.has(node))) return null
    return [...(await digestsOf(database, { searchId: usableValue('savedSearchId', savedSearchId) }))]
  }

  @Mutation(() => CreateDigestPayload, {
    description: `Has what comes to match a saved search sent to somebody by e-mail, from time to time. ${NEEDS_ADMIN}`,
  })
  async createDigest(
    @Arg('input', () => CreateDigestInput, { description: 'The digest.' }) input: CreateDigestInput,
    @Ctx() { database, key, sendsMail }: Context,
  ): Promise<CreateDigestPayload> {
    const { to, every } = input
    const searchId = usableValue('input.savedSearchId', input.savedSearchId)
    if (!ADDRESS.test(to)) throw badInput('input.to', to, 'one address of e-mail, such as desk@news.example.org')
    if (!sendsMail) throw mailIsOff()
    if (key === null) throw new Error('A digest was asked for without a key')
    const id = await addDigest(database, { searchId, to, every, by: key.name })
    if (id === null) throw noSuchSearch('input.savedSearchId', searchId)
    return { digest: await digestWith(database, id) }
  }

  @Mutation(() => ResumeDigestPayload, {
    description: `Has a digest that failed, or is dead, tried at once. ${NEEDS_ADMIN}`,
  })
  async resumeDigest(
    @Arg('input', () => DigestInput, { description: 'Which one.' }) { id }: DigestInput,
    @Ctx() { database }: Context,
  ): Promise<ResumeDigestPayload> {
    await resume(database, 'SEND_DIGEST', usableValue('input.id', id))
    return { digest: await digestWith(database, id) }
  }

  @Mutation(() => DeleteDigestPayload, { description: `Deletes a digest: nothing is sent any more. ${NEEDS_ADMIN}` })
  async deleteDigest(
    @Arg('input', () => DigestInput, { description: 'Which one.' }) { id }: DigestInput,
    @Ctx() { database }: Context,
  ): Promise<DeleteDigestPayload> {
    if (!(await deleteDigest(database, usableValue('input.id', id)))) throw noSuchDigest(id)
    return { id }
  }
}

/** @throws GraphQLError NOT_FOUND */
async function digestWith(database: Context['database'], id: string): Promise<Digest> {
  const [digest] = await digestsOf(database, { id })
  if (!digest) throw noSuchDigest(id)
  return digest
}

function noSuchDigest(id: string): GraphQLError {
  const accepted = 'the id of a digest, as `digests` gives it'
  return new GraphQLError(`input.id is ${JSON.stringify(id)}: it takes ${accepted}.`, {
    extensions: { code: 'NOT_FOUND', argument: 'input.id', received: id, accepted },
  })
}

function mailIsOff(): GraphQLError {
  const accepted = 'a service with DICTUM_SMTP_URL, DICTUM_MAIL_FROM and DICTUM_URL'
  return new GraphQLError(`This service sends no mail: it takes ${accepted}.`, {
    extensions: { code: 'BAD_REQUEST', received: 'a service without DICTUM_SMTP_URL', accepted },
  })
}
