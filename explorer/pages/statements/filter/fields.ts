import type { ActorKind, Modality, Mode, Review } from '../../../generated/operations.js'
import { ACTS, CLASSES } from '../../../words.js'

/** What the form can ask of a statement: each field with its place in a `StatementFilter`. */

/** How a field is filled in; with it goes what it writes below its place, see `LEAVES`. */
export type Control =
  | 'actor'
  | 'topic'
  | 'article'
  | 'country'
  | 'publisher'
  | 'words'
  | 'part'
  | 'whole'
  | 'start'
  | 'choice'
  | 'flag'
  | 'nested'
  | 'days'
  | 'since'
  | 'share'

export interface Field {
  /** Its place in the filter, with dots: "speaker.kind". */
  readonly at: string
  readonly label: string
  readonly control: Control
  /** The values of a choice, in the order in which they are offered. */
  readonly values?: readonly string[]
  /** What is to be known to fill it in. */
  readonly hint?: string
}

const KINDS: readonly ActorKind[] = ['PERSON', 'ORGANIZATION', 'COUNTRY']
const MODES: readonly Mode[] = ['DIRECT', 'MIXED', 'INDIRECT']
const MODALITIES: readonly Modality[] = ['ACTUAL', 'POSSIBLE', 'CONDITIONAL', 'INTENDED']
const REVIEWS: readonly Review[] = ['UNREVIEWED', 'CONFIRMED', 'EDITED', 'REJECTED']

/** What is asked most. */
export const COMMON: readonly Field[] = [
  { at: 'speaker', label: 'Speaker', control: 'actor' },
  { at: 'act', label: 'Act', control: 'choice', values: Object.keys(ACTS) },
  { at: 'addressee', label: 'To whom', control: 'actor' },
  {
    at: 'text',
    label: 'Words in the content',
    control: 'words',
    hint: 'All of them, in any form. "…" keeps words together, or takes either, -word leaves out.',
  },
  { at: 'topic', label: 'Topic', control: 'topic' },
  { at: 'datedOn', label: 'Time', control: 'days', hint: 'When it was said, else the day of the article.' },
]

/** All else, by what it is about. */
export const MORE: readonly { readonly title: string; readonly fields: readonly Field[] }[] = [
  {
    title: 'Who, and about whom',
    fields: [
      { at: 'mentions', label: 'Mentions', control: 'actor' },
      { at: 'about', label: 'Said to be about', control: 'actor' },
      { at: 'reportedBy', label: 'Reported by', control: 'actor' },
      {
        at: 'speakerAffiliation',
        label: 'Unnamed speaker of',
        control: 'actor',
        hint: '“US officials” are of the United States.',
      },
      { at: 'speaker.affiliatedWith', label: 'Speaker works for', control: 'actor' },
      { at: 'speaker.countryCode', label: 'Speaker’s country', control: 'country' },
      { at: 'speaker.kind', label: 'Speaker is', control: 'choice', values: KINDS },
      { at: 'speakerText', label: 'Words for the speaker', control: 'words', hint: 'As the text has it: officials.' },
      { at: 'reportedByText', label: 'Words for who reports it', control: 'words' },
      { at: 'addresseeText', label: 'Words for the addressee', control: 'words' },
      { at: 'addressed', label: 'Said to somebody', control: 'flag' },
    ],
  },
  {
    title: 'How it is said',
    fields: [
      { at: 'actClass', label: 'Class of act', control: 'choice', values: CLASSES },
      { at: 'mode', label: 'Quoted or reported', control: 'choice', values: MODES },
      { at: 'quoted', label: 'Has words in quotation marks', control: 'flag' },
      { at: 'negated', label: 'The text says it was not said', control: 'flag' },
      { at: 'modality', label: 'Said, or only possible', control: 'choice', values: MODALITIES },
      { at: 'inHeadline', label: 'In the headline', control: 'flag' },
      { at: '', label: 'Inside another statement', control: 'nested' },
    ],
  },
  {
    title: 'When and where',
    fields: [
      { at: 'saidOn', label: 'Day told in the text', control: 'days' },
      { at: 'place', label: 'Place', control: 'whole', hint: 'The whole name: Seoul.' },
    ],
  },
  {
    title: 'Article',
    fields: [
      { at: 'article', label: 'Article', control: 'article', hint: 'Type words of its title.' },
      { at: 'article.publisher', label: 'Publisher', control: 'publisher' },
      { at: 'article.title', label: 'Words in the title', control: 'words' },
      { at: 'article.publishedOn', label: 'Published', control: 'days' },
      { at: 'article.author', label: 'Author', control: 'part' },
      { at: 'article.section', label: 'Section', control: 'part' },
      { at: 'article.language', label: 'Language', control: 'start', hint: 'Its code: en.' },
    ],
  },
  {
    title: 'Certainty and news',
    fields: [
      { at: 'confidence', label: 'At least so sure', control: 'share' },
      { at: 'review', label: 'Review', control: 'choice', values: REVIEWS },
      { at: 'ingestedAt', label: 'New since', control: 'since' },
      { at: 'updatedAt', label: 'Changed since', control: 'since' },
    ],
  },
]

export const FIELDS: readonly Field[] = [...COMMON, ...MORE.flatMap(({ fields }) => fields)]

/** Both kinds, where the API leaves out statements within others unless it is asked for them. */
export const NESTED_OR_NOT = [{ nested: true }, { nested: false }]

/** A place in the filter at which the form can write, and what it can write there. */
export interface Leaf {
  readonly field: Field
  /** Below the field's place; empty: the value stands at that place itself. */
  readonly end: string
  readonly accepts: (value: unknown) => boolean
}

const isText = (value: unknown): boolean => typeof value === 'string' && value.trim() !== ''
const isFlag = (value: unknown): boolean => typeof value === 'boolean'
const isTime = (value: unknown): boolean => typeof value === 'string' && Number.isFinite(Date.parse(value))
const isDay = (value: unknown): boolean => isTime(value) && /^\d{4}-\d\d-\d\d$/.test(value as string)
const isShare = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 1
const isNestedOrNot = (value: unknown): boolean => JSON.stringify(value) === JSON.stringify(NESTED_OR_NOT)

function endsOf({ control, values = [] }: Field): Readonly<Record<string, Leaf['accepts']>> {
  const isOne = (value: unknown) => values.some((each) => each === value)
  const areSome = (value: unknown) =>
    Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(isOne)
  switch (control) {
    case 'actor':
      return { 'id.eq': isText, name: isText, isNull: isFlag }
    case 'article':
      return { 'id.eq': isText }
    case 'topic':
    case 'country':
      return { '': isText }
    case 'words':
      return { search: isText }
    case 'part':
      return { contains: isText }
    case 'publisher':
    case 'whole':
      return { eq: isText, isNull: isFlag }
    case 'start':
      return { startsWith: isText }
    case 'choice':
      return { eq: isOne, in: areSome }
    case 'flag':
      return { '': isFlag }
    case 'nested':
      return { nested: isFlag, or: isNestedOrNot }
    case 'days':
      return { gte: isDay, lte: isDay }
    case 'since':
      return { gt: isTime }
    case 'share':
      return { gte: isShare }
  }
}

/** "speaker" and "id.eq" → "speaker.id.eq" */
export const placeOf = ({ at }: Field, end: string): string => [at, end].filter(Boolean).join('.')

/** Every place at which the form can write, with dots. */
export const LEAVES: ReadonlyMap<string, Leaf> = new Map(
  FIELDS.flatMap((field) =>
    Object.entries(endsOf(field)).map(([end, accepts]) => [placeOf(field, end), { field, end, accepts }] as const),
  ),
)
