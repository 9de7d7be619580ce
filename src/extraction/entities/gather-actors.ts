import { KNOWN_ORGANIZATIONS } from '../../languages/en/names/organizations.js'
import { inReadingOrder } from '../../text/span.js'
import type { FoundActor, FoundAffiliation, FoundMention } from '../analysis.js'
import type { TitleFind } from './affiliations.js'
import type { Entities } from './entities.js'
import type { Find } from './find.js'
import { type NameSearch, nameSpan, nameText } from './name-search.js'
import { organizationKey, personKey } from './names/name-index.js'

interface Gathered {
  kind: FoundActor['kind']
  name: string
  /** True once a mention by NAME gave the name. */
  named: boolean
  code: string | null
  readonly aliases: Set<string>
}

/** Makes one actor of all finds that name the same, in order of their first mention, and turns tokens into characters. */
export function gatherActors(search: NameSearch, titles: readonly TitleFind[]): Entities {
  const gathered: Gathered[] = []
  const indexOf = new Map<string, number>()
  const actorOf = (find: Find): number => {
    const key = keyOf(find)
    const before = indexOf.get(key)
    if (before !== undefined) {
      ;(gathered[before] as Gathered).code ??= find.country
      return before
    }
    indexOf.set(key, gathered.length)
    const kind = find.kind as FoundActor['kind']
    // An organization is called what the text calls it, and known by its usual name as well.
    const usual = kind === 'ORGANIZATION' && KNOWN_ORGANIZATIONS.has(find.name) ? [find.name] : []
    gathered.push({ kind, name: find.name, named: false, code: find.country, aliases: new Set(usual) })
    return gathered.length - 1
  }
  const finds = search.finds.filter((find) => find.kind !== 'NOBODY').sort((a, b) => a.first - b.first)
  const mentions = finds.map((find): FoundMention => {
    const actor = actorOf(find)
    const entry = gathered[actor] as Gathered
    const words = nameText(search, find.first, find.end).replace(/\s+/g, ' ')
    entry.aliases.add(words)
    if (isFuller(find, words, entry)) {
      entry.name = find.kind === 'PERSON' ? find.name : words.replace(/^the /i, '')
      entry.named = true
    }
    return { ...nameSpan(search, find.first, find.end), actor, form: find.form, score: find.score, reason: find.reason }
  })
  const affiliations = titles.map((title) => affiliation(search, title, actorOf, gathered))
  const actors = gathered.map(({ kind, name, code, aliases }): FoundActor => {
    aliases.delete(name)
    return { kind, name, aliases: [...aliases], countryCode: code }
  })
  return { actors, mentions: mentions.sort(inReadingOrder), affiliations: eachOnce(affiliations) }
}

/**
 * The fullest name that the text uses of a person or organization; its members or seat leave it its usual name. A country
 * always has its usual name.
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
function affiliation(
  search: NameSearch,
  title: TitleFind,
  actorOf: (find: Find) => number,
  gathered: readonly Gathered[],
): FoundAffiliation {
  const person = actorOf(title.person)
  const words = nameText(search, title.first, title.end).replace(/\s+/g, ' ')
  const { of } = title
  const joined = of !== null && of.end === title.first ? `${nameText(search, of.first, of.end)} ${words}` : words
  if (joined !== words) gathered[person]?.aliases.add(joined)
  return { ...nameSpan(search, title.first, title.end), person, of: of === null ? null : actorOf(of), title: words }
}

/** The same title at the same place counts once; one that says of what takes the place of one that does not. */
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
