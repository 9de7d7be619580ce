import { HeaderMap } from '@apollo/server'
import { type ASTNode, GraphQLError, type GraphQLErrorExtensions } from 'graphql'
import type { ActingKey } from '../context.js'
import type { Role } from '../models/enums.js'
import type { StoredKey } from '../store/keys.js'

/** The place of an error in an operation. */
interface Where {
  readonly nodes: readonly ASTNode[]
  readonly path?: readonly string[]
}

/**
 * The `extensions.http` by which an error sets the status and headers in Apollo Server. The cast: graphql-yoga, which does
 * not run here, declares this extension for all of graphql, with plain headers where Apollo needs a map.
 */
export const answeredBy = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Pick<GraphQLErrorExtensions, 'http'> => ({
  http: { status, headers: new HeaderMap(Object.entries(headers)) as unknown as Record<string, string> },
})

/** RFC 6750: the answer to a client that needs a key, or a valid one. */
const UNAUTHORIZED = answeredBy(401, { 'www-authenticate': 'Bearer realm="dictum"' })

/** The answer to a client whose key may not do what it asks for. */
export const FORBIDDEN = answeredBy(403)

/**
 * The error for a request without a key of the role that something needs.
 * @param name of what needs it: a field, or a route
 * @param key null if the request has none
 * @param where the field's place in the operation
 * @param isAll whether nothing else is answered, so that the HTTP status tells it
 */
export function roleRefused(
  name: string,
  role: Role,
  key: ActingKey | null,
  where?: Where,
  isAll = true,
): GraphQLError {
  if (key !== null) {
    return new GraphQLError(`${name} needs a key of the role ${role}; "${key.name}" has the role ${key.role}.`, {
      ...where,
      extensions: { code: 'FORBIDDEN', received: key.role, accepted: role, ...(isAll && FORBIDDEN) },
    })
  }
  const accepted = `Authorization: Bearer <${role.toLowerCase()} key>`
  return new GraphQLError(
    `${name} needs the header \`${accepted}\`, a key of the role ${role}; this request has no such header.`,
    { ...where, extensions: { code: 'UNAUTHENTICATED', received: 'no key', accepted, ...(isAll && UNAUTHORIZED) } },
  )
}

/** The error for a request without a key where even reading requires one. */
export const readingIsClosed = (): GraphQLError =>
  unauthenticated('no key', 'Nothing is told here without the header `Authorization: Bearer <key>`')

/** The error for an unknown or revoked key. @param key null: unknown */
export const keyRefused = (key: StoredKey | null): GraphQLError =>
  key === null
    ? unauthenticated('unknown key', 'Nobody was given the key of this request')
    : unauthenticated('revoked key', `The key of this request, "${key.name}", was revoked`)

const unauthenticated = (received: string, message: string): GraphQLError =>
  new GraphQLError(`${message}. Keys are made by \`npx dictum key add\`.`, {
    extensions: { code: 'UNAUTHENTICATED', received, accepted: 'Authorization: Bearer <key>', ...UNAUTHORIZED },
  })
