import type { NamedActor } from '../../query/names/named-actors.js'
import type { Act } from '../../vocabulary/acts.js'

/** What a question wants to know. */
export const ASKS = ['CONTENT', 'SPEAKER', 'ADDRESSEE', 'WHETHER', 'COUNT', 'TIME', 'PLACE', 'REASON', 'LIST'] as const
export type Asks = (typeof ASKS)[number]

/** Somebody whom a question speaks of. */
export interface Party {
  /** Its words in the question. */
  readonly words: string
  /**
   * NAME: it bears the name. TYPO: its name looks like the words. ROLE: it holds the title ("the NATO chief"). OFFICIALS: unnamed
   * people of it ("US officials"). DESCRIBED: whoever is called by these words ("fishermen", "the union leader").
   * UNKNOWN: a name that nobody bears.
   */
  readonly how: 'NAME' | 'TYPO' | 'ROLE' | 'OFFICIALS' | 'DESCRIBED' | 'UNKNOWN'
  /** Whoever it may be; several where the name is shared or the title was held by several. Of a DESCRIBED one, the one that fits. */
  readonly actors: readonly NamedActor[]
}

/** Words of which at least one must be there; the first is the question's own. */
export type Alternatives = readonly string[]

/** Days, half-open; YYYY-MM-DD. */
export interface Days {
  readonly gte?: string
  readonly lt?: string
}

/** A question, read: what it asks for, and what a statement must be to answer it. Everything given must hold. */
export interface Plan {
  readonly asks: Asks
  /** Who said it; any of these. */
  readonly speakers: readonly Party[]
  /** To whom; any of these. */
  readonly addressees: readonly Party[]
  /** Whom it is done to, by speaking to them or of them ("criticized Russia"). */
  readonly targets: readonly Party[]
  /** Of whom it speaks; all of these. */
  readonly mentions: readonly Party[]
  /** Who takes part in whichever way; all of these ("stoltenberg south korea"). */
  readonly involved: readonly Party[]
  /** Only such speakers or addressees, whichever the question asks for: "which countries". */
  readonly kind: NamedActor['kind'] | null
  /** Any of these; any at all where empty. */
  readonly acts: readonly Act[]
  /** The verb of speech itself, where it shows an act: the content may hold it instead ("said that it supported the plan"). */
  readonly verb: Alternatives | null
  /** What it speaks of; all of these. */
  readonly topics: readonly Alternatives[]
  /** Around what it was said ("at the climate talks"): in the content, or elsewhere in the article; all of these. */
  readonly surroundings: readonly Alternatives[]
  readonly days: Days | null
  readonly place: string | null
  readonly isQuoted: boolean
  readonly inHeadline: boolean
  readonly isNegated: boolean
  /** BEST: best evidence first. */
  readonly order: 'BEST' | 'LATEST' | 'EARLIEST'
  /** Mistyped words, with what was meant. */
  readonly mended: readonly SpellingCorrection[]
  /** True where the words were only put beside each other, without grammar. */
  readonly isKeywords: boolean
}

/** A question that was not understood: why, and the words that were not. */
export interface Unread {
  readonly reason: string
  readonly unknown: readonly string[]
}

export const EMPTY_PLAN: Plan = {
  asks: 'LIST',
  speakers: [],
  addressees: [],
  targets: [],
  mentions: [],
  involved: [],
  kind: null,
  acts: [],
  verb: null,
  topics: [],
  surroundings: [],
  days: null,
  place: null,
  isQuoted: false,
  inHeadline: false,
  isNegated: false,
  order: 'BEST',
  mended: [],
  isKeywords: false,
}

/** The parts of a plan that name somebody. */
export const ROLES = ['speakers', 'addressees', 'targets', 'mentions', 'involved'] as const

/** Everybody whom a plan names, in whichever role. */
export const partiesIn = (plan: Plan): readonly Party[] => ROLES.flatMap((role) => plan[role])

/** A mistyped word, and the one that was meant. */
export interface SpellingCorrection {
  readonly typed: string
  readonly meant: string
}
