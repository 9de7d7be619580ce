import { GraphQLError } from 'graphql'

/**
 * The error for a value that is valid in the schema but not accepted by the service.
 * @param argument its path ("first", "where.speaker")
 * @param received the value
 * @param accepted what would be accepted, as the end of the sentence "it takes …"
 */
export const badInput = (argument: string, received: unknown, accepted: string): GraphQLError =>
  new GraphQLError(`${argument} cannot be ${JSON.stringify(received)}: it takes ${accepted}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, received, accepted },
  })
