import type { NamedActor } from '../../query/names/named-actors.js'
import type { Act } from '../../vocabulary/acts.js'

/** What a question asks for. */
export const ASKS = ['CONTENT', 'SPEAKER', 'ADDRESSEE', 'WHETHER', 'COUNT', 'TIME', 'PLACE', 'REASON', 'LIST'] as const
export type Asks = (typeof ASKS)[number]

/** What questions ask for that state the content themselves. */
const EXACT: ReadonlySet<Asks> = new Set(['WHETHER', 'COUNT', 'TIME', 'PLACE'])

/** Somebody whom a question refers to. */
export interface Party {
  /** Its words in the question. */
  readonly words: string
  /**
   * NAME: it bears the name. TYPO: its name looks like the words. ROLE: it holds the title ("the NATO chief"). OFFICIALS: unnamed
   * people of it ("US officials"). DESCRIBED: whoever is called by these words ("fishermen", "the union leader").
   * UNKNOWN: a name that nobody bears.
   */
  readonly how: 'NAME' | 'TYPO' | 'ROLE' | 'OFFICIALS' | 'DESCRIBED' | 'UNKNOWN'
  /** The candidates; several if they share the name or held the title; with `others`, all of them are meant. For DESCRIBED, the actors that match the description, if any. */
  readonly actors: readonly NamedActor[]
  /** Others who share the name, of whom far less is told than of the one meant. */
  readonly others?: readonly NamedActor[]
}

/** What a question calls somebody, beside names in it: "the mother of Jane Doe". */
export interface Description {
  /** Its nouns and adjectives as the question has them, lower case. */
  readonly words: readonly string[]
  /** The names in it. */
  readonly names: readonly Party[]
}

/** Synonyms of which at least one must occur; the first is the word of the question. */
export type Alternatives = readonly string[]

/** A half-open range of days (YYYY-MM-DD). */
export interface Days {
  readonly gte?: string
  readonly lt?: string
}

/** The meaning of a question: what it asks for, and the conditions that a statement must all meet to answer it. */
export interface Plan {
  readonly asks: Asks
  /** The sources; any of these. */
  readonly speakers: readonly Party[]
  /** The addressees; any of these. */
  readonly addressees: readonly Party[]
  /** Those at whom the act is directed, as addressee or as subject matter ("criticized Russia"); any of these. */
  readonly targets: readonly Party[]
  /** Those whom the content mentions; all of these. */
  readonly mentions: readonly Party[]
  /** Who takes part in whichever way; all of these ("stoltenberg south korea"). */
  readonly involved: readonly Party[]
  /**
   * What the question calls whoever speaks or is asked for, where that is more than a name: "Hong Kong protesters", "Doe's mother", "union leader"
   * of "which union leader". Null where a name says it.
   */
  readonly described: Description | null
  /** Restricts the speakers or addressees, whichever the question asks for, to one kind: "which countries". */
  readonly kind: NamedActor['kind'] | null
  /** Any of these; if empty, any act. */
  readonly acts: readonly Act[]
  /** The verb of speech and its synonyms, if it expresses an act: they may occur in the content instead ("said that it supported the plan"). */
  readonly verb: Alternatives | null
  /** What the content is about; all of these. */
  readonly topics: readonly Alternatives[]
  /** The context of the statement ("at the climate talks"), which may occur in the content or elsewhere in the article; all of these. */
  readonly surroundings: readonly Alternatives[]
  readonly days: Days | null
  readonly place: string | null
  readonly isQuoted: boolean
  readonly inHeadline: boolean
  readonly isNegated: boolean
  /** True if what is asked about is that something is not so: "did she say that the ferry would not sail". */
  readonly isContentDenied: boolean
  /** BEST: best evidence first. */
  readonly order: 'BEST' | 'LATEST' | 'EARLIEST'
  /** The spelling corrections that were made. */
  readonly mended: readonly SpellingCorrection[]
  /** True if the question was read as keywords, without grammar. */
  readonly isKeywords: boolean
  /** True if what each of its speakers says is to be set side by side. */
  readonly isCompared: boolean
  /** True if it asks for a number in what was said: "how many boats did she say were lost". */
  readonly isMeasured: boolean
  /** What is counted then, as the question has it: "boats"; null where that is not a noun or not known. */
  readonly counted: string | null
  /** True if it asks about the world, so that whoever speaks of it answers. */
  readonly isFree: boolean
}

/** A question that was not understood: the reason, and the words that were not understood. */
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
  described: null,
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
  isContentDenied: false,
  order: 'BEST',
  mended: [],
  isKeywords: false,
  isCompared: false,
  isMeasured: false,
  counted: null,
  isFree: false,
}

/** Whether a question states the content itself, so that a statement with only half of it would answer another question. */
export const isExact = ({ asks, isMeasured }: Plan): boolean => EXACT.has(asks) || isMeasured

/** The fields of a plan that hold parties. */
export const ROLES = ['speakers', 'addressees', 'targets', 'mentions', 'involved'] as const

/** All parties of a plan, in any role. */
export const partiesIn = (plan: Plan): readonly Party[] => ROLES.flatMap((role) => plan[role])

/** A mistyped word and its correction. */
export interface SpellingCorrection {
  readonly typed: string
  readonly meant: string
}
