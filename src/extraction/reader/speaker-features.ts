import {
  ANAPHORIC_DETERMINERS,
  INDEFINITE_ARTICLES,
  THIRD_PERSON_POSSESSIVES,
} from '../../languages/en/grammar/determiners.js'
import { PRONOUN_GENDERS } from '../../languages/en/grammar/pronouns.js'
import type { Gender } from '../../languages/en/names/given-names.js'
import { PERSON_NOUNS } from '../../languages/en/names/titles.js'
import { partitionPoint } from '../../text/partition-point.js'
import { tokenAt } from '../../text/token-at.js'
import type { TokenRange } from '../../text/token-range.js'
import type { FoundMention } from '../analysis.js'
import type { Entities } from '../entities/entities.js'
import { type ActorFacts, readFacts } from '../references/actor-facts.js'
import { isSubject } from '../references/subjects.js'
import type { Document } from '../statements/document.js'
import type { StatementDraft } from '../statements/drafts.js'
import { tokensOf } from './statement-features.js'

/** Whoever may have spoken, with what speaks for and against it; `actor` is null for somebody unnamed. */
export interface SpeakerCandidate {
  readonly actor: number | null
  readonly features: readonly number[]
}

/** A mention with its place in the text. */
interface Placed extends TokenRange {
  readonly actor: number
  readonly form: FoundMention['form']
  readonly sentence: number
  readonly subject: boolean
  readonly quoted: boolean
}

/** What is known of an article's actors before its speakers are looked for. */
export interface SpeakerSearch {
  readonly article: Document
  readonly entities: Entities
  readonly facts: readonly ActorFacts[]
  /** All mentions in reading order. */
  readonly placed: readonly Placed[]
  /** Number of mentions of each actor. */
  readonly counts: readonly number[]
  /** The sentence of the first mention of each actor. */
  readonly openings: readonly number[]
}

export function openSpeakerSearch(article: Document, entities: Entities): SpeakerSearch {
  const { tokens } = article.reading
  const counts = entities.actors.map(() => 0)
  const quoted = new Uint8Array(tokens.length)
  for (const { first, last } of article.quotations) quoted.fill(1, first, last + 1)
  const placed = entities.mentions.map(({ actor, form, ...span }): Placed => {
    const range = tokensOf(article, span)
    counts[actor] = (counts[actor] ?? 0) + 1
    return {
      ...range,
      actor,
      form,
      sentence: article.sentenceAt(range.first),
      subject: isSubject(tokens, range.first, range.last + 1),
      quoted: quoted[range.first] === 1,
    }
  })
  const openings = entities.actors.map(() => Number.POSITIVE_INFINITY)
  for (const { actor, sentence } of placed) openings[actor] = Math.min(openings[actor] ?? 0, sentence)
  return { article, entities, facts: readFacts(entities), placed, counts, openings }
}

/** The kinds of words that name a speaker. */
const SOURCES = ['NONE', 'HE', 'SHE', 'THEY', 'IT', 'OTHER_PRONOUN', 'DEFINITE', 'INDEFINITE', 'NAME', 'BARE'] as const
type SourceKind = (typeof SOURCES)[number]

/** Sentences after the source in which its name may follow ("Scotland's first minister said …. Jane Doe was speaking in …"). */
const AHEAD = 2
/** Mentions further back are not looked at, which bounds the search in any text. */
const FARTHEST = 400
/** The most candidates; a text with more is a list. */
const MOST = 40

/**
 * The candidates for the speaker of a draft, the unnamed one first.
 * @param before the speakers of the statements before it, the last one first
 * @param ruled the actor that the source's words name by themselves or by a rule, or null
 */
export function speakerCandidates(
  search: SpeakerSearch,
  draft: StatementDraft,
  before: readonly (number | null)[],
  ruled: FoundMention | null,
): SpeakerCandidate[] {
  const source = sourceOf(search, draft)
  const near = new Map<number, Placed[]>()
  const end = partitionPoint(search.placed, ({ sentence }) => sentence <= source.sentence + AHEAD)
  for (const mention of search.placed.slice(Math.max(0, end - FARTHEST), end)) {
    const known = near.get(mention.actor)
    if (known) known.push(mention)
    else near.set(mention.actor, [mention])
  }
  const latest = (all: readonly Placed[]): number => all.at(-1)?.first ?? 0
  const actors = [...near].sort(([, a], [, b]) => latest(b) - latest(a)).slice(0, MOST)
  if (ruled && !actors.some(([actor]) => actor === ruled.actor)) actors.push([ruled.actor, near.get(ruled.actor) ?? []])
  const top = Math.max(1, ...actors.map(([actor]) => search.counts[actor] ?? 0))
  return [
    { actor: null, features: [...source.features, ...nobody(before, ruled)] },
    ...actors.map(([actor, mentions]) => ({
      actor,
      features: [...source.features, ...somebody(search, draft, source, actor, mentions, before, ruled, top)],
    })),
  ]
}

interface Source {
  readonly kind: SourceKind
  readonly range: TokenRange | null
  readonly head: TokenRange | null
  /** Where the words of the source, or of the cue without one, begin. */
  readonly at: number
  readonly sentence: number
  readonly noun: string
  readonly gender: Gender | null
  readonly plural: boolean
  readonly features: readonly number[]
}

function sourceOf({ article }: SpeakerSearch, { source, cue, content }: StatementDraft): Source {
  const { tokens } = article.reading
  const at = source?.first ?? cue?.first ?? (content[0] ? tokensOf(article, content[0]).first : 0)
  const noun = source ? tokenAt(tokens, source.head.last) : null
  const kind = kindOf(article, source)
  const plural = noun !== null && kind !== 'NAME' && noun.lower.endsWith('s') && !noun.lower.endsWith('ss')
  const gender = source ? (PRONOUN_GENDERS.get(noun?.lower ?? '') ?? PERSON_NOUNS.get(noun?.lower ?? '') ?? null) : null
  const length = source ? source.last - source.first + 1 : 0
  return {
    kind,
    range: source,
    head: source?.head ?? null,
    at,
    sentence: article.sentenceAt(at),
    noun: noun?.lower ?? '',
    gender,
    plural,
    features: [
      ...SOURCES.map((one) => (one === kind ? 1 : 0)),
      plural ? 1 : 0,
      gender ? 1 : 0,
      Math.min(length, 20) / 10,
    ],
  }
}

function kindOf({ reading: { tokens } }: Document, source: StatementDraft['source']): SourceKind {
  if (!source) return 'NONE'
  const first = tokenAt(tokens, source.first)
  if (source.first === source.last) {
    if (first.lower === 'he') return 'HE'
    if (first.lower === 'she') return 'SHE'
    if (first.lower === 'they') return 'THEY'
    if (first.lower === 'it') return 'IT'
    if (first.pos === 'PRON') return 'OTHER_PRONOUN'
  }
  const head = tokenAt(tokens, source.head.last)
  if (head.pos === 'PROPN' || (head.shape !== 'lower' && head.shape !== 'other')) return 'NAME'
  if (INDEFINITE_ARTICLES.has(first.lower) || first.pos === 'NUM') return 'INDEFINITE'
  if (ANAPHORIC_DETERMINERS.has(first.lower) || THIRD_PERSON_POSSESSIVES.has(first.lower)) return 'DEFINITE'
  return 'BARE'
}

const flag = (holds: boolean): number => (holds ? 1 : 0)

/** The features of somebody unnamed: as many as those of an actor. */
function nobody(before: readonly (number | null)[], ruled: FoundMention | null): number[] {
  const features = new Array<number>(FEATURES_OF_ACTORS).fill(0)
  features[0] = 1
  features[1] = flag(ruled === null)
  features[2] = flag(before[0] === null)
  return features
}

const FEATURES_OF_ACTORS = 41

/** The features of an actor; numbers between 0 and about 1. */
function somebody(
  { article, entities, facts, counts, openings }: SpeakerSearch,
  draft: StatementDraft,
  source: Source,
  actor: number,
  mentions: readonly Placed[],
  before: readonly (number | null)[],
  ruled: FoundMention | null,
  top: number,
): number[] {
  const { tokens } = article.reading
  const fact = facts[actor]
  const { kind, name } = entities.actors[actor] ?? { kind: 'PERSON', name: '' }
  const earlier = mentions.filter(({ first }) => first < source.at)
  const inside = source.range
    ? mentions.filter(({ first, last }) => first >= (source.range?.first ?? 0) && last <= (source.range?.last ?? -1))
    : []
  const last = earlier.at(-1)
  const nextMention = mentions.find(({ first }) => first > (source.range?.last ?? source.at))
  const gender = fact?.gender ?? fact?.called ?? null
  const words = new Set(name.toLowerCase().split(/[^\p{L}\p{N}]+/u))
  const titles = (fact?.titles ?? []).map(({ title }) => title)
  const spoken = before.indexOf(actor)
  const apart = last ? source.sentence - last.sentence : 9
  const capitals = source.range
    ? tokens
        .slice(source.range.first, source.range.last + 1)
        .filter(({ shape, lower }) => shape !== 'lower' && words.has(lower))
    : []
  const contents = draft.content.map((span) => tokensOf(article, span))
  const inContent = earlier.some((mention) =>
    contents.some((range) => mention.first >= range.first && mention.last <= range.last),
  )
  const sentence = article.clauses[source.sentence]?.sentence
  const paragraph = sentence?.paragraph
  return [
    0,
    flag(ruled?.actor === actor),
    flag(ruled !== null && ruled.actor !== actor),
    flag(ruled?.actor === actor && ruled.form === 'NAME'),
    ruled?.actor === actor ? ruled.score : 0,
    flag(kind === 'PERSON'),
    flag(kind === 'ORGANIZATION'),
    flag(kind === 'COUNTRY'),
    flag(gender !== null && gender === source.gender),
    flag(gender !== null && source.gender !== null && gender !== source.gender),
    flag(last !== undefined),
    Math.min(apart, 9) / 5,
    flag(apart === 0),
    flag(apart === 1),
    Math.log1p(last ? source.at - last.last : 400) / 6,
    flag(last?.subject === true),
    flag(last?.quoted === true),
    flag(last?.form === 'NAME'),
    flag(last?.form === 'PRONOUN'),
    flag(earlier.some(({ first, subject }) => subject && first === firstSubject(earlier, apart, source))),
    flag(last !== undefined && article.clauses[last.sentence]?.sentence.paragraph === paragraph),
    flag(spoken === 0),
    flag(spoken === 1),
    flag(spoken > 1),
    spoken < 0 ? 0 : 1 / (1 + spoken),
    (counts[actor] ?? 0) / top,
    Math.log1p(counts[actor] ?? 0) / 3,
    flag((openings[actor] ?? 9) <= 1),
    flag(words.has(source.noun) && source.noun.length > 2),
    flag(fact?.types.has(source.noun) === true),
    flag(titles.some((title) => title === source.noun || title.endsWith(` ${source.noun}`)) && source.noun.length > 2),
    Math.min(capitals.length, 3) / 2,
    flag(inside.length > 0),
    flag(inside.some(({ last: end }) => end === source.head?.last)),
    flag(inside.some(({ first }) => first === source.range?.first)),
    flag(inside.some(({ first }) => tokenAt(tokens, first - 1).lower === ',')),
    flag(inside.some(({ last: end }) => tokenAt(tokens, end + 1).lower === "'s")),
    flag(inside.some(({ first }) => tokenAt(tokens, first - 1).pos === 'ADP')),
    flag(inContent),
    flag(last === undefined && nextMention !== undefined),
    flag(nextMention !== undefined && nextMention.sentence === source.sentence + 1 && nextMention.subject),
  ]
}

/** The first subject of the sentence of the last mention. */
const firstSubject = (earlier: readonly Placed[], apart: number, source: Source): number =>
  earlier.find(({ sentence, subject }) => subject && sentence === source.sentence - apart)?.first ?? -1
