import { setTimeout as pause } from 'node:timers/promises'
import {
  type LanguageModel,
  type ModelAnswer,
  ModelError,
  type ModelQuestion,
} from '../extraction/model/language-model.js'
import type { ModelSettings } from '../settings.js'
import { readAtMost } from './read-at-most.js'

/** How long a question may take, and the waits before it is asked again, in milliseconds. Small models on a processor take a minute. */
export interface ModelPatience {
  readonly longest: number
  /** One for each try after the first. */
  readonly waits: readonly number[]
  /** Of what the endpoint asks for itself (Retry-After). */
  readonly longestWait: number
}

const PATIENCE: ModelPatience = { longest: 120_000, waits: [1_000, 5_000], longestWait: 60_000 }

/** In bytes: an answer for 480 tokens has some 5,000. */
const LONGEST_ANSWER = 1_000_000

/** The endpoint is busy, starting, or broken for a moment. */
const PASSING = [408, 429, 500, 502, 503, 504]
/** It does not know a part of the request. */
const REFUSING = [400, 404, 415, 422, 501]

/**
 * A language model behind an endpoint that speaks as OpenAI's does: /v1/chat/completions. The shape of its answers is asked for by a
 * schema, and by words alone where it refuses one.
 */
export function chatModel({ url, model, key }: ModelSettings, patience = PATIENCE): LanguageModel {
  let takesSchema = true

  const post = async (question: ModelQuestion): Promise<Response> => {
    const headers = { 'content-type': 'application/json', ...(key !== undefined && { authorization: `Bearer ${key}` }) }
    const body = JSON.stringify(requestOf(model, question, takesSchema))
    // Another address would get the key and the text.
    return fetch(url, {
      method: 'POST',
      headers,
      body,
      redirect: 'error',
      signal: AbortSignal.timeout(patience.longest),
    })
  }

  const ask = async (question: ModelQuestion): Promise<Response> => {
    const response = await post(question)
    if (!takesSchema || !REFUSING.includes(response.status)) return response
    await response.body?.cancel()
    takesSchema = false
    return post(question)
  }

  const answer = async (question: ModelQuestion): Promise<ModelAnswer> => {
    for (const wait of [...patience.waits, null]) {
      const response = await ask(question)
      if (response.ok) return answerIn(await readAtMost(response, LONGEST_ANSWER), model)
      await response.body?.cancel()
      const asked = retryAfter(response)
      if (wait === null || !PASSING.includes(response.status) || (asked ?? 0) > patience.longestWait)
        throw new ModelError(`answered with HTTP status ${response.status}`)
      await pause(asked ?? wait)
    }
    throw new ModelError('did not answer')
  }

  return {
    answer: (question) =>
      answer(question).catch((error: Error) => {
        if (error instanceof ModelError) throw error
        const isLate = error.name === 'TimeoutError'
        throw new ModelError(
          isLate ? `did not answer within ${patience.longest / 1000} seconds` : `cannot be reached (${causeOf(error)})`,
        )
      }),
  }
}

const requestOf = (
  model: string,
  { instructions, sentences, schema }: ModelQuestion,
  takesSchema: boolean,
): object => ({
  model,
  messages: [
    { role: 'system', content: instructions },
    { role: 'user', content: sentences },
  ],
  temperature: 0,
  ...(takesSchema && {
    response_format: { type: 'json_schema', json_schema: { name: 'statements', strict: true, schema } },
  }),
})

/** In milliseconds, of seconds or a date (RFC 9110, 10.2.3); undefined where it asks for none. */
function retryAfter({ headers }: Response): number | undefined {
  const value = headers.get('retry-after')?.trim()
  if (!value) return undefined
  const time = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) * 1000 : Date.parse(value) - Date.now()
  return Number.isNaN(time) ? undefined : Math.max(0, time)
}

/** Fetch keeps the reason in the cause. */
function causeOf({ cause, message }: Error): string {
  const { code, message: reason } = (cause ?? {}) as Partial<NodeJS.ErrnoException>
  return code ?? reason ?? message
}

/** @throws ModelError for another answer than the protocol has */
function answerIn(body: string, model: string): ModelAnswer {
  const envelope = jsonOf(body)
  const content = envelope?.choices?.[0]?.message?.content
  if (typeof content !== 'string') throw new ModelError('answered with what is no chat completion')
  const count = (value: unknown): number => (Number.isSafeInteger(value) ? Number(value) : 0)
  return {
    content,
    version: typeof envelope?.model === 'string' ? envelope.model.slice(0, LONGEST_NAME) : model,
    promptTokens: count(envelope?.usage?.prompt_tokens),
    answerTokens: count(envelope?.usage?.completion_tokens),
  }
}

/** In characters. */
const LONGEST_NAME = 200

/** What is read of a chat completion; none of it is checked yet. */
interface Envelope {
  readonly model?: unknown
  readonly choices?: readonly { readonly message?: { readonly content?: unknown } }[]
  readonly usage?: { readonly prompt_tokens?: unknown; readonly completion_tokens?: unknown }
}

function jsonOf(body: string): Envelope | null {
  try {
    return JSON.parse(body)
  } catch {
    throw new ModelError('answered with what is no JSON')
  }
}
