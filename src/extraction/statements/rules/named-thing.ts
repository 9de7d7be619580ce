import { FOCUSING_ADVERBS } from '../../../languages/en/grammar/quantities.js'
import { EXPLAINING_WORDS } from '../../../languages/en/grammar/wh-words.js'
import { POSSESSIVES } from '../../../languages/en/grammar/word-classes.js'
import { type Cue, cuesOf } from '../../../languages/en/speech/cues.js'
import { DOCUMENTS, ISSUED_TEXTS } from '../../../languages/en/speech/documents.js'
import { FINDERS } from '../../../languages/en/speech/speakers.js'
import {
  VERBS_OF_DOCUMENTS,
  VERBS_OF_REFERENCE,
  VERBS_WITH_TOPICS,
} from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { isVenue, type LongPhrase, phraseEndingAt, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { contentEnd } from '../content/content-end.js'
import { withoutTrailingTime } from '../content/trailing-time.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { isSaying } from '../cues/saying.js'
import { isSpokenOf } from '../cues/spoken-of.js'
import type { Document } from '../document.js'
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
    if (group.passive || !subject || isAside(clauses, group, cue) || isDuty(clauses, group, cue)) return null
    if (isDescription(clauses, group, subject, act)) return null
    const shows = VERBS_OF_DOCUMENTS.has(cue.lemma)
    const paper = group.form === 'PARTICIPLE' ? clauses.phraseAt(group.first - 1) : undefined
    const head = wordAt(clauses, (paper ?? subject.head).last)
    if (shows && !DOCUMENTS.has(head)) return null
    if (cue.lemma === 'find' && !FINDERS.has(head)) return null
    const given = cue.acts.has('a') ? givenTo(clauses, words.last + 1) : null
    if (given) {
      const content = { first: given.last + 1, last: contentEnd(article, clauses, given.last + 1, 'THING') }
      return { act, source: subject, addressee: given, content: [content] }
    }
    const direct = afterFocus(clauses, words.last + 1)
    const at =
      phraseStartingAt(clauses, direct) || clauses.quotationAt(direct) >= 0 || isGerund(clauses, direct)
        ? direct
        : afterAdjuncts(clauses, direct)
    const phrase = phraseStartingAt(clauses, at)
    const quotedNoun =
      (clauses.tokens[at]?.pos === 'DET' || POSSESSIVES.has(wordAt(clauses, at))) && clauses.quotationAt(at + 1) >= 0
    const opens =
      quotedNoun || clauses.quotationAt(at) >= 0 || isGerund(clauses, at) || EXPLAINING_WORDS.has(wordAt(clauses, at))
    if ((!phrase || phrase.time) && !opens) return null
    if (isTopicOfOther(clauses, group, cue, at)) return null
    // "tweeted a message saying “…”": the message is what is said behind it.
    if (phrase && act === 'SAY' && cue.acts.has('q') && isSaying(clauses, phrase.last + 1)) return null
    if (phrase && !isSpokenOf({ article, clauses, cue, subject: subject.head, phrase })) return null
    // "The poll shows the mayor ahead, with a third of votes": what is shown is as long as a clause.
    const thing = { first: at, last: contentEnd(article, clauses, at, shows ? 'CLAUSE' : 'THING') }
    if (act === 'SAY' && leadsToQuotation(clauses, thing)) return null
    const partner = act === 'CONSULT' ? partnerWithin(article, clauses, thing) : null
    const own = partner ? { first: at, last: partner.first - 2 } : thing
    return { act, source: subject, addressee: partner, content: [withoutTrailingTime(clauses, act, own, group)] }
  },
}

/** "discussed the fares [with the mayor of Rye]": somebody named after "with" is spoken to. */
function partnerWithin(article: Document, clauses: SentenceClauses, { first, last }: TokenRange): LongPhrase | null {
  for (let at = first + 1; at < last; at++) {
    if (clauses.groupAt(at)) return null
    if (wordAt(clauses, at) !== 'with' || clauses.quotationAt(at) >= 0) continue
    const phrase = phraseStartingAt(clauses, at + 1)
    if (phrase && article.actorKindAt(phrase.last) !== null) return rightwards(clauses, phrase, last)
  }
  return null
}

/** Most tokens of an aside before a thing: ", among many other things,". */
const LONGEST_ASIDE = 6

/** The token after "only", or after ", among other things,", before a thing. */
function afterFocus(clauses: SentenceClauses, at: number): number {
  if (FOCUSING_ADVERBS.has(wordAt(clauses, at))) return at + 1
  if (wordAt(clauses, at) !== ',' || wordAt(clauses, at + 1) !== 'among') return at
  for (let end = at + 2; end <= at + LONGEST_ASIDE; end++) if (wordAt(clauses, end) === ',') return end + 1
  return at
}

/** "commented on the plan: “…”": the quotation is said, and the thing only what it is about. */
function leadsToQuotation(clauses: SentenceClauses, { first, last }: TokenRange): boolean {
  for (let at = first; at < last && clauses.quotationAt(at) < 0; at++)
    if (wordAt(clauses, at) === ':') return clauses.quotationAt(at + 1) >= 0
  return false
}

/**
 * "a table [listing] the ships", "farmers [opposing] the ban": a participle right behind a noun tells which ones are meant, unless the noun is a
 * text or an occasion of speech ("a letter demanding …"), or "with" sets it beside the clause ("with Doe citing …").
 */
function isDescription(clauses: SentenceClauses, { form, first }: VerbGroup, subject: LongPhrase, act: Act): boolean {
  const phrase = form === 'PARTICIPLE' ? phraseEndingAt(clauses, first - 1) : undefined
  if (!phrase || phrase.time || subject.first > phrase.first) return false
  const takesSides = act === 'PRAISE' || act === 'REJECT'
  if (wordAt(clauses, subject.first - 1) === 'with') return takesSides
  // "wrote to the embassy requesting a visa": whoever writes requests it.
  const verb = clauses.groups.findLast((other) => other.form === 'FINITE' && other.last < phrase.first)
  if (verb && speaks(wordAt(clauses, verb.head))) return false
  const head = wordAt(clauses, subject.head.last)
  return subject.last === phrase.last && !isVenue(clauses, subject.head) && !ISSUED_TEXTS.has(head)
}

/** ", she said, referring to Malta": that tells what the words before are about, and cites nothing. */
const isAside = (clauses: SentenceClauses, group: VerbGroup, { lemma }: Cue): boolean =>
  group.form === 'PARTICIPLE' && wordAt(clauses, group.first - 1) === ',' && VERBS_OF_REFERENCE.has(lemma)

/**
 * "[Speaking] about the film, Doe said …", "Doe [commented] on the film, calling it …": the topic of what another verb of speech in the sentence
 * tells.
 */
function isTopicOfOther(clauses: SentenceClauses, group: VerbGroup, { lemma, particle }: Cue, from: number): boolean {
  if (!VERBS_WITH_TOPICS.has(lemma) || (particle === null ? lemma !== 'echo' : particle.includes(' '))) return false
  const fronted = group.form === 'PARTICIPLE' && group.first <= clauses.opening + 1
  return clauses.groups.some(({ form, first, head }) => {
    if (first <= from || clauses.quotationAt(head) >= 0 || !speaks(wordAt(clauses, head))) return false
    return fronted ? form === 'FINITE' : form === 'PARTICIPLE' && wordAt(clauses, first - 1) === ','
  })
}

/** True for verbs that have a clause, a quotation or a predicate of their own. */
const speaks = (form: string): boolean =>
  cuesOf(form).some(({ acts, particle }) => particle === null && (acts.has('q') || acts.has('s')))

/** "considered the risks", "should consider it": only what somebody is considering to do is a thing that they have in mind. */
const isDuty = (clauses: SentenceClauses, { form, head }: VerbGroup, { lemma }: Cue): boolean =>
  lemma === 'consider' && !(form === 'FINITE' && wordAt(clauses, head).endsWith('ing'))

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
