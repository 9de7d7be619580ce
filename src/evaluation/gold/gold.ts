/** [start, end) in code points, unless a function says that it is in tokens. */
export type Range = readonly [start: number, end: number]

/** The three parts of an attribution. */
export const ATTRIBUTION_PARTS = ['source', 'cue', 'content'] as const
export type AttributionPart = (typeof ATTRIBUTION_PARTS)[number]

/** What can be scored. */
export const TASKS = ['attribution', 'statements', 'entities', 'acts'] as const
export type Task = (typeof TASKS)[number]

/** The characters of each part; a source or a cue may be missing. */
export type AttributionSpans = Readonly<Record<AttributionPart, readonly Range[]>>

/** An annotated attribution; its kind is direct, mixed or indirect. */
export interface GoldAttribution extends AttributionSpans {
  readonly kind: string
}

/** A sequence of tokens with one label each: "B-source", "I-source", "O". */
export interface GoldSequence {
  readonly tokens: readonly Range[]
  readonly labels: readonly string[]
}

export interface GoldArticle {
  readonly id: string | number
  readonly text: string
}

export interface GoldAttributions extends GoldArticle {
  readonly attributions: readonly GoldAttribution[]
  /** Empty where the corpus has none. */
  readonly sequences: readonly GoldSequence[]
}

/** An annotated statement: an attribution as a reader takes it. */
export interface GoldStatement extends AttributionSpans {
  /** The names of those who speak; empty where nobody is named. */
  readonly speakers: readonly string[]
  readonly addressees: readonly string[]
  readonly act: string
  /** DIRECT, MIXED or INDIRECT. */
  readonly mode: string
  readonly negated: boolean
  /** Whether it stands within the content of another; such a one may be found, but need not. */
  readonly nested: boolean
}

export interface GoldStatements extends GoldArticle {
  readonly statements: readonly GoldStatement[]
  /** The article's people and organizations with what else it calls them. */
  readonly actors: readonly { readonly name: string; readonly aliases: readonly string[] }[]
}

export interface GoldMention {
  readonly start: number
  readonly end: number
  /** The words of the name itself; empty if the whole mention is the name. */
  readonly head: readonly Range[]
  /** PERSON, ORGANIZATION or PLACE. */
  readonly kind: string
  /** NAME, NOMINAL or PRONOUN. */
  readonly form: string
  /** The same for all mentions of one actor. */
  readonly chain: string | number | null
  /** ISO 3166-1 alpha-2, if it names a country. */
  readonly country: string | null
}

export interface GoldEntities extends GoldArticle {
  readonly mentions: readonly GoldMention[]
}

export interface GoldActor {
  readonly text: string
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null
}

/** One verbal act in one sentence. */
export interface GoldAct extends GoldArticle {
  /** Its PLOVER type. */
  readonly plover: string
  readonly actors: readonly GoldActor[]
  readonly recipients: readonly GoldActor[]
}

/** An annotated article beside what was found in it. */
export interface Compared<Gold extends GoldArticle, Found> {
  readonly gold: Gold
  readonly found: readonly Found[]
}
