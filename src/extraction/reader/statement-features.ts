import { actOfNoun, cuesOf } from '../../languages/en/speech/cues.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { Span } from '../../text/span.js'
import type { TokenRange } from '../../text/tokens/token-range.js'
import type { Token } from '../../text/tokens/tokens.js'
import { ACTS, type Act } from '../../vocabulary/acts.js'
import { ACTOR_KINDS, MENTION_FORMS } from '../../vocabulary/enumerations.js'
import type { Entities } from '../entities/entities.js'
import type { Document } from '../statements/document.js'
import { type Column, type WordColumns, wordColumns } from './token-features.js'

/** What the statements are read from: one row a token. Where a part is marked, 1 is its first token and 2 any other one. */
export interface StatementFeatures extends WordColumns {
  /** The index of the token's sentence. */
  readonly sentence: Column
  /** 1 where a sentence opens. */
  readonly opening: Column
  /** Verb groups: 1 the first token, 2 another one; 2 more on the last one. */
  readonly group: Column
  /** Noun phrases, as groups. */
  readonly phrase: Column
  /** 1 the opening mark of a quotation, 2 inside, 3 its closing mark; 3 more where the marks are single. */
  readonly quote: Column
  readonly boilerplate: Column
  /** 1 + the index of the act that the lexicon gives a word, whatever stands beside it. */
  readonly lexicon: Column
  /** Mentions: the first token and the others of each kind and form. */
  readonly mention: Column
}

/** All acts, in the order of the tables. */
export const ACT_ROWS = Object.keys(ACTS) as Act[]

/**
 * The features of a text's statements. What the rules find is none of them, so that the networks see what the rules do not, and stay as
 * good as they are where rules change. Linear time.
 */
export function statementFeatures(
  article: Document,
  { actors, mentions }: Entities,
  vocabulary: ReadonlyMap<string, number>,
): StatementFeatures {
  const { text, tokens } = article.reading
  const column = (): Column => new Int32Array(tokens.length)
  const columns = {
    sentence: column(),
    opening: column(),
    group: column(),
    phrase: column(),
    quote: column(),
    boilerplate: column(),
    lexicon: column(),
    mention: column(),
  }
  article.clauses.forEach((clauses, index) => {
    const { first, last, paragraph } = clauses.sentence
    columns.sentence.fill(index, first, last + 1)
    columns.opening[first] = 1
    if (article.reading.boilerplate.has(paragraph)) columns.boilerplate.fill(1, first, last + 1)
    for (const group of clauses.groups) markRange(columns.group, group)
    for (const phrase of clauses.phrases) markRange(columns.phrase, phrase)
  })
  article.quotations.forEach((range, index) => {
    const single = article.reading.quotations[index]?.single ? 3 : 0
    columns.quote.fill(2 + single, range.first, range.last + 1)
    columns.quote[range.first] = 1 + single
    if (article.reading.quotations[index]?.closed) columns.quote[range.last] = 3 + single
  })
  for (const { start, end, actor, form } of mentions) {
    const kind = ACTOR_KINDS.indexOf(actors[actor]?.kind ?? 'PERSON')
    mark(
      columns.mention,
      tokensOf(article, { start, end }),
      2 * (kind * MENTION_FORMS.length + MENTION_FORMS.indexOf(form)),
    )
  }
  // Clauses mend tags, which the words' own columns should show.
  const mended = article.clauses[0]?.tokens ?? tokens
  mended.forEach((token, at) => {
    columns.lexicon[at] = lexiconRow(token)
  })
  return { ...wordColumns(text, mended, vocabulary), ...columns }
}

/** 1 + the index of the first act that the lexicon has for a word's form; 0 where it has none. */
function lexiconRow({ lower, pos }: Token): number {
  if (pos === 'NOUN' || pos === 'PROPN') {
    const act = actOfNoun(lower)
    if (act) return 1 + ACT_ROWS.indexOf(act)
  }
  const cues = cuesOf(lower)
  const [act] = (cues.find(({ particle }) => particle === null) ?? cues[0])?.acts.values() ?? []
  return act ? 1 + ACT_ROWS.indexOf(act) : 0
}

/** The tokens of a span of the text. */
export function tokensOf({ reading: { tokens } }: Document, { start, end }: Span): TokenRange {
  const first = partitionPoint(tokens, (token) => token.end <= start)
  return { first, last: partitionPoint(tokens, (token) => token.start < end) - 1 }
}

function mark(column: Column, { first, last }: TokenRange, row: number): void {
  if (last < first) return
  column.fill(row + 2, first, last + 1)
  column[first] = row + 1
}

function markRange(column: Column, { first, last }: TokenRange): void {
  column.fill(2, first, last + 1)
  column[first] = 1
  column[last] = (column[last] ?? 0) + 2
}
