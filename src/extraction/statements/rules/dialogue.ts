import type { TokenRange } from '../../../text/token-range.js'
import type { Document } from '../document.js'
import type { SentenceRule } from '../rule.js'
import { wordAt } from '../rule.js'
import { colonAfterName, opensParagraph, sourceBefore } from './colon.js'

/**
 * The lines of an interview or transcript: the same label opens two or more paragraphs, and the rest of each line is the content.
 *
 *     Q: Will you resign?                       DOE: No. I have work to do.
 *     ~  ^^^^^^^^^^^^^^^^                       ~~~  ^^^^^^^^^^^^^^^^^^^^^^
 *     source content                            source content
 *
 * Not: "Drawing: geese cross the bridge" (a label that comes once is a caption or a list).
 * Source: transcripts as printed by agencies and in court reports.
 */
export const dialogue: SentenceRule = {
  name: 'dialogue',
  find(article, index) {
    const clauses = article.clauses[index]
    const label = labelAt(article, index)
    if (!clauses || label === null || countOf(article, label) < 2) return []
    const colon = colonAfterName(clauses)
    const content = colon === null ? null : restOfParagraph(article, index, colon + 1)
    if (colon === null || !content) return []
    const asks = wordAt(clauses, content.last) === '?'
    return [
      {
        act: asks ? 'ASK' : 'SAY',
        cue: null,
        source: sourceBefore(clauses, colon),
        addressee: null,
        content: [content],
        verbatim: true,
      },
    ]
  },
}

/** The label that opens a paragraph, or null. */
function labelAt(article: Document, index: number): string | null {
  const clauses = article.clauses[index]
  if (!clauses || !opensParagraph(article, index) || article.isHeadline(clauses.sentence)) return null
  const colon = colonAfterName(clauses)
  if (colon === null) return null
  const { first } = clauses.sentence
  return article.reading.text.slice(clauses.tokens[first]?.start, clauses.tokens[colon]?.start)
}

const COUNTS = new WeakMap<Document, ReadonlyMap<string, number>>()

/** The number of paragraphs that a label opens; counted once per article. */
function countOf(article: Document, label: string): number {
  let counts = COUNTS.get(article)
  if (!counts) {
    const found = new Map<string, number>()
    article.clauses.forEach((_, index) => {
      const one = labelAt(article, index)
      if (one !== null) found.set(one, (found.get(one) ?? 0) + 1)
    })
    counts = found
    COUNTS.set(article, counts)
  }
  return counts.get(label) ?? 0
}

function restOfParagraph({ clauses }: Document, index: number, first: number): TokenRange | null {
  const paragraph = clauses[index]?.sentence.paragraph
  let last = index
  while (clauses[last + 1]?.sentence.paragraph === paragraph) last++
  const end = clauses[last]?.sentence.last ?? first
  return end >= first ? { first, last: end } : null
}
