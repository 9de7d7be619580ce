import type { Span } from '../../text/span.js'

/** The spans of a statement's content, which its row stores as a flat array of [start, end] pairs. */
export const contentOf = ({ contentSpans }: { readonly contentSpans: readonly number[] }): Span[] =>
  contentSpans.flatMap((start, at) => (at % 2 === 0 ? [{ start, end: contentSpans[at + 1] as number }] : []))
