import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Admit } from '../auth/authenticate.js'
import { roleRefused } from '../auth/errors.js'
import { rateHeaders } from '../auth/rate-limit-error.js'
import type { ActingKey } from '../context.js'
import type { Role } from '../models/enums.js'
import { refusing } from './refusal.js'

/** What lets requests in, and says why others are not. */
export interface Admitting {
  /** Throws if the client may not read, or asks too often. */
  readonly admit: Admit
  readonly nameOutage: (error: unknown) => unknown
  /** Receives internal errors; the client gets an id. */
  readonly log: (line: string) => void
}

/**
 * Makes what a route beside GraphQL begins with.
 * @param guarded what needs a role, by its name, and which; undefined: every client that may read is let in
 */
export function admission(
  { admit, nameOutage, log }: Admitting,
  guarded?: { readonly name: string; readonly role: Role },
) {
  const refusalOf = refusing(nameOutage, log)
  const keys = new WeakMap<FastifyRequest, ActingKey>()

  /** Answers with an error, in GraphQL's form. */
  const refuse = (reply: FastifyReply, failure: unknown): FastifyReply => {
    const { status, headers, error } = refusalOf(failure)
    return reply
      .code(status)
      .headers(headers)
      .send({ errors: [error] })
  }

  /** Checks the key before the body is read, so that a client that may not ask gets no errors about the body. */
  const onRequest = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    try {
      const { key, allowance } = await admit(request)
      reply.headers(rateHeaders(allowance))
      if (guarded && guarded.role !== key?.role) throw roleRefused(guarded.name, guarded.role, key)
      if (key) keys.set(request, key)
      return undefined
    } catch (error) {
      return refuse(reply, error)
    }
  }

  /** The key that a request was let in with. */
  const keyOf = (request: FastifyRequest): ActingKey | undefined => keys.get(request)

  return { refuse, refusalOf, onRequest, keyOf }
}
