import { COPULAS_OF_FEELING } from '../../../languages/en/grammar/auxiliaries.js'
import { INDEFINITE_ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { IMPERSONAL_SUBJECTS } from '../../../languages/en/grammar/pronouns.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { NEGATIONS } from '../../../languages/en/grammar/word-classes.js'
import { adjectiveCue } from '../../../languages/en/speech/adjective-cues.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { finiteVerbAfter } from '../content/clause-after.js'
import { contentEnd } from '../content/content-end.js'
import { cueSubject } from '../cues/cue-subjects.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * A linking verb with an adjective that expresses an attitude: "is confident that", "remains critical of".
 *
 *     The mayor is confident that the bridge will hold.        Unions are critical of the plan.
 *     ~~~~~~~~~ ------------ ^^^^^^^^^^^^^^^^^^^^^^^^^         ~~~~~~ --------------- ^^^^^^^^
 *     source    cue          content                           source cue             content
 *
 * Not: "She is confident." (of nothing), "It is certain that it will rain." (nobody's mind).
 * Source: Quirk et al. 1985, 16.68 (adjective complementation).
 */
export const adjectiveCueRule: SentenceRule = {
  name: 'adjective-cue',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const found = []
    for (let at = clauses.sentence.first + 1, last = lastWord(clauses); at < last; at++) {
      const cue = adjectiveCue(wordAt(clauses, at))
      const opener = wordAt(clauses, at + 1)
      const bare = cue?.openers.has('that') === true && startsClause(clauses, at + 1)
      const opens = bare || cue?.openers.has(opener) === true
      const group = opens && clauses.quotationAt(at) < 0 ? linkingVerb(clauses, at) : null
      const source = group ? cueSubject(clauses, group) : null
      if (!cue || !group || !source || IMPERSONAL_SUBJECTS.has(wordAt(clauses, source.head.last))) continue
      const infinitive = opener === 'to' && clauses.groupAt(at + 1)?.form === 'INFINITIVE'
      // "is committed [to peace]"
      const promised = opener === 'to' && cue.act === 'PROMISE'
      const clausal = bare || opener === 'that' || infinitive || promised
      const from = clausal ? at + 1 : at + 2
      const last = contentEnd(article, clauses, from, infinitive ? 'INFINITIVE' : clausal ? 'CLAUSE' : 'THING')
      if (last < from) continue
      const words = { first: group.first, last: clausal ? at : at + 1 }
      found.push({ act: cue.act, cue: words, source, addressee: null, content: [{ first: from, last }] })
    }
    return found
  },
}

/** "is concerned | the tax would hurt": a subject and its verb follow. */
function startsClause(clauses: SentenceClauses, at: number): boolean {
  const subject = clauses.phraseAt(at)
  return (
    subject !== undefined &&
    subject.first <= at &&
    !subject.time &&
    finiteVerbAfter(clauses, subject.last + 1) !== undefined
  )
}

/** The finite "is", "feels" or "remained" that an adjective (tagged as one or as a participle), or a noun with its article, belongs to. */
function linkingVerb(clauses: SentenceClauses, at: number): VerbGroup | null {
  const own = clauses.groupAt(at)
  if (own?.passive) return own.head === at && own.form === 'FINITE' ? own : null
  // "remain determined": a participle that is tagged as a verb of its own.
  if (own && !(own.first === at && own.last === at && mayBeParticiple(wordAt(clauses, at)))) return null
  // "is also a loud critic"
  const phrase = clauses.phraseAt(at)
  const noun = phrase?.last === at && INDEFINITE_ARTICLES.has(wordAt(clauses, phrase.first)) ? phrase : undefined
  const first = noun?.first ?? at
  // "is very confident", "are not sceptical"
  const stepped = clauses.tokens[first - 1]?.pos === 'ADV' || NEGATIONS.has(wordAt(clauses, first - 1))
  const near = clauses.groupAt(first - 1) ?? (stepped ? clauses.groupAt(first - 2) : undefined)
  return near?.form === 'FINITE' && COPULAS_OF_FEELING.has(wordAt(clauses, near.head)) ? near : null
}
