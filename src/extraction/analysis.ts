import type { Span } from '../text/span.js'
import type { Act } from '../vocabulary/acts.js'
import type { ActorKind, MentionForm, Modality, Mode } from '../vocabulary/enumerations.js'

/** The article's own words and what is known of it; `publishedAt` anchors "on Monday". */
export interface ArticleInput {
  readonly text: string
  readonly title?: string | undefined
  readonly publishedAt?: Date | undefined
}

/** Whoever the article names; its place in `Analysis.actors` is its identity there. */
export interface FoundActor {
  readonly kind: ActorKind
  /** The fullest name that the article uses. */
  readonly name: string
  /** The other names and titles that mentions use, each once. */
  readonly aliases: readonly string[]
  /** ISO 3166-1 alpha-2: a country's own code, or the country of an organization where it is known; else null. */
  readonly countryCode: string | null
}

export interface FoundMention extends Span {
  /** Index into `Analysis.actors`. */
  readonly actor: number
  readonly form: MentionForm
  /** 0 to 1: how sure the link from these words to the actor is. */
  readonly score: number
  /** Why they were linked, in words ("surname of Jane Doe"). */
  readonly reason: string
}

/** A person's title at an organization or country; the span is the title's words. */
export interface FoundAffiliation extends Span {
  readonly person: number
  /** Index into `Analysis.actors`; null where the text gives a title alone. */
  readonly of: number | null
  /** The title's words, in title case where the text starts it so ("Secretary-General"). */
  readonly title: string
}

export interface FoundStatement {
  readonly speaker: number | null
  /** The source's words, where nobody known speaks ("officials"), and where somebody does, too. */
  readonly speakerText: string | null
  /** The country or organization behind an unnamed source. */
  readonly speakerAffiliation: number | null
  readonly act: Act
  readonly cameo: string
  readonly plover: string | null
  readonly addressees: readonly number[]
  /** The addressee's words, where they are more than a name ("senior Maltese officials"); else null. */
  readonly addresseeText: string | null
  readonly mode: Mode
  readonly negated: boolean
  readonly modality: Modality
  readonly inHeadline: boolean
  /** ISO date (YYYY-MM-DD) on which it was said, where the text tells; else null. */
  readonly saidOn: string | null
  /** The place's words ("Valletta"), where the text tells; else null. */
  readonly place: string | null
  /** 0 to 1: how sure the whole attribution is. */
  readonly confidence: number
  /** The rule that found it: the name of its file. */
  readonly rule: string
  readonly sentence: Span
  readonly source: Span | null
  readonly cue: Span | null
  /** One span or more, in reading order. */
  readonly content: readonly Span[]
  /** The verbatim parts, without their quotation marks, in reading order. */
  readonly quotes: readonly Span[]
  /** Actors that the text says it is about ("referring to Malta"). */
  readonly about: readonly number[]
  /** What the content speaks of: names of topics ("military support"), each once. */
  readonly topics: readonly string[]
}

/** Something that the text speaks of; the span is of the words where it does so first. */
export interface FoundTopic extends Span {
  /** A noun phrase in lower case, its last noun in the singular ("artillery shell"). */
  readonly name: string
  /** How often the text speaks of it. */
  readonly count: number
}

/** Something about the text that a caller may want to know; never an error. */
export interface Diagnostic {
  readonly code: 'EMPTY' | 'NOT_ENGLISH' | 'UNBALANCED_QUOTATION' | 'BINARY'
  readonly message: string
  readonly span: Span | null
}

/** What the extractor reads out of one article. Pure data: no ids, no clock; every span slices to its words. */
export interface Analysis {
  readonly actors: readonly FoundActor[]
  /** In reading order; no two have the same span. */
  readonly mentions: readonly FoundMention[]
  readonly affiliations: readonly FoundAffiliation[]
  /** In reading order. */
  readonly statements: readonly FoundStatement[]
  /** Of the whole text, the most frequent first. */
  readonly topics: readonly FoundTopic[]
  readonly diagnostics: readonly Diagnostic[]
}
