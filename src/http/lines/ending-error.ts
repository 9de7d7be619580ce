import { GraphQLError } from 'graphql'

/** The error for what is not begun any more because the service ends. */
export const endingError = (): GraphQLError =>
  new GraphQLError('The service is ending; nothing further is begun. What was told before is done.', {
    extensions: { code: 'SERVICE_UNAVAILABLE' },
  })
