/** A stretch of a text: UTF-16 code units, half-open, so that `text.slice(start, end)` is its words. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The words of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True where `inner` lies wholly within `outer` (the same span counts). */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** True where the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Reading order: by start, the longer first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
