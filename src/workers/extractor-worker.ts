import { workerData } from 'piscina'
import type { Analysis, ArticleInput } from '../extraction/analysis.js'
import { analyzeWithModel, analyzeWithReader } from '../extraction/analyze-article.js'
import type { ContentAnalysis } from '../extraction/extractor.js'
import { rulesExtractor } from '../extraction/rules-extractor.js'
import type { Span } from '../text/span.js'
import { chatModel } from './chat-model.js'
import type { ExtractorThread } from './extractor-pool.js'
import { openOnnxReader } from './onnx-reader.js'

const { reader: wanted, model: settings } = workerData as ExtractorThread

const reader = wanted ? await openOnnxReader() : null
const model = settings && chatModel(settings)

/** The task of a thread, called by the pool under its name. Arguments and results are copied, so they are plain data. */
export const read = (article: ArticleInput): Promise<Analysis> => {
  if (model) return analyzeWithModel(article, reader, model)
  return reader ? analyzeWithReader(article, reader) : rulesExtractor.read(article)
}

export const readContent = ({
  article,
  content,
  cue,
}: {
  readonly article: ArticleInput
  readonly content: readonly Span[]
  readonly cue: Span | undefined
}): Promise<ContentAnalysis> => rulesExtractor.readContent(article, content, cue)
