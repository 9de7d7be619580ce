import { GraphQLError } from 'graphql'

/**
 * The error of a value that the schema allows and the service does not.
 * @param argument where it stands ("first", "where.speaker")
 * @param received the value as it came
 * @param accepted what would have been taken, in words that end the sentence "it takes …"
 */
export const badInput = (argument: string, received: unknown, accepted: string): GraphQLError =>
  new GraphQLError(`${argument} cannot be ${JSON.stringify(received)}: it takes ${accepted}.`, {
    extensions: { code: 'BAD_USER_INPUT', argument, received, accepted },
  })
