import {
  ANAPHORIC_DETERMINERS,
  GENITIVE_MARKS,
  THIRD_PERSON_POSSESSIVES,
} from '../../../languages/en/grammar/determiners.js'
import { AGENT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import {
  DECISIONS,
  DOCUMENTS_OF_AUTHORS,
  PARTICIPLES_OF_PERUSAL,
  VERBS_OF_ISSUING,
} from '../../../languages/en/speech/documents.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/token-at.js'
import type { TokenRange } from '../../../text/token-range.js'
import type { FoundMention } from '../../analysis.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { cueSubject } from '../cues/cue-subjects.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { headMention, type MentionIndex, phraseSpan } from './actors-of.js'

/**
 * Whoever has issued, written or kept the document that is a source: what it says, its author says.
 *
 *     the agency's records · data from the agency · Harbour Board figures · a memo posted by Jane Doe · … the report
 *         ^^^^^^                      ^^^^^^        ^^^^^^^^^^^^^                        ^^^^^^^^
 * Never: what it is about ("the report on Malta", "a Doe biography"), who has only read it ("seen by Reuters"), who is named in its text.
 * Source: general knowledge of how news cites documents.
 */
export const authorOf = (article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | null => {
  if (!isDocument(article, phrase.head)) return null
  return (
    ownAuthor(article, index, phrase.head, phrase.last) ??
    issuerOf(article, index, phrase.head) ??
    (isDefinite(article, phrase.head) ? authorBefore(article, index, phrase.head) : null)
  )
}

const isDocument = ({ reading: { tokens } }: Document, { last }: NounPhrase): boolean =>
  DOCUMENTS_OF_AUTHORS.has(tokenAt(tokens, last).lower)

/** The author that the phrase itself gives. @param last the last token that belongs to the phrase */
function ownAuthor(article: Document, index: MentionIndex, head: NounPhrase, last: number): FoundMention | null {
  return owner(article, index, head) ?? agent(article, index, head, last)
}

/** "the agency's records", "its report", "Harbour Board figures". */
function owner(article: Document, index: MentionIndex, head: NounPhrase): FoundMention | null {
  const { tokens } = article.reading
  for (const mention of index.within(phraseSpan(article, head)).reverse()) {
    const kind = index.actors[mention.actor]?.kind
    const after = partitionPoint(tokens, ({ start }) => start < mention.end)
    const possessive = GENITIVE_MARKS.has(tokenAt(tokens, after).lower)
    if (mention.form === 'PRONOUN' || (possessive && mention.form !== 'DEMONYM')) return mention
    if (kind === 'ORGANIZATION' && mention.form === 'NAME') return mention
  }
  return null
}

/** Maximum distance, in tokens, between a document and the words for its author. */
const REACH = 8

/** "a report from the agency", "a memo posted online by Jane Doe", "the opinion of the court". */
function agent(article: Document, index: MentionIndex, head: NounPhrase, last: number): FoundMention | null {
  const clauses = article.clauses[article.sentenceAt(head.last)]
  if (clauses === undefined) return null
  const handedDown = DECISIONS.has(wordAt(clauses, head.last))
  for (let at = head.last + 1; at < Math.min(last, head.last + REACH); at++) {
    const word = wordAt(clauses, at)
    if (clauses.tokens[at]?.pos === 'PUNCT' || PARTICIPLES_OF_PERUSAL.has(word)) return null
    if (!AGENT_PREPOSITIONS.has(word) && !(handedDown && word === 'of' && at === head.last + 1)) continue
    const by = phraseStartingAt(clauses, at + 1)
    return by === undefined
      ? null
      : (headMention(article, index, by) ?? (isDocument(article, by) ? owner(article, index, by) : null))
  }
  return null
}

/** "The report", "their statement": one that the text has spoken of. */
function isDefinite({ reading: { tokens } }: Document, { first, last }: NounPhrase): boolean {
  const opening = tokenAt(tokens, first).lower
  return first === last - 1 && (ANAPHORIC_DETERMINERS.has(opening) || THIRD_PERSON_POSSESSIVES.has(opening))
}

/** Number of sentences back in which a document is searched for, and maximum number of phrases that are looked at. */
const SENTENCES_BACK = 12
const MOST_PHRASES = 300

/** The author of the last document of that noun that the text gives one for: "Doe signed a decree … the decree". */
function authorBefore(article: Document, index: MentionIndex, { first, last }: NounPhrase): FoundMention | null {
  const { tokens } = article.reading
  const noun = tokenAt(tokens, last).lower
  const sentence = article.sentenceAt(last)
  let seen = 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
    const clauses = article.clauses[s]
    if (clauses === undefined) continue
    const before = partitionPoint(clauses.phrases, (phrase) => phrase.last < first)
    for (let i = before - 1; i >= 0 && seen < MOST_PHRASES; i--, seen++) {
      const phrase = clauses.phrases[i]
      if (phrase === undefined || tokenAt(tokens, phrase.last).lower !== noun) continue
      const author = ownAuthor(article, index, phrase, clauses.sentence.last) ?? issuer(article, index, clauses, phrase)
      if (author !== null) return author
    }
  }
  return null
}

/** "The choir published [a letter] that said …": the same within its sentence. */
const issuerOf = (article: Document, index: MentionIndex, head: NounPhrase): FoundMention | null => {
  const clauses = article.clauses[article.sentenceAt(head.last)]
  return clauses ? issuer(article, index, clauses, head) : null
}

/** "The choir published [a letter]": the subject of the verb that issues the document. */
function issuer(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  { first }: TokenRange,
): FoundMention | null {
  const verb = clauses.groupAt(first - 1)
  if (verb === undefined || verb.passive || !VERBS_OF_ISSUING.has(wordAt(clauses, verb.head))) return null
  const subject = cueSubject(clauses, verb)
  return subject === null ? null : headMention(article, index, subject.head)
}
