import { MEDIA, MEDIA_TYPES } from '../../../languages/en/names/officials.js'
import { ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Find } from '../find.js'
import { claim, findAt, type NameSearch, nameText } from '../name-search.js'
import { isBlend, spells } from './acronyms.js'
import { personKey } from './name-index.js'

/** Fewest labels of the same initials, where no brackets show that they are labels. */
const FEWEST = 2
/** Most different initials that are looked up. */
const MOST_LABELS = 20

/**
 * Initials that label what somebody says in an interview are the person's, or the body's, that alone in the text has them; those of a
 * medium may be of its syllables.
 *
 *     Jane Roe told Rundblick all. ¶ ((RB)) Why? ¶ JR: It was cold. ¶ ((RB)) And then? ¶ JR: We slept.
 *                                      ^^          ^^
 * Never: "UN: …", "US: …" (names that are known), "MP: …" (an office), initials of two people.
 * Source: interviews as printed by magazines and news sites.
 */
export function findLabelInitials(search: NameSearch): void {
  const labels = new Map<string, number[]>()
  const bracketed = new Set<string>()
  for (const { first, paragraph } of openings(search)) {
    if (search.reading.boilerplate.has(paragraph)) continue
    let at = first
    while (/^[([]$/.test(tokenAt(search.tokens, at).lower)) at++
    const words = nameText(search, at, at + 1)
    if (!/^\p{Lu}{2,4}$/u.test(words) || !isLabel(search, at, words)) continue
    if (at > first) bracketed.add(words)
    const places = labels.get(words)
    if (places) places.push(at)
    else labels.set(words, [at])
  }
  for (const [words, places] of [...labels].slice(0, MOST_LABELS)) {
    if (places.length < FEWEST && !bracketed.has(words)) continue
    const owner = ownerOf(search, words)
    if (owner === null) continue
    for (const at of places) {
      const reason = `initials of ${owner.name}`
      const find: Find = { ...owner, first: at, end: at + 1, form: 'NAME', score: 0.9, reason }
      const known = (search.taken[at] ?? 0) - 1
      if (known >= 0) search.finds[known] = find
      else claim(search, find)
    }
  }
}

/** The sentences that open paragraphs. */
const openings = ({ reading: { sentences } }: NameSearch) =>
  sentences.filter(({ paragraph }, index) => sentences[index - 1]?.paragraph !== paragraph)

/** A colon or brackets follow, or another capital, where the colon was lost; nothing else explains the letters. */
function isLabel(search: NameSearch, at: number, words: string): boolean {
  const next = tokenAt(search.tokens, at + 1)
  const find = findAt(search, at)
  const unexplained = find === null || (find.end === at + 1 && find.name.toLowerCase() === words.toLowerCase())
  const ends = /^[:)\]]$/.test(next.lower) || /^(?:upper|capital)$/.test(next.shape)
  const title = TITLES.get(words.toLowerCase())
  // "MS" is a form of address before a name only.
  const office = title !== undefined && (title.kind !== 'HONORIFIC' || findAt(search, at + 1)?.kind === 'PERSON')
  return ends && unexplained && !office
}

/** The only person with these initials; else the only body or medium. */
function ownerOf(search: NameSearch, words: string): Find | null {
  const people = search.finds.filter(({ kind, name }) => kind === 'PERSON' && initialsOf(name).toUpperCase() === words)
  if (people.length > 0) return soleOf(people)
  return soleOf(
    search.finds.filter(
      ({ kind, form, name }) =>
        kind === 'ORGANIZATION' &&
        form === 'NAME' &&
        name !== words &&
        (spells(words, name) || abbreviates(words, name)),
    ),
  )
}

const soleOf = (finds: readonly Find[]): Find | null =>
  new Set(finds.map(({ name }) => personKey(name))).size === 1 ? (finds[0] ?? null) : null

/** "JdR" of the person "Jane de Roe". */
export const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')

/** "RB" of "Rundblick", where that is known to be a medium. */
function abbreviates(words: string, name: string): boolean {
  const types = ORGANIZATION_PHRASES.get(name)?.organization.types ?? []
  return types.some((type) => MEDIA_TYPES.has(type) || MEDIA.has(type)) && isBlend(words, name)
}
