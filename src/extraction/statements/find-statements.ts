import { MODALS_OF_CONDITION, MODALS_OF_INTENT } from '../../languages/en/grammar/auxiliaries.js'
import type { Span } from '../../text/span.js'
import { ACTS } from '../../vocabulary/acts.js'
import type { Modality } from '../../vocabulary/enumerations.js'
import type { FoundMention, FoundStatement } from '../analysis.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import { type TopicMention, topicsWithin } from '../topics.js'
import { actorsOf, affiliationOf, indexMentions, type MentionIndex, phraseSpan } from './actors/actors-of.js'
import { addressed } from './actors/addressed.js'
import { directed } from './actors/directed.js'
import { actorOf } from './actors/source-actor.js'
import { speakersOf } from './actors/speakers-of.js'
import { aboutOf, freeDates, placeOf, saidOn } from './circumstances/circumstances.js'
import type { FoundDate } from './circumstances/find-dates.js'
import { confidenceBeside, confidenceOf } from './confidence.js'
import { alleged } from './content/alleged.js'
import { withContinuedQuotations } from './content/continued-quotations.js'
import { modeOf, quotesIn } from './content/mode.js'
import { performative } from './content/performative.js'
import { isNegated } from './cues/negated.js'
import type { Document } from './document.js'
import type { StatementDraft } from './drafts.js'
import { turnActors } from './labels/turn-actors.js'

/** The data about an article, other than its text, that statements depend on. */
export interface Circumstances {
  readonly publishedOn: Date | undefined
  /** All occurrences of topics in the text. */
  readonly topics: readonly TopicMention[]
}

/** The statements of a text, in reading order: drafts, nested ones in their places, with their actors and circumstances. */
export function findStatements(
  article: Document,
  found: readonly StatementDraft[],
  entities: Entities,
  circumstances: Circumstances,
): FoundStatement[] {
  const index = indexMentions(entities)
  const drafts = continued(article, found).map((draft) => ({
    ...draft,
    ...performative(article, draft),
    ...alleged(article, draft),
  }))
  const settings = settingsBySentence(article, index, drafts, circumstances.publishedOn)
  return drafts.map((draft) => ({
    ...complete(
      article,
      index,
      entities,
      draft,
      draft.bounds === null
        ? (settings.get(draft.clauses) as Setting)
        : settingWithin(article, index, draft, draft.bounds, circumstances.publishedOn),
    ),
    topics: topicsWithin(circumstances.topics, draft.content),
  }))
}

/** Adds the quotations that continue the outermost statements. */
function continued(article: Document, drafts: readonly StatementDraft[]): StatementDraft[] {
  const outermost = withContinuedQuotations(
    article,
    drafts.filter(({ within }) => within === null),
  )[Symbol.iterator]()
  return drafts.map((draft) => (draft.within === null ? (outermost.next().value ?? draft) : draft))
}

/** When and where a sentence's statements may have been made. */
interface Setting {
  readonly dates: readonly FoundDate[]
  readonly place: string | null
}

/** The setting of each sentence with a statement. Days and places inside contents and sources are not those of the statement. */
function settingsBySentence(
  article: Document,
  index: MentionIndex,
  drafts: readonly StatementDraft[],
  publishedOn: Date | undefined,
): Map<SentenceClauses, Setting> {
  const taken = new Map<SentenceClauses, Span[]>()
  for (const draft of drafts.filter(({ bounds }) => bounds === null)) {
    const spans = taken.get(draft.clauses) ?? []
    spans.push(...draft.content, ...(draft.source ? [phraseSpan(article, draft.source)] : []))
    taken.set(draft.clauses, spans)
  }
  return new Map(
    [...taken].map(([clauses, spans]) => [
      clauses,
      { dates: freeDates(article, clauses, spans, publishedOn), place: placeOf(article, clauses, index, spans) },
    ]),
  )
}

/** The setting of a statement within a content: what stands outside that content is when and where somebody else spoke. */
function settingWithin(
  article: Document,
  index: MentionIndex,
  { clauses, content, source }: StatementDraft,
  bounds: readonly Span[],
  publishedOn: Date | undefined,
): Setting {
  const ends = [
    { start: 0, end: 0 },
    ...bounds,
    { start: article.reading.text.length, end: article.reading.text.length },
  ]
  const outside = ends.slice(1).map(({ start }, at) => ({ start: ends[at]?.end ?? 0, end: start }))
  const taken = [...content, ...(source ? [phraseSpan(article, source)] : []), ...outside]
  return { dates: freeDates(article, clauses, taken, publishedOn), place: placeOf(article, clauses, index, taken) }
}

function complete(
  article: Document,
  index: MentionIndex,
  { affiliations }: Entities,
  draft: StatementDraft,
  setting: Setting,
): Omit<FoundStatement, 'topics'> {
  const { text } = article.reading
  const { clauses, content } = draft
  const toWhom = directed(article, index, affiliations, draft)
  const { act } = toWhom
  const named = draft.source ? speakersOf(article, index, draft.source) : []
  const speaker = named[0] ?? null
  const source = draft.source ? around(phraseSpan(article, draft.source), speaker) : null
  const turn =
    draft.rule === 'dialogue'
      ? (turnActors(article, index).get(article.sentenceAt(clauses.sentence.first)) ?? null)
      : null
  const speakerActor = speaker?.actor ?? toWhom.actor?.actor ?? turn?.speaker ?? null
  const quotes = draft.verbatim ? content.map((span) => ({ marked: span, words: span })) : quotesIn(article, content)
  const mode = modeOf(article, content, quotes)
  const about = aboutOf(clauses, draft)
  const own = new Set(affiliations.flatMap(({ person, of }) => (person === speakerActor && of !== null ? [of] : [])))
  const speakers = speaker === null ? (speakerActor === null ? [] : [speakerActor]) : named.map(({ actor }) => actor)
  if (speakerActor !== null) own.add(speakerActor)
  const parties = { own, speaker: speakerActor, asked: turn?.asked ?? null }
  const toSomebody = addressed(article, index, affiliations, draft, toWhom, parties)
  return {
    speaker: speakerActor,
    // "Malta and Norway agreed": Norway is the one that Malta agrees with.
    speakers: speakers.filter((actor) => actor === speakerActor || !toSomebody.addressees.includes(actor)),
    speakerText: source ? text.slice(source.start, source.end) : null,
    speakerAffiliation: speakerActor !== null || !draft.source ? null : affiliationOf(article, index, draft.source),
    ...reported(article, index, draft),
    within: draft.within,
    act,
    cameo: ACTS[toWhom.codedAs].cameo,
    plover: ACTS[toWhom.codedAs].plover,
    ...toSomebody,
    mode,
    negated: isNegated(draft),
    modality: modalityOf(draft),
    inHeadline: article.isHeadline(clauses.sentence),
    saidOn: saidOn(setting.dates, draft),
    place: setting.place,
    confidence:
      draft.seen === undefined
        ? confidenceOf(draft.rule, mode, act)
        : confidenceBeside(draft.rule, mode, act, draft.seen),
    rule: draft.rule,
    sentence: { start: clauses.sentence.start, end: clauses.sentence.end },
    source,
    cue: draft.cue ? phraseSpan(article, draft.cue) : null,
    content,
    quotes: quotes.map(({ words }) => words),
    about: about ? actorsOf(article, index, about).map(({ actor }) => actor) : [],
  }
}

/** Who passes the statement on. */
function reported(
  article: Document,
  index: MentionIndex,
  { reporter }: StatementDraft,
): Pick<FoundStatement, 'reportedBy' | 'reportedByText'> {
  if (!reporter) return { reportedBy: null, reportedByText: null }
  const mention = actorOf(article, index, reporter)
  const { start, end } = around(phraseSpan(article, reporter), mention)
  return { reportedBy: mention?.actor ?? null, reportedByText: article.reading.text.slice(start, end) }
}

/** A name may begin before the phrase that the tags show: Doctors Without [Borders]. */
const around = (span: Span, mention: FoundMention | null): Span =>
  mention && mention.end > span.start && mention.end <= span.end && mention.start < span.start
    ? { start: mention.start, end: span.end }
    : span

function modalityOf({ site }: StatementDraft): Modality {
  const modal = site?.group.modal
  if (!modal) return 'ACTUAL'
  if (MODALS_OF_CONDITION.has(modal)) return 'CONDITIONAL'
  return MODALS_OF_INTENT.has(modal) ? 'INTENDED' : 'POSSIBLE'
}
