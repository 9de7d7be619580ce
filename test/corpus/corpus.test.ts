import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../src/extraction/analyze-article.js'
import { type Counts, countScores, type NameCounts } from './counts.js'
import { type CorpusArticle, readCorpus } from './expected.js'
import { listMisses, scoreTable } from './report.js'
import { type ArticleScore, scoreArticle } from './score.js'

const here = fileURLToPath(new URL('.', import.meta.url))
const heldFile = join(here, 'held.json')
const held = JSON.parse(readFileSync(heldFile, 'utf8')) as Record<'main' | 'blind', Counts>

/** Runs the extractor as a caller does who has nothing but the text and its date: the headline is the first line. */
function score(article: CorpusArticle): ArticleScore {
  const publishedOn = new Date(`${article.expected.publishedAt}T12:00:00Z`)
  return scoreArticle(article, analyzeArticle({ text: article.text, publishedOn }))
}

function expectNames(names: NameCounts, heldNames: NameCounts): void {
  expect(names.expected).toBe(heldNames.expected)
  expect(names.right).toBeGreaterThanOrEqual(heldNames.right)
  expect(names.spurious).toBeLessThanOrEqual(heldNames.spurious)
}

// The blind set is a check against rules that fit the main one: whoever writes rules reads its sums, not its articles.
for (const [set, folder] of [
  ['main', here],
  ['blind', join(here, 'blind')],
] as const) {
  describe(`corpus, ${set} set`, () => {
    const articles = readCorpus(folder)
    const scores = articles.map(score)
    const counts = countScores(scores)

    it.each(scores)('never reports as said what nobody said: $article.name', ({ broken }) => {
      expect(broken).toEqual([])
    })

    it('finds no less, and invents no more, than what is held', () => {
      console.log(scoreTable(`${set} set`, scores))
      const wanted = process.env.DICTUM_CORPUS_MISSES
      if (wanted === 'blind' ? set === 'blind' : wanted && set === 'main') console.log(listMisses(scores))
      if (process.env.DICTUM_CORPUS_HOLD) {
        held[set] = counts
        writeFileSync(heldFile, `${JSON.stringify(held, null, 2)}\n`)
      }
      const floor = held[set]
      // What is expected only changes with the corpus: then held.json changes, too.
      expect([counts.articles, counts.expected]).toEqual([floor.articles, floor.expected])
      expect(counts.spansRight).toBeGreaterThanOrEqual(floor.spansRight)
      expect(counts.allRight).toBeGreaterThanOrEqual(floor.allRight)
      expect(counts.detailsRight).toBeGreaterThanOrEqual(floor.detailsRight)
      expect(counts.spurious).toBeLessThanOrEqual(floor.spurious)
      expectNames(counts.people, floor.people)
      expectNames(counts.organizations, floor.organizations)
      expectNames(counts.countries, floor.countries)
    })
  })
}
