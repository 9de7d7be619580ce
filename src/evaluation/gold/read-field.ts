import type { Range } from './gold.js'

/** A gold line lacks what its task needs; the message says what was received and what is accepted. */
export class GoldError extends Error {}

/** Checks a JSON value. @param path its place in the line ("attributions[2].cue") @throws GoldError */
export type ReadField<T> = (value: unknown, path: string) => T

export const readString: ReadField<string> = (value, path) =>
  typeof value === 'string' ? value : failField(value, path, 'a string')

export const readBoolean: ReadField<boolean> = (value, path) =>
  typeof value === 'boolean' ? value : failField(value, path, 'true or false')

export const readStringId: ReadField<string | number> = (value, path) =>
  typeof value === 'string' || typeof value === 'number' ? value : failField(value, path, 'a string or a number')

/** Null if the value is null or missing. */
export const orNull =
  <T>(read: ReadField<T>): ReadField<T | null> =>
  (value, path) =>
    value === undefined || value === null ? null : read(value, path)

export const listOf =
  <T>(read: ReadField<T>): ReadField<readonly T[]> =>
  (value, path) =>
    Array.isArray(value)
      ? value.map((item, index) => read(item, `${path}[${index}]`))
      : failField(value, path, 'a list')

/** The object's fields, to be read one by one. */
export const readObject: ReadField<Readonly<Record<string, unknown>>> = (value, path) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : failField(value, path, 'an object')

/** A [start, end) within a text of this many code points. */
export const rangeWithin =
  (length: number): ReadField<Range> =>
  (value, path) => {
    const [start, end] = Array.isArray(value) && value.length === 2 ? value : []
    if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && end <= length) {
      return [start, end]
    }
    return failField(value, path, `[start, end] within the text's ${length} code points`)
  }

export function failField(value: unknown, path: string, accepted: string): never {
  const json = value === undefined ? 'nothing' : JSON.stringify(value)
  const received = json.length > 60 ? `${json.slice(0, 60)}…` : json
  throw new GoldError(`${path}: received ${received}, accepted is ${accepted}`)
}
