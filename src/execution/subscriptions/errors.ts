import { GraphQLError } from 'graphql'
import { answeredBy, FORBIDDEN } from '../../auth/errors.js'

/** The error for an id of no saved search. @param argument that holds it */
export const noSuchSearch = (argument: string, id: string): GraphQLError =>
  new GraphQLError(`${argument} is ${JSON.stringify(id)}, and no saved search has this id, or has it any more.`, {
    extensions: { code: 'NOT_FOUND', argument, received: id, accepted: 'the `id` of one of `savedSearches`' },
  })

/** The error for a search that somebody else saved. @param by the key that did, and `received` the key of the request */
export const mayNotChange = (by: string, received: string): GraphQLError =>
  new GraphQLError(
    `This search was saved with the key "${by}", which may change and delete it, as may a key of the role ADMIN.`,
    {
      extensions: { code: 'FORBIDDEN', received, accepted: by, ...FORBIDDEN },
    },
  )

/** The error for a subscription that is asked for in another way than it is answered. */
export const asStream = (): GraphQLError =>
  new GraphQLError(
    'A subscription is answered as a stream: ask with the header `accept: text/event-stream`, or by WebSocket (graphql-transport-ws).',
    { extensions: { code: 'BAD_REQUEST', accepted: 'accept: text/event-stream', ...answeredBy(406) } },
  )

/** The error for a query or mutation by WebSocket. */
export const onlySubscriptions = (): GraphQLError =>
  new GraphQLError('By WebSocket subscriptions are answered; queries and mutations go to POST /graphql.', {
    extensions: { code: 'BAD_REQUEST', accepted: 'a subscription' },
  })
