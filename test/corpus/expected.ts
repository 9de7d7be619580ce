import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Act } from '../../src/vocabulary/acts.js'
import type { Modality, Mode } from '../../src/vocabulary/enumerations.js'

/** One statement as a reader annotated it; README.md says what the fields mean and which defaults are left out. */
export interface ExpectedStatement {
  readonly id: string
  /** Canonical name, as in `people`, `organizations` or `countries`; null where nobody named speaks. */
  readonly speaker: string | null
  /** For an unnamed speaker: the words, or several wordings of which any will do. */
  readonly speakerText?: string | readonly string[] | null
  readonly speakerAffiliation: string | null
  readonly act: Act
  readonly addressees: readonly string[]
  /** Null where no word shows the attribution (a colon headline, a line of dialogue). */
  readonly cue: string | null
  /** The whole content: verbatim pieces in reading order. */
  readonly content: readonly string[]
  /** The verbatim parts, without their quotation marks. */
  readonly quotes: readonly string[]
  readonly mode: Mode
  readonly negated?: boolean
  readonly modality?: Modality
  readonly inHeadline?: boolean
  /** ISO date, where the sentence of the cue tells it. */
  readonly saidOn?: string | null
}

export interface ExpectedArticle {
  /** The text's file name, beside the expected file. */
  readonly article: string
  readonly publishedAt: string
  readonly people: readonly {
    readonly name: string
    readonly affiliations?: readonly { readonly title: string; readonly of: string | null }[]
  }[]
  readonly organizations: readonly string[]
  readonly countries: readonly { readonly name: string; readonly code: string }[]
  /** Names that a reader may or may not count as actors: neither expected nor spurious. */
  readonly mayAlso?: readonly string[]
  readonly statements: readonly ExpectedStatement[]
  /** Verbatim words that no content may hold. */
  readonly neverStatements: readonly string[]
}

export interface CorpusArticle {
  readonly name: string
  readonly text: string
  readonly expected: ExpectedArticle
}

/** Every `<name>.json` of a folder with its text, by name. */
export function readCorpus(folder: string): readonly CorpusArticle[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'held.json')
    .sort()
    .map((file) => {
      const expected = JSON.parse(readFileSync(join(folder, file), 'utf8')) as ExpectedArticle
      return {
        name: file.slice(0, -'.json'.length),
        text: readFileSync(join(folder, expected.article), 'utf8'),
        expected,
      }
    })
}
