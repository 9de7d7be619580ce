import { FRONTING_WORDS } from '../../../languages/en/grammar/conjunctions.js'
import { MEDIUM_DETERMINERS } from '../../../languages/en/grammar/determiners.js'
import { CLAUSE_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { RELATIVES_BEFORE_VERBS } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf, type Frame } from '../../../languages/en/speech/cues.js'
import {
  DOCUMENTS_OF_AUTHORS,
  ISSUED_TEXTS,
  VERBS_OF_BARE_WORDS,
  VERBS_OF_CORRESPONDENCE,
  VERBS_OF_ISSUING,
} from '../../../languages/en/speech/documents.js'
import { VERBS_OF_TALKING } from '../../../languages/en/speech/verb-patterns.js'
import { leftwards } from '../../clauses/leftwards.js'
import { isVenue, type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { agentAt } from '../actors/agent.js'
import { finiteVerbAfter } from '../content/clause-after.js'
import { wordAt } from '../rule.js'
import { withPhase } from './phase.js'

/** Memoizes a function of a sentence's verb groups: without it, a series of coordinated verbs would take exponential time. */
function oncePerVerb<Answer>(find: (clauses: SentenceClauses, group: VerbGroup) => Answer): typeof find {
  const known = new WeakMap<VerbGroup, { readonly answer: Answer }>()
  return (clauses, group) => {
    const found = known.get(group) ?? { answer: find(clauses, group) }
    known.set(group, found)
    return found.answer
  }
}

/** The subject of a verb: the phrase before it, the one it shares with a preceding verb, or, for a participle, that of its governing verb. */
export const cueSubject = oncePerVerb(findSubject)

function findSubject(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const before = wordAt(clauses, group.first - 1)
  if (group.form === 'PARTICIPLE') return participleSubject(clauses, group)
  // "neither confirmed nor denied"
  if (wordAt(clauses, group.first) === 'nor') return sharedSubject(clauses, group)
  if (COORDINATORS.has(before) || (before === ',' && COORDINATORS.has(wordAt(clauses, group.first - 2))))
    return sharedSubject(clauses, group)
  const subject = subjectBefore(clauses, group)
  if (subject && isAdverbial(clauses, subject)) return sharedSubject(clauses, group)
  return subject ?? (before === ',' ? sharedSubject(clauses, group) : null)
}

/** "called it late and in [Oslo] | spoke of haste": a phrase that a preposition behind a coordinator governs is no subject. */
const isAdverbial = (clauses: SentenceClauses, { first }: LongPhrase): boolean =>
  CLAUSE_PREPOSITIONS.has(wordAt(clauses, first - 1)) && COORDINATORS.has(wordAt(clauses, first - 2))

/** "he thanked Poland but urged it": the subject of the nearest finite verb before, outside relative clauses. */
function sharedSubject(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const earlier = clauses.groups.filter(
    (other) => other.form === 'FINITE' && other.last < group.first && clauses.quotationAt(other.head) < 0,
  )
  const own = earlier.filter((other) => !RELATIVES_BEFORE_VERBS.has(wordAt(clauses, other.first - 1))).reverse()
  // "He cautioned that it was dead and wondered …": a verb of speech is preferred to a verb in its content.
  const speaking = own.filter((group) => speaks(clauses, group))
  const main = own.filter((group) => !isEmbedded(clauses, group))
  const outer = speaking.filter((group) => !isReported(clauses, group))
  for (const other of [...outer.filter((group) => main.includes(group)), ...outer, ...speaking, ...main, ...own]) {
    const subject = cueSubject(clauses, other)
    if (subject) return subject
  }
  return null
}

/** "he said that the firm | had offered more": true for a verb inside a reported content. */
const isReported = oncePerVerb((clauses, group) => {
  const subject = subjectBefore(clauses, group)
  if (!subject) return false
  const before = subject.first - 1
  const verb = clauses.groupAt(wordAt(clauses, before) === 'that' ? before - 1 : before)
  return verb !== undefined && verb !== group && speaks(clauses, verb)
})

/** "smiled on hearing the court | had met": true for a verb whose subject stands right behind another verb. */
const isEmbedded = oncePerVerb((clauses, group) => {
  const subject = subjectBefore(clauses, group)
  return subject !== null && clauses.groupAt(subject.first - 1) !== undefined
})

const OUTER: readonly Frame[] = ['c', 'd', 'f', 'i', 'a']

/** True for verbs that have a content of their own. */
const speaks = (clauses: SentenceClauses, { head }: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, head)).some(({ acts }) => OUTER.some((frame) => acts.has(frame)))

/** The subject of a participle (", adding …"): that of the last verb of speech before it, else that of the nearest verb. */
function participleSubject(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const before = wordAt(clauses, group.first - 1)
  const quoted = before === 'as' ? quotedBefore(clauses, group) : null
  if (quoted) return quoted
  const phrase = clauses.phraseAt(group.first - 1)
  // "the firm issued a statement saying": the source of a text is its issuer.
  const medium =
    phrase !== undefined && isVenue(clauses, phrase) && MEDIUM_DETERMINERS.has(wordAt(clauses, phrase.first))
  if (phrase && !phrase.time && !phrase.pronoun) {
    const near = medium ? null : subjectBefore(clauses, group)
    // "wrote to the mayor asking": whoever wrote asks.
    const hears = near !== null && isHearer(clauses, near)
    const issued = writerOf(clauses, leftwards(clauses, phrase).head) ?? issuerBefore(clauses, group)
    const author = issued ?? (hears ? null : near)
    if (author || !(medium || hears)) return author
  }
  const outside = clauses.groups.filter((other) => clauses.quotationAt(other.head) < 0)
  const finite = outside.filter((other) => other.form === 'FINITE')
  const earlier = finite.filter((other) => other.last < group.first)
  if (earlier.length === 0) return isFronted(clauses, group) ? mainSubject(clauses, group, finite) : null
  const own = earlier.filter((other) => !RELATIVES_BEFORE_VERBS.has(wordAt(clauses, other.first - 1)))
  const speaking = outside.filter((other) => other.last < group.first && tells(clauses, other, own))
  const governing =
    speaking.findLast((other) => !isReported(clauses, other)) ??
    speaking.at(-1) ??
    own.findLast((other) => !isReported(clauses, other)) ??
    own.at(-1)
  if (!governing) return null
  // "was quoted by Reuters as saying": there the agent only passes it on.
  const agent =
    before !== 'as' && governing.passive && cuesOf(wordAt(clauses, governing.head)).length > 0
      ? agentAt(clauses, governing.last + 1)
      : null
  if (agent) return agent
  const phase = withPhase(clauses, governing)
  return speakerAfter(clauses, governing) ?? cueSubject(clauses, phase?.outer ?? governing)
}

/** "wrote to [the mayor]", "spoke to [the mayor]": the one who is written or spoken to. */
const isHearer = (clauses: SentenceClauses, { first }: LongPhrase): boolean =>
  wordAt(clauses, first - 1) === 'to' && VERBS_OF_TALKING.has(wordAt(clauses, first - 2))

/**
 * A verb of speech that may govern a participle: a finite one, one with its phase ("was quick to stress"), or a participle with a subject of
 * its own ("teachers writing to the court, alleging").
 */
function tells(clauses: SentenceClauses, group: VerbGroup, own: readonly VerbGroup[]): boolean {
  if (!speaks(clauses, group)) return false
  if (group.form === 'FINITE') return own.includes(group)
  if (group.form === 'INFINITIVE') return withPhase(clauses, group) !== null
  const phrase = clauses.phraseAt(group.first - 1)
  return group.form === 'PARTICIPLE' && phrase !== undefined && !phrase.time && !isVenue(clauses, phrase)
}

/** "Saying it was late, …", "Despite backing Roe, …": a participle at the sentence's start. */
const isFronted = (clauses: SentenceClauses, { first }: VerbGroup): boolean =>
  first === clauses.opening || (first === clauses.opening + 1 && FRONTING_WORDS.has(wordAt(clauses, clauses.opening)))

/** The subject of the clause that a fronted participle depends on: behind the comma that ends the participle's own words. */
function mainSubject(clauses: SentenceClauses, group: VerbGroup, finite: readonly VerbGroup[]): LongPhrase | null {
  for (let at = group.last + 1; at < clauses.sentence.last; at++) {
    if (wordAt(clauses, at) !== ',' || clauses.quotationAt(at) >= 0 || !clauses.phraseAt(at + 1)) continue
    const verb = finiteVerbAfter(clauses, at + 1)
    if (verb) return cueSubject(clauses, verb)
  }
  const next = finite.find((other) => other.first > group.last)
  return next ? cueSubject(clauses, next) : null
}

/** "Reuters quoted [Jane Doe, the mayor,] as saying": the object of the verb before is who speaks. */
function quotedBefore(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const verb = clauses.groups.findLast((other) => other.form === 'FINITE' && other.last < group.first)
  const object = verb && !verb.passive ? phraseStartingAt(clauses, verb.last + 1) : undefined
  return object ? rightwards(clauses, object, group.first - 2) : null
}

/** "The choir [issued] a letter": the verb right before a text, by which somebody issues it. */
export function issuingVerb(clauses: SentenceClauses, { first }: NounPhrase): VerbGroup | null {
  const verb = clauses.groupAt(first - 1)
  return verb && !verb.passive && VERBS_OF_ISSUING.has(wordAt(clauses, verb.head)) ? verb : null
}

/** "The choir issued a letter in May demanding …": the subject of the verb before, which issues a text. */
function issuerBefore(clauses: SentenceClauses, participle: VerbGroup): LongPhrase | null {
  const verb = clauses.groups.findLast(({ last }) => last < participle.first)
  const text = verb ? phraseStartingAt(clauses, verb.last + 1) : undefined
  if (!verb || !text || !ISSUED_TEXTS.has(wordAt(clauses, text.last))) return null
  return issuingVerb(clauses, text) ? cueSubject(clauses, verb) : null
}

/**
 * "The choir issued [a letter] on Monday demanding …", "wrote to [the editor] demanding …", "posted [her reasons] saying …": the subject of the
 * verb by which a text is issued, or something is written or said.
 */
function writerOf(clauses: SentenceClauses, object: NounPhrase): LongPhrase | null {
  const to = wordAt(clauses, object.first - 1) === 'to' ? 1 : 0
  const verb = clauses.groupAt(object.first - 1 - to)
  if (verb?.form !== 'FINITE' || verb.passive) return null
  const word = wordAt(clauses, verb.head)
  const issued = DOCUMENTS_OF_AUTHORS.has(wordAt(clauses, object.last)) && issuingVerb(clauses, object) === verb
  const written = VERBS_OF_CORRESPONDENCE.has(word) || (to === 0 && VERBS_OF_BARE_WORDS.has(word))
  return issued || written ? cueSubject(clauses, verb) : null
}

/** “…,” said Smith, adding …: the subject follows its verb, which has no auxiliary then, and whose subject is not before it. */
function speakerAfter(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const quoted = clauses.quotationAt(group.first - 1) >= 0
  // After a comma the subject may stand before it, too: "Smith, of Acme, told reporters".
  const comma = wordAt(clauses, group.first - 1) === ',' && subjectBefore(clauses, group) === null
  const quotes = cuesOf(wordAt(clauses, group.head)).some(({ particle, acts }) => particle === null && acts.has('q'))
  const inverted = group.first === group.head && quotes && (quoted || comma)
  const phrase = inverted ? clauses.phraseAt(group.last + 1) : undefined
  return phrase && !phrase.time ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}
