import { ACTS } from '../../vocabulary/acts.js'
import type { ActorRow } from '../article-index.js'
import type { Column } from './csv.js'
import { listCell } from './formula.js'

const names = (actors: readonly ActorRow[]): string => listCell(actors.map(({ name }) => name))

/** "Secretary-General, NATO", or only the title if the text does not say of what. */
const titles: Column = ({ speakerId }, index) => {
  const texts = index.affiliations(speakerId).map(({ title, ofId }) => {
    const of = index.actor(ofId)
    return of ? `${title}, ${of.name}` : title
  })
  return listCell([...new Set(texts)])
}

/** The columns of a statement's row, in order, named like the API's fields. Add new ones at the end. */
export const STATEMENT_COLUMNS: Readonly<Record<string, Column>> = {
  statementId: ({ id }) => id,
  saidOn: ({ saidOn }) => saidOn,
  datedOn: ({ datedOn }) => datedOn,
  speaker: ({ speakerId }, { actor }) => actor(speakerId)?.name ?? null,
  speakerKind: ({ speakerId }, { actor }) => actor(speakerId)?.kind ?? null,
  speakerText: ({ speakerText }) => speakerText,
  speakerTitles: titles,
  speakerAffiliation: ({ speakerAffiliationId }, { actor }) => actor(speakerAffiliationId)?.name ?? null,
  act: ({ act }) => act,
  actClass: ({ act }) => ACTS[act].actClass,
  cameo: ({ cameo }) => cameo,
  plover: ({ plover }) => plover,
  addressees: (statement, { addressees }) => names(addressees(statement)),
  addresseeText: ({ addresseeText }) => addresseeText,
  content: ({ content }) => content,
  quotes: ({ quoteTexts }) => listCell(quoteTexts),
  mode: ({ mode }) => mode,
  negated: ({ negated }) => negated,
  modality: ({ modality }) => modality,
  inHeadline: ({ inHeadline }) => inHeadline,
  place: ({ place }) => place,
  cue: ({ cueText }) => cueText,
  about: (statement, { about }) => names(about(statement)),
  mentions: (statement, { mentioned }) => names(mentioned(statement)),
  topics: (statement, { topics }) => listCell(topics(statement)),
  confidence: ({ confidence }) => confidence,
  rule: ({ rule }) => rule,
  articleTitle: (_, { article }) => article.title,
  publisher: (_, { article }) => article.publisher,
  url: (_, { article }) => article.url,
  publishedAt: (_, { article }) => article.publishedAt && new Date(article.publishedAt).toISOString(),
  articleId: ({ articleId }) => articleId,
  contentStart: ({ contentSpans }) => contentSpans[0] ?? null,
  contentEnd: ({ contentSpans }) => contentSpans.at(-1) ?? null,
  sentence: ({ sentenceText }) => sentenceText,
  sentenceStart: ({ sentenceStart }) => sentenceStart,
  sentenceEnd: ({ sentenceEnd }) => sentenceEnd,
  speakerId: ({ speakerId }) => speakerId,
  addresseeIds: (statement, { addressees }) => listCell(addressees(statement).map(({ id }) => id)),
  review: ({ review }) => review,
  speakers: (statement, { speakers }) => names(speakers(statement)),
  speakerIds: (statement, { speakers }) => listCell(speakers(statement).map(({ id }) => id)),
  reportedBy: ({ reportedById }, { actor }) => actor(reportedById)?.name ?? null,
  reportedByText: ({ reportedByText }) => reportedByText,
  withinId: ({ withinId }) => withinId,
  publishedOn: (_, { article }) => article.publishedOn && new Date(article.publishedOn).toISOString().slice(0, 10),
  authors: (_, { article }) => listCell(article.authors),
  section: (_, { article }) => article.section,
  language: (_, { article }) => article.language,
  canonicalUrl: (_, { article }) => article.canonicalUrl,
  ingestedAt: ({ ingestedAt }) => new Date(ingestedAt).toISOString(),
  updatedAt: ({ updatedAt }) => new Date(updatedAt).toISOString(),
}
