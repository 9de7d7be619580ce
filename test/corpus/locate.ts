import { overlaps, type Span } from '../../src/text/span.js'
import type { ExpectedStatement } from './expected.js'

/** Where an expected statement's words stand in the text. */
export interface Located {
  readonly cue: Span | null
  readonly content: readonly Span[]
}

const isWordCharacter = (character: string | undefined): boolean =>
  character !== undefined && /[\p{L}\p{N}]/u.test(character)

/** Every place where `words` stand as whole words. */
export function occurrences(text: string, words: string): readonly Span[] {
  const found: Span[] = []
  for (let start = text.indexOf(words); start !== -1 && words !== ''; start = text.indexOf(words, start + 1)) {
    const end = start + words.length
    const cutsBefore = isWordCharacter(words[0]) && isWordCharacter(text[start - 1])
    const cutsAfter = isWordCharacter(words.at(-1)) && isWordCharacter(text[end])
    if (!cutsBefore && !cutsAfter) found.push({ start, end })
  }
  return found
}

const distance = (a: Span, b: Span): number => Math.max(a.start - b.end, b.start - a.end, 0)

/** The occurrence of the cue that is nearest to a piece of the content, outside of it. */
function nearestCue(cues: readonly Span[], content: readonly Span[]): Span | null {
  const apart = (span: Span): number => Math.min(...content.map((piece) => distance(span, piece)))
  const outside = cues.filter((span) => !content.some((piece) => overlaps(span, piece)))
  return outside.sort((a, b) => apart(a) - apart(b))[0] ?? null
}

/**
 * Finds the annotated words in the text, or null where they are not verbatim. Words that occur more than once are taken
 * where content and cue lie closest together; a headline's are looked for in the first line, all others after it.
 */
export function locate(text: string, statement: ExpectedStatement): Located | null {
  const titleEnd = text.indexOf('\n')
  const inPlace = (span: Span): boolean => (statement.inHeadline ? span.end <= titleEnd : span.start > titleEnd)
  const [first, ...rest] = statement.content
  let best: Located | null = null
  let bestExtent = Number.POSITIVE_INFINITY
  for (const start of occurrences(text, first ?? '').filter(inPlace)) {
    const content = [start]
    for (const piece of rest) {
      const next = occurrences(text, piece).find((span) => span.start >= (content.at(-1) as Span).end)
      if (next) content.push(next)
    }
    if (content.length !== statement.content.length) continue
    const cue = statement.cue === null ? null : nearestCue(occurrences(text, statement.cue).filter(inPlace), content)
    if (cue === null && statement.cue !== null) continue
    const spans = cue ? [...content, cue] : content
    const extent = Math.max(...spans.map((span) => span.end)) - Math.min(...spans.map((span) => span.start))
    if (extent < bestExtent) [best, bestExtent] = [{ cue, content }, extent]
  }
  return best
}
