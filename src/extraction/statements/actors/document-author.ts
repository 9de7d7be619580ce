import {
  ANAPHORIC_DETERMINERS,
  GENITIVE_MARKS,
  THIRD_PERSON_POSSESSIVES,
} from '../../../languages/en/grammar/determiners.js'
import { AGENT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import {
  DECISIONS,
  DOCUMENTS_OF_AUTHORS,
  ISSUED_TEXTS,
  NUMBER_WORDS,
  PARTICIPLES_OF_PERUSAL,
  VERBS_OF_MAKING,
} from '../../../languages/en/speech/documents.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { ActorKind } from '../../../vocabulary/enumerations.js'
import type { FoundMention } from '../../analysis.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { headMention, type MentionIndex, phraseSpan } from './actors-of.js'

/**
 * The token of the noun that makes a phrase one for a document: "report", and "Bulletin" in "Bulletin Number 7", "book" in "the book Great
 * Boats"; null for other phrases.
 */
export function documentNoun({ reading: { tokens } }: Document, { first, last }: NounPhrase): number | null {
  let at = last
  if (tokenAt(tokens, at).pos === 'NUM' && at > first) at--
  if (NUMBER_WORDS.has(tokenAt(tokens, at).lower) && at > first) at--
  if (DOCUMENTS_OF_AUTHORS.has(tokenAt(tokens, at).lower)) return at
  while (at > first && tokenAt(tokens, at).pos === 'PROPN') at--
  return tokenAt(tokens, at).pos === 'NOUN' && DOCUMENTS_OF_AUTHORS.has(tokenAt(tokens, at).lower) ? at : null
}

/** The author that a phrase for a document gives itself. @param last the last token that may belong to it */
export function ownAuthor(article: Document, index: MentionIndex, head: NounPhrase, last: number): FoundMention | null {
  const own = owner(article, index, head)
  if (own !== null && !isName(index, own, 'ORGANIZATION')) return own
  const writer = agent(article, index, head, last)
  // "A Facebook post by Jane Doe" is hers; "the bank's report by Jane Doe" is the bank's.
  const isHers = own === null || (writer !== null && isName(index, writer, 'PERSON') && !isPossessor(article, own))
  return isHers ? writer : own
}

const isName = ({ actors }: MentionIndex, { actor, form }: FoundMention, kind: ActorKind): boolean =>
  form === 'NAME' && actors[actor]?.kind === kind

/** Whether a mention is followed by the mark of a genitive. */
function isPossessor({ reading: { tokens } }: Document, { end }: FoundMention): boolean {
  return GENITIVE_MARKS.has(
    tokenAt(
      tokens,
      partitionPoint(tokens, ({ start }) => start < end),
    ).lower,
  )
}

/** "the agency's records", "its report", "Harbour Board figures", "the Maltese statement", "the government letter". */
function owner(article: Document, index: MentionIndex, head: NounPhrase): FoundMention | null {
  const { tokens } = article.reading
  const noun = documentNoun(article, head) ?? head.last
  for (const mention of index.within(phraseSpan(article, head)).reverse()) {
    const kind = index.actors[mention.actor]?.kind
    const after = partitionPoint(tokens, ({ start }) => start < mention.end)
    const possessive = isPossessor(article, mention)
    if (mention.form === 'PRONOUN' || (possessive && mention.form !== 'DEMONYM')) return mention
    if (kind === 'ORGANIZATION' && (mention.form === 'NAME' || mention.form === 'NOMINAL')) return mention
    const issued = after === noun && ISSUED_TEXTS.has(tokenAt(tokens, noun).lower)
    const definite = ANAPHORIC_DETERMINERS.has(tokenAt(tokens, head.first).lower)
    if (issued && definite && (mention.form === 'DEMONYM' || mention.form === 'NOMINAL')) return mention
  }
  return null
}

/** Maximum distance, in tokens, between a document and the words for its author. */
const REACH = 14

/** "a report from the agency", "a memo handed out by Jane Doe", "a study in May, led by Jane Doe", "the verdict of the guild". */
function agent(article: Document, index: MentionIndex, head: NounPhrase, last: number): FoundMention | null {
  const clauses = article.clauses[article.sentenceAt(head.last)]
  if (clauses === undefined) return null
  const handedDown = DECISIONS.has(wordAt(clauses, head.last))
  for (let at = head.last + 1; at < Math.min(last, head.last + REACH); at++) {
    const word = wordAt(clauses, at)
    if (PARTICIPLES_OF_PERUSAL.has(word) || !mayFollow(clauses, at)) return null
    if (!AGENT_PREPOSITIONS.has(word) && !(handedDown && word === 'of' && at === head.last + 1)) continue
    const by = phraseStartingAt(clauses, at + 1)
    if (by === undefined) return null
    return headMention(article, index, by) ?? (documentNoun(article, by) === null ? null : owner(article, index, by))
  }
  return null
}

/** What may stand between a document and its author: no verb but those of making one, no comma but before such. */
function mayFollow(clauses: SentenceClauses, at: number): boolean {
  const group = clauses.groupAt(at)
  if (group !== undefined) return group.form !== 'FINITE' || VERBS_OF_MAKING.has(wordAt(clauses, group.head))
  if (clauses.tokens[at]?.pos !== 'PUNCT') return true
  return wordAt(clauses, at) === ',' && VERBS_OF_MAKING.has(wordAt(clauses, at + 1))
}

/** "The report", "their latest statement": one that the text has spoken of, and that no name tells from others. */
export function isDefinite({ reading: { tokens } }: Document, { first, last }: NounPhrase): boolean {
  const opening = tokenAt(tokens, first).lower
  if (!ANAPHORIC_DETERMINERS.has(opening) && !THIRD_PERSON_POSSESSIVES.has(opening)) return false
  for (let at = first + 1; at < last; at++) if (!/^(?:ADJ|NOUN|PUNCT)$/.test(tokenAt(tokens, at).pos)) return false
  return first < last
}
