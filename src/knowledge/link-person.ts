import type { FoundActor } from '../extraction/analysis.js'
import { nameKey } from '../text/name-key.js'
import type { ActorLink, KnownActor } from './actor-link.js'
import { personId } from './ids.js'

/** What an article says of a person besides the name. */
export interface PersonSigns {
  /** ISO alpha-2 codes of the countries of their affiliations. */
  readonly countries: ReadonlySet<string>
  /** Ids of the actors of their affiliations. */
  readonly affiliatedWith: ReadonlySet<string>
}

/** A search key without initials between the first name and the last: "john r bolton" and "john bolton". */
const withoutInitials = (key: string): string => key.replace(/ \p{L}(?= )/gu, '')

/** The surname of a full name, by which one is found who is known with an initial; none for a single name. */
export const surnameKey = (name: string): readonly string[] => {
  const words = nameKey(name).split(' ')
  return words.length > 1 ? words.slice(-1) : []
}

/**
 * Links a person by the full name, unless the countries of the affiliations differ; a middle initial that only one of two names has
 * makes no other person, where nobody else fits. A surname alone links only to a person of that name with the same affiliation; otherwise it
 * becomes a person of this article only.
 */
export function linkPerson(
  found: FoundActor,
  signs: PersonSigns,
  known: readonly KnownActor[],
  articleId: string,
): ActorLink {
  const key = nameKey(found.name)
  const namesakes = known.filter((actor) => actor.kind === 'PERSON' && actor.keys.has(key))
  if (!key.includes(' ')) return linkBareName(key, signs, namesakes, articleId)

  const fitting = namesakes.filter((actor) => !contradicts(signs, actor))
  const near = fitting.filter((actor) => share(signs.affiliatedWith, actor.affiliatedWith))
  const compatriots = fitting.filter((actor) => share(signs.countries, actor.countries))
  if (near[0] !== undefined) return { id: near[0].id, score: 1, reason: 'same full name and affiliation' }
  if (compatriots[0] !== undefined) return { id: compatriots[0].id, score: 0.95, reason: 'same full name and country' }
  if (fitting[0] !== undefined) {
    if (fitting.length === 1) return { id: fitting[0].id, score: 0.9, reason: 'same full name' }
    return { id: fitting[0].id, score: 0.6, reason: `same full name, which ${fitting.length} known people bear` }
  }
  const [initialled, ...others] =
    namesakes.length > 0 ? [] : known.filter((actor) => differsByInitial(key, actor, signs))
  if (initialled !== undefined && others.length === 0)
    return { id: initialled.id, score: 0.85, reason: 'same full name but for a middle initial' }
  if (namesakes.length === 0) return { id: personId(key, ''), score: 1, reason: 'first met in this article' }
  const country = [...signs.countries].sort()[0] ?? ''
  return { id: personId(key, country), score: 0.9, reason: `another ${found.name}: of another country` }
}

function linkBareName(key: string, signs: PersonSigns, namesakes: readonly KnownActor[], articleId: string): ActorLink {
  const near = namesakes.filter((actor) => share(signs.affiliatedWith, actor.affiliatedWith))
  if (near.length === 1 && near[0] !== undefined) {
    return { id: near[0].id, score: 0.8, reason: 'same surname and affiliation' }
  }
  return { id: personId(key, articleId), score: 1, reason: 'named without a first name in this article' }
}

/** Whether one of the two names is the other without its middle initials, and nothing tells the two apart. */
function differsByInitial(key: string, actor: KnownActor, signs: PersonSigns): boolean {
  const other = nameKey(actor.name)
  const isShorter = withoutInitials(key) === other || withoutInitials(other) === key
  return actor.kind === 'PERSON' && isShorter && key !== other && !contradicts(signs, actor)
}

const contradicts = (signs: PersonSigns, actor: KnownActor): boolean =>
  signs.countries.size > 0 && actor.countries.size > 0 && !share(signs.countries, actor.countries)

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  [...some].some((each) => others.has(each))
