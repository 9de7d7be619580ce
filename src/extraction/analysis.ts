import type { Span } from '../text/span.js'
import type { Act } from '../vocabulary/acts.js'
import type { ActorKind, MentionForm, Modality, Mode } from '../vocabulary/enumerations.js'

/** The article's text and metadata; `publishedOn` is the day, as its midnight in UTC, from which "on Monday" is counted. */
export interface ArticleInput {
  readonly text: string
  readonly title?: string | undefined
  readonly publishedOn?: Date | undefined
}

/** An actor that the article names; it is identified by its index in `Analysis.actors`. */
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
  /** 0 to 1: the confidence that the mention refers to this actor. */
  readonly score: number
  /** Why they were linked, in words ("surname of Jane Doe"). */
  readonly reason: string
}

/** A person's title at an organization or country; the span is that of the title. */
export interface FoundAffiliation extends Span {
  readonly person: number
  /** Index into `Analysis.actors`; null if the text does not say where the title is held. */
  readonly of: number | null
  /** The title, in title case if the text capitalizes it ("Secretary-General"). */
  readonly title: string
}

export interface FoundStatement {
  /** The first of `speakers`; null if the source is unnamed. */
  readonly speaker: number | null
  /** All who speak together ("Norway and Malta"), in reading order, each once. */
  readonly speakers: readonly number[]
  /** The text of the source, whether it is a known actor or not ("officials"). */
  readonly speakerText: string | null
  /** Index of the country or organization to which an unnamed source belongs. */
  readonly speakerAffiliation: number | null
  /** Who passes the statement on ("…, Reuters reported"): a medium, an agency, the author of a document; null if none or unnamed. */
  readonly reportedBy: number | null
  /** The words for whoever or whatever passes it on ("the report"); null if nobody does. */
  readonly reportedByText: string | null
  /** Index into `Analysis.statements` of the statement in whose content this one stands; null if it stands in none. */
  readonly within: number | null
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
  /** The date (YYYY-MM-DD) on which it was said, or is to be said; null if the text does not say. */
  readonly saidOn: string | null
  /** The place where it was said ("Valletta"), as in the text; null if the text does not say. */
  readonly place: string | null
  /** 0 to 1: the confidence in the whole attribution. */
  readonly confidence: number
  /** The name of the rule that found it, which is its file's name. */
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
  /** The names of the content's topics ("military support"), each once. */
  readonly topics: readonly string[]
}

/** A topic of the text; the span is that of its first occurrence. */
export interface FoundTopic extends Span {
  /** A noun phrase in lower case, its last noun in the singular ("artillery shell"). */
  readonly name: string
  /** Number of occurrences in the text. */
  readonly count: number
}

/** A property of the text that may make its analysis less reliable; never an error. */
export interface Diagnostic {
  readonly code: 'EMPTY' | 'NOT_ENGLISH' | 'UNBALANCED_QUOTATION' | 'BINARY'
  readonly message: string
  readonly span: Span | null
}

/** What a language model has done for an analysis. */
export interface ModelReading {
  /** The model, as its endpoint names it, and the version of what it was asked; empty where it has not answered. */
  readonly version: string
  /** As the endpoint counts them: of what it was asked, and of what it answered. */
  readonly promptTokens: number
  readonly answerTokens: number
  /** Why nothing of it was taken, as the end of a sentence "the language model …"; null where it was. */
  readonly failure: string | null
}

/** The result of analyzing one article. Depends on the input alone: no generated ids, no clock. */
export interface Analysis {
  readonly actors: readonly FoundActor[]
  /** In reading order; no two have the same span. */
  readonly mentions: readonly FoundMention[]
  readonly affiliations: readonly FoundAffiliation[]
  /** In reading order. */
  readonly statements: readonly FoundStatement[]
  /** The topics of the whole text, the most frequent first. */
  readonly topics: readonly FoundTopic[]
  readonly diagnostics: readonly Diagnostic[]
  /** Only where a language model was asked. */
  readonly model?: ModelReading
}
