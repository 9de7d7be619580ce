import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'

/**
 * The name of the key of whoever writes.
 * @throws GraphQLError UNAUTHENTICATED where the request did not show the editor key
 */
export function requireEditor({ editor }: Context): string {
  if (editor === 'authorized') return 'editor key'
  const found = editor === 'no key' ? 'this request has no such header' : 'the key of this request is another one'
  throw new GraphQLError(
    `Writing needs the header \`Authorization: Bearer <editor key>\`; ${found}. ` +
      'The service prints where its key is kept when it starts.',
    { extensions: { code: 'UNAUTHENTICATED', received: editor, accepted: 'Authorization: Bearer <editor key>' } },
  )
}
