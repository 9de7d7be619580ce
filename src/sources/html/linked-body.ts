import { type LinkedData, type Thing, textIn } from './facts/linked-data.js'
import { paragraphsOfData, plainText } from './plain-text.js'

/** Words that are compared at once, so that they are not the same by chance. */
const RUN = 4

/** Of the runs of a text; what a page lacks of it beyond that is more than a caption or a correction. */
const SHARE = 0.8

/** The paragraphs of an article as its JSON-LD has them, those of a live blog one entry after another. */
export function linkedBody({ article, things }: LinkedData): readonly string[] {
  if (article === null) return []
  return [article, ...things(article.liveBlogUpdate)].flatMap((part) => [
    ...(part === article ? [] : headlineOf(part)),
    ...paragraphsOfData(textIn(part.articleBody) ?? ''),
  ])
}

/**
 * Whether an article stands in a page's JSON-LD rather than in the page: where the page lacks a good part of it, and shows less, cuts
 * off a sentence of it, or says that it is not free to read.
 */
export function isInData(body: readonly string[], shown: readonly string[], article: Thing | null): boolean {
  if (body.length === 0 || covers(shown, body)) return false
  const text = body.join(' ')
  const isCut = shown.some((paragraph) => {
    const [, start] = /^(.{20,}?)\s*(?:…|\.\.\.)$/.exec(paragraph) ?? []
    return start !== undefined && text.includes(start)
  })
  const length = shown.join(' ').length
  // Of what has to be paid for, a page may show as much of other things as it hides; less than half of that is a teaser.
  const isPaid = /^false$/i.test(String(article?.isAccessibleForFree)) && text.length > length / 2
  return isCut || isPaid || text.length > length
}

const headlineOf = ({ headline, name }: Thing): readonly string[] => {
  const title = plainText(textIn(headline) ?? textIn(name))
  return title === null ? [] : [title]
}

function covers(shown: readonly string[], body: readonly string[]): boolean {
  const there = new Set(runsOf(shown))
  const asked = runsOf(body)
  return asked.filter((run) => there.has(run)).length >= asked.length * SHARE
}

function runsOf(paragraphs: readonly string[]): readonly string[] {
  const words =
    paragraphs
      .join(' ')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))
}
