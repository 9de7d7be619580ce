import type { Act, ActorFilter, StatementFilter } from './generated/operations.js'
import type { Names } from './names-in-filter.js'
import { showDay, showTime } from './parts/show.js'
import { wordOf } from './words.js'

/**
 * Any filter in words: “speaker Jens Stoltenberg, and act urge”. What has no words of its own is said by the API's.
 * @param names of what the filter has by id; an id without a name stands for itself
 */
export const sayFilter = (where: StatementFilter, names: Names): string => {
  const conditions = Object.entries(where).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [sayCondition(field, value, names)],
  )
  return conditions.join(', and ')
}

/** Fields that hold an actor, and the words before their name. */
const ACTORS: Readonly<Record<string, string>> = {
  speaker: 'speaker',
  addressee: 'to',
  mentions: 'mentioning',
  about: 'about',
  reportedBy: 'reported by',
  speakerAffiliation: 'speaking for',
}

/** Fields that hold a value of an enum, and the words before it. */
const ENUMS: Readonly<Record<string, string>> = {
  act: 'act',
  actClass: 'act class',
  mode: 'mode',
  modality: 'modality',
  review: 'review',
}

/** Fields that hold other words or values, and the words before these. */
const VALUES: Readonly<Record<string, string>> = {
  text: 'words',
  place: 'in',
  topic: 'topic',
  speakerText: 'speaker called',
  addresseeText: 'addressee called',
  reportedByText: 'reported by',
  id: 'statement',
}

const YES_NO: Readonly<Record<string, readonly [yes: string, no: string]>> = {
  quoted: ['quoted', 'not quoted'],
  negated: ['said not to have been said', 'not negated'],
  inHeadline: ['in the headline', 'not in the headline'],
  nested: ['within another statement', 'not within another statement'],
  addressed: ['said to somebody', 'said to nobody in particular'],
}

const TIMES: Readonly<Record<string, string>> = {
  saidOn: 'said',
  datedOn: 'dated',
  ingestedAt: 'taken in',
  updatedAt: 'changed',
}

function sayCondition(field: string, value: unknown, names: Names): string {
  const sayAll = (filters: unknown) => (filters as StatementFilter[]).map((each) => sayFilter(each, names))
  if (field === 'and') return sayAll(value).join(', and ')
  if (field === 'or') return `(${sayAll(value).join(' or ')})`
  if (field === 'not') return `not (${sayFilter(value as StatementFilter, names)})`
  if (field === 'article' && Object.keys(value as object).join() === 'id')
    return `article ${sayActor(value as ActorFilter, names)}`
  if (field in ACTORS) return `${ACTORS[field]} ${sayActor(value as ActorFilter, names)}`
  if (field in ENUMS) return `${ENUMS[field]} ${sayValue(value, wordOf)}`
  if (field in VALUES) return `${VALUES[field]} ${sayValue(value)}`
  if (field in YES_NO) return YES_NO[field]?.[value ? 0 : 1] ?? field
  if (field in TIMES) return `${TIMES[field]} ${sayTime(value as Record<string, unknown>)}`
  return `${field} ${JSON.stringify(value)}`
}

/** The conditions on an actor, or on anything by its id alone: “nobody known”, “any organization country NO”. */
export function sayActor(filter: ActorFilter, names: Names): string {
  const { id, name, nameLike, kind, countryCode, affiliatedWith, isNull, ...others } = filter
  if (Object.keys(others).length > 0) return JSON.stringify(filter)
  const words = [
    isNull === true && 'nobody known',
    isNull === false && 'somebody known',
    name,
    nameLike && `${nameLike} …`,
    id && sayValue(id, (each) => names[String(each)] ?? String(each)),
    kind && `any ${sayValue(kind, wordOf)}`,
    countryCode && `country ${countryCode}`,
    affiliatedWith && `with a title at ${sayActor(affiliatedWith, names)}`,
  ]
  return words.filter((word) => typeof word === 'string').join(' ')
}

/** The value of a filter of one kind: “urge”, “urge or demand”, “not urge”. @param say one value, as the page has it */
export function sayValue(value: unknown, say: (value: Act) => string = String): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { eq, in: among, search, contains, startsWith, not, isNull, ...others } = value as Record<string, unknown>
  if (Object.keys(others).length > 0) return JSON.stringify(value)
  const words = [
    eq && say(eq as Act),
    Array.isArray(among) && among.map(say).join(' or '),
    search && `“${search}”`,
    contains && `has “${contains}”`,
    startsWith && `begins with “${startsWith}”`,
    not && `not ${say(not as Act)}`,
    isNull === true && 'not known',
    isNull === false && 'known',
  ]
  return words.filter((word) => typeof word === 'string').join(' ')
}

const BOUNDS: Readonly<Record<string, string>> = { eq: 'on', gte: 'from', gt: 'after', lte: 'to', lt: 'before' }

/** The ends of a time: “from Jan 30, 2023 to Feb 3, 2023”. @param bounds days, or times of day */
export const sayTime = (bounds: Readonly<Record<string, unknown>>): string =>
  Object.entries(bounds)
    .map(([bound, value]) => {
      if (!(bound in BOUNDS)) return value ? 'not known' : 'known'
      const time = String(value)
      return `${BOUNDS[bound]} ${time.includes('T') ? showTime(time) : showDay(time)}`
    })
    .join(' ')
