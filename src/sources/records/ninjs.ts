import { paragraphsOfData } from '../html/plain-text.js'
import { InvalidInputError } from '../invalid-input.js'
import { foldName } from './field-names.js'
import { isEmpty } from './read-field.js'
import { isRecord, type Rec } from './records-in.js'

/** A news item as a record with the usual names, or why it is no article to store. */
export type NinjsItem = { readonly record: Rec } | { readonly leftOut: string }

/** Fields of ninjs alone, folded: a record with a `uri` and one of them is a news item. */
const SIGNS = [
  'versioncreated',
  'pubstatus',
  'headlines',
  'bodies',
  'bodytext',
  'bodyxhtml',
  'bodyhtml',
  'representationtype',
]

/** Types of items that have no text of their own. */
const WITHOUT_TEXT = ['picture', 'graphic', 'audio', 'video', 'event', 'planning', 'component']

/** The fields that are read, folded; what else an item holds is handed on, to be told. */
const READ = [
  ...SIGNS,
  'uri',
  'type',
  'standard',
  '$standard',
  'version',
  'firstcreated',
  'contentcreated',
  'by',
  'infosources',
  'copyrightholder',
]

/** Whether a record is a news item of IPTC's ninjs, 1 to 3. */
export function isNinjs(record: Rec): boolean {
  const names = new Set(Object.keys(record).map(foldName))
  return names.has('uri') && SIGNS.some((name) => names.has(name))
}

/**
 * Reads a news item: ninjs 1 has body_xhtml, body_html or body_text and a headline, 2 and 3 have lists of bodies and headlines with their roles;
 * 3 writes its names in camel case. Its day is that of its version. Of an item that its agency has cancelled or withheld nothing is read.
 * @throws InvalidInputError for an item without a text
 */
export function readNinjs(item: Rec): NinjsItem {
  const fields = new Map(Object.entries(item).map(([name, value]) => [foldName(name), value]))
  const field = (...names: readonly string[]): unknown =>
    names.map((name) => fields.get(name)).find((value) => !isEmpty(value))
  const { uri } = item
  const status = field('pubstatus')
  if (status === 'canceled')
    return { leftOut: `cancelled by its agency, so not stored; what was stored of it before stays (${uri})` }
  if (status === 'withheld') return { leftOut: `withheld by its agency, so not stored (${uri})` }
  const type = field('type')
  if (WITHOUT_TEXT.includes(String(type)))
    return { leftOut: `of the type ${type}, without a text of its own, so not stored (${uri})` }
  const title = field('headline') ?? main(field('headlines'))?.value
  const paragraphs = paragraphsOf(fields)
  if (paragraphs.length === 0) {
    throw new InvalidInputError(
      'text',
      'a news item without a body',
      'one with bodies, body_xhtml, body_html or body_text',
    )
  }
  const lacksTitle = typeof title === 'string' && paragraphs[0] !== title.trim()
  const others = Object.entries(item).filter(([name]) => !READ.includes(foldName(name)))
  return {
    record: {
      ...Object.fromEntries(others),
      text: [...(lacksTitle ? [title.trim()] : []), ...paragraphs].join('\n\n'),
      headline: title,
      url: /^https?:/i.test(String(uri)) ? uri : undefined,
      byline: field('byline', 'by'),
      publisher: main(field('infosources'))?.name ?? field('copyrightholder'),
      publishedAt: field('versioncreated', 'firstcreated', 'contentcreated'),
    },
  }
}

/** The paragraphs of the fullest body: HTML keeps them apart better than plain text. */
function paragraphsOf(fields: ReadonlyMap<string, unknown>): readonly string[] {
  const bodies = [fields.get('bodies')].flat().filter(isRecord)
  const ofType = (type: RegExp): unknown[] =>
    bodies
      .filter((body) => type.test(String(body.contenttype ?? body.contentType ?? body.role)))
      .map(({ value }) => value)
  const texts = [
    fields.get('bodyxhtml'),
    fields.get('bodyhtml'),
    ...ofType(/html/i),
    fields.get('bodytext'),
    ...ofType(/plain/i),
    ...ofType(/text|main/i),
  ]
  for (const text of texts) {
    const paragraphs = typeof text === 'string' ? paragraphsOfData(text) : []
    if (paragraphs.length > 0) return paragraphs
  }
  return []
}

/** Of a list of objects with roles the main one, else the first. */
function main(list: unknown): Rec | undefined {
  const items = [list].flat().filter(isRecord)
  return items.find(({ role }) => role === 'main') ?? items[0]
}
