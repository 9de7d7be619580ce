import { FORMS_OF_INTERVIEWING, INTERVIEW_PARTICLES, INTERVIEWS } from '../../../languages/en/speech/labels.js'
import type { FoundMention } from '../../analysis.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import type { Document } from '../document.js'
import { lastWord, wordAt } from '../rule.js'
import type { MentionIndex } from './actors-of.js'
import { actorOf } from './source-actor.js'

/** Most sentences between words that tell of an interview and its first question. */
const NEAR = 30

/**
 * Whom the words before an interview name as the one who is interviewed: in the sentence that is nearest to its first question.
 *
 *     The Gull spoke with Jane Roe about the flood. ¶ ((DG)) When did it come?
 *                         ^^^^^^^^
 * Null where none tells.
 * @param from the sentence after whatever was said before, to the one that opens the interview
 */
export function introduced(article: Document, index: MentionIndex, from: number, to: number): number | null {
  let meant: FoundMention | null = null
  let paragraph: number | undefined
  for (let at = to - 1; at >= Math.max(from, to - NEAR); at--) {
    const clauses = article.clauses[at]
    if (clauses === undefined || article.reading.boilerplate.has(clauses.sentence.paragraph)) continue
    if (meant && clauses.sentence.paragraph !== paragraph) break
    const party = partyTo(article, index, clauses)
    if (party !== null && party.form !== 'PRONOUN') return party.actor
    // "Roe spoke with the Gull. She told …": the name of the same paragraph is surer than the pronoun.
    meant ??= party
    paragraph = clauses.sentence.paragraph
  }
  return meant?.actor ?? null
}

/** The person who answers, speaks or is asked in a sentence; else, where it tells of an interview, the one in it that the text names most. */
function partyTo(article: Document, index: MentionIndex, clauses: SentenceClauses): FoundMention | null {
  const verbs = clauses.groups.filter(
    ({ head }) => FORMS_OF_INTERVIEWING.has(wordAt(clauses, head)) && clauses.quotationAt(head) < 0,
  )
  for (const verb of verbs) {
    for (const phrase of [spokenTo(clauses, verb), subjectBefore(clauses, verb)]) {
      const mention = phrase && actorOf(article, index, phrase)
      if (mention && index.actors[mention.actor]?.kind === 'PERSON') return mention
    }
  }
  const { first, last } = clauses.sentence
  for (let at = first; verbs.length === 0 && !INTERVIEWS.has(wordAt(clauses, at)); at++) if (at === last) return null
  const mentions = index.within(clauses.sentence)
  const most = mostMentioned(index, new Set(mentions.map(({ actor }) => actor)))
  return mentions.find(({ actor }) => actor === most) ?? null
}

function spokenTo(clauses: SentenceClauses, { last }: VerbGroup) {
  let at = last + 1
  while (INTERVIEW_PARTICLES.has(wordAt(clauses, at))) at++
  const phrase = phraseStartingAt(clauses, at)
  return phrase ? rightwards(clauses, phrase, lastWord(clauses)) : null
}

/** The person mentioned most often, of all or of some; the first of equals. */
export function mostMentioned({ actors, mentions }: MentionIndex, among?: ReadonlySet<number>): number | null {
  const counts = new Map<number, number>()
  for (const { actor } of mentions) {
    if (actors[actor]?.kind === 'PERSON' && (!among || among.has(actor)))
      counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  let most: number | null = null
  for (const [actor, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = actor
  return most
}
