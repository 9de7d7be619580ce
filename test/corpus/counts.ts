import type { ActorKind } from '../../src/vocabulary/enumerations.js'
import type { ArticleScore } from './score.js'

/** The numbers that `held.json` holds for a set of articles. */
export interface Counts {
  readonly articles: number
  readonly expected: number
  readonly found: number
  /** Cue and content are the expected ones. */
  readonly spansRight: number
  /** And speaker, act, addressees, mode, negation and quotes. */
  readonly allRight: number
  /** And modality, headline, date and the affiliation of an unnamed speaker. */
  readonly detailsRight: number
  readonly spurious: number
  readonly people: NameCounts
  readonly organizations: NameCounts
  readonly countries: NameCounts
}

export interface NameCounts {
  readonly expected: number
  readonly right: number
  readonly spurious: number
}

function countNames(scores: readonly ArticleScore[], kind: ActorKind): NameCounts {
  const total = (count: (score: ArticleScore) => number): number => scores.reduce((sum, one) => sum + count(one), 0)
  const right = total((score) => score.names[kind].right.length)
  return {
    expected: right + total((score) => score.names[kind].missed.length),
    right,
    spurious: total((score) => score.names[kind].spurious.length),
  }
}

/** The counts of some articles together (or of one). */
export function countScores(scores: readonly ArticleScore[]): Counts {
  const matches = scores.flatMap((score) => score.matches)
  const spansRight = matches.filter((match) => match.found)
  const allRight = spansRight.filter((match) => match.wrong.length === 0)
  return {
    articles: scores.length,
    expected: matches.length,
    found: scores.reduce((sum, score) => sum + score.analysis.statements.length, 0),
    spansRight: spansRight.length,
    allRight: allRight.length,
    detailsRight: allRight.filter((match) => match.wrongDetails.length === 0).length,
    spurious: scores.reduce((sum, score) => sum + score.spurious.length, 0),
    people: countNames(scores, 'PERSON'),
    organizations: countNames(scores, 'ORGANIZATION'),
    countries: countNames(scores, 'COUNTRY'),
  }
}
