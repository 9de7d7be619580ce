import type { ArticleInContext } from '../../store/bundle/parts.js'
import type { Span } from '../../text/span.js'
import { ACTS } from '../../vocabulary/acts.js'
import { WIKIDATA_ENTITY } from '../../vocabulary/wikidata.js'
import { type ActorRow, type ArticleIndex, indexOf, type StatementRow } from '../article-index.js'
import { isClaim, originalOf } from './claim.js'
import { placesOf } from './evidence.js'
import { iri, type JsonLdNode } from './node.js'
import { selectorsIn } from './selectors.js'

const TYPES = { PERSON: 'Person', ORGANIZATION: 'Organization', COUNTRY: 'Country' } as const

const iriOf = (id: string | null): string | null => (id === null ? null : iri(id))
const irisOf = (actors: readonly ActorRow[]): string[] => actors.map(({ id }) => iri(id))

/**
 * The nodes of a bundle: the article, its actors, its statements and their annotations. Actors are repeated with every
 * article, under the same id: JSON-LD merges nodes with the same id.
 */
export function nodesOf(article: ArticleInContext): JsonLdNode[] {
  const index = indexOf(article)
  return [
    articleNode(article),
    ...canonical(article.actors).map((actor) => actorNode(actor, index)),
    ...statementNodes(index),
  ]
}

/** Only canonical actors: other rows refer to these and never to merged ones. */
const canonical = (actors: readonly ActorRow[]): readonly ActorRow[] =>
  actors.filter(({ mergedIntoId }) => mergedIntoId === null)

const articleNode = ({ id, title, text, url, publisher, publishedAt, ...facts }: ArticleInContext): JsonLdNode => ({
  id: iri(id),
  type: 'NewsArticle',
  headline: title,
  url,
  publisher: publisher === null ? null : { type: 'Organization', name: publisher },
  datePublished: publishedAt && new Date(publishedAt).toISOString(),
  dateModified: facts.modifiedAt && new Date(facts.modifiedAt).toISOString(),
  author: facts.authors.map((name) => ({ type: 'Person', name })),
  articleSection: facts.section,
  inLanguage: facts.language,
  mainEntityOfPage: facts.canonicalUrl,
  // Whose text it carries.
  isBasedOn: facts.originals.map((original) => ({
    id: iri(original.id),
    type: 'NewsArticle',
    headline: original.title,
    url: original.url,
  })),
  articleBody: text,
})

function actorNode({ id, kind, name }: ActorRow, { article, affiliations }: ArticleIndex): JsonLdNode {
  const country = article.organizations.find((organization) => organization.id === id)?.countryId
  return {
    id: iri(id),
    type: TYPES[kind],
    name,
    alternateName: article.aliases
      .filter((alias) => alias.actorId === id && alias.name !== name)
      .map((alias) => alias.name),
    // ISO 3166-1 alpha-2
    identifier: article.countries.find((each) => each.id === id)?.code,
    sameAs: article.items[id] && WIKIDATA_ENTITY + article.items[id],
    location: iriNode(country ?? null),
    // schema.org puts a Role between a person and an organization, and repeats the property `affiliation` in it.
    affiliation: affiliations(id).map((each) => ({
      id: iri(each.id),
      type: 'Role',
      roleName: each.title,
      affiliation: iriNode(each.ofId),
    })),
  }
}

const iriNode = (id: string | null): JsonLdNode | null => (id === null ? null : { id: iri(id) })

/** A single actor is no list: that is how most programs read it. */
function nodesOrOne(actors: readonly ActorRow[]): JsonLdNode | JsonLdNode[] | null {
  const nodes = actors.map(({ id }) => ({ id: iri(id) }))
  return nodes.length > 1 ? nodes : (nodes[0] ?? null)
}

function statementNodes(index: ArticleIndex): JsonLdNode[] {
  const { id, text } = index.article
  const place = selectorsIn(iri(id), text)
  return index.article.statements.flatMap((statement) => [
    quotationNode(statement, index, place),
    {
      id: `${iri(statement.id)}:evidence`,
      type: 'Annotation',
      motivation: 'describing',
      body: iri(statement.id),
      target: placesOf(statement).map(place),
    },
  ])
}

function quotationNode(statement: StatementRow, index: ArticleIndex, place: (span: Span) => JsonLdNode): JsonLdNode {
  const { act, articleId, sourceStart, sourceEnd, cueStart, cueEnd } = statement
  return {
    id: iri(statement.id),
    type: isClaim(statement) ? ['Quotation', 'Claim'] : 'Quotation',
    ...(isClaim(statement) && claimed(statement, index)),
    text: statement.content,
    quote: statement.quoteTexts,
    spokenByCharacter: nodesOrOne(index.speakers(statement)),
    speakerText: statement.speakerText,
    speakerAffiliation: iriOf(statement.speakerAffiliationId),
    addressee: irisOf(index.addressees(statement)),
    addresseeText: statement.addresseeText,
    reportedBy: iriOf(statement.reportedById),
    reportedByText: statement.reportedByText,
    within: iriOf(statement.withinId),
    act,
    actClass: ACTS[act].actClass,
    cameo: statement.cameo,
    plover: statement.plover,
    mode: statement.mode,
    modality: statement.modality,
    negated: statement.negated,
    inHeadline: statement.inHeadline,
    dateCreated: statement.saidOn,
    locationCreated: statement.place === null ? null : { type: 'Place', name: statement.place },
    about: index.about(statement).map((actor) => iriNode(actor.id)),
    mentions: index.mentioned(statement).map((actor) => iriNode(actor.id)),
    keywords: index.topics(statement),
    confidence: statement.confidence,
    rule: statement.rule,
    review: statement.review,
    isPartOf: iriNode(articleId),
    wasQuotedFrom: iri(articleId),
    sourceEvidence: spanNode(sourceStart, sourceEnd, place),
    cueEvidence: spanNode(cueStart, cueEnd, place),
  }
}

/** What schema.org has for claims, and Google's fact checks read: whose it is, where it stands, and where it stood first, as far as known. */
const claimed = (statement: StatementRow, index: ArticleIndex): JsonLdNode => ({
  author: nodesOrOne(index.speakers(statement)),
  appearance: iriNode(statement.articleId),
  firstAppearance: iriNode(originalOf(statement, index.article.originals)?.id ?? null),
})

const spanNode = (start: number | null, end: number | null, place: (span: Span) => JsonLdNode): JsonLdNode | null =>
  start === null || end === null ? null : place({ start, end })
