import { CALENDAR_WORDS, OPENING_WORDS } from '../../../lexicon/common-words.js'
import { COUNTRY_PHRASES } from '../../../lexicon/countries.js'
import { GIVEN_NAMES } from '../../../lexicon/given-names.js'
import { LEADING_NOUNS, ORGANIZATION_NOUNS, ORGANIZATION_PHRASES } from '../../../lexicon/organizations.js'
import { PLACE_NOUNS } from '../../../lexicon/places.js'
import { TITLES } from '../../../lexicon/titles.js'
import type { Token } from '../../../text/tokens.js'
import type { Find, NameRule } from '../find.js'
import { isSpelt } from '../name-run.js'
import { isCapital, isDecorated, isFree, opensSentence, type Page, sentenceEnd, wordsOf } from '../page.js'
import { organizationFind } from './known-organization.js'

/** Most words of one organization's name; what runs on longer is a list or a line of capitals. */
const MOST_TOKENS = 14

/** Who may own the rest of a name: "the Workers' Party", "King's College"; other possessors are somebody else. */
const OWNERS =
  /^(?:workers?|women|men|children|people|peoples|king|queen|prince|teachers?|farmers?|nurses?|students?|veterans?|governors?|mayors?|attorneys?|lawyers|writers|players|owners|traders|drivers|firefighters|sheriff|lord|st|soldiers|mothers|parents|employers|builders|consumers|master|doctors|physicians|fishermen|miners|truckers|officers|directors|bishops)$/

/** Nouns whose names often join two fields before them ("the Immigration and Customs Enforcement Agency"). */
const JOINED =
  /^(?:departments?|ministry|office|commission|committee|agency|board|council|service|services|association|administration|authority|union)$/

/** One-word nouns that need a capital before them: alone they are common nouns at the start of a sentence, or the article's own short form. */
const LINKS = /^(?:of|for|on|to|in|against|and|the|de|della|di|des|du)$/

/**
 * Capitalised words with a noun that makes an organization of them: everything before the noun, and after "of", "for", "on".
 *
 *     He spoke at the Chey Institute for Advanced Studies, owned by Acme Holdings Inc.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^
 * Never: "the committee", "Labour's Shadow Office" beyond the possessive, a title ("Party Leader Jane Doe"), a bare "Party".
 * Source: src/lexicon/organizations.ts, ORGANIZATION_NOUNS.
 */
export const organizationByNoun: NameRule = (page, at) => {
  if (!isFree(page, at) || !isCapital(page.tokens[at]) || !mayStart(page, at)) return null
  // "the Oval Office" is a government.
  if (COUNTRY_PHRASES.longestAt(page.tokens, at, at + 4, ({ form }) => form === 'GOVERNMENT') !== null) return null
  const limit = Math.min(sentenceEnd(page, at), at + MOST_TOKENS)
  let end = leftEnd(page, at, limit)
  if (end < 0) return null
  const noun = (page.tokens[end - 1] as Token).lower
  end = rightEnd(page, end, limit)
  if (end - at < 2) return null
  const known = ORGANIZATION_PHRASES.longestAt(page.tokens, at, limit, (entry, e) => isSpelt(page, entry.exact, at, e))
  if (known !== null && known.end >= end) return organizationFind(at, known.end, known.entry)
  if (isDecorated(page, at) && end - at > 4) return null
  const country = COUNTRY_PHRASES.longestAt(page.tokens, at, end, () => true)?.entry.code ?? null
  return organization(at, end, wordsOf(page, at, end), country, noun)
}

/**
 * A noun that begins an organization's name, and the capitals after it.
 *
 *     He told Radio Okapi that Team Estonia had lost.
 *             ^^^^^^^^^^^      ^^^^^^^^^^^^
 * Never: "Air", "Team" alone, at the start of a sentence before a person ("Team Leader Jane Doe").
 * Source: src/lexicon/organizations.ts, LEADING_NOUNS.
 */
export const organizationByLeadingNoun: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token) || !LEADING_NOUNS.has(token.lower)) return null
  if (isDecorated(page, at)) return null
  const limit = Math.min(sentenceEnd(page, at), at + MOST_TOKENS)
  const end = capitalsEnd(page, at + 1, limit)
  if (end === at + 1 || GIVEN_NAMES.has((page.tokens[at + 1] as Token).lower)) return null
  return organization(at, end, wordsOf(page, at, end), null, token.lower)
}

const organization = (first: number, end: number, name: string, country: string | null, noun: string): Find => ({
  first,
  end,
  kind: 'ORGANIZATION',
  form: 'NAME',
  name,
  country,
  score: 0.8,
  reason: `“${noun}” makes an organization of the words beside it`,
})

function mayStart(page: Page, at: number): boolean {
  const token = page.tokens[at] as Token
  if (CALENDAR_WORDS.has(token.lower)) return false
  if (OPENING_WORDS.has(token.lower) && !/^(?:first|second|united|national|free|new)$/.test(token.lower)) return false
  if (/^(?:PRON|DET|AUX|SCONJ)$/.test(token.pos)) return false
  const title = TITLES.longestAt(page.tokens, at, at + 4, () => true)
  return (
    title === null ||
    (opensSentence(page, at)
      ? false
      : ORGANIZATION_NOUNS.has(token.lower) ||
        /^(?:general|chief|major|nurses|student|sheriff|king|queen|prince|captain|marshall?|judge|police)$/.test(
          token.lower,
        ))
  )
}

/** The end of the first organization noun in the run of capitals from `at`; less than 0 where there is none. */
function leftEnd(page: Page, at: number, limit: number): number {
  let found = -1
  for (let i = at; i < limit; i++) {
    const token = page.tokens[i] as Token
    if (!isFree(page, i)) break
    if (isCapital(token)) {
      if (
        i > at &&
        (page.tokens[i - 1] as Token).lower !== '-' &&
        TITLES.longestAt(page.tokens, i, i + 3, () => true) &&
        !ORGANIZATION_NOUNS.has(token.lower) &&
        found < 0 &&
        !/^(?:general|chief|major|student|justice|attorneys|police)$/.test(token.lower)
      )
        break
      if (i > at && CALENDAR_WORDS.has(token.lower)) break
      if (found > 0 && !ORGANIZATION_NOUNS.has(token.lower) && !nounAhead(page, i, limit)) break
      if (i > at + 1 && GIVEN_NAMES.has(token.lower) && found > 0) break
      if (ORGANIZATION_NOUNS.has(token.lower) && (i > at || LINKS.test(page.tokens[i + 1]?.lower ?? ''))) found = i + 1
      continue
    }
    if (!goesOn(page, i, limit)) break
  }
  return found
}

/** Whether a mark or a small word inside the left part of a name lets it go on. */
function goesOn(page: Page, i: number, limit: number): boolean {
  const token = page.tokens[i] as Token
  const before = page.tokens[i - 1] as Token
  const next = page.tokens[i + 1]
  if (i + 1 >= limit || !isCapital(next)) {
    return (token.lower === "'s" || token.lower === "'") && false
  }
  if (token.lower === '-' || token.lower === '&' || token.lower === '/') return true
  if (token.lower === "'s" || token.lower === "'") return OWNERS.test(before.lower)
  if (token.lower === 'and') return joinsFields(page, i + 1, limit)
  return false
}

/** "State and Homeland Security Departments": what follows "and" must end in a noun that joins fields. */
function joinsFields(page: Page, at: number, limit: number): boolean {
  for (let i = at; i < limit; i++) {
    const token = page.tokens[i] as Token
    if (!isCapital(token) || !isFree(page, i)) return false
    if (JOINED.test(token.lower)) return true
    if (ORGANIZATION_NOUNS.has(token.lower) || GIVEN_NAMES.has(token.lower)) return false
  }
  return false
}

function nounAhead(page: Page, at: number, limit: number): boolean {
  for (let i = at; i < limit && isCapital(page.tokens[i]) && isFree(page, i); i++) {
    const word = (page.tokens[i] as Token).lower
    if (GIVEN_NAMES.has(word) || TITLES.longestAt(page.tokens, i, i + 2, () => true)) return false
    if (ORGANIZATION_NOUNS.has(word)) return true
  }
  return false
}

/** Where the name ends that goes on after its noun: "… of Education", "… for the Welfare of Immigrants", "… of Health and Human Services". */
function rightEnd(page: Page, at: number, limit: number): number {
  let end = at
  for (let i = at; i < limit; ) {
    const link = page.tokens[i] as Token
    if (!LINKS.test(link.lower) || isCapital(link)) break
    if (link.lower === 'and' && (end === at || !restIsField(page, i + 1, limit))) break
    if (/^(?:in|to|against|the)$/.test(link.lower)) {
      if (link.lower !== 'to' || end === at) break
    }
    let first = i + 1
    if ((page.tokens[first] as Token | undefined)?.lower === 'the') first++
    const stop = capitalsEnd(page, first, limit)
    if (stop === first) break
    // "Colorado State University of the US": the country stands beside the name, not in it.
    const country = COUNTRY_PHRASES.longestAt(page.tokens, first, limit, (entry) => entry.form === 'NAME')
    if (first === i + 2 && country !== null && country.end >= stop) break
    end = stop
    i = stop
  }
  return end
}

function restIsField(page: Page, at: number, limit: number): boolean {
  const stop = capitalsEnd(page, at, limit)
  if (stop === at) return false
  for (let i = at; i < stop; i++) {
    const word = (page.tokens[i] as Token).lower
    if (GIVEN_NAMES.has(word) || (ORGANIZATION_NOUNS.has(word) && !/services?$/.test(word))) return false
  }
  const next = page.tokens[stop]
  return next === undefined || !/^(?:VERB|AUX)$/.test(next.pos) || true
}

function capitalsEnd(page: Page, at: number, limit: number): number {
  let end = at
  for (let i = at; i < limit; i++) {
    const token = page.tokens[i] as Token
    if (!isFree(page, i)) break
    if (isCapital(token)) {
      if (TITLES.longestAt(page.tokens, i, i + 3, () => true) && !PLACE_NOUNS.has(token.lower)) break
      if (CALENDAR_WORDS.has(token.lower) || (i > at && GIVEN_NAMES.has(token.lower))) break
      end = i + 1
    } else if (!/^[-–]$/.test(token.lower) || !isCapital(page.tokens[i + 1])) break
  }
  return end
}
