import type { Span } from './span.js'

/** The lines that are not blank, trimmed. Every kind of line break counts. */
export function paragraphs(text: string): Span[] {
  const found: Span[] = []
  for (const line of text.matchAll(/[^\n\r\u2028\u2029\v\f\u0085]+/g)) {
    const words = line[0].trim()
    if (words === '') continue
    const start = line.index + line[0].indexOf(words)
    found.push({ start, end: start + words.length })
  }
  return found
}
