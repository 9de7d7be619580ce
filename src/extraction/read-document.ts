import { readClauses } from './clauses/read-clauses.js'
import type { Entities } from './entities/entities.js'
import { namesIn } from './entities/names-in.js'
import type { Reading } from './layout/reading.js'
import { resolveReferences } from './references/resolve-references.js'
import type { Document } from './statements/document.js'
import { openDocument } from './statements/open-document.js'

/** The layers that lie on the names of a text. @param named who is named in it */
export function readDocument(reading: Reading, named: Entities): { entities: Entities; document: Document } {
  // 4. Verb groups and noun phrases, by tags that the names have mended.
  const clauses = readClauses(reading, namesIn(reading, named))
  // 5. Who is meant by a name, by "he", "the alliance", "the NATO chief".
  const entities = resolveReferences(reading, clauses, named)
  return { entities, document: openDocument(reading, clauses, entities) }
}
