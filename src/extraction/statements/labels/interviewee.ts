import { FIRST_PERSON_WORDS } from '../../../languages/en/grammar/pronouns.js'
import {
  FORMS_OF_ASKING_SOMEBODY,
  FORMS_OF_INTERVIEWING,
  INTERVIEW_PARTICLES,
  INTERVIEWS,
} from '../../../languages/en/speech/labels.js'
import type { FoundMention } from '../../analysis.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import type { MentionIndex } from '../actors/actors-of.js'
import { speakersOf } from '../actors/speakers-of.js'
import type { Document } from '../document.js'
import { lastWord, wordAt } from '../rule.js'

/** Most sentences between words that tell of an interview and its first question. */
const NEAR = 30

/**
 * Whom the words before an interview name as the one who is interviewed: in the sentence that is nearest to its first question.
 *
 *     The Gull spoke with Jane Roe about the flood. ¶ ((DG)) When did it come?
 *                         ^^^^^^^^
 * Null where they name several, of whom each may answer; undefined where none tells.
 * @param from the sentence after whatever was said before, to the one that opens the interview
 */
export function introduced(
  article: Document,
  index: MentionIndex,
  from: number,
  to: number,
): number | null | undefined {
  let meant: FoundMention | undefined
  let paragraph: number | undefined
  for (let at = to - 1; at >= Math.max(from, to - NEAR); at--) {
    const clauses = article.clauses[at]
    if (clauses === undefined || article.reading.boilerplate.has(clauses.sentence.paragraph)) continue
    if (meant && clauses.sentence.paragraph !== paragraph) break
    const next = article.clauses[to]?.sentence.paragraph ?? 0
    const party = partyTo(article, index, clauses, clauses.sentence.paragraph === next - 1)
    if (party === null) return null
    if (party !== undefined && party.form !== 'PRONOUN') return party.actor
    // "Roe spoke with the Gull. She told …": the name of the same paragraph is surer than the pronoun.
    meant ??= party
    paragraph = clauses.sentence.paragraph
  }
  return meant?.actor
}

/**
 * The person who answers, speaks or is asked in a sentence, null where there are several; else, where it tells of an interview, the one in
 * it that the text names most.
 * @param beside true in the paragraph right before the interview
 */
function partyTo(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  beside: boolean,
): FoundMention | null | undefined {
  const { first, last } = clauses.sentence
  let tells = false
  for (let at = first; at <= last; at++) {
    const word = wordAt(clauses, at)
    const interviews = FORMS_OF_INTERVIEWING.has(word) || INTERVIEWS.has(word)
    if (!(interviews || (beside && FORMS_OF_ASKING_SOMEBODY.has(word))) || clauses.quotationAt(at) >= 0) continue
    tells = true
    const verb = clauses.groupAt(at)
    for (const phrase of [spokenTo(clauses, verb?.last ?? at), verb ? subjectBefore(clauses, verb) : null]) {
      const people = (phrase ? speakersOf(article, index, phrase) : []).filter((mention) => isPerson(index, mention))
      if (people.length > 0) return people.length > 1 ? null : people[0]
    }
  }
  if (!tells) return undefined
  const mentions = index.within(clauses.sentence)
  const most = mostMentioned(index, article.reading.text, new Set(mentions.map(({ actor }) => actor)))
  return mentions.find(({ actor }) => actor === most)
}

const isPerson = (index: MentionIndex, { actor }: FoundMention): boolean => index.actors[actor]?.kind === 'PERSON'

/** Whom a verb or noun of interviewing that ends at a token is done to. */
function spokenTo(clauses: SentenceClauses, last: number): LongPhrase | null {
  let at = last + 1
  while (INTERVIEW_PARTICLES.has(wordAt(clauses, at))) at++
  // In a headline the noun may be taken for a part of the name: "Herald interviews Jane Doe".
  const phrase = clauses.phraseAt(at)
  return phrase ? rightwards(clauses, { ...phrase, first: at }, lastWord(clauses)) : null
}

/** The person mentioned most often, of all or of some; the first of equals. Whoever else is quoted does not count for saying “I”. */
export function mostMentioned(
  { actors, mentions }: MentionIndex,
  text: string,
  among?: ReadonlySet<number>,
): number | null {
  const counts = new Map<number, number>()
  for (const { actor, start, end } of mentions) {
    if (FIRST_PERSON_WORDS.has(text.slice(start, end).toLowerCase())) continue
    if (actors[actor]?.kind === 'PERSON' && (!among || among.has(actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  let most: number | null = null
  for (const [actor, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = actor
  return most
}
