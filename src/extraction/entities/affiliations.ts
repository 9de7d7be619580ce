import { APPOSITION_WORDS, DEFINITE_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import { HELD_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { ENVOYS } from '../../languages/en/names/officials.js'
import { TITLE_QUALIFIERS, TITLES } from '../../languages/en/names/titles.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Find } from './find.js'
import { findAt, isCapital, type NameSearch, sentenceEnd, sentenceStart } from './name-search.js'
import { qualifiersStart, type TitleBefore, titleBefore } from './title-before.js'
import { isHeld, titleOfBefore } from './title-of.js'

/** A person's title: tokens [first, end), held at `of`. */
export interface TitleFind {
  readonly first: number
  readonly end: number
  readonly person: Find
  readonly of: Find | null
}

/** All titles next to a person's name, in reading order. */
export function findTitles(search: NameSearch): TitleFind[] {
  const found: TitleFind[] = []
  for (const person of [...search.finds].sort((a, b) => a.first - b.first)) {
    if (person.kind !== 'PERSON') continue
    for (const rule of [titleBeforeName, titleAndObjectBeforeName, titleAfterName]) {
      const title = rule(search, person)
      if (title !== null) {
        found.push(title)
        break
      }
    }
  }
  return found.sort((a, b) => a.first - b.first)
}

type TitleRule = (search: NameSearch, person: Find) => TitleFind | null

/**
 * A title right before the name, with its country or organization before it or after the name.
 *
 *     Maltese President John Smith; the OECD's Secretary-General John Roe; Foreign Minister Jane Doe of Poland
 *             ^^^^^^^^^                        ^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^^^^^
 * Never: "Mr Smith", a title of the sentence before.
 * Source: AP style book, "titles".
 */
const titleBeforeName: TitleRule = (search, person) => {
  const title = outermostTitle(search, person) ?? titleBeforeComma(search, person)
  if (title === null) return null
  const of = ownerBefore(search, title.first) ?? objectAfter(search, person.end, title.end)
  return { first: title.first, end: title.end, person, of }
}

/** The title before forms of address and ranks: "army spokesman" in "army spokesman Colonel Jane Doe". */
function outermostTitle(search: NameSearch, person: Find): TitleBefore | null {
  const start = sentenceStart(search, person.first)
  let found: TitleBefore | null = null
  for (let end = person.first; end > start; ) {
    const title = titleBefore(search, end)
    if (title === null) break
    if (isHeld(title.title)) found = title
    end = title.first
  }
  return found
}

/** "Malta's fisheries minister, John Roe,"; "the mayor, Jane Doe,": a title of somebody in particular, and a comma. */
function titleBeforeComma(search: NameSearch, person: Find): TitleBefore | null {
  const comma = person.first - 1
  if (search.tokens[comma]?.lower !== ',' || comma <= sentenceStart(search, person.first)) return null
  const title = titleBefore(search, comma)
  if (title === null || !isHeld(title.title)) return null
  const before = search.tokens[title.first - 1]
  const definite = before !== undefined && DEFINITE_DETERMINERS.has(before.lower)
  return definite || ownerBefore(search, title.first) !== null ? title : null
}

/**
 * A title with what it is held of, before the name.
 *
 *     CEO of the Library Council John Roe; Maltese Ambassador to the Czech Republic Jane Doe
 *     ^^^                                          ^^^^^^^^^^
 * Never: "the leader of Poland, Germany's Jane Doe".
 * Source: the same.
 */
const titleAndObjectBeforeName: TitleRule = (search, person) => {
  let end = person.first
  const honorific = titleBefore(search, end)
  if (honorific?.title.kind === 'HONORIFIC') end = honorific.first
  if (search.tokens[end - 1]?.lower === ',') end--
  // "a member of the Doe family": a surname, or a modifier, is what the title is held of.
  if (!person.name.includes(' ') || search.tokens[person.end]?.pos === 'NOUN') return null
  const held = titleOfBefore(search, end)
  if (held === null) return null
  const { title, link, object } = held
  // "ambassador to Chad": of the country that sends, not of the one that receives.
  const of = tokenAt(search.tokens, link).lower === 'to' ? null : object
  return { first: title.first, end: title.end, person, of: of ?? ownerBefore(search, title.first) }
}

/** Maximum number of words between a name and its title in apposition. */
const REACH = 9

/**
 * A title in apposition after the name.
 *
 *     Jane Doe, chief executive of Acme Corp, and John Roe, a spokesman for the mayor
 *               ^^^^^^^^^^^^^^^                               ^^^^^^^^^
 * Never: "Jane Doe, President Smith said", a title that another name follows.
 * Source: the same.
 */
const titleAfterName: TitleRule = (search, person) => {
  if (search.tokens[person.end]?.lower !== ',') return null
  const limit = Math.min(sentenceEnd(search, person.first), person.end + REACH)
  let owner: Find | null = null
  for (let i = person.end + 1; i < limit; ) {
    const token = tokenAt(search.tokens, i)
    const title = TITLES.longestAt(search.tokens, i, limit, isHeld)
    if (title !== null) {
      const after = search.tokens[title.end]
      // "…, President Smith said": the title is the next name's.
      if (
        isCapital(after) &&
        after?.spaced &&
        (token.shape !== 'lower' || findAt(search, title.end)?.kind === 'PERSON')
      )
        return null
      const first = qualifiersStart(search, i, person.end + 1)
      const end = lowerTitlesEnd(search, title.end, limit)
      return { first, end, person, of: objectAfter(search, end, end) ?? owner }
    }
    const find = findAt(search, i)
    if (find !== null && (find.kind === 'COUNTRY' || find.kind === 'ORGANIZATION')) {
      owner = find
      i = find.end
    } else if (token.pos === 'NOUN' && search.tokens[i + 1]?.lower === "'s") {
      i += 2
    } else if (
      APPOSITION_WORDS.has(token.lower) ||
      /^\d{1,2}$/.test(token.lower) ||
      TITLE_QUALIFIERS.has(token.lower) ||
      token.pos === 'ADJ' ||
      find?.kind === 'NOBODY'
    )
      i++
    else return null
  }
  return null
}

/** "a head teacher": two adjacent titles are one. */
function lowerTitlesEnd(search: NameSearch, at: number, limit: number): number {
  if (search.tokens[at]?.shape !== 'lower') return at
  return TITLES.longestAt(search.tokens, at, limit, isHeld)?.end ?? at
}

/** The country or organization right before a title: "NATO", "Maltese", "France's"; words of no actor may stand between. */
function ownerBefore(search: NameSearch, titleFirst: number): Find | null {
  let i = titleFirst - 1
  if (search.tokens[i]?.lower === "'s" || search.tokens[i]?.lower === "'") i--
  for (let skipped = 0, before = findAt(search, i); skipped < 2 && before?.kind === 'NOBODY'; skipped++) {
    i = before.first - 1
    before = findAt(search, i)
  }
  const owner = i >= sentenceStart(search, titleFirst) ? findAt(search, i) : null
  return owner?.kind === 'COUNTRY' || owner?.kind === 'ORGANIZATION' ? owner : null
}

/** The country or organization after "of", "for", "at": "of Acme Corp", "for the UN". @param titleEnd where the title ends */
function objectAfter(search: NameSearch, at: number, titleEnd: number): Find | null {
  const link = search.tokens[at]
  if (link === undefined || !HELD_PREPOSITIONS.has(link.lower)) return null
  if (link.lower === 'in' && ENVOYS.has(tokenAt(search.tokens, titleEnd - 1).lower)) return null
  let first = at + 1
  if (search.tokens[first]?.lower === 'the') first++
  const object = findAt(search, first)
  const after = object === null ? undefined : search.tokens[object.end]
  // "for Maltese affairs": the adjective modifies another noun.
  if (object?.form === 'DEMONYM' && after?.pos === 'NOUN') return object
  return object?.kind === 'COUNTRY' || object?.kind === 'ORGANIZATION' ? object : null
}
