import { INNER_SUBJECT_OPENERS } from '../../../languages/en/grammar/conjunctions.js'
import { GENITIVE_MARKS, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import {
  AGENT_PREPOSITIONS,
  GROUP_PREPOSITIONS,
  VENUE_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import { PERIODS, TIME_WORDS } from '../../../languages/en/grammar/time-words.js'
import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { BE } from '../../../languages/en/grammar/word-classes.js'
import {
  INCLUSIONS,
  type NounCue,
  nounCueOf,
  UNOWNED_NOUNS,
  VERBS_OF_NOUNS,
} from '../../../languages/en/speech/noun-cues.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { agentWithin } from '../actors/agent.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import type { Document } from '../document.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

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
    return clauses.phrases
      .map((phrase) => beforeName(clauses, phrase))
      .flatMap((phrase) => {
        const noun = wordAt(clauses, phrase.last)
        const cue = clauses.quotationAt(phrase.last) < 0 ? nounCueOf(noun) : null
        if (!cue || isExtraposed(clauses, phrase) || isName(clauses, phrase) || opensRelative(clauses, phrase))
          return []
        const accused = accusedAfter(clauses, phrase, cue)
        const agent = accused ? null : agentAfterNoun(clauses, phrase, cue)
        const owner = ownerOf(clauses, phrase) ?? agent
        const from = (accused ?? agent ?? phrase).last + 1
        const holder = ownerOf(clauses, phrase) ? null : holderAfter(clauses, phrase)
        const said = holder && told(article, clauses, holder.last + 1)
        if (holder && said)
          return [
            {
              act: cue.act,
              cue: { first: phrase.last, last: phrase.last },
              source: holder,
              addressee: null,
              content: [said],
            },
          ]
        const content =
          (owner || accused ? told(article, clauses, accused ? from : phrase.last + 1) : null) ??
          governed(article, clauses, phrase, from, cue, owner !== null)
        // "requests for leniency from Doe": whoever asks closes the content.
        const closing = owner || !content ? null : agentWithin(clauses, content, AGENT_PREPOSITIONS)
        if (!content || !(owner || closing || mayStandAlone(clauses, phrase, content.first))) return []
        const last = closing ? closing.first - 2 : content.last
        return [
          {
            act: cue.act,
            cue: { first: phrase.last, last: phrase.last },
            source: owner ?? closing,
            addressee: accused,
            content: [{ first: content.first, last }],
          },
        ]
      })
  },
}

/** "allegations Roe tried to flee": a plural and a name side by side are two phrases. */
function beforeName({ tokens }: SentenceClauses, phrase: NounPhrase): NounPhrase {
  let last = phrase.last
  while (last > phrase.first && tokens[last]?.pos === 'PROPN') last--
  for (let at = phrase.first; at < last; at++) if (tokens[at]?.pos === 'PROPN') return phrase
  const splits = last < phrase.last && UNOWNED_NOUNS.has(tokens[last]?.lower ?? '')
  return splits ? { ...phrase, last } : phrase
}

/** "It is a sign of the board's concern that …": the clause is what "it" stands for. */
function isExtraposed(clauses: SentenceClauses, phrase: NounPhrase): boolean {
  const verb = clauses.groups.findLast(({ last }) => last < phrase.first)
  if (!verb || !BE.has(wordAt(clauses, verb.head)) || wordAt(clauses, verb.first - 1) !== 'it') return false
  return wordAt(clauses, phrase.first - 1) === 'of' && clauses.phraseAt(verb.last + 1) !== undefined
}

/** "the Syrian [Opposition] to the west": within a sentence a capital makes a name of it. */
const isName = (clauses: SentenceClauses, { first, last }: NounPhrase): boolean =>
  first > clauses.opening && clauses.tokens[last]?.pos === 'PROPN'

/** "the decision [that ended] it", "a pact [that, in force, will] help": "that" before its verb is what did it, and no clause's subordinator. */
function opensRelative(clauses: SentenceClauses, { last }: NounPhrase): boolean {
  if (wordAt(clauses, last + 1) !== 'that') return false
  let at = last + 2
  if (wordAt(clauses, at) === ',')
    do at++
    while (wordAt(clauses, at) !== ',' && at < clauses.sentence.last)
  return clauses.groupAt(at > last + 2 ? at + 1 : at)?.form === 'FINITE'
}

/** "the claim [that …]", "his promise [to …]", "her fears of [a flood]". */
function governed(
  article: Document,
  clauses: SentenceClauses,
  phrase: NounPhrase,
  from: number,
  cue: NounCue,
  owned: boolean,
): TokenRange | null {
  const next = afterAdjuncts(clauses, from)
  const at = opensContent(clauses, from, cue) ? from : next
  const infinitive = clauses.groupAt(at)?.form === 'INFINITIVE'
  // A noun with an infinitive (a promise to act) needs a source; one with "that" (a claim) may be without.
  if (wordAt(clauses, at) === 'that' || infinitive) {
    const object = clauses.groups.some(({ form, last }) => form === 'FINITE' && last < phrase.first)
    const kind = object && !infinitive ? 'CLAUSE' : 'THING'
    return range(at, beforeMainVerb(clauses, phrase, infinitive ? 0 : 1, contentEnd(article, clauses, at, kind)))
  }
  // "said in its report the dam was old": the clause is what was said there.
  if (opensBareClause(clauses, at) && !VENUE_PREPOSITIONS.has(wordAt(clauses, phrase.first - 1)))
    return range(at, beforeMainVerb(clauses, phrase, 1, contentEnd(article, clauses, at, 'CLAUSE')))
  const gerund = owned && wordAt(clauses, at) === 'of' && clauses.groupAt(at + 1)?.form === 'PARTICIPLE'
  if (!cue.prepositions.has(wordAt(clauses, at)) && !gerund) return null
  const thing = phraseStartingAt(clauses, at + 1)
  const asks = INTERROGATIVES.has(wordAt(clauses, at + 1))
  if (asks) return range(at + 1, contentEnd(article, clauses, at + 1, 'CLAUSE'))
  if (!(thing && !thing.time) && clauses.groupAt(at + 1)?.form !== 'PARTICIPLE' && clauses.quotationAt(at + 1) < 0)
    return null
  return range(at + 1, beforeMainVerb(clauses, phrase, 0, contentEnd(article, clauses, at + 1, 'THING')))
}

/** "the claim that …", "allegations of fraud", "the debate over whether …": nouns of speech that need nobody who speaks. */
const mayStandAlone = (clauses: SentenceClauses, phrase: NounPhrase, content: number): boolean =>
  UNOWNED_NOUNS.has(wordAt(clauses, phrase.last)) ||
  INTERROGATIVES.has(wordAt(clauses, content)) ||
  (wordAt(clauses, content) === 'that' && wordAt(clauses, phrase.first) === 'the')

/**
 * "allegations [Doe had tried to flee]": a clause without "that", which has all its parts. In "the claims Doe made in May" the noun is the verb's
 * own object.
 */
function opensBareClause(clauses: SentenceClauses, at: number): boolean {
  const subject = clauses.phraseAt(at)
  const verb = subject && !subject.time ? clauses.groupAt(subject.last + 1) : undefined
  if (verb?.form !== 'FINITE') return false
  const next = verb.last + 1
  const object = phraseStartingAt(clauses, next)
  return (
    (object !== undefined && !object.time) ||
    verb.passive ||
    clauses.groupAt(next)?.form === 'INFINITIVE' ||
    clauses.tokens[next]?.pos === 'ADJ'
  )
}

const opensContent = (clauses: SentenceClauses, at: number, cue: NounCue): boolean =>
  wordAt(clauses, at) === 'that' ||
  clauses.groupAt(at)?.form === 'INFINITIVE' ||
  cue.prepositions.has(wordAt(clauses, at))

const range = (first: number, last: number): TokenRange | null => (last >= first ? { first, last } : null)

/** "her view was [that …]", "their demands include [a pardon]": what a noun with a source is said to be. */
function told(article: Document, clauses: SentenceClauses, verb: number): TokenRange | null {
  const group = clauses.groupAt(verb)
  if (group?.form !== 'FINITE' || group.passive || !VERBS_OF_NOUNS.has(wordAt(clauses, group.head))) return null
  const at = group.last + 1
  if (wordAt(clauses, at) === 'that') return range(at, contentEnd(article, clauses, at, 'CLAUSE'))
  if (clauses.groupAt(at)?.form === 'INFINITIVE') return range(at, contentEnd(article, clauses, at, 'INFINITIVE'))
  const things = INCLUSIONS.has(wordAt(clauses, group.head)) && phraseStartingAt(clauses, at)
  return things ? range(at, contentEnd(article, clauses, at, 'THING')) : null
}

/** "the accusation [against Malta] that …": whoever is accused. */
function accusedAfter(clauses: SentenceClauses, { last }: NounPhrase, { act }: NounCue): LongPhrase | null {
  const accused = act === 'ACCUSE' || act === 'CLAIM' ? phraseStartingAt(clauses, last + 2) : undefined
  if (!accused || accused.time || wordAt(clauses, last + 1) !== 'against') return null
  return rightwards(clauses, accused, lastWord(clauses))
}

/** "the goal of [the club] is to …": whose the noun is, before what it is said to be. */
function holderAfter(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase | null {
  const holder = wordAt(clauses, phrase.last + 1) === 'of' ? phraseStartingAt(clauses, phrase.last + 2) : undefined
  if (!holder || holder.time) return null
  return { first: holder.first, last: holder.last, head: holder, others: [] }
}

/** "a call [by the mayor] for …", "anger [among farmers] over …": the source after the noun. */
function agentAfterNoun(clauses: SentenceClauses, phrase: NounPhrase, cue: NounCue): LongPhrase | null {
  if (!GROUP_PREPOSITIONS.has(wordAt(clauses, phrase.last + 1))) return null
  const agent = phraseStartingAt(clauses, phrase.last + 2)
  if (!agent || agent.time) return null
  const short = { first: agent.first, last: agent.last, head: agent, others: [] }
  return opensContent(clauses, agent.last + 1, cue) ? short : rightwards(clauses, agent, lastWord(clauses))
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
function ownerOf(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase | null {
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const genitive = GENITIVE_MARKS.has(wordAt(clauses, i)) && i > phrase.first
    const possessive = i === phrase.first && THIRD_PERSON_POSSESSIVES.has(wordAt(clauses, i))
    if (!genitive && !possessive) continue
    const head = { first: phrase.first, last: genitive ? i - 1 : i, pronoun: possessive, time: false }
    if (TIME_WORDS.has(wordAt(clauses, head.last)) || PERIODS.has(wordAt(clauses, head.last))) return null
    return { first: head.first, last: head.last, head, others: [] }
  }
  return null
}
