import type { ApolloServerOptions } from '@apollo/server'
import type { Context } from '../context.js'
import { aliasLimit, directiveLimit } from './limits/count-limits.js'
import { depthLimit } from './limits/depth-limit.js'
import { LIMITS } from './limits/limits.js'
import { validationLimit } from './limits/validation-limit.js'

/** How Apollo Server parses and validates a document, and what it may hold before anything else is done with it. */
export const PARSING: Pick<ApolloServerOptions<Context>, 'parseOptions' | 'validationOptions' | 'validationRules'> = {
  parseOptions: { maxTokens: LIMITS.tokens },
  // Each mistake may be compared with every name there is; nobody reads more of them at once.
  validationOptions: { maxErrors: LIMITS.mistakes },
  validationRules: [
    validationLimit,
    depthLimit(LIMITS.depth),
    aliasLimit(LIMITS.aliases),
    directiveLimit(LIMITS.directives),
  ],
}
