import { tokenAt } from '../../text/tokens/token-at.js'
import { type Discourse, type PlacedMention, tokenFrom } from './discourse.js'

/** Number of tokens on either side of a quotation in which its speaker is searched for. */
const REACH = 14

/** The speaker of a quotation: the nearest person who is a subject directly after it, else directly before; null if there is none. */
export function speakerOf(discourse: Discourse, quotation: number): number | null {
  const { tokens, quotationOf } = discourse
  const span = discourse.reading.quotations[quotation]
  if (span === undefined) return null
  const first = tokenFrom(discourse, span.start)
  const end = tokenFrom(discourse, span.end)
  for (let i = end; i < Math.min(tokens.length, end + REACH); i++) {
    if (quotationOf[i] !== -1 || discourse.sentenceOf[i] !== discourse.sentenceOf[Math.max(first, end - 1)]) break
    const link = subjectAt(discourse, i)
    if (link !== null) return link.actor
  }
  // "“…,” a baker said": whoever follows the comma speaks, named or not.
  if (/^[,?!]$/.test(tokenAt(tokens, end - 2).lower) || tokens[end]?.lower === ',') return null
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const link = subjectAt(discourse, i)
    // "Doe said that Roe “walked in”": a subject whose verb is quoted does not quote itself.
    if (link !== null && link.end !== first) return link.actor
  }
  return null
}

function subjectAt(discourse: Discourse, at: number): PlacedMention | null {
  const link = discourse.links[(discourse.linkOf[at] ?? 0) - 1]
  return link?.subject && discourse.actors[link.actor]?.kind === 'PERSON' ? link : null
}
