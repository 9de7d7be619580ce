import { ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import { rightwards } from '../../clauses/sources.js'
import { type CueSite, lastWord, wordAt } from '../rule.js'
import { contentStart } from './adjuncts.js'

/** "told [the BBC] that", "said to [reporters] that": the phrase before a content that is marked as one. */
export function addresseeAt(site: CueSite, at: number): LongPhrase | null {
  const { clauses, cue } = site
  const to = wordAt(clauses, at) === 'to' ? 1 : 0
  const phrase = phraseStartingAt(clauses, at + to)
  // "said roads that were closed may reopen": "say" has an addressee only after "to".
  if (!phrase || phrase.time || (!to && (cue.lemma === 'say' || !(cue.acts.has('a') || cue.acts.has('d'))))) return null
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  // "told his counterpart, Jane Doe, that": the comma closes the apposition.
  const closed = whole.others.length > 0 && wordAt(clauses, whole.last + 1) === ',' ? 1 : 0
  const next = contentStart(clauses, whole.last + 1 + closed)
  if (marksContent(site, next)) return { ...whole, last: whole.last + closed }
  const near = contentStart(clauses, phrase.last + 1)
  if (marksContent(site, near)) return { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  if (to || !cue.acts.has('a')) return null
  // "told the BBC the law had failed": a phrase and a subject side by side.
  const short = { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  return (
    (cue.acts.has('c') ? [short, whole] : [short]).find(({ last }) =>
      startsPhrase(clauses, contentStart(clauses, last + 1)),
    ) ?? nameBeforeSubject(site, phrase)
  )
}

/** "told [the Herald] prices had risen": without an article the subject looks like the rest of the name. */
function nameBeforeSubject({ article, clauses }: CueSite, phrase: NounPhrase): LongPhrase | null {
  if (clauses.groupAt(phrase.last + 1)?.form !== 'FINITE') return null
  let last = phrase.first
  while (last < phrase.last && (article.actorKindAt(last + 1) !== null || ARTICLES.has(wordAt(clauses, last)))) last++
  if (last === phrase.last || article.actorKindAt(last) === null) return null
  const head = { ...phrase, last }
  return { first: phrase.first, last, head, others: [] }
}

const startsPhrase = (clauses: CueSite['clauses'], at: number): boolean =>
  phraseStartingAt(clauses, at)?.time === false && !clauses.groupAt(at)

const marksContent = ({ clauses, cue }: CueSite, at: number): boolean => {
  const word = wordAt(clauses, at)
  if (word === 'that' || clauses.quotationAt(at) >= 0) return true
  if (INTERROGATIVES.has(word)) return cue.acts.has('w')
  return (word === ':' || word === ',') && clauses.quotationAt(at + 1) >= 0
}
