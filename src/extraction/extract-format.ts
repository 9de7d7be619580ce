import { alpha3Of } from '../languages/en/names/countries.js'
import { codePointOffsets } from '../text/code-points.js'
import type { Span } from '../text/span.js'
import type { Act } from '../vocabulary/acts.js'
import type { ActorKind, MentionForm, Modality, Mode } from '../vocabulary/enumerations.js'
import type { Analysis } from './analysis.js'

/** [start, end) in code points. */
type Range = readonly [start: number, end: number]

interface ExtractedActor {
  readonly name: string
  readonly kind: ActorKind
  /** ISO 3166-1 alpha-3: the actor's own, or its affiliation's. */
  readonly country: string | null
}

/** The output of `dictum extract` for one article: plain data for programs in any language. */
export interface Extraction {
  readonly attributions: readonly {
    readonly source: readonly Range[]
    readonly cue: readonly Range[]
    readonly content: readonly Range[]
    readonly act: Act
    readonly plover: string | null
    readonly speaker: ExtractedActor | null
    /** All who speak, in reading order; the first is `speaker`. */
    readonly speakers: readonly ExtractedActor[]
    readonly speakerText: string | null
    readonly reportedBy: ExtractedActor | null
    readonly reportedByText: string | null
    /** Index of the attribution whose content holds this one. */
    readonly within: number | null
    readonly confidence: number
    readonly modality: Modality
    /** YYYY-MM-DD */
    readonly saidOn: string | null
    readonly addressees: readonly ExtractedActor[]
    readonly mode: Mode
    readonly negated: boolean
  }[]
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    readonly kind: ActorKind
    readonly form: MentionForm
    readonly actor: string
    /** ISO 3166-1 alpha-2: the actor's own, or its affiliation's. */
    readonly country: string | null
  }[]
}

/** Converts an analysis to the output of `dictum extract`: names instead of indexes, offsets in code points. */
export function extractionOf(text: string, analysis: Analysis): Extraction {
  const offset = codePointOffsets(text)
  const range = ({ start, end }: Span): Range => [offset(start), offset(end)]
  const ranges = (span: Span | null): Range[] => (span === null ? [] : [range(span)])
  const countries = analysis.actors.map((_, index) => countryOf(analysis, index))
  const actor = (index: number): ExtractedActor => {
    const { name, kind } = actorAt(analysis, index)
    const code = countries[index] ?? null
    return { name, kind, country: code === null ? null : alpha3Of(code) }
  }
  const actorOrNull = (index: number | null): ExtractedActor | null => (index === null ? null : actor(index))
  return {
    attributions: analysis.statements.map((statement) => ({
      source: ranges(statement.source),
      cue: ranges(statement.cue),
      content: statement.content.map(range),
      act: statement.act,
      plover: statement.plover,
      speaker: actorOrNull(statement.speaker),
      speakers: statement.speakers.map(actor),
      speakerText: statement.speakerText,
      reportedBy: actorOrNull(statement.reportedBy),
      reportedByText: statement.reportedByText,
      within: statement.within,
      confidence: statement.confidence,
      modality: statement.modality,
      saidOn: statement.saidOn,
      addressees: statement.addressees.map(actor),
      mode: statement.mode,
      negated: statement.negated,
    })),
    mentions: analysis.mentions.map((mention) => {
      const { name, kind } = actorAt(analysis, mention.actor)
      const [start, end] = range(mention)
      return { start, end, kind, form: mention.form, actor: name, country: countries[mention.actor] ?? null }
    }),
  }
}

const actorAt = (analysis: Analysis, index: number) => analysis.actors[index] as Analysis['actors'][number]

/** The country (alpha-2) of an actor, or else of its first affiliation that has one. */
function countryOf(analysis: Analysis, index: number): string | null {
  const own = actorAt(analysis, index).countryCode
  if (own !== null) return own
  const codes = analysis.affiliations
    .filter(({ person, of }) => person === index && of !== null)
    .map(({ of }) => actorAt(analysis, of as number).countryCode)
  return codes.find((code) => code !== null) ?? null
}
