import type { Span } from '../text/span.js'
import type { Analysis } from './analysis.js'

/** An analysis of the text as it reads, with the offsets of the text as it stands. @param toOriginal from one to the other */
export function inOriginal(analysis: Analysis, toOriginal: (span: Span) => Span): Analysis {
  const moved = <Item extends Span>(item: Item): Item => ({ ...item, ...toOriginal(item) })
  const ifAny = (span: Span | null): Span | null => (span === null ? null : toOriginal(span))
  return {
    ...analysis,
    mentions: analysis.mentions.map(moved),
    affiliations: analysis.affiliations.map(moved),
    statements: analysis.statements.map((one) => ({
      ...one,
      sentence: toOriginal(one.sentence),
      source: ifAny(one.source),
      cue: ifAny(one.cue),
      content: one.content.map(toOriginal),
      quotes: one.quotes.map(toOriginal),
    })),
    topics: analysis.topics.map(moved),
    diagnostics: analysis.diagnostics.map((one) => ({ ...one, span: ifAny(one.span) })),
  }
}
