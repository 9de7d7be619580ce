import { tokenAt } from '../../text/tokens/token-at.js'
import type { ActorKind } from '../../vocabulary/enumerations.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import type { Reading } from '../layout/reading.js'
import type { Document } from './document.js'
import { afterKicker } from './labels/kicker.js'

/** Prepares a text for the statement rules: its clauses and actors beside its layout. Linear in the text. */
export function openDocument(reading: Reading, read: readonly SentenceClauses[], entities: Entities): Document {
  const sentenceOf = new Int32Array(reading.tokens.length)
  reading.sentences.forEach(({ first, last }, index) => {
    sentenceOf.fill(index, first, last + 1)
  })
  const kinds = actorKinds(reading, entities)
  const article: Document = {
    reading,
    clauses: read,
    quotations: reading.quotationRanges,
    sentenceAt: (token) => sentenceOf[token] ?? -1,
    isHeadline: reading.isHeadline,
    actorKindAt: (token) => kinds[token] ?? null,
  }
  // A headline begins after its kicker: "Gas row: | minister urges Norway to act".
  const clauses = article.clauses.map((one, index) =>
    reading.isHeadline(one.sentence) && index === 0 ? { ...one, opening: afterKicker(article, one) } : one,
  )
  return { ...article, clauses }
}

/** Per token: the kind of the actor that a mention which ends there, or holds it, refers to. */
function actorKinds({ tokens }: Reading, { actors, mentions }: Entities): (ActorKind | undefined)[] {
  const found: (ActorKind | undefined)[] = []
  let at = 0
  for (const { start, end, actor } of mentions) {
    while (at > 0 && tokenAt(tokens, at - 1).start >= start) at--
    while (tokenAt(tokens, at).start < start) at++
    for (let i = at; tokenAt(tokens, i).end <= end; i++) found[i] ??= actors[actor]?.kind
  }
  return found
}
