import { OPENING_WORDS, THING_WORDS } from '../../../languages/en/names/common-words.js'
import { COUNTRY_PHRASES } from '../../../languages/en/names/countries.js'
import { ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { PLACE_PHRASES } from '../../../languages/en/names/places.js'
import { fold } from '../../../text/phrase-table.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { A_THING, type Find } from '../find.js'
import { claim, isCapital, isFree, type NameSearch, nameText, opensSentence, sentenceEnd } from '../name-search.js'
import { titleBefore } from '../title-before.js'
import { givenNameOf, personKey, surnamesOf } from './name-index.js'
import { agreeingOwners, genderBefore } from './name-owner.js'
import { nicknameIn } from './person-find.js'
import { stemOf } from './stems.js'

/** A short form and the full names that it may stand for, in reading order. */
interface ShortName {
  readonly owners: Find[]
  readonly what: 'surname' | 'given name' | 'short name' | 'initials'
  /** True for initials that the text introduces in brackets. */
  introduced?: boolean
}

/** Maximum number of owners of a short name that are distinguished; further ones are ignored. */
const MOST_OWNERS = 12

/**
 * Scores below these mark guesses (a person from two capitals, an organization from its verb), which a fuller name in the text
 * overrides.
 */
const GUESSED = 0.7
const GUESSED_BODY = 0.8
/** From this score on, a given name or title shows a person. */
const SURE = 0.85

/** Maximum number of words of a short form ("von der Linde"). */
const LONGEST = 5

/**
 * Finds short forms of names that the text gives in full elsewhere: surnames and given names of people, organizations without
 * their legal form ("Acme" for Acme Corp), and further uses of one-word names. This also finds names in headlines, where capitals
 * alone do not mark them.
 */
export function findShortNames(search: NameSearch): void {
  const index = indexShortNames(search, search.finds)
  // "Iain Roe" is one name, where another Roe is named as well.
  for (const find of search.finds) {
    const whole = fold(find.name)
    if (find.kind === 'PERSON' && find.name.includes(' ') && !index.has(whole))
      index.set(whole, { owners: [find], what: 'surname' })
  }
  releaseKnownNames(search, index)
  const owners = new Map<string, Find>()
  for (let at = 0; at < search.tokens.length; at++) {
    if (!isFree(search, at) || !isCapital(search.tokens[at])) continue
    const found = longestShortName(search, at, index)
    if (found === null) continue
    const { short, end, key } = found
    if (short.what !== 'surname' && opensSentence(search, at) && OPENING_WORDS.has(tokenAt(search.tokens, at).lower))
      continue
    const used = `${key} ${genderBefore(search, at)}`
    const owner = chooseOwner(agreeingOwners(search, short.owners, at), owners.get(used))
    owners.set(used, owner)
    claim(search, { ...owner, first: at, end, form: 'NAME', score: 0.9, reason: `${short.what} of ${owner.name}` })
  }
}

/**
 * Links names found by rules to the fuller name that they are part of: "President Roe" is John Roe, "Acme's
 * board" Acme Corp's, where the text names them so.
 */
export function resolveShortFinds(search: NameSearch): void {
  const index = indexShortNames(
    search,
    search.finds.filter((find) => find.kind === 'ORGANIZATION' || find.name.includes(' ')),
  )
  const owners = new Map<string, Find>()
  search.finds.forEach((find, at) => {
    if (find.kind !== 'PERSON' && !(find.kind === 'ORGANIZATION' && find.score < GUESSED_BODY)) return
    const short = index.get(fold(find.name))
    const used = `${fold(find.name)} ${genderBefore(search, find.first)}`
    const resolved =
      bodyBehind(search, find, index) ??
      (short === undefined ? null : personBehind(search, find, short, owners.get(used)))
    if (resolved === null) return
    owners.set(used, resolved)
    const { first, end, score } = find
    const reason = `short for ${resolved.name}`
    search.finds[at] = { ...resolved, first, end, form: 'NAME', score, reason }
  })
}

/** The organization for which a guessed person's first word, or a one-word organization, is the short form; null if there is none. */
function bodyBehind(search: NameSearch, find: Find, index: ReadonlyMap<string, ShortName>): Find | null {
  const words = fold(find.name).split(' ')
  // "Corby Dale" of "Corby Dale Primary School" acts as people do.
  const whole = index.get(fold(find.name))
  if (find.kind === 'PERSON' && find.score < SURE && words.length > 1 && whole?.what === 'short name') {
    const body = whole.owners.find(({ kind }) => kind === 'ORGANIZATION')
    if (body !== undefined) return body
  }
  if (find.kind === 'PERSON' && (find.score >= GUESSED || words.length === 1)) return null
  const short = index.get(words[0] ?? '')
  if (short?.what === 'initials') {
    if (!/^\p{Lu}+$/u.test(find.name)) return null
    if (find.name.length === 2 && !short.introduced && search.tokens[find.first - 1]?.lower !== 'the') return null
  }
  const body = short?.owners.find(({ kind, name }) => kind === 'ORGANIZATION' && name.includes(' '))
  return body !== undefined && (find.kind === 'PERSON' || words.length === 1) ? body : null
}

/** The person whose full name ends in the find's name; null if there is none, or if the find is a full name itself. */
function personBehind(search: NameSearch, find: Find, short: ShortName, before: Find | undefined): Find | null {
  if (short.owners[0]?.kind !== 'PERSON') return null
  // "Van Dam" is the end of "Karel van Dam"; a full name of its own stays itself.
  if (find.name.includes(' ') && short.what !== 'surname') return null
  return chooseOwner(agreeingOwners(search, short.owners, find.first), before)
}

/** "The Blue Shield" looks like a thing's name, until the text shows elsewhere that it is an organization's. */
function releaseKnownNames(search: NameSearch, index: ReadonlyMap<string, ShortName>): void {
  for (const { kind, reason, first, end } of search.finds) {
    if (kind !== 'NOBODY' || reason !== A_THING) continue
    const known = index.get(fold(nameText(search, first, end)))
    if (known?.owners[0]?.kind === 'ORGANIZATION') search.taken.fill(0, first, end)
  }
}

function indexShortNames(search: NameSearch, finds: readonly Find[]): Map<string, ShortName> {
  const index = new Map<string, ShortName>()
  const known = new Set<string>()
  const add = (key: string, what: ShortName['what'], owner: Find) => {
    const entry = index.get(key)
    if (entry?.what === 'initials' && what === 'short name') entry.introduced = true
    if (entry === undefined) index.set(key, { owners: [owner], what })
    else if (
      entry.owners.length < MOST_OWNERS &&
      !entry.owners.some((other) => personKey(other.name) === personKey(owner.name)) &&
      entry.what === what
    )
      entry.owners.push(owner)
  }
  for (const find of finds) {
    const initials = find.kind === 'ORGANIZATION' && find.form === 'NAME' ? capitalsOf(find.name) : ''
    if (initials.length >= FEWEST_INITIALS) add(initials, 'initials', find)
  }
  const people = finds.filter((find) => find.kind === 'PERSON' && find.name.includes(' ') && isNew(known, find))
  for (const find of people)
    for (const surname of surnamesOf(find.name)) if (mayStandAlone(surname)) add(surname, 'surname', find)
  for (const find of finds) {
    if (find.kind === 'PERSON' && !find.name.includes(' ') && mayStandAlone(fold(find.name)))
      add(fold(find.name), 'surname', find)
    if (find.kind === 'ORGANIZATION')
      for (const short of [...shortOrganizations(find), ...acronymOf(search, find)]) add(short, 'short name', find)
  }
  for (const find of people) {
    const given = givenNameOf(find.name)
    if (given !== null && !THING_WORDS.has(given)) add(given, 'given name', find)
    const nickname = nicknameIn(search, find)
    if (nickname !== null) add(fold(nickname), 'given name', find)
  }
  return index
}

/** Minimum number of initials: one letter is no acronym; two letters need the article ("the LU"). */
const FEWEST_INITIALS = 2

/** "inw" of Institute of Northern Weather: the first letters of its words with capitals. */
const capitalsOf = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => fold(word.charAt(0)))
    .join('')

function isNew(known: Set<string>, find: Find): boolean {
  const key = fold(find.name)
  if (known.has(key)) return false
  known.add(key)
  return true
}

/** Whether a surname may be searched for on its own: not if it is also a country or organization noun, whose other uses it would take. */
const mayStandAlone = (surname: string): boolean =>
  COUNTRY_PHRASES.get(surname)?.form !== 'NAME' && !ORGANIZATION_NOUNS.has(surname) && surname.length > 1

/** The acronym introduced for an organization; its find has the organization's name, so the acronym is read from the text. */
const acronymOf = (search: NameSearch, { first, end, name, form }: Find): string[] => {
  const words = nameText(search, first, end)
  return form === 'NAME' && words !== name && /^\p{Lu}[\p{L}\p{N}.&-]+$/u.test(words) ? [fold(words)] : []
}

/** "Acme" of "Acme Holdings Inc"; a one-word name itself. */
function shortOrganizations({ name, form }: Find): string[] {
  if (form !== 'NAME') return []
  const words = fold(name).split(' ')
  const whole = words.join(' ')
  if (words.length === 1) return /^[\p{L}\p{N}&.-]{2,}$/u.test(whole) ? [whole] : []
  const [first = ''] = words
  const rest = words.slice(1)
  const plain = rest.every((word) => ORGANIZATION_NOUNS.has(word))
  const common = OPENING_WORDS.has(first) || THING_WORDS.has(first) || ORGANIZATION_NOUNS.has(first)
  const elsewhere = COUNTRY_PHRASES.get(first) !== undefined || PLACE_PHRASES.get(first) !== undefined
  const stem = stemOf(words)
  return [
    whole,
    ...(plain && !common && !elsewhere && first.length > 3 ? [first] : []),
    ...(stem === null ? [] : [stem]),
  ]
}

function longestShortName(search: NameSearch, at: number, index: ReadonlyMap<string, ShortName>) {
  const limit = Math.min(sentenceEnd(search, at), at + LONGEST * 2)
  let found: { short: ShortName; end: number; key: string } | null = null
  for (let end = at + 1; end <= limit && isFree(search, end - 1); end++) {
    const key = fold(nameText(search, at, end)).replace(/\s+/g, ' ')
    const short = index.get(key)
    if (short !== undefined) found = { short, end, key }
    if (!/^[\p{L}\p{N}.&'-]+$/u.test(tokenAt(search.tokens, end - 1).lower)) break
  }
  return found !== null && agrees(search, at, found.short) ? found : null
}

/** A given name alone is no surname of somebody else ("Mr Daniel"), and "Smith Street" is not Smith. */
function agrees(search: NameSearch, at: number, short: ShortName): boolean {
  if (short.what === 'given name' && titleBefore(search, at)?.title.kind === 'HONORIFIC') return false
  if (short.what !== 'initials') return true
  return (
    search.tokens[at]?.shape === 'upper' &&
    (short.introduced === true || nameText(search, at, at + 1).length > 2 || search.tokens[at - 1]?.lower === 'the')
  )
}

/**
 * The owner that a short form refers to: that of its previous use, else the first one named. News calls whom it is about by the surname, and
 * relatives of theirs by their full names.
 */
const chooseOwner = (owners: readonly Find[], before: Find | undefined): Find => before ?? (owners[0] as Find)
