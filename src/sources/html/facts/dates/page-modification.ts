import { type LinkedData, textIn } from '../linked-data.js'
import { type PageMetadata, valuesOf } from '../page-metadata.js'
import { dayOrderOf } from './day-order.js'
import { readPageDate } from './read-page-date.js'

/** Names of <meta> elements for the last change; in lower case. From htmldate 1.9 and newspaper4k 0.9. */
const MODIFIED =
  'article:modified_time og:article:modified_time article:modified datemodified date_modified dateupdated date_updated modified_time og:updated_time dc.date.modified dcterms.modified dcterms:modified dc.modified last-modified lastmod revision_date'.split(
    ' ',
  )

/**
 * When a page says, in its data, that its article was last changed.
 * @param languages of the page, BCP 47
 */
export function pageModification(
  metadata: PageMetadata,
  { article }: LinkedData,
  languages: readonly string[],
): { readonly modifiedAt: Date } | null {
  const order = dayOrderOf(languages, [...metadata.values()].flat())
  const values = [textIn(article?.dateModified), ...valuesOf(metadata, MODIFIED)]
  const [publication] = values.flatMap((value) => (value === null ? [] : (readPageDate(value, order) ?? [])))
  return publication === undefined ? null : { modifiedAt: publication.publishedAt }
}
