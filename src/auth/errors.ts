import { HeaderMap } from '@apollo/server'
import { type ASTNode, GraphQLError, type GraphQLErrorExtensions } from 'graphql'
import type { Role } from '../models/enums.js'
import type { StoredKey } from '../store/keys.js'

/** Where in an operation an error belongs. */
interface Where {
  readonly nodes: readonly ASTNode[]
  readonly path: readonly string[]
}

/**
 * HTTP's part of an error, as Apollo Server takes it. The type is graphql-yoga's, which declares it for all of graphql and
 * of which nothing runs here: its headers are no map.
 */
export const answeredBy = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
): Pick<GraphQLErrorExtensions, 'http'> => ({
  http: { status, headers: new HeaderMap(Object.entries(headers)) as unknown as Record<string, string> },
})

/** RFC 6750: what a client is told that has to show a key, or another one. */
const UNAUTHORIZED = answeredBy(401, { 'www-authenticate': 'Bearer realm="dictum"' })

/** The error of a field that needs a key of a role, in a request that shows none. */
export const keyNeeded = (name: string, role: Role, where: Where): GraphQLError => {
  const accepted = `Authorization: Bearer <${role.toLowerCase()} key>`
  return new GraphQLError(
    `${name} needs the header \`${accepted}\`, a key of the role ${role}; this request has no such header.`,
    { ...where, extensions: { code: 'UNAUTHENTICATED', received: 'no key', accepted, ...UNAUTHORIZED } },
  )
}

/** The error of a request without a key where reading is closed, too. */
export const readingIsClosed = (): GraphQLError =>
  unauthenticated('no key', 'Nothing is told here without the header `Authorization: Bearer <key>`')

/** The error of a request whose key is none, or none any more. */
export const keyRefused = (key: StoredKey | null): GraphQLError =>
  key === null
    ? unauthenticated('unknown key', 'Nobody was given the key of this request')
    : unauthenticated('revoked key', `The key of this request, "${key.name}", was revoked`)

const unauthenticated = (received: string, message: string): GraphQLError =>
  new GraphQLError(`${message}. Keys are made by \`npx dictum key add\`.`, {
    extensions: { code: 'UNAUTHENTICATED', received, accepted: 'Authorization: Bearer <key>', ...UNAUTHORIZED },
  })
