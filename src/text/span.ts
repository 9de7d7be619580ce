/** A half-open range of a text in UTF-16 code units: `text.slice(start, end)` is its text. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The text of a span. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True if `inner` lies entirely within `outer`, or is the same span. */
export const contains = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** True if the two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** Compares two spans by reading order: by start, then the longer one first. */
export const inReadingOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end
