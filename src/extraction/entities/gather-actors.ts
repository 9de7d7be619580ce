import { KNOWN_ORGANIZATIONS } from '../../languages/en/names/organizations.js'
import { inReadingOrder } from '../../text/span.js'
import type { FoundActor, FoundAffiliation, FoundMention } from '../analysis.js'
import type { TitleFind } from './affiliations.js'
import type { Entities } from './entities.js'
import type { Find } from './find.js'
import { type NameSearch, nameSpan, nameText } from './name-search.js'
import { organizationKey, personKey } from './names/name-index.js'

interface Gathered {
  /** Its index among the gathered actors. */
  readonly index: number
  kind: FoundActor['kind']
  name: string
  /** True once `name` was taken from a mention of the form NAME. */
  named: boolean
  code: string | null
  readonly aliases: Set<string>
}

/** Merges the finds of the same name into actors, in order of first mention, and converts token ranges to character spans. */
export function gatherActors(search: NameSearch, titles: readonly TitleFind[]): Entities {
  const gathered: Gathered[] = []
  const byKey = new Map<string, Gathered>()
  const actorOf = (find: Find): Gathered => {
    const key = keyOf(find)
    const before = byKey.get(key)
    if (before !== undefined) {
      before.code ??= find.country
      return before
    }
    const kind = find.kind as FoundActor['kind']
    // A known organization gets its name from the text, and its usual name as an alias.
    const usual = kind === 'ORGANIZATION' && KNOWN_ORGANIZATIONS.has(find.name) ? [find.name] : []
    const index = gathered.length
    const entry: Gathered = { index, kind, name: find.name, named: false, code: find.country, aliases: new Set(usual) }
    byKey.set(key, entry)
    gathered.push(entry)
    return entry
  }
  const finds = search.finds.filter((find) => find.kind !== 'NOBODY').sort((a, b) => a.first - b.first)
  const mentions = finds.map((find): FoundMention => {
    const entry = actorOf(find)
    const words = nameText(search, find.first, find.end).replace(/\s+/g, ' ')
    entry.aliases.add(words)
    if (isFuller(find, words, entry)) {
      entry.name = find.kind === 'PERSON' ? find.name : words.replace(/^the /i, '')
      entry.named = true
    }
    const { form, score, reason } = find
    return { ...nameSpan(search, find.first, find.end), actor: entry.index, form, score, reason }
  })
  const affiliations = titles.map((title) => affiliation(search, title, actorOf))
  const actors = gathered.map(({ kind, name, code, aliases }): FoundActor => {
    aliases.delete(name)
    return { kind, name, aliases: [...aliases], countryCode: code }
  })
  return { actors, mentions: mentions.sort(inReadingOrder), affiliations: eachOnce(affiliations) }
}

/**
 * Whether a mention gives a fuller name than the actor has so far. Mentions of an organization's members or seat do not count,
 * and a country keeps its usual name.
 */
const isFuller = (find: Find, words: string, { name, named }: Gathered): boolean =>
  find.kind === 'PERSON'
    ? find.name.length > name.length
    : find.kind === 'ORGANIZATION' && find.form === 'NAME' && (!named || words.length > name.length)

const keyOf = (find: Find): string =>
  find.kind === 'COUNTRY'
    ? `country ${find.country}`
    : find.kind === 'PERSON'
      ? `person ${personKey(find.name)}`
      : `organization ${organizationKey(find.name)}`

/** The title's words; the person is also called by them together with their country or organization ("NATO Secretary-General"). */
function affiliation(search: NameSearch, title: TitleFind, actorOf: (find: Find) => Gathered): FoundAffiliation {
  const person = actorOf(title.person)
  const words = nameText(search, title.first, title.end).replace(/\s+/g, ' ')
  const { of } = title
  const joined = of !== null && of.end === title.first ? `${nameText(search, of.first, of.end)} ${words}` : words
  if (joined !== words) person.aliases.add(joined)
  return {
    ...nameSpan(search, title.first, title.end),
    person: person.index,
    of: of === null ? null : actorOf(of).index,
    title: words,
  }
}

/** Removes duplicate titles of a person; one with its organization or country replaces the same title without. */
function eachOnce(affiliations: readonly FoundAffiliation[]): FoundAffiliation[] {
  const found = new Map<string, FoundAffiliation>()
  for (const one of affiliations) {
    const bare = `${one.person} ${one.title.toLowerCase()}`
    const known = found.get(bare)
    if (known === undefined || (known.of === null && one.of !== null)) found.set(bare, one)
    else if (known.of !== one.of && one.of !== null && !found.has(`${bare} ${one.of}`))
      found.set(`${bare} ${one.of}`, one)
  }
  return [...found.values()].sort(inReadingOrder)
}
