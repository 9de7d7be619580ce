import { EXPLAINING_WORDS } from '../../../languages/en/grammar/wh-words.js'
import type { Cue } from '../../../languages/en/speech/cues.js'
import { DOCUMENTS } from '../../../languages/en/speech/documents.js'
import {
  BODILY_VERBS,
  FINDERS,
  RELEASED_THINGS,
  TAKEN_THINGS,
  VERBAL_TARGETS,
} from '../../../languages/en/speech/speakers.js'
import { VERBS_OF_DOCUMENTS, VERBS_OF_REFERENCE } from '../../../languages/en/speech/verb-patterns.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { contentEnd } from '../content/content-end.js'
import { withoutTrailingTime } from '../content/trailing-time.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { type VerbRule, wordAt } from '../rule.js'

/**
 * The content is a noun phrase, the object of a verb like "cite", "deny", "announce" or "call for".
 *
 *     He declined, citing the country’s law against arms sales.
 *     ~~           ------ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     source       cue    content
 *
 * Not: "She explained." (nothing), "He met the minister." (no verb of speech).
 * Source: PARC3 annotation manual, "noun-phrase contents".
 */
export const namedThing: VerbRule = {
  name: 'named-thing',
  frames: ['n'],
  find({ clauses, words, article, group, subject, cue }, act) {
    if (group.passive || !subject || isAside(clauses, group, cue)) return null
    const shows = VERBS_OF_DOCUMENTS.has(cue.lemma)
    const head = wordAt(clauses, subject.head.last)
    if (shows && !DOCUMENTS.has(head)) return null
    if (cue.lemma === 'find' && !FINDERS.has(head)) return null
    const given = cue.acts.has('a') ? givenTo(clauses, words.last + 1) : null
    if (given) {
      const content = { first: given.last + 1, last: contentEnd(article, clauses, given.last + 1, 'THING') }
      return { act, source: subject, addressee: given, content: [content] }
    }
    const direct = words.last + 1
    const at =
      phraseStartingAt(clauses, direct) || clauses.quotationAt(direct) >= 0 || isGerund(clauses, direct)
        ? direct
        : afterAdjuncts(clauses, direct)
    const phrase = phraseStartingAt(clauses, at)
    const quotedNoun = clauses.tokens[at]?.pos === 'DET' && clauses.quotationAt(at + 1) >= 0
    const opens =
      quotedNoun || clauses.quotationAt(at) >= 0 || isGerund(clauses, at) || EXPLAINING_WORDS.has(wordAt(clauses, at))
    if ((!phrase || phrase.time) && !opens) return null
    if (phrase && !isSpokenOf(clauses, cue, phrase)) return null
    // "The poll shows the mayor ahead, with a third of votes": what is shown is as long as a clause.
    const thing = { first: at, last: contentEnd(article, clauses, at, shows ? 'CLAUSE' : 'THING') }
    return { act, source: subject, addressee: null, content: [withoutTrailingTime(clauses, act, thing, group)] }
  },
}

/** False for "attacked a girl", "claimed ten lives", "released the prisoners": the object tells that nothing was said. */
function isSpokenOf(clauses: SentenceClauses, { lemma, particle }: Cue, { last }: NounPhrase): boolean {
  if (particle !== null) return true
  const noun = wordAt(clauses, last)
  if (BODILY_VERBS.has(lemma)) return VERBAL_TARGETS.has(noun)
  if (lemma === 'claim') return !TAKEN_THINGS.has(noun)
  if (lemma === 'release') return RELEASED_THINGS.has(noun)
  return lemma !== 'declare' || clauses.tokens[last]?.pos !== 'PROPN'
}

/** ", she said, referring to Malta": that tells what the words before are about, and cites nothing. */
const isAside = (clauses: SentenceClauses, group: VerbGroup, { lemma }: Cue): boolean =>
  group.form === 'PARTICIPLE' && wordAt(clauses, group.first - 1) === ',' && VERBS_OF_REFERENCE.has(lemma)

/** "recommended scrapping it", "committed to sending ships", where the tags take "to" for the verb's own. */
const isGerund = (clauses: SentenceClauses, at: number): boolean => {
  const group = clauses.groupAt(at)
  return group?.form === 'PARTICIPLE' || (group !== undefined && wordAt(clauses, at - 1) === 'to' && group.first < at)
}

/** "promised [the choir] a new hall": one phrase right before another. */
function givenTo(clauses: SentenceClauses, at: number): LongPhrase | null {
  const phrase = phraseStartingAt(clauses, at)
  const thing = phrase ? phraseStartingAt(clauses, phrase.last + 1) : undefined
  return phrase && thing && !thing.time && !phrase.time
    ? { first: phrase.first, last: phrase.last, head: phrase, others: [] }
    : null
}
