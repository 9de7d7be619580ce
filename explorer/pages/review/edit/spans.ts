import type { Span } from '../context.js'

/** Which words of an article a content is, changed word by word or by a selection. Pure. */

/** A word with what ties its parts together (“Suk-yeol”, “U.S”, “don’t”), or signs that stand together. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’.,:&/][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]+/gu

/** A selection without the spaces at its ends, and with whole characters; undefined where nothing else is in it. */
export function trimmed(text: string, { start, end }: Span): Span | undefined {
  const from = start - (isInCharacter(text, start) ? 1 : 0)
  const to = end + (isInCharacter(text, end) ? 1 : 0)
  const words = text.slice(from, to)
  const trim = { start: to - words.trimStart().length, end: from + words.trimEnd().length }
  return trim.end > trim.start ? trim : undefined
}

/**
 * A span whose start or end is moved by words. Its last word stays.
 * @param step 1: towards the end of the text
 */
export function movedEdge(text: string, span: Span, edge: keyof Span, step: 1 | -1): Span {
  const edges = [...text.matchAll(WORD)].map(({ index, 0: word }) => (edge === 'start' ? index : index + word.length))
  const at = span[edge]
  const to = step === 1 ? edges.find((each) => each > at) : edges.findLast((each) => each < at)
  const next = { ...span, [edge]: to ?? at }
  return next.end > next.start ? next : span
}

/**
 * Parts of a content of which one is given anew: in reading order, and those that overlap are one.
 * @param at which one; as many as there are parts: one more
 * @returns the parts, and which of them the given one is now
 */
export function withPart(parts: readonly Span[], at: number, span: Span): { parts: readonly Span[]; at: number } {
  const others = parts.filter((part, index) => index !== at && !overlaps(part, span))
  const met = parts.filter((part, index) => index !== at && overlaps(part, span))
  const merged = {
    start: Math.min(span.start, ...met.map(({ start }) => start)),
    end: Math.max(span.end, ...met.map(({ end }) => end)),
  }
  const all = [...others, merged].sort((a, b) => a.start - b.start)
  return { parts: all, at: all.indexOf(merged) }
}

/** The first word after a span, where a further part can start; undefined at the end of the text. */
export function wordAfter(text: string, { end }: Span): Span | undefined {
  const word = [...text.slice(end).matchAll(WORD)].find(({ 0: found }) => /[\p{L}\p{N}]/u.test(found))
  return word && { start: end + word.index, end: end + word.index + word[0].length }
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

const isInCharacter = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
