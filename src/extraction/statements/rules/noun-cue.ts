import { INNER_SUBJECT_OPENERS } from '../../../languages/en/grammar/conjunctions.js'
import { GENITIVE_MARKS, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { actOfNoun } from '../../../languages/en/speech/cues.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { contentEnd } from '../content/content-end.js'
import { type SentenceRule, wordAt } from '../rule.js'

/**
 * A noun of speech with a possessor as source, and a content.
 *
 *     Doe’s promise to cut taxes was popular. The bank’s warning that prices would rise went unheard.
 *     ~~~   ------- ^^^^^^^^^^^^              ~~~~~~~~   ------- ^^^^^^^^^^^^^^^^^^^^^^
 *     source cue    content
 *
 * Not: "the claim was rejected" (no content), "a call to the office" (no verb after "to").
 * Source: NomBank's frames for nouns of communication (Meyers et al. 2004).
 */
export const nounCue: SentenceRule = {
  name: 'noun-cue',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    return clauses.phrases.flatMap((phrase) => {
      const act = actOfNoun(wordAt(clauses, phrase.last))
      const owner = act ? ownerOf(clauses, phrase) : null
      const at = phrase.last + 1
      if (!act || clauses.quotationAt(at) >= 0) return []
      const infinitive = clauses.groupAt(at)?.form === 'INFINITIVE'
      // A noun with an infinitive (a promise to act) needs a source; one with "that" (a claim) may be without.
      if (wordAt(clauses, at) !== 'that' && !(infinitive && owner)) return []
      if (!owner && wordAt(clauses, phrase.first) !== 'the') return []
      const last = beforeMainVerb(clauses, phrase, infinitive ? 0 : 1, contentEnd(article, clauses, at, 'THING'))
      if (last <= at) return []
      return [
        {
          act,
          cue: { first: phrase.last, last: phrase.last },
          source: owner && { first: owner.first, last: owner.last, head: owner, others: [] },
          addressee: null,
          content: [{ first: at, last }],
        },
      ]
    })
  },
}

/**
 * Where the noun is the sentence's subject, its content ends before the sentence's verb: "his demand that they go | was heard".
 * @param own the number of finite verbs in the content
 */
function beforeMainVerb(clauses: SentenceClauses, phrase: NounPhrase, own: number, last: number): number {
  const finite = clauses.groups.filter(({ form }) => form === 'FINITE')
  if (finite.some((group) => group.last < phrase.first)) return last
  const free = finite.filter(
    ({ first }) => first > phrase.last && !INNER_SUBJECT_OPENERS.has(wordAt(clauses, first - 1)),
  )
  // A content's verb has its subject directly before it: "that the state act | went unheard".
  const hasSubject = clauses.phraseAt((free[0]?.first ?? 0) - 1) !== undefined
  const main = free[hasSubject ? own : 0]
  return main && main.first <= last ? main.first - 1 : last
}

/** "Doe’s", "the central bank’s", "his": the possessor inside the phrase. */
function ownerOf(clauses: SentenceClauses, phrase: NounPhrase): NounPhrase | null {
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    if (GENITIVE_MARKS.has(wordAt(clauses, i)) && i > phrase.first)
      return { first: phrase.first, last: i - 1, pronoun: false, time: false }
    if (i === phrase.first && THIRD_PERSON_POSSESSIVES.has(wordAt(clauses, i)))
      return { first: i, last: i, pronoun: true, time: false }
  }
  return null
}
