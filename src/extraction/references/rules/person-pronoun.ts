import { PRONOUN_GENDERS } from '../../../languages/en/grammar/pronouns.js'
import type { Gender } from '../../../languages/en/names/given-names.js'
import { PERSON_NOUNS, TITLES } from '../../../languages/en/names/titles.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import {
  countBefore,
  type Discourse,
  mentionAt,
  mentionsBefore,
  type PlacedMention,
  sentenceAt,
  sentencesBack,
} from '../discourse.js'
import { clauseSubject, namedAfter } from '../excluded.js'
import { opensWhatFor } from '../reasons.js'
import type { ReferenceRule } from '../rule.js'
import { speakerOf } from '../speaker-of.js'
import { isCue, subjectVerb } from '../subjects.js'

/** Number of sentences back in which the person is searched for. */
const REACH = 4
/** Maximum distance, in tokens, to the subject that follows an opening clause with the pronoun. */
const AHEAD = 30

/**
 * Salience weights, set by hand on news texts, on a scale on which each sentence of distance costs 1.5. The best candidate must
 * have ENOUGH weight, and MARGIN more than the next person.
 */
const NEAR = 6
const PER_SENTENCE = 1.5
const SUBJECT = 2.2
const SAME_GENDER = 0.7
const SAME_CLAUSE = 1
const LAST_SUBJECT = 0.8
const REPEATED = 0.2
const MOST_REPEATED = 0.6
const OUTSIDE_QUOTE = 2.5
const POSSESSOR = 0.6
const PRONOUN_BEFORE = 0.8
/** "thanked Roe for [her] patience": added for the object of praise or blame if the pronoun is in the reason. */
const JUDGED = 5
const ENOUGH = 2
const MARGIN = 0.35
/** For whoever spoke before, where the pronoun speaks. */
const SPOKE = 0.8
/** Taken from whoever is only subject of what somebody else is said to say or do: "Doe claimed that [Roe] knew". */
const REPORTED = 1.5
/** The margin over the next person from which the pronoun determines a person's gender, if it is not known otherwise. */
const SURE = 1.5

/**
 * He, she, him, her, his: the likeliest person of that gender mentioned before. Subjects are preferred to objects, near mentions to
 * far ones, those outside quotations to those inside. In a quotation the antecedent is never its speaker.
 *
 *     Roe was in Valletta. On Tuesday, he praised Malta.
 *                                      ^^ → Roe
 * Never: against a known gender, two equally likely people, nobody within four sentences.
 * Source: Lappin and Leass 1994 (salience weights), shortened.
 */
export const personPronoun: ReferenceRule = (discourse, at) => {
  const token = tokenAt(discourse.tokens, at)
  const gender = PRONOUN_GENDERS.get(token.lower)
  if (gender === undefined || mentionAt(discourse, at) !== null) return null
  const [best, next] = weigh(discourse, at, token, gender)
  if (best === undefined || best.weight < ENOUGH) return null
  if (weightOfUnnamed(discourse, at, gender) > best.weight) return null
  if (next !== undefined && best.weight - next.weight < MARGIN) return null
  const { link } = best
  const { actor } = link
  const facts = discourse.facts[actor]
  if (facts !== undefined) {
    facts.called ??= gender
    if (facts.gender === null && best.weight - (next?.weight ?? 0) > SURE) facts.gender = gender
  }
  const name = discourse.actors[actor]?.name ?? ''
  const sure = Math.min(0.9, 0.6 + 0.05 * (best.weight - (next?.weight ?? ENOUGH)))
  return {
    end: at + 1,
    actor,
    form: 'PRONOUN',
    score: Math.round(100 * sure) / 100,
    reason: `${token.lower}: ${name}, the likeliest ${gender === 'MALE' ? 'man' : 'woman'} ${link.subject ? 'who was subject' : 'before'}`,
  }
}

/** "[She] said", "…,” said [he]": the pronoun is the subject of a verb of speech. */
function isSpeaking({ tokens }: Discourse, at: number): boolean {
  const verb = subjectVerb(tokens, at, at + 1)
  return verb !== null && isCue(tokens, verb)
}

/** The weight of the likeliest person without a name who has spoken, by the same scale; 0 if there is none. */
function weightOfUnnamed(discourse: Discourse, at: number, gender: Gender): number {
  const sentence = discourse.sentenceOf[at] ?? -1
  let most = 0
  for (let s = sentence; s >= 0 && sentencesBack(discourse, at, s) <= REACH_OF_UNNAMED; s--) {
    for (const person of (discourse.unnamed[s] ?? []).slice(0, MOST_UNNAMED)) {
      if (
        !isCue(discourse.tokens, person.verb) ||
        person.end > at ||
        (person.gender !== null && person.gender !== gender)
      )
        continue
      if (
        discourse.quotationOf[person.first] !== -1 &&
        discourse.quotationOf[person.first] !== discourse.quotationOf[at]
      )
        continue
      const distance = sentencesBack(discourse, at, s)
      const known = person.gender === null ? 0 : SAME_GENDER
      const last = distance === 0 ? SAME_CLAUSE : distance === 1 ? LAST_SUBJECT : 0
      most = Math.max(most, NEAR - PER_SENTENCE * distance + SUBJECT + known + SPOKE + last)
    }
  }
  return most
}

/** Number of sentences back in which people without names are considered, and how many of each. */
const REACH_OF_UNNAMED = 2
const MOST_UNNAMED = 8

interface Weighed {
  readonly weight: number
  readonly link: PlacedMention
  /** The bonus for further mentions of the same person: a little each, up to a limit. */
  readonly repeated: number
}

/** The candidates with their weights, the likeliest first. */
function weigh(
  discourse: Discourse,
  at: number,
  token: Token,
  gender: Gender,
): { weight: number; link: PlacedMention }[] {
  const sentence = discourse.sentenceOf[at] ?? -1
  const quotation = discourse.quotationOf[at] ?? -1
  const speaker = quotation >= 0 ? speakerOf(discourse, quotation) : null
  const possessive = !isObject(discourse, at, token)
  const own = possessive ? described(discourse, at) : clauseSubject(discourse, at)
  const reflexive = /self$/.test(token.lower)
  const saying = isSpeaking(discourse, at)
  const objects = namedAfter(discourse, at, token)
  const weights = new Map<number, Weighed>()
  for (const link of candidates(discourse, at)) {
    if (discourse.actors[link.actor]?.kind !== 'PERSON') continue
    const { gender: known = null, called = null } = discourse.facts[link.actor] ?? {}
    const other = known ?? called
    if ((other !== null && other !== gender) || link.actor === speaker || link.actor === own) continue
    if (objects.has(link.actor)) continue
    if (reflexive && (weights.size > 0 || !isSubjectAround(link, sentence, quotation))) continue
    const judged = link.end === at - 1 && opensWhatFor(discourse.tokens, at - 1, link.first)
    const weight =
      weightOf(discourse, link, sentencesBack(discourse, at, link.sentence), quotation, known) +
      (judged && possessive ? JUDGED : 0) +
      (saying && link.speaks ? SPOKE + (link.subject ? 0 : SUBJECT) : 0) -
      (saying && isReported(discourse, link, sentence) ? REPORTED : 0)
    const before = weights.get(link.actor)
    const best = before === undefined || before.weight < weight ? { weight, link } : before
    weights.set(link.actor, { ...best, repeated: Math.min(MOST_REPEATED, (before?.repeated ?? -REPEATED) + REPEATED) })
  }
  return [...weights.values()]
    .map(({ weight, link, repeated }) => ({ weight: weight + repeated, link }))
    .sort((a, b) => b.weight - a.weight)
}

/** "Doe hurt [himself]", "Doe “cut [himself] badly”": the nearest subject of the sentence, in the same quotation or around it. */
const isSubjectAround = (link: PlacedMention, sentence: number, quotation: number): boolean =>
  link.subject && link.sentence === sentence && (link.quotation === quotation || link.quotation < 0)

/** Whether somebody is subject of a clause inside another person's, in a sentence before: right behind a verb or "that", titles aside. */
function isReported(discourse: Discourse, link: PlacedMention, sentence: number): boolean {
  const { tokens, bySentence, actors } = discourse
  if (!link.subject || link.sentence === sentence || link.quotation >= 0) return false
  const opening = sentenceAt(discourse, link.first)?.first ?? link.first
  let at = link.first - 1
  while (at > opening && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokenAt(tokens, at).pos)) at--
  if (at < opening) return false
  if (tokenAt(tokens, at).pos !== 'VERB' && tokenAt(tokens, at).lower !== 'that') return false
  const main = (bySentence[link.sentence] ?? []).find(
    ({ subject, actor }) => subject && actors[actor]?.kind === 'PERSON',
  )
  return main !== undefined && main.first < link.first && main.actor !== link.actor
}

/** Whoever was mentioned before, and the subject that an opening clause points ahead to: "After his arrest, Smith said". */
function* candidates(discourse: Discourse, at: number): Generator<PlacedMention> {
  yield* mentionsBefore(discourse, at, REACH)
  const row = discourse.bySentence[discourse.sentenceOf[at] ?? -1] ?? []
  const opening = tokenAt(discourse.tokens, sentenceAt(discourse, at)?.first ?? at)
  const next = countBefore(row, at)
  if (
    !/^(?:ADP|SCONJ|VERB)$/.test(opening.pos) ||
    row.slice(0, next).some((link) => discourse.actors[link.actor]?.kind === 'PERSON')
  )
    return
  for (const link of row.slice(next, next + 4)) {
    if (link.first > at + AHEAD) return
    if (link.subject && discourse.tokens[link.first - 1]?.lower === ',') yield link
  }
}

function weightOf(
  discourse: Discourse,
  link: PlacedMention,
  distance: number,
  quotation: number,
  known: Gender | null,
): number {
  let weight = NEAR - PER_SENTENCE * distance
  if (link.subject) weight += SUBJECT + (distance === 0 ? SAME_CLAUSE : 0)
  if (known !== null) weight += SAME_GENDER
  if (link.quotation >= 0 && link.quotation !== quotation) weight -= OUTSIDE_QUOTE
  if (discourse.tokens[link.end]?.lower === "'s") weight -= POSSESSOR
  if (link.form === 'PRONOUN') weight += PRONOUN_BEFORE
  else if (link.subject && distance === 1) weight += LAST_SUBJECT
  return weight
}

/** "him", and "her" where no noun follows. */
function isObject(discourse: Discourse, at: number, token: Token): boolean {
  if (token.lower === 'him') return true
  if (token.lower !== 'her') return false
  const next = discourse.tokens[at + 1]
  return next === undefined || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.pos)
}

/** Maximum distance, in tokens, between "her" and the noun for a person related to her ("her oldest friend"). */
const DESCRIPTION = 4

/** "Doe, her oldest friend, …": whom a noun for a person describes, with what it is to somebody else; null where there is none. */
function described(discourse: Discourse, at: number): number | null {
  const { tokens } = discourse
  const link = tokens[at - 1]?.lower === ',' ? mentionAt(discourse, at - 2) : null
  if (link === null || link.end !== at - 1) return null
  for (let i = at + 1; i <= at + DESCRIPTION && /^(?:ADJ|NOUN|PROPN)$/.test(tokenAt(tokens, i).pos); i++) {
    if (PERSON_NOUNS.has(tokenAt(tokens, i).lower) || TITLES.longestAt(tokens, i, i + 3, () => true) !== null)
      return link.actor
  }
  return null
}
