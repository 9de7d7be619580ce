import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'
import type { Editing } from '../store/corrections/correct.js'
import { CorrectionError } from '../store/corrections/correction-error.js'

/**
 * Makes a correction for whoever writes.
 * @param input what the mutation was given; its `why` goes into the history
 * @throws GraphQLError what is wrong with the correction: NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function correctFor(
  context: Context,
  { why }: { readonly why?: string | null },
  make: (editing: Editing) => Promise<void>,
): Promise<void> {
  const by = context.key?.name
  if (by === undefined) throw new Error('A correction was asked for without a key')
  try {
    await make({ by, why: why?.trim() || null })
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error
    const { code, field, received, accepted, message } = error
    throw new GraphQLError(`input.${message}`, {
      extensions: { code, argument: `input.${field}`, received, accepted },
    })
  }
}
