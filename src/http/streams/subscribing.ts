import type { FastifyRequest } from 'fastify'
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import type { Admission } from '../../auth/authenticate.js'
import type { ActingKey } from '../../context.js'
import type { Execute } from '../../execution/apollo.js'
import { asQuery, type Sent, subscriptionIn } from '../../execution/subscriptions/as-query.js'
import { type Counting, eventsOf, type Told } from '../../execution/subscriptions/events.js'
import { cursorOfEvent } from '../../query/sources/saved-search.js'
import { OpenStreams } from './open-streams.js'

/** What identifies a client, and the key that it acts with. */
export interface Asking {
  readonly headers: { readonly authorization?: string | undefined }
  readonly ip: string
  readonly socket: FastifyRequest['socket']
}

export interface Subscribing {
  readonly schema: GraphQLSchema
  /** Throws if the client may not read, or asks too often. */
  readonly admit: (asking: Asking) => Promise<Admission>
  /** What executes the operations of a client. */
  readonly executeFor: (key: ActingKey | null, socket: Asking['socket']) => Execute
  readonly counting: Counting
  /** How an error is told. */
  readonly tell: (error: unknown) => GraphQLFormattedError
  /** Aborted once the service ends: then all subscriptions do. */
  readonly ending: AbortSignal
}

/**
 * Opens a subscription, which ends at once by its `return()`.
 * @param from the cursor of the last event that the client received, in place of `after`
 * @returns null if the operation is none
 * @throws GraphQLError, or InvalidError, if it is not taken
 */
export type Subscribe = (asking: Asking, sent: Sent, from?: string) => Promise<AsyncGenerator<Told> | null>

/**
 * Makes the function that opens subscriptions, however they are sent. Each page of events counts as a request of the client's key, which is
 * checked anew with it: a key that was revoked gets no more.
 */
export function subscribing({ schema, admit, executeFor, counting, tell, ending }: Subscribing): Subscribe {
  const streams = new OpenStreams()
  return async (asking, sent, from) => {
    const parsed = subscriptionIn(sent)
    if (parsed === null) return null
    // Before it is validated: where a key is needed, not even an error's names tell of the schema without one.
    const { key } = await admit(asking)
    const subscribed = asQuery(schema, parsed, sent.variables)
    const close = streams.open(key?.id ?? asking.ip)
    let isAdmitted = true
    const execute: Execute = async (query, variables) => {
      try {
        if (!isAdmitted) await admit(asking)
        isAdmitted = false
        return await executeFor(key, asking.socket)(query, variables)
      } catch (error) {
        return { errors: [tell(error)] }
      }
    }
    const stopping = new AbortController()
    const stop = (): void => {
      stopping.abort()
      ending.removeEventListener('abort', stop)
      close()
    }
    ending.addEventListener('abort', stop)
    if (ending.aborted) stop()
    try {
      // Before anything is sent: whoever has heard of us is told all that comes from then on.
      const after = from ?? subscribed.after ?? cursorOfEvent((await counting.now(subscribed.searchId)) ?? 0)
      return stoppable(eventsOf({ ...subscribed, after }, execute, counting, stopping.signal), stop)
    } catch (error) {
      stop()
      throw error
    }
  }
}

/** The same items, which stop by `return()` at once: a generator by itself would first come to its next one. */
function stoppable<Item>(items: AsyncGenerator<Item>, stop: () => void): AsyncGenerator<Item> {
  const ended = async (result: Promise<IteratorResult<Item>>): Promise<IteratorResult<Item>> => {
    const { done = false } = await result
    if (done) stop()
    return result
  }
  const stopped: AsyncGenerator<Item> = {
    next: () => ended(items.next()),
    return: (value) => {
      stop()
      return items.return(value)
    },
    throw: (error) => {
      stop()
      return items.throw(error)
    },
    [Symbol.asyncIterator]: () => stopped,
  }
  return stopped
}
