import { GraphQLError } from 'graphql'
import type { Context } from '../context.js'
import { badInput } from '../query/bad-input.js'
import type { Editing } from '../store/review/correct.js'
import { CorrectionError } from '../store/review/correction-error.js'

/**
 * Makes a correction by the key of the request.
 * @param input the mutation's input; its `why` goes into the history
 * @returns what `make` gives
 * @throws GraphQLError NOT_FOUND, CONFLICT or BAD_USER_INPUT if the correction cannot be made
 */
export async function correctFor<Result>(
  context: Context,
  input: { readonly why?: string | null },
  make: (editing: Editing) => Promise<Result>,
): Promise<Result> {
  const by = context.key?.name
  if (by === undefined) throw new Error('A correction was asked for without a key')
  for (const [name, value] of Object.entries(input)) refuseBroken(name, value)
  try {
    return await make({ by, why: input.why?.trim() || null })
  } catch (error) {
    if (!(error instanceof CorrectionError)) throw error
    const { code, field, received, accepted, message } = error
    throw new GraphQLError(`input.${message}`, {
      extensions: { code, argument: `input.${field}`, received, accepted },
    })
  }
}

/** @throws GraphQLError BAD_USER_INPUT if a string, at any depth, has characters that the database cannot store */
function refuseBroken(name: string, value: unknown): void {
  if (Array.isArray(value)) for (const each of value) refuseBroken(name, each)
  if (typeof value !== 'string' || !/\p{Surrogate}|\0/u.test(value)) return
  throw badInput(`input.${name}`, value, 'a text without the character NUL and without half characters')
}
