import { type ASTNode, GraphQLError } from 'graphql'

/** The error of a request that asks for too much: which limit, what came, what is accepted, how to ask for less. */
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
