// FollowTheMoney's model, as far as the export uses it: version 3.8.4, `defaultModel.json` of the package @alephdata/followthemoney (MIT).

interface Schema {
  /** Itself and all that it extends. */
  readonly schemata: readonly string[]
  readonly required: readonly string[]
  /** A property → its type, or for references the schema of what it refers to. */
  readonly properties: Readonly<Record<string, string>>
}

const THING = {
  name: 'name',
  alias: 'name',
  country: 'country',
  keywords: 'string',
  wikidataId: 'identifier',
  proof: '>Document',
}
const INTERVAL = {
  date: 'date',
  summary: 'text',
  description: 'text',
  recordId: 'string',
  sourceUrl: 'url',
  publisher: 'string',
}
const INTEREST = { ...INTERVAL, role: 'string' }

export const MODEL: Readonly<Record<string, Schema>> = {
  Article: {
    schemata: ['Article', 'Document', 'Analyzable', 'Thing'],
    required: [],
    properties: {
      title: 'string',
      bodyText: 'text',
      author: 'string',
      publisher: 'string',
      publishedAt: 'date',
      sourceUrl: 'url',
      language: 'language',
      keywords: 'string',
      namesMentioned: 'name',
      peopleMentioned: 'name',
      companiesMentioned: 'name',
      detectedCountry: 'country',
    },
  },
  Person: { schemata: ['Person', 'LegalEntity', 'Thing'], required: ['name'], properties: THING },
  Organization: { schemata: ['Organization', 'LegalEntity', 'Thing'], required: ['name'], properties: THING },
  PublicBody: {
    schemata: ['PublicBody', 'Organization', 'LegalEntity', 'Thing'],
    required: ['name'],
    properties: THING,
  },
  Position: {
    schemata: ['Position', 'Thing'],
    required: ['name'],
    properties: { ...THING, organization: '>Organization' },
  },
  Occupancy: {
    schemata: ['Occupancy', 'Interval'],
    required: ['holder', 'post'],
    properties: { ...INTERVAL, holder: '>Person', post: '>Position' },
  },
  Documentation: {
    schemata: ['Documentation', 'Interest', 'Interval'],
    required: ['document', 'entity'],
    properties: { ...INTEREST, document: '>Document', entity: '>Thing' },
  },
  Event: {
    schemata: ['Event', 'Analyzable', 'Interval', 'Thing'],
    required: ['name'],
    properties: { ...THING, ...INTERVAL, location: 'address', involved: '>LegalEntity', namesMentioned: 'name' },
  },
  UnknownLink: {
    schemata: ['UnknownLink', 'Interest', 'Interval'],
    required: ['subject', 'object'],
    properties: { ...INTEREST, subject: '>Thing', object: '>Thing' },
  },
}

/** What values of a type look like; names, texts and strings may be anything. */
export const VALUES: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?$/,
  // ISO 3166-1 alpha-2 in lower case.
  country: /^[a-z]{2}$/,
  language: /^[a-z]{3}$/,
  url: /^https?:\/\//,
  // The only identifier in use is Wikidata's.
  identifier: /^Q[1-9]\d*$/,
}

/** Ids, and references to them (`EntityType.REGEX`). */
export const ENTITY_ID = /^[0-9a-zA-Z](?:[0-9a-zA-Z.-]*[0-9a-zA-Z])?$/

/** In characters, of ids and of names. */
export const LONGEST = { id: 200, name: 384 }
