import { type ASTNode, GraphQLError } from 'graphql'

/** The error for a request that exceeds a limit: which limit, what was received, what is accepted, how to request less. */
export const limitError = (
  limit: string,
  received: number,
  accepted: number,
  advice: string,
  nodes: readonly ASTNode[] = [],
) =>
  new GraphQLError(`This operation has ${received} ${limit}; at most ${accepted} are taken. ${advice}`, {
    nodes,
    extensions: { code: 'LIMIT_EXCEEDED', limit, received, accepted: `at most ${accepted}`, http: { status: 400 } },
  })
