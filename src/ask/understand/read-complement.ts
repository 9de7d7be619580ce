import { PHRASE_COORDINATORS } from '../../languages/en/grammar/conjunctions.js'
import { PHRASE_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import { COMPLEMENT_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { PERSONAL_PRONOUNS } from '../../languages/en/grammar/pronouns.js'
import { EXPRESSING, HEADLINES, REACTIONS, VERBS_WITH_TO } from '../../languages/en/questions/asked-things.js'
import {
  CIRCUMSTANCE_OPENERS,
  CLAUSE_WORDS,
  FILLERS,
  QUESTION_AUXILIARIES,
  QUESTION_WORDS,
  SETTING_OPENERS,
  TOPIC_MARKERS,
} from '../../languages/en/questions/function-words.js'
import { meantBy, synonymsOf } from '../../languages/en/questions/synonyms.js'
import type { Alternatives, Party, Plan } from '../plan/plan.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { ownsWords, type Place, type PlanRole, roleOf, withoutOwner } from './name-role.js'
import { actsWithComplement, requestedNoun } from './requested-acts.js'
import { topicOf } from './topics.js'
import { venueOf } from './venues.js'

/**
 * Reads the complement of the verb or noun of speech: object, addressee, topic, source and place.
 * @param at the first token after the verb
 */
export function readComplement(tokens: readonly QuestionToken[], at: number, draft: PlanDraft): PlanDraft {
  const reader = new ComplementReader(draft)
  for (let i = at; i < tokens.length; i++) i += reader.read(tokens, i)
  reader.settleDescription()
  return reader.draft
}

/** The names of a party, as phrases. */
const namesOf = ({ words, actors }: Party): Alternatives => [
  ...new Set([words, ...actors.map(({ name }) => name)].map((name) => `"${name}"`)),
]

/** "Wants to vote against it": the acts that express an intention. */
const INTENDS: Plan['acts'] = ['PROMISE', 'ANNOUNCE', 'THREATEN', 'SAY', 'BELIEVE']

/** "Before [Roe left]", but not "before the visit": what happened, by whoever does it. */
const isClauseAt = (tokens: readonly QuestionToken[], first: number): boolean =>
  first + 1 < tokens.length && (tokens[first]?.party != null || PERSONAL_PRONOUNS.has(tokens[first]?.lower ?? ''))

class ComplementReader {
  private place: Place
  /** The preposition that the next name or noun belongs to. */
  private preposition: string | null = null
  /** Words that may describe the addressee: "the workers" in "urge the workers to …". */
  private described: QuestionToken[] = []

  constructor(public draft: PlanDraft) {
    this.place = draft.verb && !draft.verb.isNoun && !draft.verb.isPassive ? 'OBJECT' : 'AFTER'
  }

  /** Reads the token at `i`. @returns how many more tokens it took */
  read(tokens: readonly QuestionToken[], i: number): number {
    const token = tokens[i]
    if (token === undefined) return 0
    if (token.party) {
      this.name(token.party, tokens, i)
      return 0
    }
    const { lower } = token
    // "Questions that were sent to Doe": a relative clause of the noun, not what was said.
    const isRelative =
      this.draft.verb?.isNoun && QUESTION_AUXILIARIES.has(tokens[i + 1]?.lower ?? '') && lower === 'that'
    if (this.place !== 'TOPIC' && CLAUSE_WORDS.has(lower)) return isRelative ? 0 : this.begin('TOPIC')
    // "Did she say when it sails": what was said.
    if (lower === 'when' && this.draft.plan.asks === 'WHETHER' && this.place === 'OBJECT' && !this.isAboutSomething())
      return this.begin('TOPIC')
    if (CIRCUMSTANCE_OPENERS.has(lower) && !(this.place === 'TOPIC' && this.isClause)) {
      const venue = venueOf(tokens, i)
      if (venue) {
        this.addSurroundings(venue.words)
        return venue.length - 1
      }
      if (!SETTING_OPENERS.has(lower) && !(this.isAboutSomething() && isClauseAt(tokens, i + 1))) {
        const words = tokens.slice(i).map(({ text }) => text)
        this.draft = { ...this.draft, unknown: [...this.draft.unknown, words.join(' ')] }
        return words.length
      }
      // What happened around the saying: the article tells of it, not the statement.
      this.settleDescription()
      const rest = tokens.slice(i + 1)
      this.addSurroundings(rest.filter(({ party }) => !party).flatMap(topicOf))
      this.addSurroundings(rest.flatMap(({ party }) => (party ? [namesOf(party)] : [])))
      return rest.length
    }
    if (TOPIC_MARKERS.has(lower)) {
      this.begin('TOPIC')
      this.isClause = false
      return 0
    }
    if (lower === 'to') return this.to(tokens, i)
    if (COMPLEMENT_PREPOSITIONS.has(lower)) return this.prepose(lower, tokens, i)
    return this.word(token, tokens, i)
  }

  /** Whether the content is a clause or infinitive, in which "before" and "until" belong to the content. */
  private isClause = true

  /** "Who promised change by May", but not "who was praised by Doe". */
  private isActive(): boolean {
    return this.draft.plan.asks === 'SPEAKER' && this.draft.verb?.isPassive === false && !this.draft.verb.isNoun
  }

  /** "About the ferry before Roe left": what is spoken of is told already. */
  private isAboutSomething(): boolean {
    const { topics, mentions } = this.draft.plan
    return topics.length + mentions.length + this.described.length > 0
  }

  private begin(place: Place): 0 {
    this.settleDescription()
    this.place = place
    this.isClause = true
    this.preposition = null
    return 0
  }

  private add(change: Partial<Plan>): void {
    this.draft = { ...this.draft, plan: { ...this.draft.plan, ...change } }
  }

  private addSurroundings(words: readonly Alternatives[]): void {
    this.add({ surroundings: [...this.draft.plan.surroundings, ...words] })
  }

  private to(tokens: readonly QuestionToken[], i: number): 0 {
    const next = tokens[i + 1]
    const { verb } = this.draft
    if (this.place === 'TOPIC') return 0
    // "Who said Doe gave money to sailors": the clause that was said.
    if (verb?.acts.length === 0 && this.draft.plan.topics.length > 0) return this.begin('TOPIC')
    if (VERBS_WITH_TO.has(verb?.lemma ?? '')) {
      this.settleDescription()
      this.preposition = 'to'
      return 0
    }
    if (REACTIONS.has(verb?.lemma ?? '')) {
      const isBare = next?.party && !next.isPossessive
      if (!isBare) this.isClause = false
      if (isBare) this.preposition = 'toward'
      else this.begin('TOPIC')
      return 0
    }
    if (next && (next.party || PHRASE_DETERMINERS.has(next.lower))) {
      this.settleDescription()
      this.preposition = 'to'
      return 0
    }
    // "urged somebody to do": the act that the verb has with a complement; the content begins.
    const isOwn = verb?.lemma === 'want' && this.place === 'OBJECT' && this.described.length === 0
    if (verb) this.add({ acts: isOwn ? INTENDS : actsWithComplement(verb) })
    if (this.described.length > 0) this.addressDescribed()
    return this.begin('TOPIC')
  }

  private prepose(preposition: string, tokens: readonly QuestionToken[], i: number): 0 | 1 {
    const next = tokens[i + 1]
    if (preposition === 'in' && HEADLINES.has(next?.lower ?? '')) {
      this.add({ inHeadline: true })
      return 1
    }
    // Who is asked for speaks: what follows "by" tells how.
    if ((this.place === 'TOPIC' && preposition !== 'by') || (preposition === 'by' && this.isActive())) return 0
    this.settleDescription()
    this.preposition = preposition
    if (preposition === 'for' && this.draft.verb?.lemma === 'ask') this.add({ acts: ['URGE'] })
    // What somebody is thanked for or accused of is the content.
    if (preposition === 'for' || (preposition === 'of' && !this.draft.verb?.isNoun)) this.begin('TOPIC')
    return 0
  }

  private name(party: Party, tokens: readonly QuestionToken[], i: number): void {
    const isCoordinated = PHRASE_COORDINATORS.has(tokens[i - 1]?.lower ?? '') && tokens[i - 2]?.party != null
    if (ownsWords(tokens, i)) {
      this.addSurroundings([namesOf(party)])
      return
    }
    const role = isCoordinated && this.last && this.place !== 'TOPIC' ? this.last : this.roleOf(tokens, i)
    this.preposition = null
    if (role === 'place') this.add({ place: party.words })
    else this.give(role, party)
  }

  private roleOf(tokens: readonly QuestionToken[], i: number): PlanRole | 'place' {
    const role = roleOf(this.preposition, this.place, this.draft)
    if (this.place === 'OBJECT' && this.preposition === null) this.place = 'AFTER'
    return withoutOwner(role, tokens, i)
  }

  private last: PlanRole | null = null

  private give(role: PlanRole, party: Party): void {
    this.last = role
    this.add({ [role]: [...this.draft.plan[role], party] })
  }

  private word(token: QuestionToken, tokens: readonly QuestionToken[], i: number): 0 | 1 {
    const { lower } = token
    const before = tokens[i - 1]?.lower ?? ''
    const isVerb = before === 'to' || QUESTION_AUXILIARIES.has(before)
    const meant = isVerb ? meantBy(lower, tokens[i + 1]?.lower ?? '') : null
    if (meant) {
      this.add({ topics: [...this.draft.plan.topics, [lower, ...synonymsOf(meant)]] })
      return 1
    }
    // "What did she warn would happen": the content begins.
    if (QUESTION_AUXILIARIES.has(lower) && this.place === 'OBJECT' && this.described.length === 0)
      return this.begin('TOPIC')
    if (QUESTION_AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower) || (FILLERS.has(lower) && !token.isQuoted))
      return 0
    if (this.preposition === 'by' && this.draft.plan.speakers.length === 0) {
      const next = tokens[i + 1]
      const words = [...this.described.map(({ text }) => text), token.text]
      this.described = next && !next.party && !FILLERS.has(next.lower) ? [...this.described, token] : []
      if (this.described.length === 0) {
        this.give('speakers', { words: words.join(' '), how: 'DESCRIBED', actors: [] })
        this.preposition = null
      }
      return 0
    }
    if (
      (this.place === 'OBJECT' && this.draft.verb?.object === 'ADDRESSEE') ||
      (this.preposition === 'to' && this.place !== 'TOPIC')
    ) {
      this.described.push(token)
      if (this.preposition === 'to' && i === tokens.length - 1) this.addressDescribed()
      return 0
    }
    if (this.place === 'OBJECT' && this.draft.plan.acts.length === 0 && EXPRESSING.has(this.draft.verb?.lemma ?? '')) {
      // "expressed gratitude", "made a promise": the noun determines the act.
      const noun = requestedNoun(token)
      if (noun && noun.acts.length > 0 && this.draft.verb) {
        this.place = 'AFTER'
        this.draft = { ...this.draft, verb: { ...noun, isPassive: false, isNoun: true } }
        this.add({ acts: noun.acts })
        return 0
      }
    }
    const isSurrounding = this.place === 'AFTER' && (this.preposition === 'in' || this.preposition === 'at')
    this.place = this.place === 'OBJECT' ? 'AFTER' : this.place
    if (isSurrounding || ownsWords(tokens, i)) this.addSurroundings(topicOf(token))
    else this.add({ topics: [...this.draft.plan.topics, ...topicOf(token)] })
    return 0
  }

  /** Decides whether the collected words describe the addressee or are topics. */
  settleDescription(): void {
    const needsAddressee =
      this.draft.verb?.object === 'ADDRESSEE' && !this.draft.verb.isNoun && !this.draft.verb.takesThing
    if (this.preposition === 'to' || needsAddressee) {
      this.addressDescribed()
      return
    }
    this.add({ topics: [...this.draft.plan.topics, ...this.described.flatMap(topicOf)] })
    this.described = []
  }

  private addressDescribed(): void {
    if (this.described.length === 0) return
    const words = this.described.map(({ text }) => text).join(' ')
    this.described = []
    this.give('addressees', { words, how: 'DESCRIBED', actors: [] })
  }
}
