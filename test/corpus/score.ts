import type { Analysis, FoundStatement } from '../../src/extraction/analysis.js'
import { contains, overlaps, type Span, slice } from '../../src/text/span.js'
import type { ActorKind } from '../../src/vocabulary/enumerations.js'
import type { CorpusArticle, ExpectedArticle, ExpectedStatement } from './expected.js'
import { type Located, locate, occurrences } from './locate.js'
import { nameKey, words } from './words.js'

/** An expected statement with what the extractor found for it, if anything. */
export interface Match {
  readonly expected: ExpectedStatement
  readonly found: FoundStatement | null
  /** The fields that differ; empty where all is right. */
  readonly wrong: readonly string[]
  /** The fields beyond `wrong` that differ: modality, inHeadline, saidOn, speakerAffiliation. */
  readonly wrongDetails: readonly string[]
}

export interface NameScore {
  readonly right: readonly string[]
  readonly missed: readonly string[]
  readonly spurious: readonly string[]
}

export interface ArticleScore {
  readonly article: CorpusArticle
  readonly analysis: Analysis
  readonly matches: readonly Match[]
  readonly spurious: readonly FoundStatement[]
  readonly names: Readonly<Record<ActorKind, NameScore>>
  /** The never-statements that a found content holds or lies within. */
  readonly broken: readonly string[]
}

/** The least intersection over union of the content's characters that counts as the same content. */
const SAME_CONTENT = 0.8

/** The offsets of the characters that count: white space does not, so that a paragraph break costs nothing. */
function charactersOf(text: string, spans: readonly Span[]): Set<number> {
  const offsets = new Set<number>()
  for (const { start, end } of spans)
    for (let at = start; at < end; at++) if (/\S/.test(text[at] ?? ' ')) offsets.add(at)
  return offsets
}

/** 0 to 1: how much of the two contents' characters they share. */
function contentOverlap(text: string, a: readonly Span[], b: readonly Span[]): number {
  const [left, right] = [charactersOf(text, a), charactersOf(text, b)]
  const shared = [...left].filter((at) => right.has(at)).length
  return shared === 0 ? 0 : shared / (left.size + right.size - shared)
}

/** True where both have no cue, or cues that share a character. */
const sameCue = (expected: Span | null, found: Span | null): boolean =>
  expected === null || found === null ? expected === found : overlaps(expected, found)

/** An actor's key for comparing: a country's code where it is known, else the name. */
function expectedKey(article: ExpectedArticle, name: string): string {
  const country = article.countries.find((one) => one.name === name)
  return country ? `COUNTRY ${country.code}` : nameKey(name)
}

function foundKey(analysis: Analysis, actor: number): string {
  const found = analysis.actors[actor]
  if (!found) return `no actor ${actor}`
  return found.kind === 'COUNTRY' && found.countryCode ? `COUNTRY ${found.countryCode}` : nameKey(found.name)
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n')

function speakerRight(expected: ExpectedStatement, found: FoundStatement, of: ArticlePair): boolean {
  if (expected.speaker !== null)
    return found.speaker !== null && foundKey(of.analysis, found.speaker) === expectedKey(of.expected, expected.speaker)
  if (found.speaker !== null) return false
  const wordings = [expected.speakerText ?? []].flat()
  if (wordings.length === 0) return found.speakerText === null
  return wordings.some((wording) => words(wording) === words(found.speakerText ?? ''))
}

interface ArticlePair {
  readonly text: string
  readonly expected: ExpectedArticle
  readonly analysis: Analysis
}

/** The fields that make a statement "all right", by name, that differ. */
function wrongFields(expected: ExpectedStatement, found: FoundStatement, of: ArticlePair): readonly string[] {
  const addressees = found.addressees.map((actor) => foundKey(of.analysis, actor))
  const quotes = found.quotes.map((quote) => slice(of.text, quote)).join(' ')
  const right: Record<string, boolean> = {
    speaker: speakerRight(expected, found, of),
    act: expected.act === found.act,
    addressees: sameSet(
      expected.addressees.map((name) => expectedKey(of.expected, name)),
      addressees,
    ),
    mode: expected.mode === found.mode,
    negated: (expected.negated ?? false) === found.negated,
    // As one run of words: where a quotation is divided (at a paragraph, at the cue) is a matter of taste.
    quotes: words(expected.quotes.join(' ')) === words(quotes),
  }
  return Object.keys(right).filter((field) => !right[field])
}

/** The further fields that differ. */
function wrongDetailFields(expected: ExpectedStatement, found: FoundStatement, of: ArticlePair): readonly string[] {
  const behind = found.speakerAffiliation === null ? null : foundKey(of.analysis, found.speakerAffiliation)
  const { speakerAffiliation } = expected
  const right: Record<string, boolean> = {
    modality: (expected.modality ?? 'ACTUAL') === found.modality,
    inHeadline: (expected.inHeadline ?? false) === found.inHeadline,
    saidOn: (expected.saidOn ?? null) === found.saidOn,
    // A named speaker's affiliation is the person's, not the statement's.
    speakerAffiliation:
      expected.speaker !== null ||
      behind === (speakerAffiliation === null ? null : expectedKey(of.expected, speakerAffiliation)),
  }
  return Object.keys(right).filter((field) => !right[field])
}

/** Pairs expected and found statements one to one: the best pairs first, those with fewest wrong fields before others. */
function matchStatements(of: ArticlePair): { matches: readonly Match[]; spurious: readonly FoundStatement[] } {
  const pairs = of.expected.statements
    .flatMap((expected) => {
      const located: Located | null = locate(of.text, expected)
      if (!located) return []
      return of.analysis.statements.map((found) => ({
        expected,
        found,
        sameCue: sameCue(located.cue, found.cue),
        overlap: contentOverlap(of.text, located.content, found.content),
        wrong: wrongFields(expected, found, of),
      }))
    })
    .filter((pair) => pair.sameCue && pair.overlap >= SAME_CONTENT)
    .sort((a, b) => a.wrong.length - b.wrong.length || b.overlap - a.overlap)
  const taken = new Map<ExpectedStatement, (typeof pairs)[number]>()
  const used = new Set<FoundStatement>()
  for (const pair of pairs)
    if (!taken.has(pair.expected) && !used.has(pair.found)) {
      taken.set(pair.expected, pair)
      used.add(pair.found)
    }
  const matches = of.expected.statements.map((expected) => {
    const pair = taken.get(expected)
    if (!pair) return { expected, found: null, wrong: [], wrongDetails: [] }
    return { expected, found: pair.found, wrong: pair.wrong, wrongDetails: wrongDetailFields(expected, pair.found, of) }
  })
  // The annotations hold no statements within others: finding one is neither asked for nor an invention.
  return { matches, spurious: of.analysis.statements.filter((found) => !used.has(found) && found.within === null) }
}

/** Which expected names of a kind were found, which not, and which found ones nobody expected. */
function scoreNames(of: ArticlePair, kind: ActorKind, expected: readonly string[]): NameScore {
  const keys = new Map(expected.map((name) => [expectedKey(of.expected, name), name]))
  const neither = new Set((of.expected.mayAlso ?? []).map(nameKey))
  const found = of.analysis.actors.flatMap((actor, index) => (actor.kind === kind ? [{ actor, index }] : []))
  const foundKeys = new Set(found.map(({ index }) => foundKey(of.analysis, index)))
  return {
    right: [...keys].filter(([key]) => foundKeys.has(key)).map(([, name]) => name),
    missed: [...keys].filter(([key]) => !foundKeys.has(key)).map(([, name]) => name),
    spurious: found
      .filter(({ actor, index }) => !keys.has(foundKey(of.analysis, index)) && !neither.has(nameKey(actor.name)))
      .map(({ actor }) => actor.name),
  }
}

/** The never-statements that some found content holds, or lies wholly within. */
function brokenNevers({ text, expected, analysis }: ArticlePair): readonly string[] {
  const pieces = analysis.statements.flatMap((found) => found.content)
  return expected.neverStatements.filter((never) =>
    occurrences(text, never).some((place) =>
      pieces.some((piece) => contains(piece, place) || (piece.end > piece.start && contains(place, piece))),
    ),
  )
}

/** Compares what the extractor found in one article with what a reader expects. */
export function scoreArticle(article: CorpusArticle, analysis: Analysis): ArticleScore {
  const { text, expected } = article
  const of: ArticlePair = { text, expected, analysis }
  const names = {
    PERSON: expected.people.map((person) => person.name),
    ORGANIZATION: expected.organizations,
    COUNTRY: expected.countries.map((country) => country.name),
  }
  return {
    article,
    analysis,
    ...matchStatements(of),
    names: {
      PERSON: scoreNames(of, 'PERSON', names.PERSON),
      ORGANIZATION: scoreNames(of, 'ORGANIZATION', names.ORGANIZATION),
      COUNTRY: scoreNames(of, 'COUNTRY', names.COUNTRY),
    },
    broken: brokenNevers(of),
  }
}
