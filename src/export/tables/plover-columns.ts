import type { Act } from '../../vocabulary/acts.js'
import type { ActorRow, ArticleIndex, StatementRow } from '../article-index.js'
import type { Column } from './csv.js'

// PLOVER (Political Language Ontology for Verifiable Event Records) codes who does what to whom. Its manual names fields of JSON; the
// tables that people work with are those of POLECAT, the event data coded by it, so the columns have the names that POLECAT's have.

/** POLECAT's quad codes of PLOVER's verbal types (PLOVER manual 0.7, "PLOVER quad categories", DEMAND being REQUEST since). */
const QUAD_CODES: Readonly<Record<string, string>> = {
  AGREE: 'VERBAL COOPERATION',
  CONSULT: 'VERBAL COOPERATION',
  SUPPORT: 'VERBAL COOPERATION',
  CONCEDE: 'VERBAL COOPERATION',
  REQUEST: 'VERBAL CONFLICT',
  ACCUSE: 'VERBAL CONFLICT',
  REJECT: 'VERBAL CONFLICT',
  THREATEN: 'VERBAL CONFLICT',
}

/**
 * The modes that follow from an act. The others of verbal types say what is asked for, refused or threatened with, and how a
 * consultation is held; PLOVER leaves a mode empty that is not known.
 */
const MODES: Readonly<Partial<Record<Act, string>>> = {
  CRITICIZE: 'disapprove',
  ACCUSE: 'allege',
  INVESTIGATE: 'investigate',
}

/** PLOVER's contexts of what is not, or not yet, so. */
const CONTEXTS = {
  ACTUAL: [],
  POSSIBLE: ['hypothetical'],
  CONDITIONAL: ['hypothetical'],
  INTENDED: ['future'],
} as const

/** POLECAT puts this between several actors, titles or contexts. */
const listed = (items: Iterable<string>): string => [...items].join('; ')

const names = (actors: readonly ActorRow[]): string => listed(actors.map(({ name }) => name))

/** ISO 3166-1 alpha-3 of an actor: of the country that it is or belongs to, or that a person holds an office of. */
const codesOf = (actor: ActorRow, { country, affiliations }: ArticleIndex): string[] =>
  (actor.kind === 'PERSON' ? affiliations(actor.id).map(({ ofId }) => ofId) : [actor.id]).flatMap(
    (id) => country(id)?.alpha3 ?? [],
  )

const codes = (actors: readonly ActorRow[], index: ArticleIndex): string =>
  listed(new Set(actors.flatMap((actor) => codesOf(actor, index))))

const titles = (actors: readonly ActorRow[], { affiliations }: ArticleIndex): string =>
  listed(new Set(actors.flatMap(({ id }) => affiliations(id).map(({ title }) => title))))

/** Whom PLOVER calls the source: the speakers, or else those on whose behalf an unnamed source speaks. */
const sourcesOf = (statement: StatementRow, { speakers, actor }: ArticleIndex): readonly ActorRow[] => {
  const named = speakers(statement)
  return named.length > 0 ? named : [actor(statement.speakerAffiliationId) ?? []].flat()
}

/** When it was said, or else when it was published; null where neither is known. */
const dayOf: (statement: StatementRow, index: ArticleIndex) => string | null = ({ saidOn }, { article }) =>
  saidOn ?? article.publishedOn

/**
 * Whether a statement is an event to PLOVER: its act has one of PLOVER's types, which plain comments do not have, and it has what PLOVER
 * requires: a day, and a source, by whatever words.
 */
export const isEvent = (statement: StatementRow, index: ArticleIndex): boolean =>
  statement.plover !== null &&
  dayOf(statement, index) !== null &&
  (statement.speakerText !== null || sourcesOf(statement, index).length > 0)

/** The columns of an event's row: POLECAT's, in its order, and then what leads back to the evidence. */
export const PLOVER_COLUMNS: Readonly<Record<string, Column>> = {
  // The statement's id: an event is one statement in one article.
  'Event ID': ({ id }) => id,
  'Event Date': dayOf,
  'Event Type': ({ plover }) => plover,
  'Event Mode': ({ act }) => MODES[act] ?? null,
  'Quad Code': ({ plover }) => QUAD_CODES[plover ?? ''] ?? null,
  Contexts: ({ modality, negated }) => listed([...CONTEXTS[modality], ...(negated ? ['negation'] : [])]),
  'Actor Name': (statement, index) => names(sourcesOf(statement, index)),
  'Actor Country': (statement, index) => codes(sourcesOf(statement, index), index),
  'Actor Title': (statement, index) => titles(index.speakers(statement), index),
  'Actor Name Raw': ({ speakerText }) => speakerText,
  'Recipient Name': (statement, { addressees }) => names(addressees(statement)),
  'Recipient Country': (statement, index) => codes(index.addressees(statement), index),
  'Recipient Title': (statement, index) => titles(index.addressees(statement), index),
  'Recipient Name Raw': ({ addresseeText }) => addresseeText,
  Placename: ({ place }) => place,
  Source: (_, { article }) => article.publisher,
  'Publication Date': (_, { article }) => article.publishedOn,
  Language: (_, { article }) => article.language,
  Act: ({ act }) => act,
  CAMEO: ({ cameo }) => cameo,
  Content: ({ content }) => content,
  Sentence: ({ sentenceText }) => sentenceText,
  // UTF-16 code units in the article's text.
  'Sentence Start': ({ sentenceStart }) => sentenceStart,
  'Sentence End': ({ sentenceEnd }) => sentenceEnd,
  Confidence: ({ confidence }) => confidence,
  'Article ID': ({ articleId }) => articleId,
  Headline: (_, { article }) => article.title,
  URL: (_, { article }) => article.url,
}
