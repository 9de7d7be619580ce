import pMap from 'p-map'
import type { Analysis, ArticleInput } from '../extraction/analysis.js'
import { type Extraction, extractionOf } from '../extraction/extract-format.js'
import type { Extractor } from '../extraction/extractor.js'
import type { Compared, GoldArticle, Task } from './gold/gold.js'
import { failField, GoldError } from './gold/read-field.js'
import { readGoldAct, readGoldAttributions, readGoldEntities, readGoldStatements } from './gold/read-gold.js'
import { printActMistake, printActs } from './print/print-acts.js'
import { printAttribution, printMissedAttribution } from './print/print-attribution.js'
import { printConfidence } from './print/print-confidence.js'
import { printEntities, printEntityMistake } from './print/print-entities.js'
import { printStatementConfidence, printStatementMistake, printStatements } from './print/print-statements.js'
import { scoreActs } from './scores/score-acts.js'
import { scoreAttribution } from './scores/score-attribution.js'
import { scoreEntities } from './scores/score-entities.js'
import { scoreStatements } from './scores/score-statements.js'

/** A line of a gold file: the article for the extractor, and the annotations of what it should find. */
export interface GoldLine {
  /** Its file and line, for errors ("gold.jsonl:12"). */
  readonly place: string
  readonly article: ArticleInput
  readonly fields: Readonly<Record<string, unknown>>
}

/**
 * Runs an extractor over a gold file and scores what it finds.
 * @param atOnce how many articles are analyzed at the same time
 * @param mistakes how many mistakes to print at most, one per line, before the figures
 * @returns the lines to print: mistakes, figures, and for attributions and statements how reliable their confidence is
 * @throws GoldError for a line that lacks what the task needs, before anything is analyzed
 */
export async function evaluateCorpus(
  extractor: Extractor,
  task: Task,
  lines: readonly GoldLine[],
  mistakes: number,
  atOnce = 1,
): Promise<string[]> {
  const beside = <Gold extends GoldArticle, Found>(
    read: (fields: GoldLine['fields']) => Gold,
    foundIn: (extraction: Extraction, analysis: Analysis) => readonly Found[],
  ): Promise<Compared<Gold, Found>[]> =>
    pMap(
      checkedLines(lines, read),
      async ({ gold, article }) => {
        const analysis = await extractor.read(article)
        return { gold, found: foundIn(extractionOf(article.text, analysis), analysis) }
      },
      { concurrency: atOnce },
    )
  switch (task) {
    case 'attribution': {
      const score = scoreAttribution(await beside(readGoldAttributions, attributionsOf))
      const missed = score.missed.slice(0, mistakes).map(printMissedAttribution)
      return [...missed, ...printAttribution(score), '', ...printConfidence(score.confidence)]
    }
    case 'statements': {
      const score = scoreStatements(await beside(readGoldStatements, attributionsOf))
      const mistaken = score.mistakes.slice(0, mistakes).map(printStatementMistake)
      return [...mistaken, ...printStatements(score), '', ...printStatementConfidence(score)]
    }
    case 'entities': {
      const score = scoreEntities(await beside(readGoldEntities, ({ mentions }) => mentions))
      return [...score.mistakes.slice(0, mistakes).map(printEntityMistake), ...printEntities(score)]
    }
    case 'acts': {
      const score = scoreActs(await beside(readGoldAct, ({ attributions }) => attributions))
      return [...score.mistakes.slice(0, mistakes).map(printActMistake), ...printActs(score)]
    }
  }
}

/** Parses the annotations of all lines first, so that a bad line is reported before any analysis. */
function checkedLines<Gold extends GoldArticle>(
  lines: readonly GoldLine[],
  read: (fields: GoldLine['fields']) => Gold,
): readonly { readonly gold: Gold; readonly article: ArticleInput }[] {
  const seen = new Set<GoldArticle['id']>()
  return lines.map(({ place, article, fields }) => {
    try {
      const gold = read(fields)
      if (seen.has(gold.id)) failField(gold.id, 'id', 'an id that no line above has')
      seen.add(gold.id)
      return { gold, article }
    } catch (error) {
      throw error instanceof GoldError ? new GoldError(`${place}: ${error.message}`) : error
    }
  })
}

/** Adds the statements' confidence and rule to the extraction's attributions, which are in the same order. */
const attributionsOf = ({ attributions }: Extraction, { statements }: Analysis) =>
  attributions.map((attribution, index) => {
    const { confidence, rule } = statements[index] as Analysis['statements'][number]
    return { ...attribution, confidence, rule }
  })
