import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'
import { badInput } from '../query/bad-input.js'
import type { Editing } from '../store/review/correct.js'
import { CorrectionError } from '../store/review/correction-error.js'

/**
 * Makes a correction for whoever writes.
 * @param input what the mutation was given; its `why` goes into the history
 * @throws GraphQLError what is wrong with the correction: NOT_FOUND, CONFLICT, BAD_USER_INPUT
 */
export async function correctFor(
  context: Context,
  input: { readonly why?: string | null },
  make: (editing: Editing) => Promise<void>,
): Promise<void> {
  const by = context.key?.name
  if (by === undefined) throw new Error('A correction was asked for without a key')
  for (const [name, value] of Object.entries(input)) refuseBroken(name, value)
  try {
    await make({ by, why: input.why?.trim() || null })
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error
    const { code, field, received, accepted, message } = error
    throw new GraphQLError(`input.${message}`, {
      extensions: { code, argument: `input.${field}`, received, accepted },
    })
  }
}

/** @throws GraphQLError BAD_USER_INPUT for text that no database and no JSON can hold, wherever it stands */
function refuseBroken(name: string, value: unknown): void {
  if (Array.isArray(value)) for (const each of value) refuseBroken(name, each)
  if (typeof value !== 'string' || !/\p{Surrogate}|\0/u.test(value)) return
  throw badInput(`input.${name}`, value, 'a text without the character NUL and without half characters')
}
