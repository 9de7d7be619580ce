import type { JsonSchema } from './answer-schema.js'

/** What a language model is asked, once for each window of a text. */
export interface ModelQuestion {
  readonly instructions: string
  /** The numbered sentences. */
  readonly sentences: string
  /** What an answer must look like. */
  readonly schema: JsonSchema
}

export interface ModelAnswer {
  /** What it has written: not checked yet. */
  readonly content: string
  /** The model, as the endpoint names it. */
  readonly version: string
  /** Tokens of the question and of the answer, as the endpoint counts them; 0 where it does not. */
  readonly promptTokens: number
  readonly answerTokens: number
}

/** A language model, wherever it runs. Rejects with a ModelError where it gives no answer. */
export interface LanguageModel {
  readonly answer: (question: ModelQuestion) => Promise<ModelAnswer>
}

/** A language model gave no answer that can be used; the message ends a sentence "the language model …". */
export class ModelError extends Error {
  override readonly name = 'ModelError'
}
