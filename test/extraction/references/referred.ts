import { findEntities } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { readDocument } from '../../../src/extraction/read-document.js'

/** Every description and pronoun that was resolved, as "words → name". */
export function referred(text: string): string[] {
  const reading = readLayout(text)
  const { actors, mentions } = readDocument(reading, findEntities(reading)).entities
  return mentions
    .filter(({ form }) => form === 'NOMINAL' || form === 'PRONOUN')
    .map(({ start, end, actor }) => `${text.slice(start, end)} → ${actors[actor]?.name}`)
}
