import type { ModelReading } from '../analysis.js'
import { windows } from '../reader/windows.js'
import type { Document } from '../statements/document.js'
import { type LanguageModel, ModelError } from './language-model.js'
import { QUESTION_VERSION, questionOf } from './question.js'
import { type Pointed, readAnswer } from './read-answer.js'

/** What a language model points at in a text, and what that took. */
export interface ModelFindings {
  readonly pointed: readonly Pointed[]
  readonly reading: ModelReading
}

/** Asks a language model of a text, window by window. Where one gives no answer that can be used, nothing of the others is either. */
export async function askModel(article: Document, model: LanguageModel): Promise<ModelFindings> {
  const pointed: Pointed[] = []
  let [version, promptTokens, answerTokens] = ['', 0, 0]
  const reading = (failure: string | null): ModelReading => ({
    version: version === '' ? '' : `${version}+${QUESTION_VERSION}`,
    promptTokens,
    answerTokens,
    failure,
  })
  try {
    for (const window of windows(article.reading)) {
      const question = questionOf(article, window)
      if (question === null) continue
      const answer = await model.answer(question)
      version = answer.version
      promptTokens += answer.promptTokens
      answerTokens += answer.answerTokens
      pointed.push(...readAnswer(answer.content, window))
    }
    return { pointed, reading: reading(null) }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { pointed: [], reading: reading(error.message) }
  }
}
