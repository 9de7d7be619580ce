import { MEDIA, MEDIA_TYPES } from '../../../languages/en/names/officials.js'
import { ORGANIZATION_NOUNS, ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { DOCUMENTS, ISSUED_TEXTS } from '../../../languages/en/speech/documents.js'
import { overlaps, type Span } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Act } from '../../../vocabulary/acts.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { type MentionIndex, phraseSpan } from './actors-of.js'
import { actorOf } from './source-actor.js'

/** Acts that do no more than pass on what somebody says. */
const PASSING_ON: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE', 'CITE'])

/**
 * True if a medium, an agency or a document speaks, and only tells: "Reuters reported", "the court filing says", but not "the newspaper
 * demanded".
 */
export const passesOn = (article: Document, index: MentionIndex, { act, site, source }: StatementDraft): boolean =>
  source !== null && PASSING_ON.has(act) && site?.group.negated !== true && isReporter(article, index, source)

function isReporter(article: Document, index: MentionIndex, source: LongPhrase): boolean {
  const mention = actorOf(article, index, source)
  const actor = mention && index.actors[mention.actor]
  if (actor) return actor.kind === 'ORGANIZATION' && isMedium(actor.name)
  const { tokens } = article.reading
  const noun = tokenAt(tokens, source.head.last).lower
  return (
    MEDIA.has(noun) ||
    DOCUMENTS.has(noun) ||
    ISSUED_TEXTS.has(noun) ||
    (noun === 'agency' && tokenAt(tokens, source.head.last - 1).lower === 'news')
  )
}

/** Reuters and the BBC are known; of other names the last word tells: "Harbour Gazette". */
function isMedium(name: string): boolean {
  const known = ORGANIZATION_PHRASES.get(name)?.organization
  const types = known?.types ?? [ORGANIZATION_NOUNS.get(name.toLowerCase().split(' ').at(-1) ?? '') ?? '']
  return types.some((type) => MEDIA_TYPES.has(type))
}

/** True if nothing stands in a report's content but what others say: no verb outside their statements. */
export function isPassedOn(article: Document, report: StatementDraft, inner: readonly StatementDraft[]): boolean {
  if (inner.length === 0) return false
  const extents = inner.map((draft) => extentOf(article, draft))
  const sentences = new Set([report.clauses, ...inner.map(({ clauses }) => clauses)])
  return [...sentences].every(({ groups }) =>
    groups.every((group) => {
      const span = phraseSpan(article, group)
      const said = group.form === 'FINITE' && report.content.some((part) => overlaps(part, span))
      return !said || extents.some((extent) => overlaps(extent, span))
    }),
  )
}

/** From the first word of a statement to its last. */
function extentOf(article: Document, { source, cue, content }: StatementDraft): Span {
  const spans = [...content, ...[source, cue].flatMap((range) => (range ? [phraseSpan(article, range)] : []))]
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
