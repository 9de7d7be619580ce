import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.js'

/** Tells, in `extensions.suggestions`, of the names that were asked for and that nobody bears. */
export const suggestionsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, response }) {
        const { suggestions } = contextValue
        if (suggestions.length === 0 || response.body.kind !== 'single') return
        const { singleResult } = response.body
        singleResult.extensions = { ...singleResult.extensions, suggestions }
      },
    }
  },
}
