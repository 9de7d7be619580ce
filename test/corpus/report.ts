import type { Analysis, FoundStatement } from '../../src/extraction/analysis.js'
import { type Span, slice } from '../../src/text/span.js'
import { countScores } from './counts.js'
import type { ExpectedStatement } from './expected.js'
import type { ArticleScore } from './score.js'

const percent = (part: number, whole: number): string => (whole === 0 ? '-' : `${Math.round((100 * part) / whole)} %`)

/** A table by article, and in its last lines the sums and shares. */
export function scoreTable(title: string, scores: readonly ArticleScore[]): string {
  const row = (name: string, cells: readonly (number | string)[]): string =>
    name.padEnd(30) + cells.map((cell) => String(cell).padStart(10)).join('')
  const lines = scores.map((score) => {
    const counts = countScores([score])
    return row(score.article.name, [counts.expected, counts.found, counts.spansRight, counts.allRight, counts.spurious])
  })
  const sum = countScores(scores)
  return [
    row(title, ['expected', 'found', 'spans ok', 'all ok', 'spurious']),
    ...lines,
    row('together', [sum.expected, sum.found, sum.spansRight, sum.allRight, sum.spurious]),
    row('recall', ['', '', percent(sum.spansRight, sum.expected), percent(sum.allRight, sum.expected)]),
    row('precision', ['', '', percent(sum.spansRight, sum.found), percent(sum.allRight, sum.found)]),
    JSON.stringify(sum),
  ].join('\n')
}

const pieces = (parts: readonly string[]): string => parts.map((part) => `[${part}]`).join(' … ')

const nameOf = (analysis: Analysis, actor: number | null): string =>
  actor === null ? '-' : (analysis.actors[actor]?.name ?? `no actor ${actor}`)

function describeExpected(one: ExpectedStatement): string {
  const speaker = one.speaker ?? `(${[one.speakerText ?? 'nobody'].flat().join(' or ')})`
  return `${speaker} · ${one.act} → ${one.addressees.join(', ') || '-'} · ${one.mode}${one.negated ? ' · negated' : ''}
      cue ${one.cue ?? '-'} | content ${pieces(one.content)} | quotes ${pieces(one.quotes)}`
}

function describeFound(text: string, analysis: Analysis, one: FoundStatement): string {
  const words = (spans: readonly Span[]): string => pieces(spans.map((span) => slice(text, span)))
  const speaker = one.speaker === null ? `(${one.speakerText ?? 'nobody'})` : nameOf(analysis, one.speaker)
  const addressees = one.addressees.map((actor) => nameOf(analysis, actor)).join(', ') || '-'
  return `${speaker} · ${one.act} → ${addressees} · ${one.mode}${one.negated ? ' · negated' : ''} · by ${one.rule}
      cue ${one.cue ? slice(text, one.cue) : '-'} | content ${words(one.content)} | quotes ${words(one.quotes)}`
}

/** What was missed, what was found wrong and what nobody expects, article by article, to be read. */
export function listMisses(scores: readonly ArticleScore[]): string {
  return scores
    .map(({ article, analysis, matches, spurious, names, broken }) => {
      const found = (one: FoundStatement): string => describeFound(article.text, analysis, one)
      const lines = matches.flatMap((match) => {
        const expected = `${match.expected.id}: ${describeExpected(match.expected)}`
        if (!match.found) return [`  MISSED   ${expected}`]
        if (match.wrong.length > 0)
          return [`  WRONG ${match.wrong.join(', ')}\n    want ${expected}\n    got  ${found(match.found)}`]
        if (match.wrongDetails.length === 0) return []
        const want = { modality: match.expected.modality ?? 'ACTUAL', saidOn: match.expected.saidOn ?? null }
        const got = { modality: match.found.modality, saidOn: match.found.saidOn }
        const both = `want ${JSON.stringify(want)} got ${JSON.stringify(got)}`
        return [`  DETAIL ${match.wrongDetails.join(', ')} of ${match.expected.id}: ${both}`]
      })
      for (const one of spurious) lines.push(`  SPURIOUS ${found(one)}`)
      for (const [kind, { missed, spurious: extra }] of Object.entries(names)) {
        if (missed.length > 0) lines.push(`  ${kind} missed: ${missed.join(', ')}`)
        if (extra.length > 0) lines.push(`  ${kind} spurious: ${extra.join(', ')}`)
      }
      for (const never of broken) lines.push(`  NEVER    ${never}`)
      return `${article.name}\n${lines.join('\n') || '  all right'}`
    })
    .join('\n\n')
}
