import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Document } from '../document.js'
import { speaksOfSelf } from './first-person.js'
import { endsInQuestion, paragraphEnd } from './labelled-lines.js'
import type { Turn } from './turn.js'

/** Fewest questions of an interview. */
const FEWEST_QUESTIONS = 2
/** Most paragraphs of an answer. */
const LONGEST_ANSWER = 12

/** A paragraph: its tokens, and the index of its first sentence. */
interface Paragraph extends TokenRange {
  readonly index: number
}

/**
 * The answers of an interview that is printed without labels: several paragraphs are questions, and in most of what follows them somebody
 * speaks of themselves.
 *
 *     What took you to sea? ¶ My father had a boat. ¶ And what keeps you there? ¶ I like the wind.
 *                             ^^^^^^^^^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^
 * Not: what a reporter asks and answers ("What is a tariff? ¶ A tariff is a tax.").
 * Source: interviews as printed by magazines, whose questions only the type tells from the answers.
 */
export function bareAnswers(article: Document): Turn[] {
  const answers: Paragraph[][] = []
  let asked = false
  for (const paragraph of paragraphsOf(article)) {
    if (endsInQuestion(article, paragraph)) {
      if (answers.at(-1)?.length !== 0) answers.push([])
      asked = true
    } else if (asked) answers.at(-1)?.push(paragraph)
  }
  const given = answers
    .filter(({ length }) => length > 0)
    .map((answer, at, all) => (at === all.length - 1 ? withoutRest(article, answer) : answer))
  const own = given.filter((answer) => answer.some((paragraph) => speaksOfSelf(article, paragraph)))
  const interview = given.length >= FEWEST_QUESTIONS && own.length * 2 > given.length
  if (!interview || given.some(({ length }) => length > LONGEST_ANSWER)) return []
  return given.map((content) => ({ index: content[0]?.index ?? 0, label: null, content, asks: false }))
}

/** The paragraphs of the article's own words, without headings and without those that open with a quotation. */
function paragraphsOf(article: Document): Paragraph[] {
  const found: Paragraph[] = []
  for (let index = 0, end = 0; index < article.clauses.length; index = end) {
    end = paragraphEnd(article, index)
    const clauses = article.clauses[index]
    const last = article.clauses[end - 1]?.sentence.last
    if (!clauses || last === undefined || article.isHeadline(clauses.sentence)) continue
    const { first, paragraph } = clauses.sentence
    if (article.reading.boilerplate.has(paragraph) || article.reading.quotationOf[first] !== -1) continue
    if (/^[.!?…\])]+$/.test(article.reading.tokens[last]?.lower ?? '')) found.push({ first, last, index })
  }
  return found
}

/** The last answer, up to where somebody last speaks of themselves: after it the article may go on. */
function withoutRest(article: Document, answer: readonly Paragraph[]): Paragraph[] {
  const last = answer.findLastIndex((paragraph) => speaksOfSelf(article, paragraph))
  return answer.slice(0, Math.max(last, 0) + 1)
}
