import { THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { QUOTATION_MARKS } from '../../../languages/en/grammar/word-classes.js'
import { GOVERNMENT_NOUNS } from '../../../languages/en/names/officials.js'
import { VERBS_OF_ACKNOWLEDGING, VERBS_OF_DEFENDING } from '../../../languages/en/speech/verb-patterns.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { contains } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { FoundAffiliation, FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import { contentAct } from '../content/content-act.js'
import { mainClause } from '../content/main-clause.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { actorsOf, type MentionIndex, phraseSpan } from './actors-of.js'
import { doerBefore } from './doer-before.js'
import { isOwn, type OwnSide, ownSideOf } from './own-side.js'
import { targetsOf } from './target.js'

/** The act of a statement and those at whom it is directed. */
export interface Directed {
  readonly act: Act
  /** The act that determines the CAMEO and PLOVER codes: the content's, if it goes beyond that of a cue like "announce", "warn" or "offer". */
  readonly codedAs: Act
  /** The phrase that names the addressee: a complement of the cue, or the subject of what is demanded; null if there is none. */
  readonly addressee: LongPhrase | null
  /** Actors at whom the act is directed, if no phrase names the addressee. */
  readonly targets: readonly FoundMention[]
  /** The actor for whom an unnamed source reports an act: "Yemen" in "Yemen has refused, an official said". */
  readonly actor: FoundMention | null
}

/** Determines the act of a draft and its addressees, from the cue or from the act that the content performs for the source. */
export function directed(
  article: Document,
  index: MentionIndex,
  affiliations: readonly FoundAffiliation[],
  draft: StatementDraft,
): Directed {
  const party = draft.source ? ownSideOf(article, index, affiliations, draft.source) : null
  const done = party && contentAct(article, index, draft, party)
  const act = ownAct(article, index, draft, party)
  const byCue = (): Directed => ({
    act,
    codedAs: act,
    addressee: draft.addressee,
    targets: others(article, index, draft, act, party, null),
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

/**
 * The cue's act, of verbs that do one thing with what is one's own and another with the rest: "acknowledged that circumstances may change" notes
 * a fact, "acknowledged that it had erred" admits; "defended its record" argues, "defended Malta" praises.
 */
function ownAct(article: Document, index: MentionIndex, draft: StatementDraft, party: OwnSide | null): Act {
  const lemma = draft.site?.cue.lemma ?? ''
  const { tokens } = article.reading
  const opening = partitionPoint(tokens, ({ start }) => start < (draft.content[0]?.start ?? 0))
  const { lower } = tokenAt(tokens, opening)
  if (VERBS_OF_DEFENDING.has(lemma)) return THIRD_PERSON_POSSESSIVES.has(lower) ? 'ARGUE' : draft.act
  // "asked that Peru wait", "asked the court intervene": no question.
  if (lemma === 'ask' && draft.act === 'ASK' && draft.rule === 'reported-clause')
    return INTERROGATIVES.has(lower) || QUOTATION_MARKS.has(lower) ? draft.act : 'URGE'
  if (party === null || draft.act !== 'ADMIT' || !VERBS_OF_ACKNOWLEDGING.has(lemma)) return draft.act
  const main = mainClause(article, draft)
  if (main === null || main.subject.head.pronoun) return draft.act
  return isOwn(article, index, party, main.clauses, main.subject) ? draft.act : 'NOTE'
}

/** Acts that are replaced by the act of the content; an announcement stays one, whatever it announces. */
const OPEN: ReadonlySet<Act> = new Set<Act>(['SAY', 'BELIEVE'])

/** The targets of an act without an addressee. If several sources agree or talk with each other, those after the first are the targets. */
function others(
  article: Document,
  index: MentionIndex,
  draft: StatementDraft,
  act: Act,
  party: OwnSide | null,
  subject: LongPhrase | null,
): FoundMention[] {
  const { performed } = draft
  const said = performed && phraseSpan(article, performed)
  const content = draft.content.find((span) => !said || contains(span, said))
  if (draft.addressee || !content) return []
  const parties = subject ?? draft.source
  const joint = parties ? actorsOf(article, index, parties) : []
  // "agreed that Doe is well": whoever agrees to a claim commits to nothing.
  if (act === 'AGREE' && isClaim(article, draft)) return []
  if (joint.length > 1 && (act === 'CONSULT' || (act === 'AGREE' && agreesTogether(draft)))) return joint.slice(1)
  const first = partitionPoint(article.reading.tokens, ({ start }) => start < content.start)
  const clauses = article.clauses[article.sentenceAt(first)]
  if (!clauses) return []
  const own = new Set([
    ...(party?.actors ?? []),
    ...(subject ? actorsOf(article, index, subject) : []).map(({ actor }) => actor),
  ])
  // "they are ready to pardon": the verbs that express the act; its target follows them.
  const shown = performed
    ? [performed]
    : subject
      ? clauses.groups.filter(({ first }) => first > subject.last).slice(0, 2)
      : []
  const from = Math.max(content.start, ...shown.map(({ last }) => article.reading.tokens[last]?.end ?? 0))
  const named = targetsOf(article, index, clauses, { act, content, own, from })
  const isJudged = ACTS[act].actClass === 'EXPRESSIVE' || act === 'REJECT'
  const found =
    named.length > 0 || !isJudged ? named : doerBefore(article, index, draft).filter(({ actor }) => !own.has(actor))
  // "The minister defended the government's decision": whoever is in office speaks for "the government".
  return party?.unplaced ? found.filter((mention) => !isTheGovernment(article, mention)) : found
}

/** "Peru and Chad agreed", "signed a deal", but not "Peru and Chad approved the plan": the verb takes two who agree with each other. */
const agreesTogether = ({ act, rule, site }: StatementDraft): boolean =>
  act !== 'AGREE' || rule === 'supported-noun' || site?.cue.lemma === 'agree'

/** True where a clause is the content: a claim, and no deed. */
const isClaim = (article: Document, { rule, act, content }: StatementDraft): boolean =>
  (act === 'AGREE' && rule === 'reported-clause') ||
  /^that\s/i.test(article.reading.text.slice(content[0]?.start, content[0]?.end))

/** "the government", "its authorities": a mention of those who govern, without their country. */
function isTheGovernment(article: Document, { start, end }: FoundMention): boolean {
  const noun = article.reading.text.slice(start, end).toLowerCase().split(' ').at(-1) ?? ''
  return GOVERNMENT_NOUNS.has(noun)
}
