import { type AskedAct, actsWithComplement, askedNoun } from './asked-acts.js'
import type { Atom } from './atoms.js'
import { ABOUT, AUXILIARIES, CLAUSE_WORDS, CONDITIONS, FILLERS, QUESTION_WORDS } from './function-words.js'
import type { Party, Plan } from './plan.js'
import { topicOf } from './topics.js'

/** A plan in the making. */
export interface Draft {
  readonly plan: Plan
  readonly verb: (AskedAct & { readonly isPassive: boolean; readonly isNoun?: boolean }) | null
  /** What was not understood. */
  readonly unknown: readonly string[]
}

/**
 * Reads what follows the verb or noun of speech: its object, whom it is said to, what it is about, by whom, where.
 * @param at the first atom after the verb
 */
export function readTail(atoms: readonly Atom[], at: number, draft: Draft): Draft {
  const tail = new Tail(draft)
  for (let i = at; i < atoms.length; i++) i += tail.read(atoms, i)
  tail.settleDescription()
  return tail.draft
}

/** Where the reader stands: where an object is still to come, after it, or within what was said. */
type Place = 'OBJECT' | 'AFTER' | 'TOPIC'

/** What a name can be to a statement, as a plan has it. */
type Role = 'speakers' | 'addressees' | 'targets' | 'mentions'

class Tail {
  private place: Place
  /** The preposition that the next name or noun belongs to. */
  private preposition: string | null = null
  /** Words that may describe whom it is said to: "the workers" of "urge the workers to …". */
  private described: Atom[] = []

  constructor(public draft: Draft) {
    this.place = draft.verb && !draft.verb.isNoun && !draft.verb.isPassive ? 'OBJECT' : 'AFTER'
  }

  /** Reads the atom at `i`. @returns how many more atoms it took */
  read(atoms: readonly Atom[], i: number): number {
    const atom = atoms[i] as Atom
    if (atom.party) {
      this.name(atom.party, atoms, i)
      return 0
    }
    const { lower } = atom
    // "Questions that were put to Pell": a relative clause of the noun, not what was said.
    const isRelative = this.draft.verb?.isNoun && AUXILIARIES.has(atoms[i + 1]?.lower ?? '') && lower === 'that'
    if (this.place !== 'TOPIC' && CLAUSE_WORDS.has(lower)) return isRelative ? 0 : this.begin('TOPIC')
    if (CONDITIONS.has(lower) && !(this.place === 'TOPIC' && this.isClause)) {
      const words = atoms.slice(i).map(({ text }) => text)
      this.draft = { ...this.draft, unknown: [...this.draft.unknown, words.join(' ')] }
      return words.length
    }
    if (ABOUT.has(lower)) {
      this.begin('TOPIC')
      this.isClause = false
      return 0
    }
    if (lower === 'to') return this.to(atoms, i)
    if (/^(?:by|from|of|against|at|toward|towards|with|for|in)$/.test(lower)) return this.prepose(lower, atoms, i)
    return this.word(atom, atoms, i)
  }

  /** Whether what was said stands as a clause or an infinitive, in which "before" and "until" are its own words. */
  private isClause = true

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

  private to(atoms: readonly Atom[], i: number): 0 {
    const next = atoms[i + 1]
    const { verb } = this.draft
    if (this.place === 'TOPIC') return 0
    if (next && (next.party || (/^(?:the|a|an|its|his|her|their)$/.test(next.lower) && this.place !== 'OBJECT'))) {
      this.settleDescription()
      this.preposition = 'to'
      return 0
    }
    // "urged somebody to do": the act with a complement, and what was said begins.
    if (verb) this.add({ acts: actsWithComplement(verb) })
    if (this.described.length > 0) this.addressDescribed()
    return this.begin('TOPIC')
  }

  private prepose(preposition: string, atoms: readonly Atom[], i: number): 0 | 1 {
    const next = atoms[i + 1]
    if (preposition === 'in' && /^headlines?$/.test(next?.lower ?? '')) {
      this.add({ inHeadline: true })
      return 1
    }
    if (this.place === 'TOPIC' && preposition !== 'by') return 0
    this.settleDescription()
    this.preposition = preposition
    if (preposition === 'for' && this.draft.verb?.lemma === 'ask') this.add({ acts: ['URGE'] })
    // What somebody is thanked or accused for stands in the content.
    if (preposition === 'for' || (preposition === 'of' && !this.draft.verb?.isNoun)) this.begin('TOPIC')
    return 0
  }

  private name(party: Party, atoms: readonly Atom[], i: number): void {
    const isCoordinated = /^(?:and|or)$/.test(atoms[i - 1]?.lower ?? '') && atoms[i - 2]?.party != null
    const role = isCoordinated && this.last && this.place !== 'TOPIC' ? this.last : this.roleOfNext()
    this.preposition = null
    if (role === 'place') this.add({ place: party.words })
    else this.give(role, party)
  }

  /** What the next name is, by the preposition before it and the verb or noun of speech. */
  private roleOfNext(): Role | 'place' {
    const { plan, verb } = this.draft
    const { preposition } = this
    const hasSpeaker = plan.speakers.length > 0
    if (preposition === 'by' && !hasSpeaker) return 'speakers'
    if (this.place === 'TOPIC') return 'mentions'
    if (preposition === null && this.place === 'OBJECT') {
      this.place = 'AFTER'
      if (verb?.object === 'ADDRESSEE') return 'addressees'
      return verb?.object === 'TARGET' ? 'targets' : 'mentions'
    }
    switch (preposition) {
      case 'to':
        return verb?.object === 'TARGET' && !verb.isNoun ? 'targets' : 'addressees'
      case 'from':
        return verb?.isNoun && !hasSpeaker ? 'speakers' : 'mentions'
      case 'of':
        return verb?.object === 'TARGET' || hasSpeaker ? 'targets' : 'speakers'
      case 'in':
        // Where nothing else is asked for, "in Seoul" is where it was said.
        return plan.acts.length === 0 && plan.topics.length === 0 ? 'place' : 'mentions'
      case 'against':
      case 'at':
      case 'toward':
      case 'towards':
      case 'with':
        return 'targets'
      default:
        return 'mentions'
    }
  }

  private last: Role | null = null

  private give(role: Role, party: Party): void {
    this.last = role
    this.add({ [role]: [...this.draft.plan[role], party] })
  }

  private word(atom: Atom, atoms: readonly Atom[], i: number): 0 {
    const { lower } = atom
    if (AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower) || (FILLERS.has(lower) && !atom.isQuoted)) return 0
    if (this.preposition === 'by' && this.draft.plan.speakers.length === 0) {
      const next = atoms[i + 1]
      const words = [...this.described.map(({ text }) => text), atom.text]
      this.described = next && !next.party && !FILLERS.has(next.lower) ? [...this.described, atom] : []
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
      this.described.push(atom)
      if (this.preposition === 'to' && i === atoms.length - 1) this.addressDescribed()
      return 0
    }
    if (this.place === 'OBJECT' && this.draft.plan.acts.length === 0) {
      // "expressed gratitude", "made a promise": the noun tells the act.
      const noun = askedNoun(atom)
      if (noun && noun.acts.length > 0 && this.draft.verb) {
        this.place = 'AFTER'
        this.draft = { ...this.draft, verb: { ...noun, isPassive: false, isNoun: true } }
        this.add({ acts: noun.acts })
        return 0
      }
    }
    if (this.place === 'AFTER' && (this.preposition === 'in' || this.preposition === 'at')) {
      this.add({ surroundings: [...this.draft.plan.surroundings, ...topicOf(atom)] })
      return 0
    }
    this.place = this.place === 'OBJECT' ? 'AFTER' : this.place
    this.add({ topics: [...this.draft.plan.topics, ...topicOf(atom)] })
    return 0
  }

  /** Words that turned out to describe nobody are what is spoken of. */
  settleDescription(): void {
    const isTold = this.draft.verb?.object === 'ADDRESSEE' && !this.draft.verb.isNoun && !this.draft.verb.takesThing
    if (this.preposition === 'to' || isTold) {
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
