import type { ArticleInContext } from '../../store/bundle/parts.js'
import type { Span } from '../../text/span.js'
import { type ArticleIndex, indexOf, type StatementRow } from '../article-index.js'
import { captionOf } from '../caption.js'
import { placesOf } from './evidence.js'
import { iri, type JsonLdNode, nodeJson } from './node.js'
import { selectorsIn } from './selectors.js'

/**
 * An AnnotationPage of W3C's Web Annotation (annotation-model, 2017) for each article, a line each, with an annotation for each
 * statement: what it says in words, its act and topics as tags, who says it to whom, and where it stands.
 */
export async function* writeAnnotationPages(articles: AsyncIterable<ArticleInContext>): AsyncGenerator<string> {
  for await (const article of articles) yield `${nodeJson(pageOf(indexOf(article)))}\n`
}

/** An article's statements are few enough for one page, so the page is its whole collection. */
function pageOf(index: ArticleIndex): JsonLdNode {
  const { id, title, text, statements } = index.article
  const collection = `${iri(id)}:annotations`
  const page = `${collection}:page`
  const place = selectorsIn(iri(id), text)
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: page,
    type: 'AnnotationPage',
    partOf: {
      id: collection,
      type: 'AnnotationCollection',
      label: title,
      total: statements.length,
      first: page,
      last: page,
    },
    startIndex: 0,
    // The standard wants the key even where the list is empty; a page has at least one.
    items: statements.map((statement) => annotationOf(statement, index, place)),
  }
}

function annotationOf(statement: StatementRow, index: ArticleIndex, place: (span: Span) => JsonLdNode): JsonLdNode {
  const { url, language } = index.article
  const actors = new Set([...index.speakers(statement), ...index.addressees(statement)])
  return {
    id: `${iri(statement.id)}:evidence`,
    type: 'Annotation',
    motivation: 'describing',
    created: new Date(statement.ingestedAt).toISOString(),
    modified: new Date(statement.updatedAt).toISOString(),
    creator: { type: 'Software', name: `Dictum, ${statement.extractor} ${statement.extractorVersion}` },
    body: [
      {
        type: 'TextualBody',
        purpose: 'describing',
        value: captionOf(statement, index),
        format: 'text/plain',
        language,
      },
      ...[statement.act, ...index.topics(statement)].map((value) => ({
        type: 'TextualBody',
        purpose: 'tagging',
        value,
      })),
      ...[...actors].map((actor) => ({ type: 'SpecificResource', purpose: 'identifying', source: iri(actor.id) })),
    ],
    // The positions count in the text as it was stored; `scope` is the page that it was read from.
    target: placesOf(statement).map((span) => ({ ...place(span), scope: url })),
  }
}
