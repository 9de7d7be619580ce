import { BODY_SYNONYMS } from '../../languages/en/names/body-types.js'
import { type Gender, GIVEN_NAMES } from '../../languages/en/names/given-names.js'
import { ORGANIZATION_SPELLINGS } from '../../languages/en/names/name-parts.js'
import { COUNTRY_NOUNS } from '../../languages/en/names/officials.js'
import { LEADING_NOUNS, ORGANIZATION_NOUNS, ORGANIZATION_PHRASES } from '../../languages/en/names/organizations.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { fold } from '../../text/phrase-table.js'
import type { FoundActor } from '../analysis.js'
import type { Entities } from '../entities/entities.js'
import { isFamilyNameFirst } from '../entities/names/name-index.js'

/** The properties of an actor that decide which descriptions and pronouns may refer to it. */
export interface ActorFacts {
  /** Null if unknown, and for actors that are not persons. */
  gender: Gender | null
  /** The gender of the first pronoun resolved to this person, used if `gender` is unknown: nobody is both "he" and "she". */
  called: Gender | null
  /** Nouns that may refer back to an organization or country ("alliance"), in lower case. */
  readonly types: Set<string>
  /** True for an organization whose name does not tell what it is. */
  readonly untyped: boolean
  /** A person's titles, lower case, with the index of the actor at which they are held. */
  readonly titles: { readonly title: string; readonly of: number | null }[]
  readonly country: string | null
}

/** The facts of every actor, by its index. */
export function readFacts({ actors, affiliations }: Entities): ActorFacts[] {
  const titles: { title: string; of: number | null }[][] = actors.map(() => [])
  for (const { person, title, of } of affiliations) titles[person]?.push({ title: title.toLowerCase(), of })
  return actors.map((actor, index) => {
    const held = titles[index] as { title: string; of: number | null }[]
    const types = typesOf(actor)
    return {
      gender: actor.kind === 'PERSON' ? (titleGender(held.map(({ title }) => title)) ?? nameGender(actor.name)) : null,
      called: null,
      types: types ?? new Set(ANY_BODY),
      untyped: types === null,
      titles: held,
      country: actor.countryCode,
    }
  })
}

const titleGender = (titles: readonly string[]): Gender | null => {
  for (const title of titles) {
    const gender = TITLES.get(title)?.gender ?? TITLES.get(title.split(' ').at(-1) ?? '')?.gender
    if (gender) return gender
  }
  return null
}

/** The gender that the given name implies; null if the family name comes first. */
function nameGender(name: string): Gender | null {
  const words = name.toLowerCase().split(' ')
  if (words.length < 2 || isFamilyNameFirst(name)) return null
  for (const word of words.slice(0, -1)) {
    const gender = GIVEN_NAMES.get(word) ?? GIVEN_NAMES.get(word.split('-')[0] ?? '') ?? GIVEN_NAMES.get(fold(word))
    if (gender !== undefined) return gender
  }
  return null
}

/** Nouns with a second spelling. */
const SPELLINGS: Readonly<Record<string, string>> = {
  centre: 'center',
  center: 'centre',
  programme: 'program',
  program: 'programme',
}

const withSynonyms = (type: string): readonly string[] => [type, ...(BODY_SYNONYMS.get(type) ?? [])]

/** Without a noun in its name, an organization may be called any of these. */
const ANY_BODY: readonly string[] = [...ORGANIZATION_SPELLINGS, 'group', 'company', 'firm']

/** The nouns that call an actor again; null for an organization whose name tells none. */
function typesOf({ kind, name }: FoundActor): Set<string> | null {
  if (kind === 'COUNTRY') return new Set(COUNTRY_NOUNS)
  if (kind === 'PERSON') return new Set()
  const known = ORGANIZATION_PHRASES.get(name)?.organization
  if (known !== undefined) return new Set([...known.types.flatMap(withSynonyms), ...ORGANIZATION_SPELLINGS])
  const nouns = name
    .toLowerCase()
    .split(/[^\p{L}.]+/u)
    .flatMap((word) => {
      const type = ORGANIZATION_NOUNS.get(word)
      return type === undefined ? [] : [word, SPELLINGS[word] ?? word, ...withSynonyms(type)]
    })
  const leading = LEADING_NOUNS.get(name.toLowerCase().split(' ')[0] ?? '')
  if (leading !== undefined) nouns.push(...withSynonyms(leading))
  return nouns.length > 0 ? new Set([...nouns, ...ORGANIZATION_SPELLINGS]) : null
}
