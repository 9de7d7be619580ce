import { MODALS_OF_DUTY, NEVER_SUBJUNCTIVE } from '../../../languages/en/grammar/auxiliaries.js'
import { CONDITIONALS, LEAVING_WORDS, LIST_CONTINUERS } from '../../../languages/en/grammar/conjunctions.js'
import { GENITIVE_MARKS } from '../../../languages/en/grammar/determiners.js'
import {
  AGENT_PREPOSITIONS,
  LOCATIVE_PREPOSITIONS,
  SUBJECT_MATTER_PREPOSITIONS,
  VICTIM_PREPOSITIONS,
} from '../../../languages/en/grammar/prepositions.js'
import { DOING_PARTICIPLES } from '../../../languages/en/grammar/verb-forms.js'
import { RELATIVES } from '../../../languages/en/grammar/word-classes.js'
import { DEED_NOUNS } from '../../../languages/en/speech/deeds.js'
import { HARMS, REFUGES } from '../../../languages/en/speech/venues.js'
import { contains, type Span } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { ACTS, type Act, type ActClass } from '../../../vocabulary/acts.js'
import type { FoundMention } from '../../analysis.js'
import { isPersonal } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import type { Document } from '../document.js'
import { lastWord, wordAt } from '../rule.js'
import { actorsOf, headMention, type MentionIndex, phraseSpan } from './actors-of.js'
import { titled } from './source-actor.js'

/** The thematic role of a noun phrase in a content. */
type ThematicRole = 'AGENT' | 'PARTY' | 'VICTIM' | 'PLACE' | 'CONDITION'

/**
 * The roles of targets by class of act, the most reliable first: for demands the agent who is to comply; for promises, agreements,
 * refusals and threats the other party, else the country of the action, else whoever can avert it; for praise and condemnation the
 * agent of the deed, but never its victim.
 */
const TARGETS: Readonly<Record<ActClass, readonly (readonly ThematicRole[])[]>> = {
  ASSERTIVE: [],
  DIRECTIVE: [['AGENT']],
  COMMISSIVE: [['AGENT', 'PARTY', 'VICTIM'], ['PLACE'], ['CONDITION']],
  EXPRESSIVE: [['AGENT'], ['PARTY']],
}

/** Acts whose targets differ from those of their class. */
const OWN_TARGETS: Readonly<Partial<Record<Act, readonly (readonly ThematicRole[])[]>>> = {
  ASK: [],
  CONSULT: [['PARTY']],
  INVESTIGATE: [['AGENT'], ['PARTY'], ['PLACE']],
}

/** The parameters of a search for targets. */
interface Search {
  readonly act: Act
  readonly content: Span
  /** The source's own side, which is never the target of its act. */
  readonly own: ReadonlySet<number>
  /** The offset after the verbs that express the act, if they are in the content; else the content's start. */
  readonly from: number
}

/**
 * The actors at whom an act is directed if the cue has no complement that names them (docs/statements.md, "Addressees").
 *
 *     Warsaw demanded an admission by Moscow. Serbia declined an Australian invitation. Iran threatened to attack Iraq.
 *                                     ^^^^^^                     ^^^^^^^^^^                                       ^^^^
 * Not: "She condemned the attack on Israel." (its victim), "Poland vowed to defend Polish farmers." (its own).
 */
export function targetsOf(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  { act, content, own, from }: Search,
): FoundMention[] {
  const ranks = OWN_TARGETS[act] ?? TARGETS[ACTS[act].actClass]
  const phrases = clauses.phrases.filter((phrase) => contains(content, phraseSpan(article, phrase)))
  const roles = phrases.map((phrase) => roleOf(article, index, clauses, { act, content, from }, phrase))
  for (const rank of ranks) {
    for (const [at, phrase] of phrases.entries()) {
      const role = roles[at]
      // The rest is in a clause that says which, why or when, and is not part of the act.
      if (role === undefined) break
      if (role === null || !rank.includes(role)) continue
      const found = actorsIn(article, index, clauses, phrase).filter(
        ({ actor, form }) => !own.has(actor) && (form !== 'PRONOUN' || isPersonal(clauses, phrase)),
      )
      if (role === 'PLACE' ? found.every(({ actor }) => index.actors[actor]?.kind === 'COUNTRY') : true)
        if (found.length > 0) return found
    }
  }
  return []
}

/** The actors that a phrase names: those of its heads, else the first one inside it ("an [Australian] ultimatum"). */
function actorsIn(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  phrase: NounPhrase,
): FoundMention[] {
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  if (headMention(article, index, phrase)) return actorsOf(article, index, whole)
  // "by the president of Malta, Jane Doe"
  const holder = titled(article, index, whole)
  if (holder) return [holder]
  const [inside] = index.within(phraseSpan(article, phrase)).filter(({ form }) => form !== 'PRONOUN')
  return inside && !isPartOfOwner(article, index, phrase, inside) ? [inside] : []
}

/** "the [Doe] team's plan": a person whose name is part of somebody else's. */
function isPartOfOwner(article: Document, index: MentionIndex, phrase: NounPhrase, mention: FoundMention): boolean {
  if (index.actors[mention.actor]?.kind !== 'PERSON') return false
  const { tokens } = article.reading
  for (let at = phrase.first + 1; at <= phrase.last; at++)
    if (GENITIVE_MARKS.has(tokenAt(tokens, at).lower)) return tokenAt(tokens, at - 1).end > mention.end
  return false
}

/** The role of a phrase; null if it has none, undefined if it and all that follows is outside the main clause. */
function roleOf(
  article: Document,
  index: MentionIndex,
  clauses: SentenceClauses,
  { act, content, from }: Omit<Search, 'own'>,
  phrase: NounPhrase,
): ThematicRole | null | undefined {
  const link = wordAt(clauses, phrase.first - 1)
  const opens = phraseSpan(article, phrase).start === content.start
  if (!opens && CONDITIONALS.has(link)) return act === 'THREATEN' ? 'CONDITION' : undefined
  const leaves = link === 'as' ? clauses.groupAt(phrase.last + 1)?.form === 'FINITE' : LEAVING_WORDS.has(link)
  // "that Chad wait", "we urge that Chad wait": there "that" only opens what is asked for.
  const border = ACTS[act].actClass === 'DIRECTIVE' ? from : content.start
  if (leaves && (clauses.tokens[phrase.first - 2]?.end ?? 0) > border) return undefined
  const { actClass } = ACTS[act]
  // "withdraw a bill that would have let Chad vote": the clause tells which bill is meant.
  if (actClass === 'COMMISSIVE' && isInRelative(clauses, content, phrase)) return undefined
  if (SUBJECT_MATTER_PREPOSITIONS.has(link)) return null
  // "attacked war as a tool of Malta": what it is said to be is nobody's deed.
  if (link !== 'by' && isPredicate(clauses, content, phrase)) return null
  // "a plan rebuffed by the council": the agent of another verb, unless it is what the thing was done by.
  const verb = clauses.groupAt(phrase.first - 2)
  if (link === 'by' && verb && !DOING_PARTICIPLES.has(wordAt(clauses, verb.head))) return null
  if (isDoer(clauses, act, phrase)) return 'AGENT'
  if (act === 'CONSULT') return link === 'with' ? 'PARTY' : null
  // "to cooperate with Congress", "attempting to shame Spain": a deed in the thing asked for or judged is somebody else's.
  if (actClass !== 'COMMISSIVE' && holdsVerb(clauses, from, phrase)) return null
  if (AGENT_PREPOSITIONS.has(link)) return 'AGENT'
  if (actClass === 'DIRECTIVE' && act !== 'INVESTIGATE') {
    // "talks with Iran" need Iran; a refuge in Germany is Germany's to give.
    const gives = link === 'in' && REFUGES.has(wordAt(clauses, phrase.first - 2))
    // "Russia's withdrawal", "Russian withdrawal": what is theirs to do.
    const isTheirs = isPossessor(clauses, phrase) || (opens && DEED_NOUNS.has(wordAt(clauses, phrase.last)))
    return link === 'with' || gives || isTheirs ? 'AGENT' : null
  }
  if (!opens && LOCATIVE_PREPOSITIONS.has(link)) return 'PLACE'
  if (opens) return 'AGENT'
  if (VICTIM_PREPOSITIONS.has(link) && (link !== 'of' || HARMS.has(wordAt(clauses, phrase.first - 2)))) return 'VICTIM'
  if (!headMention(article, index, phrase)) return 'AGENT'
  return 'PARTY'
}

/** True if there is a verb between an offset and a phrase; the participle of "carried out by" does not count. */
const holdsVerb = (clauses: SentenceClauses, from: number, phrase: NounPhrase): boolean =>
  clauses.groups.some(
    ({ first, last }) =>
      (clauses.tokens[first]?.start ?? 0) >= from &&
      !LIST_CONTINUERS.has(wordAt(clauses, first)) &&
      last < phrase.first - (wordAt(clauses, phrase.first - 1) === 'by' ? 3 : 0),
  )

/** True behind the finite verb of a relative clause within the content. */
const isInRelative = (clauses: SentenceClauses, content: Span, phrase: NounPhrase): boolean =>
  clauses.groups.some(
    ({ form, first, last }) =>
      form === 'FINITE' &&
      last < phrase.first &&
      RELATIVES.has(wordAt(clauses, first - 1)) &&
      (clauses.tokens[first - 1]?.start ?? 0) > content.start,
  )

/** True behind the "as" by which a thing is called something. */
const isPredicate = (clauses: SentenceClauses, content: Span, phrase: NounPhrase): boolean =>
  clauses.phrases.some(
    ({ first }) =>
      first <= phrase.first &&
      wordAt(clauses, first - 1) === 'as' &&
      (clauses.tokens[first - 1]?.start ?? 0) > content.start,
  )

/** "Russia's withdrawal": what somebody has is theirs to do. */
const isPossessor = (clauses: SentenceClauses, { first, last }: NounPhrase): boolean => {
  for (let i = first; i < last; i++) if (GENITIVE_MARKS.has(wordAt(clauses, i))) return true
  return false
}

/** "that the United States match it": the subject of what is to be done, in the subjunctive or with "must" or "should". */
function isDoer(clauses: SentenceClauses, act: Act, phrase: NounPhrase): boolean {
  const whole = rightwards(clauses, phrase, lastWord(clauses))
  const group = [phrase.last + 1, whole.last + 1].map((at) => clauses.groupAt(at)).find((found) => found !== undefined)
  // "demanded that Russia release the crew", where the tags take the bare verb for a noun.
  const object = tokenAt(clauses.tokens, phrase.last + 1).pos
  if (!group && wordAt(clauses, phrase.first - 1) === 'that' && /^(?:DET|PRON)$/.test(object))
    return ACTS[act].actClass === 'DIRECTIVE'
  if (group?.form !== 'FINITE' || group.passive) return false
  if (ACTS[act].actClass !== 'DIRECTIVE') return true
  if (group.modal !== null) return MODALS_OF_DUTY.has(group.modal)
  const verbs = [group.first, group.head].map((at) => wordAt(clauses, at))
  if (verbs.some((verb) => /(?:[^s]s|ed)$/.test(verb) || NEVER_SUBJUNCTIVE.has(verb))) return false
  // With a plural subject the bare form may be plain present: "suggested that voters want change".
  return act !== 'PROPOSE' || !wordAt(clauses, phrase.last).endsWith('s')
}
