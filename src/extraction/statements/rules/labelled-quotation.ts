import { ANSWERING_NOUNS } from '../../../languages/en/speech/labels.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseEndingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { Document } from '../document.js'
import { labelBeforeColon } from '../labels/label.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'
import { colon } from './colon.js'

/**
 * A name or role, a colon and a quotation, without a verb.
 *
 *     Jane Doe, fisherman: “We lost everything.”        Doe’s response: “It is late.”
 *     ~~~~~~~~~~~~~~~~~~~  ^^^^^^^^^^^^^^^^^^^^^^        ~~~   --------  ^^^^^^^^^^^^^
 *     source               content                      source cue       content
 *
 * Not: "The sign: “Exit”", "Three things: “time”, “money”" (nobody who speaks).
 * Source: vox pops and lists of reactions, as news sites print them.
 */
export const labelledQuotation: SentenceRule = {
  name: 'labelled-quotation',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses || colon.find(article, index).length > 0) return []
    const label = labelBeforeColon(article, clauses, clauses.opening)
    if (!label) return []
    const content = quotationFrom(article, label.last + 2)
    if (!content) return []
    const answer = answering(clauses, label.source)
    const speaks = label.kind === 'NAMED' || label.kind === 'ROLE' || label.kind === 'COUNTRY'
    const names = label.kind === 'MAYBE' || label.kind === 'CAPITALS' ? label.source.last > label.source.first : speaks
    if (!answer && !names) return []
    return [
      {
        act: wordAt(clauses, content.last - 1) === '?' ? 'ASK' : 'SAY',
        cue: answer ? { first: label.last, last: label.last } : null,
        source: answer ?? label.source,
        addressee: null,
        content: [content],
      },
    ]
  },
}

/** "Doe’s [response]": whose words follow. */
function answering(clauses: SentenceClauses, { last }: LongPhrase): LongPhrase | null {
  if (!ANSWERING_NOUNS.has(wordAt(clauses, last)) || !/^'s?$/.test(wordAt(clauses, last - 1))) return null
  const phrase = clauses.phraseAt(last) ?? phraseEndingAt(clauses, last)
  if (!phrase || phrase.first > last - 2) return null
  const owner = { first: phrase.first, last: last - 2, pronoun: false, time: false }
  return { first: owner.first, last: owner.last, head: owner, others: [] }
}

/** A quotation that starts at a token and is all there is: its sentence ends with it, or another one begins there. */
function quotationFrom(article: Document, at: number): TokenRange | null {
  const range = article.quotations[article.reading.quotationOf[at] ?? -1]
  if (range?.first !== at) return null
  const end = article.clauses[article.sentenceAt(range.last)]
  return end && lastWord(end) <= range.last ? range : null
}
