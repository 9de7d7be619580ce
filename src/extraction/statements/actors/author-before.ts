import { INDEFINITE_ARTICLES, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { TEXT_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { ISSUED_TEXTS, kindOfDocument } from '../../../languages/en/speech/documents.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { cueSubject, issuingVerb } from '../cues/cue-subjects.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'
import { headMention, type MentionIndex } from './actors-of.js'
import { documentNoun, isDefinite, ownAuthor } from './document-author.js'

/**
 * Whoever has issued, written or kept the document that is a source: what it says, its author says.
 *
 *     the agency's records · data from the agency · Harbour Board figures · a memo posted by Jane Doe · … the report
 *         ^^^^^^                      ^^^^^^        ^^^^^^^^^^^^^                        ^^^^^^^^
 * Never: what it is about ("the report on Malta", "a Doe biography"), who has only read it ("seen by Reuters"), who is named in its text.
 * Source: general knowledge of how news cites documents.
 */
export function authorOf(article: Document, index: MentionIndex, phrase: LongPhrase): FoundMention | null {
  if (documentNoun(article, phrase.head) === null) return null
  const clauses = article.clauses[article.sentenceAt(phrase.head.last)]
  const own = ownAuthor(article, index, phrase.head, clauses?.sentence.last ?? phrase.last)
  if (own !== null) return own
  const issued = clauses === undefined ? null : issuer(article, index, clauses, phrase.head)
  return issued ?? (isDefinite(article, phrase.head) ? authorBefore(article, index, phrase.head) : null)
}

/** Number of sentences back in which a document is searched for, and maximum number of phrases that are looked at. */
const SENTENCES_BACK = 25
const MOST_PHRASES = 300

/** The author of the last document of that kind that the text gives one for: "Doe signed a decree … the decree". */
function authorBefore(article: Document, index: MentionIndex, head: NounPhrase): FoundMention | null {
  const { tokens } = article.reading
  const kind = kindOfDocument(tokenAt(tokens, documentNoun(article, head) ?? head.last).lower)
  const sentence = article.sentenceAt(head.last)
  let seen = 0
  for (let s = sentence; s >= Math.max(0, sentence - SENTENCES_BACK); s--) {
    const clauses = article.clauses[s]
    if (clauses === undefined) continue
    const before = partitionPoint(clauses.phrases, (phrase) => phrase.last < head.first)
    for (let i = before - 1; i >= 0 && seen < MOST_PHRASES; i--, seen++) {
      const phrase = clauses.phrases[i]
      const noun = phrase === undefined ? null : documentNoun(article, phrase)
      if (phrase === undefined || noun === null || kindOfDocument(tokenAt(tokens, noun).lower) !== kind) continue
      const author =
        ownAuthor(article, index, phrase, clauses.sentence.last) ??
        issuer(article, index, clauses, phrase) ??
        sayer(article, index, clauses, phrase)
      if (author !== null) return author
    }
  }
  return null
}

/** "The choir published [a letter]", "met to adopt [a resolution]": the subject of the verb that issues the document. */
function issuer(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  text: NounPhrase,
): FoundMention | null {
  const verb = issuingVerb(clauses, text)
  if (verb === null) return null
  const main =
    verb.form === 'INFINITIVE'
      ? clauses.groups.findLast(({ form, last }) => form === 'FINITE' && last < verb.first)
      : verb
  const subject = main === undefined ? null : cueSubject(clauses, main)
  return subject === null ? null : headMention(article, index, subject.head)
}

/** "The choir said in [a letter] that …", "In [a letter], the choir said …": whoever says something in the document. */
function sayer(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  { first, last }: NounPhrase,
): FoundMention | null {
  const opening = wordAt(clauses, first)
  if (!INDEFINITE_ARTICLES.has(opening) && !THIRD_PERSON_POSSESSIVES.has(opening)) return null
  if (!TEXT_PREPOSITIONS.has(wordAt(clauses, first - 1)) || clauses.quotationAt(first) >= 0) return null
  const said = clauses.groups.filter(
    ({ form, head, passive }) =>
      form === 'FINITE' && !passive && clauses.quotationAt(head) < 0 && saysSo(wordAt(clauses, head)),
  )
  // "In a letter, Doe said", and an insertion between subject and verb: "Doe, in a letter, said".
  const leads = first - 1 === clauses.opening || wordAt(clauses, first - 2) === ','
  const after = leads ? said.find((verb) => verb.first > first) : undefined
  const verb = after ?? said.findLast((verb) => verb.last < first)
  if (verb === undefined) return null
  // "Doe criticized errors in a report": somebody else's.
  const close = after !== undefined || verb.last === first - 2 || ISSUED_TEXTS.has(wordAt(clauses, last))
  const subject = close ? cueSubject(clauses, verb) : null
  return subject === null ? null : headMention(article, index, subject.head)
}

/** A verb of saying, with a clause or a quotation for its content. */
const saysSo = (verb: string): boolean => cuesOf(verb).some(({ acts }) => acts.has('c') || acts.has('q'))
