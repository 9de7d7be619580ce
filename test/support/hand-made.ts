import type { Analysis, FoundActor, FoundMention, FoundStatement } from '../../src/extraction/analysis.js'
import type { Database } from '../../src/store/database/database.js'
import type { SavedArticle } from '../../src/store/write/save-article.js'
import type { Span } from '../../src/text/span.js'
import { ACTS, type Act } from '../../src/vocabulary/acts.js'
import type { MentionForm } from '../../src/vocabulary/enumerations.js'
import { save } from './save.js'

/** A statement by its words, which are searched for in the paragraph with the first piece of content. */
interface HandMadeStatement
  extends Partial<
    Omit<
      FoundStatement,
      'speaker' | 'speakers' | 'speakerAffiliation' | 'reportedBy' | 'addressees' | 'about' | 'quotes'
    >
  > {
  readonly act: Act
  readonly says: string | readonly string[]
  readonly by?: string | readonly string[]
  readonly forWhom?: string
  readonly passedOnBy?: string
  readonly to?: readonly string[]
  readonly aboutWhom?: readonly string[]
  readonly sourceWords?: string
  readonly cueWords?: string
  readonly quoted?: readonly string[]
}

/** An article with an analysis made by hand, so that tests of the store do not depend on the extractor's rules. */
export interface HandMade {
  readonly text: string
  readonly title?: string
  readonly url?: string
  readonly publisher?: string
  readonly publishedAt?: string
  readonly actors: readonly (Partial<FoundActor> & Pick<FoundActor, 'name' | 'kind'>)[]
  /** Words, and the name of the actor that their first occurrence mentions. */
  readonly mentions?: readonly (readonly [words: string, actor: string, form?: MentionForm])[]
  readonly affiliations?: readonly { readonly person: string; readonly of?: string; readonly title: string }[]
  readonly statements: readonly HandMadeStatement[]
  /** Words in the singular, and how often the article mentions them. */
  readonly topics?: readonly (readonly [words: string, count: number])[]
}

/** Stores a hand-made article. */
export function saveHandMade(database: Database, article: HandMade): Promise<SavedArticle> {
  const { text, publishedAt, ...metadata } = article
  return save(database, text, analysisOf(article), {
    ...metadata,
    ...(publishedAt !== undefined && { publishedAt: new Date(publishedAt) }),
  })
}

function analysisOf({ text, actors, mentions = [], affiliations = [], statements, topics = [] }: HandMade): Analysis {
  const actor = (name: string): number => {
    const index = actors.findIndex((each) => each.name === name)
    if (index < 0) throw new Error(`No actor ${name}`)
    return index
  }
  const span = (words: string, from = 0): Span => {
    const start = text.indexOf(words, from)
    if (start < 0) throw new Error(`No words "${words}" from ${from}`)
    return { start, end: start + words.length }
  }
  const mention = (words: string, name: string, form: MentionForm = 'NAME'): FoundMention => ({
    ...span(words),
    actor: actor(name),
    form,
    score: 0.9,
    reason: `“${words}” is ${name}`,
  })
  const statement = (made: HandMadeStatement): FoundStatement => {
    const {
      says,
      by,
      forWhom,
      passedOnBy,
      to = [],
      aboutWhom = [],
      sourceWords,
      cueWords,
      quoted = [],
      ...given
    } = made
    const pieces = typeof says === 'string' ? [says] : says
    const first = span(pieces[0] ?? '')
    const start = text.lastIndexOf('\n', first.start) + 1
    const newline = text.indexOf('\n', first.end)
    const { cameo, plover } = ACTS[made.act]
    return {
      speaker: by === undefined ? null : actor([by].flat()[0] ?? ''),
      speakers: by === undefined ? [] : [by].flat().map(actor),
      reportedBy: passedOnBy === undefined ? null : actor(passedOnBy),
      reportedByText: null,
      within: null,
      speakerText: sourceWords ?? null,
      speakerAffiliation: forWhom === undefined ? null : actor(forWhom),
      cameo,
      plover,
      addressees: to.map(actor),
      addresseeText: null,
      mode: quoted.length > 0 ? 'MIXED' : 'INDIRECT',
      negated: false,
      modality: 'ACTUAL',
      inHeadline: start === 0,
      saidOn: null,
      place: null,
      confidence: 0.8,
      rule: 'by-hand',
      sentence: { start, end: newline < 0 ? text.length : newline },
      source: sourceWords === undefined ? null : span(sourceWords, start),
      cue: cueWords === undefined ? null : span(cueWords, start),
      content: pieces.map((piece) => span(piece, start)),
      quotes: quoted.map((words) => span(words, start)),
      about: aboutWhom.map(actor),
      topics: [],
      ...given,
    }
  }
  return {
    actors: actors.map((each) => ({ aliases: [], countryCode: null, ...each })),
    mentions: mentions.map((each) => mention(...each)).sort((a, b) => a.start - b.start),
    affiliations: affiliations.map(({ person, of, title }) => ({
      ...span(title),
      person: actor(person),
      of: of === undefined ? null : actor(of),
      title,
    })),
    statements: statements.map(statement),
    topics: topics.map(([words, count]) => ({ ...span(words), name: words, count })),
    diagnostics: [],
  }
}
