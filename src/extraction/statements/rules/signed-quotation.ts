import type { Document } from '../document.js'
import { type Label, labelOf } from '../labels/label.js'
import { isSignature, paragraphBefore } from '../labels/labelled-lines.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/** What stands between a quotation and who signs it. */
const SIGNS = new Set('—–―~:(-')

/**
 * A quotation and, after a dash, a colon or in brackets, who said it.
 *
 *     “We need help now.” — Jane Doe, minister        “It is late.” (Jane Doe)
 *     ^^^^^^^^^^^^^^^^^^^   ~~~~~~~~~~~~~~~~~~         ^^^^^^^^^^^^^  ~~~~~~~~
 *     content               source                    content        source
 *
 * Not: He called it “late” — Jane Doe, the minister, agreed. (a clause), “Night Train” (Malta) (no person, body or role).
 * Source: pull quotes and lists of reactions, as news sites print them.
 */
export const signedQuotation: SentenceRule = {
  name: 'signed-quotation',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const below = signatureBelow(article, index) ?? signedBlock(article, index)
    if (below) return [below]
    const { first, last } = clauses.sentence
    for (let at = first; at < last; at++) {
      if (!SIGNS.has(wordAt(clauses, at))) continue
      const quotation = article.quotations[article.reading.quotationOf[at - 1] ?? -1]
      if (quotation?.last !== at - 1 || clauses.quotationAt(at) >= 0 || !standsAlone(article, quotation.first)) continue
      const label = signatureAt(article, index, at)
      if (!label) return []
      return [{ act: 'SAY', cue: null, source: label.source, addressee: null, content: [quotation] }]
    }
    return []
  },
}

/** A quotation as a paragraph of its own, and a line below it that is nothing but somebody's name, perhaps described. */
function signatureBelow(article: Document, index: number) {
  const clauses = article.clauses[index]
  if (!clauses || article.reading.boilerplate.has(clauses.sentence.paragraph)) return null
  const { first, last, paragraph } = clauses.sentence
  const alone =
    article.clauses[index - 1]?.sentence.paragraph !== paragraph &&
    article.clauses[index + 1]?.sentence.paragraph !== paragraph
  const quotation = article.quotations[article.reading.quotationOf[first - 1] ?? -1]
  if (!alone || quotation?.last !== first - 1 || !opensParagraph(article, quotation.first)) return null
  if (/^[.!?:]$/.test(wordAt(clauses, last)) || clauses.groups.some(({ form }) => form === 'FINITE')) return null
  const label = labelOf(article, clauses, clauses.opening, last)
  if (label?.kind !== 'NAMED' || article.actorKindAt(label.source.head.last) !== 'PERSON') return null
  return { act: 'SAY' as const, cue: null, source: label.source, addressee: null, content: [quotation] }
}

/** "The court put it so: ¶ The law is clear. ¶ — Judge Jane Roe": a paragraph behind a colon, without marks, and below it who signs. */
function signedBlock(article: Document, index: number) {
  const clauses = article.clauses[index]
  if (!clauses || !isSignature(clauses)) return null
  const start = paragraphBefore(article, index)
  const words = article.clauses[start]?.sentence
  const before = article.clauses[start - 1]
  if (!words || !before || wordAt(before, before.sentence.last) !== ':') return null
  const label = labelOf(article, clauses, clauses.opening, lastWord(clauses))
  if (label?.kind !== 'NAMED' || article.reading.quotationOf[words.first] !== -1) return null
  const content = { first: words.first, last: clauses.sentence.first - 1 }
  return {
    act: 'SAY' as const,
    cue: null,
    source: label.source,
    addressee: null,
    content: [content],
    verbatim: true as const,
  }
}

const opensParagraph = (article: Document, first: number): boolean =>
  article.reading.paragraphs[article.clauses[article.sentenceAt(first)]?.sentence.paragraph ?? -1]?.start ===
  article.reading.tokens[first]?.start

/** Nothing stands before the quotation in its sentence. */
const standsAlone = (article: Document, first: number): boolean =>
  article.clauses[article.sentenceAt(first)]?.opening === first

/** Who signs: a person, body or role up to the bracket or the end of the paragraph, or of the line. */
function signatureAt(article: Document, index: number, at: number): Label | null {
  const clauses = article.clauses[index]
  if (!clauses) return null
  let last = clauses.sentence.last
  if (wordAt(clauses, at) === '(') {
    for (last = at; last < clauses.sentence.last && wordAt(clauses, last + 1) !== ')'; ) last++
    if (wordAt(clauses, last + 1) !== ')') return null
  } else if (article.clauses[index + 1]?.sentence.paragraph === clauses.sentence.paragraph) return null
  while (last > at && /^[.!]$/.test(wordAt(clauses, last))) last--
  const label = last > at ? labelOf(article, clauses, at + 1, last) : null
  return label?.kind === 'NAMED' || label?.kind === 'ROLE' || label?.kind === 'MAYBE' ? label : null
}
