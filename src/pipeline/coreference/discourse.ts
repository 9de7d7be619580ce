import type { Sentence, TextReading } from '../../text/read-text.js'
import type { Token } from '../../text/tokens.js'
import type { FoundActor, MentionForm } from '../analysis.js'
import type { Entities } from '../entities/entities.js'
import { furnitureParagraphs } from '../furniture.js'
import { type ActorFacts, readFacts } from './actor-facts.js'
import { isSubject } from './subjects.js'

/** A mention on its place among the tokens, with what makes it a likely antecedent. */
export interface Link {
  readonly first: number
  readonly end: number
  readonly actor: number
  readonly form: MentionForm
  readonly score: number
  readonly reason: string
  readonly sentence: number
  /** Index of the quotation that it stands in, or -1. */
  readonly quotation: number
  readonly subject: boolean
}

/** What has been read of an article so far: who was mentioned where. */
export interface Discourse {
  readonly reading: TextReading
  readonly tokens: readonly Token[]
  readonly actors: readonly FoundActor[]
  readonly facts: readonly ActorFacts[]
  /** Per token: its sentence's index, or -1 in page furniture. */
  readonly sentenceOf: Int32Array
  /** Per token: the index of its quotation, or -1. */
  readonly quotationOf: Int32Array
  /** Per token: 1 + index into `links` of the longest mention that holds it; 0 for none. */
  readonly linkOf: Int32Array
  /** In the order in which they were found. */
  readonly links: Link[]
  /** Per sentence: its links, in reading order. */
  readonly bySentence: readonly Link[][]
}

/** Sets the mentions of the names on their tokens. Linear time. */
export function openDiscourse(reading: TextReading, entities: Entities): Discourse {
  const { tokens } = reading
  const discourse: Discourse = {
    reading,
    tokens,
    actors: entities.actors,
    facts: readFacts(entities),
    sentenceOf: sentencesByToken(reading),
    quotationOf: quotationsByToken(reading),
    linkOf: new Int32Array(tokens.length),
    links: [],
    bySentence: reading.sentences.map(() => []),
  }
  let at = 0
  for (const mention of entities.mentions) {
    while (at > 0 && (tokens[at - 1] as Token).start >= mention.start) at--
    while (at < tokens.length && (tokens[at] as Token).start < mention.start) at++
    let end = at
    while (end < tokens.length && (tokens[end] as Token).end <= mention.end) end++
    if (end > at) addLink(discourse, { ...mention, first: at, end })
  }
  return discourse
}

/** Notes a mention; its sentence, quotation and part in the clause are read from its place. */
export function addLink(
  discourse: Discourse,
  { first, end, actor, form, score, reason }: Pick<Link, 'first' | 'end' | 'actor' | 'form' | 'score' | 'reason'>,
): void {
  const sentence = discourse.sentenceOf[first] as number
  const link: Link = {
    first,
    end,
    actor,
    form,
    score,
    reason,
    sentence,
    quotation: discourse.quotationOf[first] as number,
    subject: sentence >= 0 && isSubject(discourse, first, end),
  }
  discourse.links.push(link)
  for (let i = first; i < end; i++) {
    const before = discourse.links[(discourse.linkOf[i] as number) - 1]
    if (before === undefined || before.end - before.first < end - first) discourse.linkOf[i] = discourse.links.length
  }
  const row = discourse.bySentence[sentence]
  if (row === undefined) return
  let at = row.length
  while (at > 0 && (row[at - 1] as Link).first > first) at--
  row.splice(at, 0, link)
}

/** The longest mention that holds a token. */
export const linkAt = (discourse: Discourse, at: number): Link | null =>
  discourse.links[(discourse.linkOf[at] ?? 0) - 1] ?? null

export const sentenceAt = (discourse: Discourse, at: number): Sentence | undefined =>
  discourse.reading.sentences[discourse.sentenceOf[at] as number]

/** Furniture refers to nobody: its tokens belong to no sentence. */
function sentencesByToken(reading: TextReading): Int32Array {
  const furniture = furnitureParagraphs(reading)
  const found = new Int32Array(reading.tokens.length).fill(-1)
  reading.sentences.forEach((sentence, index) => {
    if (!furniture.has(sentence.paragraph)) found.fill(index, sentence.first, sentence.last + 1)
  })
  return found
}

function quotationsByToken({ tokens, quotations }: TextReading): Int32Array {
  const found = new Int32Array(tokens.length).fill(-1)
  let at = 0
  quotations.forEach(({ inner }, index) => {
    while (at < tokens.length && (tokens[at] as Token).start < inner.start) at++
    for (; at < tokens.length && (tokens[at] as Token).start < inner.end; at++) found[at] = index
  })
  return found
}
