import type { ActorFilter, StatementFilter } from './generated/operations.js'
import { showDay } from './parts/show.js'

/** Any filter in words: “speaker Jens Stoltenberg, and act urge”. What has no words of its own is said by the API's. */
export const sayFilter = (where: StatementFilter): string => {
  const conditions = Object.entries(where).flatMap(([field, value]) =>
    value === null || value === undefined ? [] : [sayCondition(field, value)],
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

/** Fields that hold words or values, and the words before these. */
const VALUES: Readonly<Record<string, string>> = {
  act: 'act',
  actClass: 'act class',
  mode: 'mode',
  modality: 'modality',
  review: 'review',
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

function sayCondition(field: string, value: unknown): string {
  if (field === 'and') return (value as StatementFilter[]).map(sayFilter).join(', and ')
  if (field === 'or') return `(${(value as StatementFilter[]).map(sayFilter).join(' or ')})`
  if (field === 'not') return `not (${sayFilter(value as StatementFilter)})`
  if (field in ACTORS) return `${ACTORS[field]} ${sayActor(value as ActorFilter)}`
  if (field in VALUES) return `${VALUES[field]} ${sayValue(value)}`
  if (field in YES_NO) return YES_NO[field]?.[value ? 0 : 1] ?? field
  if (field in TIMES) return `${TIMES[field]} ${sayTime(value as Record<string, string>)}`
  return `${field} ${JSON.stringify(value)}`
}

function sayActor(filter: ActorFilter): string {
  const { id, name, nameLike, kind, countryCode, affiliatedWith, isNull, ...others } = filter
  if (Object.keys(others).length > 0) return JSON.stringify(filter)
  const words = [
    isNull === true && 'nobody known',
    isNull === false && 'somebody known',
    name,
    nameLike && `${nameLike} …`,
    id && sayValue(id),
    kind && `any ${sayValue(kind)}`,
    countryCode && `country ${countryCode}`,
    affiliatedWith && `with a title at ${sayActor(affiliatedWith)}`,
  ]
  return words.filter((word) => typeof word === 'string').join(' ')
}

/** The value of a filter of one kind: “urge”, “urge or demand”, “not urge”. */
function sayValue(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value)
  const { eq, in: among, search, contains, startsWith, not, isNull, ...others } = value as Record<string, unknown>
  if (Object.keys(others).length > 0) return JSON.stringify(value)
  const words = [
    eq,
    Array.isArray(among) && among.join(' or '),
    search && `“${search}”`,
    contains && `“${contains}”`,
    startsWith && `“${startsWith}…”`,
    not && `not ${not}`,
    isNull === true && 'unknown',
    isNull === false && 'known',
  ]
  return words
    .filter((word) => typeof word === 'string')
    .join(' ')
    .replaceAll(/\b[A-Z_]{3,}\b/g, (name) => name.toLowerCase())
}

const BOUNDS: Readonly<Record<string, string>> = { eq: 'on', gte: 'from', gt: 'after', lte: 'until', lt: 'before' }

const sayTime = (bounds: Readonly<Record<string, unknown>>): string =>
  Object.entries(bounds)
    .map(([bound, day]) => (bound in BOUNDS ? `${BOUNDS[bound]} ${showDay(String(day))}` : day ? 'unknown' : 'known'))
    .join(' ')
