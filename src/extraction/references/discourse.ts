import { BODY_NOUNS } from '../../languages/en/names/organizations.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { Sentence } from '../../text/segment-text.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import type { MentionForm } from '../../vocabulary/enumerations.js'
import type { FoundActor } from '../analysis.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import type { Reading } from '../layout/reading.js'
import { type ActorFacts, readFacts } from './actor-facts.js'
import { isCited, isCue, subjectVerb } from './subjects.js'
import type { Unnamed } from './unnamed.js'

/** A mention with its token range and the features that make it a likely antecedent. */
export interface PlacedMention {
  readonly first: number
  readonly end: number
  readonly actor: number
  readonly form: MentionForm
  readonly score: number
  readonly reason: string
  readonly sentence: number
  /** Index of the quotation that contains it, or -1. */
  readonly quotation: number
  readonly subject: boolean
  /** True for the subject of a verb of speech. */
  readonly speaks: boolean
}

/** The state of reference resolution in an article: who has been mentioned where so far. */
export interface Discourse {
  readonly reading: Reading
  readonly tokens: readonly Token[]
  readonly actors: readonly FoundActor[]
  readonly facts: readonly ActorFacts[]
  /** Per noun: the only organization that it may refer to; null if there are several. */
  readonly soleOfType: Map<string, number | null>
  /** The country actors by their alpha-2 codes. */
  readonly countries: ReadonlyMap<string, number>
  /** How often the text names each country, the most frequent first. */
  readonly mentionsOfCountries: readonly { readonly actor: number; readonly count: number }[]
  /** The first MOST_HOLDERS people who hold titles. */
  readonly holders: readonly number[]
  /** Per sentence: the number of sentences before it that are not nothing but quotation. */
  readonly toldBefore: Int32Array
  /** Per token: the index of its sentence, or -1 in boilerplate. */
  readonly sentenceOf: Int32Array
  /** Per token: the index of its quotation, or -1. */
  readonly quotationOf: Int32Array
  /** Per token: 1 + index into `links` of the longest mention that contains it; 0 for none. */
  readonly linkOf: Int32Array
  /** All mentions, in the order in which they were found. */
  readonly links: PlacedMention[]
  /** Per sentence: its mentions, in reading order. */
  readonly bySentence: readonly PlacedMention[][]
  /** Per sentence: the people without a name who are subjects, in reading order. */
  readonly unnamed: readonly Unnamed[][]
}

/** Maximum number of people with titles that are searched for the only holder of one; a text with more is a list. */
const MOST_HOLDERS = 60

/** Starts reference resolution with the mentions by name. Linear time. */
export function openDiscourse(reading: Reading, clauses: readonly SentenceClauses[], entities: Entities): Discourse {
  const tokens = clauses[0]?.tokens ?? reading.tokens
  const facts = readFacts(entities)
  const discourse: Discourse = {
    reading,
    tokens,
    actors: entities.actors,
    facts,
    soleOfType: new Map(),
    countries: countriesOf(entities),
    mentionsOfCountries: countCountries(entities),
    holders: facts.flatMap(({ titles }, actor) => (titles.length > 0 ? [actor] : [])).slice(0, MOST_HOLDERS),
    toldBefore: toldSentences(reading),
    sentenceOf: sentencesByToken(reading),
    quotationOf: wholeQuotations(reading),
    linkOf: new Int32Array(tokens.length),
    links: [],
    bySentence: reading.sentences.map(() => []),
    unnamed: reading.sentences.map(() => []),
  }
  let at = 0
  for (const mention of entities.mentions) {
    while (at > 0 && tokenAt(tokens, at - 1).start >= mention.start) at--
    while (tokenAt(tokens, at).start < mention.start) at++
    let end = at
    while (tokenAt(tokens, end).end <= mention.end) end++
    if (end === at) continue
    placeMention(discourse, { ...mention, first: at, end })
    describe(discourse, mention.actor, at, end)
  }
  findSoles(discourse)
  return discourse
}

const countriesOf = ({ actors }: Entities): ReadonlyMap<string, number> =>
  new Map(
    actors.flatMap(({ kind, countryCode }, actor) =>
      kind === 'COUNTRY' && countryCode !== null ? [[countryCode, actor]] : [],
    ),
  )

function countCountries({ actors, mentions }: Entities): { actor: number; count: number }[] {
  const counts = new Map<number, number>()
  for (const { actor } of mentions)
    if (actors[actor]?.kind === 'COUNTRY') counts.set(actor, (counts.get(actor) ?? 0) + 1)
  return [...counts].map(([actor, count]) => ({ actor, count })).sort((a, b) => b.count - a.count)
}

function findSoles({ actors, facts, soleOfType }: Discourse): void {
  facts.forEach(({ types }, actor) => {
    if (actors[actor]?.kind !== 'ORGANIZATION') return
    for (const type of types) soleOfType.set(type, soleOfType.has(type) ? null : actor)
  })
}

/** "their union, Vakbond Noord", "the Green Veil group": the common noun beside a name calls it again; a form of address tells the gender. */
function describe(discourse: Discourse, actor: number, first: number, end: number): void {
  const { tokens } = discourse
  const facts = discourse.facts[actor]
  if (facts === undefined) return
  if (discourse.actors[actor]?.kind === 'PERSON') {
    // "Ms Quimble", "his father Mohamed".
    if (first > 0) facts.gender = TITLES.longestAt(tokens, first - 1, first, () => true)?.entry.gender ?? facts.gender
    return
  }
  if (discourse.actors[actor]?.kind !== 'ORGANIZATION') return
  const before = tokens[first - 1]?.lower === ',' ? tokens[first - 2] : tokens[first - 1]
  for (const noun of [before, tokens[end]]) {
    if (noun?.shape === 'lower' && BODY_NOUNS.has(noun.lower)) facts.types.add(noun.lower)
  }
}

/** Records a mention and determines its sentence, its quotation and whether it is a subject. */
export function placeMention(
  discourse: Discourse,
  {
    first,
    end,
    actor,
    form,
    score,
    reason,
  }: Pick<PlacedMention, 'first' | 'end' | 'actor' | 'form' | 'score' | 'reason'>,
): void {
  const sentence = discourse.sentenceOf[first] ?? -1
  const verb = sentence < 0 ? null : subjectVerb(discourse.tokens, first, end)
  const cited = sentence >= 0 && isCited(discourse.tokens, first)
  const link: PlacedMention = {
    first,
    end,
    actor,
    form,
    score,
    reason,
    sentence,
    quotation: discourse.quotationOf[first] ?? -1,
    subject: verb !== null,
    speaks: cited || (verb !== null && isCue(discourse.tokens, verb)),
  }
  discourse.links.push(link)
  for (let i = first; i < end; i++) {
    const before = discourse.links[(discourse.linkOf[i] ?? 0) - 1]
    if (before === undefined || before.end - before.first < end - first) discourse.linkOf[i] = discourse.links.length
  }
  const row = discourse.bySentence[sentence]
  if (row === undefined) return
  let at = row.length
  while ((row[at - 1]?.first ?? -1) > first) at--
  row.splice(at, 0, link)
}

/** The longest mention that contains a token. */
export const mentionAt = (discourse: Discourse, at: number): PlacedMention | null =>
  discourse.links[(discourse.linkOf[at] ?? 0) - 1] ?? null

/** Maximum number of mentions considered for one reference, which bounds the search in any text. */
const MOST_WEIGHED = 60

/** Number of sentences beyond which every one counts, which bounds the search in a long quotation. */
const LONGEST_QUOTATION = 60

/**
 * How far back a sentence lies, in sentences: outside quotations those that are nothing but quotation do not count ("“…. …. ….” Then [she]
 * left").
 */
export function sentencesBack(
  { sentenceOf, quotationOf, toldBefore }: Discourse,
  at: number,
  sentence: number,
): number {
  const own = sentenceOf[at] ?? -1
  if (own <= sentence || own - sentence > LONGEST_QUOTATION || quotationOf[at] !== -1) return own - sentence
  return Math.max(1, (toldBefore[own] ?? own) - (toldBefore[sentence] ?? sentence))
}

/**
 * The mentions that begin before the token `at`, the nearest first, at most `sentences` sentences back. Constant time except
 * for a binary search.
 */
export function* mentionsBefore(discourse: Discourse, at: number, sentences: number): Generator<PlacedMention> {
  const sentence = discourse.sentenceOf[at] ?? -1
  let weighed = 0
  for (let s = sentence; s >= 0 && sentencesBack(discourse, at, s) <= sentences; s--) {
    const row = discourse.bySentence[s] ?? []
    for (let i = (s === sentence ? countBefore(row, at) : row.length) - 1; i >= 0; i--) {
      const mention = row[i]
      if (mention === undefined || weighed++ >= MOST_WEIGHED) return
      yield mention
    }
  }
}

/** The number of a sentence's mentions that begin before a token. */
export const countBefore = (row: readonly PlacedMention[], at: number): number =>
  partitionPoint(row, ({ first }) => first < at)

/** Index of the first token that starts at or after an offset. */
export const tokenFrom = ({ tokens }: Discourse, offset: number): number =>
  partitionPoint(tokens, ({ start }) => start < offset)

export const sentenceAt = (discourse: Discourse, at: number): Sentence | undefined =>
  discourse.reading.sentences[discourse.sentenceOf[at] ?? -1]

/** Per token: the index of its quotation, or -1; one that runs on over paragraphs is one quotation, whose index is that of its first part. */
function wholeQuotations({ quotations, quotationOf }: Reading): Int32Array {
  const wholes: number[] = []
  quotations.forEach(({ continues }, index) => {
    wholes.push(continues ? (wholes[index - 1] ?? index) : index)
  })
  return quotationOf.map((index) => wholes[index] ?? -1)
}

/** Per sentence: how many before it hold a word outside quotations. */
function toldSentences({ sentences, quotationOf }: Reading): Int32Array {
  const found = new Int32Array(sentences.length)
  let told = 0
  sentences.forEach(({ first, last }, index) => {
    found[index] = told
    if (quotationOf[first] === -1 || quotationOf[first] !== quotationOf[last]) told++
  })
  return found
}

/** Per token: the index of its sentence, or -1 in boilerplate, where no references are resolved. */
function sentencesByToken(reading: Reading): Int32Array {
  const found = new Int32Array(reading.tokens.length).fill(-1)
  reading.sentences.forEach((sentence, index) => {
    if (!reading.boilerplate.has(sentence.paragraph)) found.fill(index, sentence.first, sentence.last + 1)
  })
  return found
}
