import { inReadingOrder, type Span } from '../../text/span.js'
import type { Reading } from '../layout/reading.js'
import type { Entities } from './entities.js'

/** The names of people and organizations, and titles with "of" right before a name ("Secretary of State Jane Doe"), in reading order. */
export function namesIn({ text }: Reading, { actors, mentions, affiliations }: Entities): readonly Span[] {
  // A country's single word may mean something else ("Chad"); of several ("United States") none is a verb.
  const names: Span[] = mentions.filter(
    ({ actor, form, start, end }) =>
      form === 'NAME' && (actors[actor]?.kind !== 'COUNTRY' || text.slice(start, end).includes(' ')),
  )
  const starts = new Set(names.map(({ start }) => start))
  const titles = affiliations.filter(
    ({ title, end }) => / of /i.test(title) && starts.has(end + 1) && text[end] === ' ',
  )
  return titles.length === 0 ? names : [...names, ...titles].sort(inReadingOrder)
}
