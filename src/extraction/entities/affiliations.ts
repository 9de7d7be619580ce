import { TITLE_QUALIFIERS, TITLES, type TitleWord } from '../../languages/en/names/titles.js'
import type { Token } from '../../text/tokens.js'
import type { Find } from './find.js'
import { findAt, isCapital, type Page, sentenceEnd, sentenceStart } from './name-search.js'
import { qualifiersStart, type TitleBefore, titleBefore } from './title-before.js'

/** A title as words [first, end) that a person holds at `of`. */
export interface TitleFind {
  readonly first: number
  readonly end: number
  readonly person: Find
  readonly of: Find | null
}

/** Every title beside a person's name, in reading order. */
export function findTitles(page: Page): TitleFind[] {
  const found: TitleFind[] = []
  for (const person of [...page.finds].sort((a, b) => a.first - b.first)) {
    if (person.kind !== 'PERSON') continue
    for (const rule of [titleBeforeName, titleAndObjectBeforeName, titleAfterName]) {
      const title = rule(page, person)
      if (title !== null) {
        found.push(title)
        break
      }
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

/** Forms of address and relatives are no affiliations. */
const isHeld = ({ kind }: TitleWord): boolean => kind !== 'HONORIFIC' && kind !== 'KIN'

type TitleRule = (page: Page, person: Find) => TitleFind | null

/**
 * A title right before the name, with its country or organization before it or after the name.
 *
 *     South Korean President Yoon Suk-yeol; NATO's Secretary-General Jens Stoltenberg; Foreign Minister Jane Doe of Poland
 *                  ^^^^^^^^^                       ^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^
 * Never: "Mr Smith", a title of the sentence before.
 * Source: AP style book, "titles".
 */
const titleBeforeName: TitleRule = (page, person) => {
  const title = outermostTitle(page, person) ?? titleBeforeComma(page, person)
  if (title === null) return null
  const of = ownerBefore(page, title.first) ?? objectAfter(page, person.end, title.end)
  return { first: title.first, end: title.end, person, of }
}

/** The title before forms of address and ranks: "army spokesman" in "army spokesman Colonel Jane Doe". */
function outermostTitle(page: Page, person: Find): TitleBefore | null {
  const start = sentenceStart(page, person.first)
  let found: TitleBefore | null = null
  for (let end = person.first; end > start; ) {
    const title = titleBefore(page, end)
    if (title === null) break
    if (isHeld(title.title)) found = title
    end = title.first
  }
  return found
}

/** "Romania's transport minister, Radu Ionescu,"; "the mayor, Jane Doe,": a title of somebody in particular, and a comma. */
function titleBeforeComma(page: Page, person: Find): TitleBefore | null {
  const comma = person.first - 1
  if (page.tokens[comma]?.lower !== ',' || comma <= sentenceStart(page, person.first)) return null
  const title = titleBefore(page, comma)
  if (title === null || !isHeld(title.title)) return null
  const before = page.tokens[title.first - 1]
  const definite = before !== undefined && /^(?:the|its|his|her|their|'s|')$/.test(before.lower)
  return definite || ownerBefore(page, title.first) !== null ? title : null
}

/**
 * A title with what it is held of, before the name.
 *
 *     CEO of the Refugee Council Enver Solomon; Afghan Ambassador to the United States Hamdullah Mohib
 *     ^^^                                              ^^^^^^^^^^
 * Never: "the leader of Poland, Germany's Jane Doe".
 * Source: the same.
 */
const titleAndObjectBeforeName: TitleRule = (page, person) => {
  let end = person.first
  const honorific = titleBefore(page, end)
  if (honorific?.title.kind === 'HONORIFIC') end = honorific.first
  if (page.tokens[end - 1]?.lower === ',') end--
  const start = sentenceStart(page, person.first)
  const object = findAt(page, end - 1) ?? ownerOfBody(page, end, start)
  let first = object?.first ?? capitalsStart(page, end, start)
  if (first >= end || first <= start) return null
  if (page.tokens[first - 1]?.lower === 'the') first--
  const link = page.tokens[first - 1]
  if (link === undefined || !/^(?:of|for|to|at)$/.test(link.lower) || first - 1 <= start) return null
  const title = titleBefore(page, first - 1)
  if (title === null || !isHeld(title.title)) return null
  const of =
    link.lower !== 'to' && object !== null && object.kind !== 'PERSON' && object.kind !== 'NOBODY'
      ? object
      : ownerBefore(page, title.first)
  return { first: title.first, end: title.end, person, of }
}

/** Most words of such a body between its country and its noun ("the Indian [foreign] ministry"). */
const MOST_BODY_WORDS = 3

/** "for the Indian foreign ministry, Jane Doe": the country or organization whose body, without a name of its own, ends here. */
function ownerOfBody(page: Page, end: number, start: number): Find | null {
  let first = end
  const stop = Math.max(start, end - MOST_BODY_WORDS)
  while (first > stop && /^(?:NOUN|ADJ)$/.test(page.tokens[first - 1]?.pos ?? '') && findAt(page, first - 1) === null)
    first--
  if (page.tokens[first - 1]?.lower === "'s") first--
  return first === end || first <= start ? null : findAt(page, first - 1)
}

function capitalsStart(page: Page, end: number, start: number): number {
  let first = end
  while (first > start && end - first < 4 && isCapital(page.tokens[first - 1]) && findAt(page, first - 1) === null)
    first--
  return first
}

/** Most words between a name and its title in apposition. */
const REACH = 9

/**
 * A title in apposition after the name.
 *
 *     Jane Doe, chief executive of Acme Corp, and Steve Whitmore, a spokesman for the sheriff
 *               ^^^^^^^^^^^^^^^                                     ^^^^^^^^^
 * Never: "Jane Doe, President Smith said", a title that another name follows.
 * Source: the same.
 */
const titleAfterName: TitleRule = (page, person) => {
  if (page.tokens[person.end]?.lower !== ',') return null
  const limit = Math.min(sentenceEnd(page, person.first), person.end + REACH)
  let owner: Find | null = null
  for (let i = person.end + 1; i < limit; ) {
    const token = page.tokens[i] as Token
    const title = TITLES.longestAt(page.tokens, i, limit, isHeld)
    if (title !== null) {
      const after = page.tokens[title.end]
      // "…, President Smith said": the title is the next name's.
      if (isCapital(after) && after?.spaced && (token.shape !== 'lower' || findAt(page, title.end)?.kind === 'PERSON'))
        return null
      const first = qualifiersStart(page, i, person.end + 1)
      const end = lowerTitlesEnd(page, title.end, limit)
      return { first, end, person, of: objectAfter(page, end, end) ?? owner }
    }
    const find = findAt(page, i)
    if (find !== null && (find.kind === 'COUNTRY' || find.kind === 'ORGANIZATION')) {
      owner = find
      i = find.end
    } else if (token.pos === 'NOUN' && page.tokens[i + 1]?.lower === "'s") {
      i += 2
    } else if (
      /^(?:the|a|an|its|'s|\d{1,2}|,|-)$/.test(token.lower) ||
      TITLE_QUALIFIERS.has(token.lower) ||
      token.pos === 'ADJ' ||
      find?.kind === 'NOBODY'
    )
      i++
    else return null
  }
  return null
}

/** "a head teacher": two titles in a row are one. */
function lowerTitlesEnd(page: Page, at: number, limit: number): number {
  if (page.tokens[at]?.shape !== 'lower') return at
  return TITLES.longestAt(page.tokens, at, limit, isHeld)?.end ?? at
}

/** The country or organization right before a title: "NATO", "South Korean", "France's"; words of no actor may stand between. */
function ownerBefore(page: Page, titleFirst: number): Find | null {
  let i = titleFirst - 1
  if (page.tokens[i]?.lower === "'s" || page.tokens[i]?.lower === "'") i--
  for (let skipped = 0; skipped < 2 && findAt(page, i)?.kind === 'NOBODY'; skipped++)
    i = (findAt(page, i) as Find).first - 1
  const owner = i >= sentenceStart(page, titleFirst) ? findAt(page, i) : null
  return owner?.kind === 'COUNTRY' || owner?.kind === 'ORGANIZATION' ? owner : null
}

/** Who is sent somewhere: "its representative in Panama" is nobody's of Panama. */
const SENT = /^(?:representative|ambassador|envoy|coordinator|correspondent|delegate|attaché|observer)$/

/** The country or organization after "of", "for", "at": "of Acme Corp", "for the UN". @param titleEnd where the title ends */
function objectAfter(page: Page, at: number, titleEnd: number): Find | null {
  const link = page.tokens[at]
  if (link === undefined || !/^(?:of|for|at|with|in)$/.test(link.lower)) return null
  if (link.lower === 'in' && SENT.test(page.tokens[titleEnd - 1]?.lower ?? '')) return null
  let first = at + 1
  if (page.tokens[first]?.lower === 'the') first++
  const object = findAt(page, first)
  const after = object === null ? undefined : page.tokens[object.end]
  // "for South Korean affairs": an adjective of something else.
  if (object?.form === 'DEMONYM' && after?.pos === 'NOUN') return object
  return object?.kind === 'COUNTRY' || object?.kind === 'ORGANIZATION' ? object : null
}
