import { MODALS_OF_CONDITION, MODALS_OF_INTENT } from '../../languages/en/grammar/auxiliaries.js'
import { NEGATIVE_QUANTIFIERS, NEGATIVE_SOURCES } from '../../languages/en/grammar/negation.js'
import { isDisbelief } from '../../languages/en/speech/disbelief.js'
import type { Span } from '../../text/span.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import { ACTS } from '../../vocabulary/acts.js'
import type { Modality } from '../../vocabulary/enumerations.js'
import type { FoundMention, FoundStatement } from '../analysis.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import { type TopicMention, topicsWithin } from '../topics.js'
import {
  actorsOf,
  addressedBehind,
  affiliationOf,
  indexMentions,
  type MentionIndex,
  phraseSpan,
} from './actors/actors-of.js'
import { type Directed, directed } from './actors/directed.js'
import { partner } from './actors/partner.js'
import { actorOf } from './actors/source-actor.js'
import { speakersOf } from './actors/speakers-of.js'
import { twoCountries } from './actors/two-countries.js'
import { aboutOf, placeOf, saidOn } from './circumstances/circumstances.js'
import { confidenceBeside, confidenceOf } from './confidence.js'
import { alleged } from './content/alleged.js'
import { withContinuedQuotations } from './content/continued-quotations.js'
import { modeOf, quotesIn } from './content/mode.js'
import { performative } from './content/performative.js'
import type { Document } from './document.js'
import { type StatementDraft, trimmed } from './drafts.js'
import { turnActors } from './labels/turn-actors.js'
import { wordAt } from './rule.js'
import { isWithheld } from './rules/raised-subject.js'

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

/** When and where a sentence's statements were made. */
type Setting = Pick<FoundStatement, 'saidOn' | 'place'>

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
      { saidOn: saidOn(article, clauses, spans, publishedOn), place: placeOf(article, clauses, index, spans) },
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
  return { saidOn: saidOn(article, clauses, taken, publishedOn), place: placeOf(article, clauses, index, taken) }
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
  const modality = modalityOf(draft)
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
    negated: isNegated(draft) !== disbelieves(draft),
    modality,
    inHeadline: article.isHeadline(clauses.sentence),
    ...setting,
    // What is still to be said has no day on which it was.
    saidOn: modality === 'INTENDED' || modality === 'CONDITIONAL' ? null : setting.saidOn,
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

/** "has not accused Norway", "No date was announced", "No one has accused Norway of fraud": it was not said. */
const isNegated = ({ clauses, rule, site, source, cue }: StatementDraft): boolean =>
  (rule === 'raised-subject' && site !== null && isWithheld(site)) ||
  (site?.group ?? clauses.groupAt(cue?.first ?? -1))?.negated === true ||
  (source !== null &&
    (NEGATIVE_SOURCES.has(wordAt(clauses, source.first)) || wordAt(clauses, source.first - 1) === 'not')) ||
  deniesNoun(clauses, cue)

/** "expressed [no] regret": the noun of the cue is denied. "Expressed no doubt" is a belief. */
function deniesNoun(clauses: SentenceClauses, cue: TokenRange | null): boolean {
  const words = cue ? range(cue).map((at) => wordAt(clauses, at)) : []
  return words.includes('no') && !words.some(isDisbelief)
}

const range = ({ first, last }: TokenRange): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at)

/** "doubts that it will hold": true if the cue expresses disbelief. */
function disbelieves({ clauses, cue }: StatementDraft): boolean {
  if (!cue) return false
  const words = range(cue).map((at) => wordAt(clauses, at))
  const doubt = words.findIndex(isDisbelief)
  // "Expressed no doubt that it would hold" expresses belief.
  return doubt !== -1 && !words.slice(0, doubt).some((word) => NEGATIVE_QUANTIFIERS.has(word))
}

/** A name may begin before the phrase that the tags show: Doctors Without [Borders]. */
const around = (span: Span, mention: FoundMention | null): Span =>
  mention && mention.end > span.start && mention.end <= span.end && mention.start < span.start
    ? { start: mention.start, end: span.end }
    : span

/** Whose act it is. */
interface Parties {
  /** The speaker and the bodies that they speak for. */
  readonly own: ReadonlySet<number>
  readonly speaker: number | null
  /** Whom a question of an interview is put to. */
  readonly asked: number | null
}

/** The addressees: the actors that the phrase names, or the country or organization of unnamed people. */
function addressed(
  article: Document,
  index: MentionIndex,
  affiliations: Entities['affiliations'],
  draft: StatementDraft,
  { addressee, targets }: Directed,
  { own, speaker, asked: interviewee }: Parties,
): Pick<FoundStatement, 'addressees' | 'addresseeText'> {
  const aimedAt = targets.map(({ actor }) => actor)
  // "condemned the attack by Peru in an interview with the Herald": who is condemned comes before who hears of it.
  const aims = aimedAt.length > 0 && ACTS[draft.act].actClass === 'EXPRESSIVE'
  const phrase = addressee ?? (aims ? null : partner(article, draft))
  if (!phrase && aimedAt.length > 0) return { addressees: aimedAt, addresseeText: null }
  if (!phrase) {
    // In an interview whoever asks asks the one who is interviewed.
    const asked = draft.act === 'ASK' ? interviewee : null
    return { addressees: asked === null || own.has(asked) ? [] : [asked], addresseeText: null }
  }
  const span = trimmed(article, phrase) ?? phraseSpan(article, phrase)
  // Nobody is the addressee of an act of their own.
  const named = actorsOf(article, index, phrase).filter(({ actor }) => actor !== speaker)
  const group = named.length === 0 ? addressedBehind(article, index, phrase, affiliations) : null
  // "apologised to the people of his country": whom the speaker speaks for is not addressed.
  const behind = group !== null && own.has(group) ? null : group
  const bare = named.length === 1 && named[0]?.start === span.start && named[0].end === span.end
  // "told reporters that it would expel Greek diplomats": reporters are nobody known, so the act's target stays.
  const known =
    behind !== null
      ? [behind]
      : named.length > 0
        ? named.map(({ actor }) => actor)
        : twoCountries(article, index, phrase, own)
  return {
    addressees: known.length > 0 ? known : aimedAt,
    addresseeText: bare ? null : article.reading.text.slice(span.start, span.end),
  }
}

function modalityOf({ site }: StatementDraft): Modality {
  const modal = site?.group.modal
  if (!modal) return 'ACTUAL'
  if (MODALS_OF_CONDITION.has(modal)) return 'CONDITIONAL'
  return MODALS_OF_INTENT.has(modal) ? 'INTENDED' : 'POSSIBLE'
}
