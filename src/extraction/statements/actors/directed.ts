import { partitionPoint } from '../../../text/partition-point.js'
import type { Act } from '../../../vocabulary/acts.js'
import type { FoundAffiliation, FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import { contentAct } from '../content/content-act.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { actorsOf, type MentionIndex } from './actors-of.js'
import { type OwnSide, ownSideOf } from './own-side.js'
import { targetsOf } from './target.js'

/** The act of a statement, with whom it is directed at. */
export interface Directed {
  readonly act: Act
  /** The act that CAMEO and PLOVER code: the content's, where an announcement, a warning or an offer does more than its cue says. */
  readonly codedAs: Act
  /** The words beside the cue, or the subject of what is demanded, that name the addressee; null where none do. */
  readonly addressee: LongPhrase | null
  /** Actors at whom the act is directed where the words beside the cue name none. */
  readonly targets: readonly FoundMention[]
  /** Whose act an unnamed source reports, where that is its own party: "Yemen" of "Yemen has refused, an official said". */
  readonly actor: FoundMention | null
}

/** What a draft does, and at whom: by its cue, or by what its content does on behalf of the source. */
export function directed(
  article: Document,
  index: MentionIndex,
  affiliations: readonly FoundAffiliation[],
  draft: StatementDraft,
): Directed {
  const party = draft.source ? ownSideOf(article, index, affiliations, draft.source) : null
  const done = party && contentAct(article, index, draft, party)
  const byCue = (): Directed => ({
    act: draft.act,
    codedAs: draft.act,
    addressee: draft.addressee,
    targets: others(article, index, draft, draft.act, party, null),
    actor: null,
  })
  if (!done) return byCue()
  const subject = done.subject ? actorsOf(article, index, done.subject) : []
  const targets = others(article, index, { ...draft, addressee: done.addressee }, done.act, party, done.subject)
  if (done.needsTarget && targets.length === 0) return byCue()
  const named = subject.filter(({ form }) => form !== 'PRONOUN')
  return {
    act: OPEN.has(draft.act) ? done.act : draft.act,
    codedAs: done.act,
    addressee: done.addressee ?? draft.addressee,
    targets,
    actor: party.speaker === null ? (named[0] ?? null) : null,
  }
}

/** Acts that say nothing of what the content does; an announcement stays one, whatever it announces. */
const OPEN: ReadonlySet<Act> = new Set<Act>(['SAY', 'BELIEVE'])

/** The targets of an act that names no addressee; those who agree or talk together are each other's. */
function others(
  article: Document,
  index: MentionIndex,
  draft: StatementDraft,
  act: Act,
  party: OwnSide | null,
  subject: LongPhrase | null,
): FoundMention[] {
  const content = draft.content[0]
  if (draft.addressee || !content) return []
  const parties = subject ?? draft.source
  const joint = parties ? actorsOf(article, index, parties) : []
  if (joint.length > 1 && (act === 'AGREE' || act === 'CONSULT')) return joint.slice(1)
  const first = partitionPoint(article.reading.tokens, ({ start }) => start < content.start)
  const clauses = article.clauses[article.sentenceAt(first)]
  if (!clauses) return []
  const own = new Set([
    ...(party?.actors ?? []),
    ...(subject ? actorsOf(article, index, subject) : []).map(({ actor }) => actor),
  ])
  // "they are ready to pardon": the act's own verbs, behind which its target stands.
  const shown = subject ? clauses.groups.filter(({ first }) => first > subject.last).slice(0, 2) : []
  const from = Math.max(content.start, ...shown.map(({ last }) => article.reading.tokens[last]?.end ?? 0))
  return targetsOf(article, index, clauses, { act, content, own, from })
}
