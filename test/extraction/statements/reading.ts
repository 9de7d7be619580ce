import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { slice } from '../../../src/text/span.js'

/** A statement on one line: rule ACT | source | cue | addressee | content … content; "–" where a part is missing. */
export function statementsOf(text: string): string[] {
  const { actors, statements } = analyzeArticle({ text })
  return statements.map((one) =>
    [
      `${one.rule} ${one.negated ? 'not ' : ''}${one.act}`,
      one.source ? slice(text, one.source) : '–',
      one.cue ? slice(text, one.cue) : '–',
      one.addresseeText ?? (one.addressees.map((index) => actors[index]?.name).join(' and ') || '–'),
      one.content.map((span) => slice(text, span)).join(' … '),
    ].join(' | '),
  )
}
