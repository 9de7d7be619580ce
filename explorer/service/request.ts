import type { TypedDocumentString } from '../generated/operations.js'
import { currentKey } from './key.js'
import { Problem } from './problem.js'

/** What the service answers. */
export interface Answer<Data> {
  readonly data: Data
  /** Names like those that were asked for and that nobody bears. */
  readonly suggestions: readonly Suggestion[]
}

/** As `extensions.suggestions` has it. */
export interface Suggestion {
  /** The filter's field that holds the name: "name", "topic", "publisher". */
  readonly argument: string
  /** The name that was asked for. */
  readonly name: string
  readonly nearest: readonly string[]
}

/** An answer as it comes. */
export interface Body<Data> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[]
  readonly extensions?: { readonly suggestions?: readonly Suggestion[] }
}

/**
 * Sends an operation to the service.
 * @throws Problem where there is no whole answer; the signal's reason where it is aborted
 */
export async function request<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer<Data>> {
  const response = await send('/graphql', JSON.stringify({ query: String(document), variables }), { signal })
  const body = (await response.json().catch(() => undefined)) as Body<Data> | undefined
  const [error] = body?.errors ?? []
  if (error) throw problemOf(error, response)
  if (!body?.data) throw unreadable(response)
  return { data: body.data, suggestions: body.extensions?.suggestions ?? [] }
}

/** What keeps a key from being used; undefined: nothing. */
export async function problemOfKey(key: string): Promise<Problem | undefined> {
  try {
    const response = await send('/graphql', JSON.stringify({ query: '{ __typename }' }), { key })
    return response.ok ? undefined : await problemIn(response)
  } catch (error) {
    return error as Problem
  }
}

interface Sending {
  readonly signal?: AbortSignal | undefined
  /** By default, the one in use. */
  readonly key?: string | null
  /** Further ones. */
  readonly headers?: Readonly<Record<string, string>>
}

/** Posts JSON with a key. @throws Problem where nothing answers; the signal's reason where it is aborted */
export async function send(
  address: string,
  json: string,
  { signal, key = currentKey(), headers = {} }: Sending = {},
): Promise<Response> {
  const all = { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers }
  try {
    return await fetch(address, { method: 'POST', headers: all, body: json, signal: signal ?? null })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new Problem('UNREACHABLE', 'The service does not answer.')
  }
}

/** Reads an answer that says what is wrong. */
export async function problemIn(response: Response): Promise<Problem> {
  const body = (await response.json().catch(() => undefined)) as Body<unknown> | undefined
  const [error] = body?.errors ?? []
  return error ? problemOf(error, response) : unreadable(response)
}

/** What an error says. @param response in which it came, where it was not one of many */
export function problemOf(error: NonNullable<Body<unknown>['errors']>[number], response?: Response): Problem {
  const { code, accepted } = error.extensions ?? {}
  const after = Number(response?.headers.get('retry-after') ?? Number.NaN)
  return new Problem(
    String(code ?? 'INTERNAL_SERVER_ERROR'),
    error.message,
    accepted === undefined ? undefined : [accepted].flat().join(', '),
    Number.isFinite(after) ? after : undefined,
  )
}

const unreadable = ({ status }: Response): Problem =>
  new Problem(
    status >= 502 && status <= 504 ? 'UNREACHABLE' : 'UNREADABLE',
    `The service’s answer cannot be read (status ${status}).`,
  )
