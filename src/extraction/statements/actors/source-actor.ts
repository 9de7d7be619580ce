import { RULING_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { GOVERNMENT_NOUNS } from '../../../languages/en/names/officials.js'
import { BODY_NOUNS, ORGANIZATION_NOUNS } from '../../../languages/en/names/organizations.js'
import { contains } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { Document } from '../document.js'
import { headMention, type MentionIndex, phraseSpan } from './actors-of.js'
import { authorOf } from './author-before.js'
import { documentNoun } from './document-author.js'

/**
 * The mention of whoever speaks where a phrase is the source: that of its head, of the name that its title or description stands
 * before ("the speaker of the parliament, Jane Doe"), or of whoever has issued a document. Null for unnamed people ("officials", "a
 * spokesman for the party").
 */
export const actorOf = (article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | null =>
  headMention(article, index, phrase.head) ??
  governed(article, index, phrase) ??
  titled(article, index, phrase) ??
  described(article, index, phrase) ??
  calledBody(article, index, phrase) ??
  inApposition(article, index, phrase) ??
  authorOf(article, index, phrase)

/** "The government in Valletta", "the authorities of Chad": the country that they rule. */
function governed(article: Document, index: MentionIndex, { head, last }: LongPhrase): FoundMention | null {
  const { tokens } = article.reading
  if (!GOVERNMENT_NOUNS.has(tokenAt(tokens, head.last).lower)) return null
  if (!RULING_PREPOSITIONS.has(tokenAt(tokens, head.last + 1).lower)) return governedBy(article, index, head)
  const [next] = index.within(phraseSpan(article, { first: head.last + 1, last }))
  return next !== undefined && index.actors[next.actor]?.kind === 'COUNTRY' ? next : null
}

/** "The Doe administration": the country of which Doe has an office. */
function governedBy(article: Document, index: MentionIndex, head: NounPhrase): FoundMention | null {
  const inside = index.within(phraseSpan(article, head)).at(-1)
  if (inside === undefined || index.actors[inside.actor]?.kind !== 'PERSON') return null
  const country = index.titlesOf(inside.actor).find(({ of }) => of !== null && index.actors[of]?.kind === 'COUNTRY')
  return country === undefined || country.of === null ? null : (index.firstOf(country.of) ?? null)
}

/** "President of Chad Jane Doe", "the union's director for Malta, John Roe": the name behind the title that is the phrase's head. */
export function titled(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | null {
  const head = phraseSpan(article, phrase.head)
  const { end } = phraseSpan(article, phrase)
  for (const mention of index.within({ start: head.end, end })) {
    if (mention.form !== 'NAME' || index.actors[mention.actor]?.kind !== 'PERSON') continue
    const titles = index.titlesOf(mention.actor)
    if (titles.some((title) => contains(head, title) && title.end <= mention.start)) return mention
  }
  return null
}

/** "historian and columnist Jane Doe": two descriptions of one person, of which the name follows the second. */
function described(article: Document, index: MentionIndex, { head, others }: LongPhrase): FoundMention | null {
  const { tokens } = article.reading
  const [other] = others
  const noun = tokenAt(tokens, head.last)
  const opening = tokenAt(tokens, head.first)
  if (other === undefined || tokenAt(tokens, head.last + 1).lower !== 'and') return null
  if (opening.pos === 'DET' || opening.pos === 'PRON' || opening.pos === 'NUM') return null
  if (noun.lower.endsWith('s') || ORGANIZATION_NOUNS.has(noun.lower)) return null
  const mention = headMention(article, index, other)
  const before = tokenAt(tokens, other.first)
  const bare = before.pos === 'DET' || before.pos === 'PRON'
  const named = mention !== null && index.actors[mention.actor]?.kind === 'PERSON' && mention.form === 'NAME'
  return named && !bare && before.start < mention.start ? mention : null
}

/** "Tempo magazine", "Lomas news agency": the noun behind a body's name says what it is. */
function calledBody(article: Document, index: MentionIndex, { head }: LongPhrase): FoundMention | null {
  const { tokens } = article.reading
  const noun = tokenAt(tokens, head.last)
  if (noun.shape !== 'lower' || !BODY_NOUNS.has(noun.lower)) return null
  const mention = index.within(phraseSpan(article, head)).at(-1)
  if (mention === undefined || index.actors[mention.actor]?.kind !== 'ORGANIZATION') return null
  const first = tokenAt(tokens, head.last - 1)
  return mention.end === first.end || (first.pos === 'NOUN' && mention.end === tokenAt(tokens, head.last - 2).end)
    ? mention
    : null
}

/** "the minister, Jane Doe". */
function inApposition(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | null {
  // "According to the statements, Doe will go": a text is nobody.
  if (documentNoun(article, phrase.head) !== null) return null
  for (const other of phrase.others) {
    const joined = article.reading.tokens[other.first - 1]?.lower
    const mention = joined === ',' ? headMention(article, index, other) : null
    if (mention && index.actors[mention.actor]?.kind !== 'COUNTRY') return mention
  }
  return null
}
