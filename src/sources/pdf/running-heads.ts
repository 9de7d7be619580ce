import { PAGE_NUMBER, PRINTED_EDGE } from '../../languages/en/layout/page-words.js'
import { linesOf } from './lines.js'
import type { Row } from './rows.js'

/** Rows at the top and at the bottom of a page that may be a running head: its name, its number, its date. */
const EDGE = 3

/** Pages without running heads and page numbers: rows at their edges that other pages have, too, whatever the numbers in them. */
export function withoutRunningHeads(pages: readonly (readonly Row[])[]): readonly (readonly Row[])[] {
  const seen = new Map<string, number>()
  for (const rows of pages) {
    for (const key of new Set(edgesOf(rows).map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const isRunning = (row: Row): boolean => {
    const words = wordsOf(row)
    return (seen.get(keyOf(row)) ?? 0) > 1 || PAGE_NUMBER.test(words) || PRINTED_EDGE.test(words)
  }
  return pages.map((rows) => {
    const top = rows.slice(0, EDGE).findIndex((row) => !isRunning(row))
    const start = top === -1 ? Math.min(EDGE, rows.length) : top
    const bottom = rows.slice(Math.max(start, rows.length - EDGE)).findLastIndex((row) => !isRunning(row))
    return rows.slice(start, Math.max(start, rows.length - EDGE) + bottom + 1)
  })
}

/** On a page of few rows, none is an edge twice. */
const edgesOf = (rows: readonly Row[]): readonly Row[] => [
  ...rows.slice(0, EDGE),
  ...rows.slice(Math.max(EDGE, rows.length - EDGE)),
]

const wordsOf = (row: Row): string =>
  linesOf(row)
    .map(({ text }) => text)
    .join(' ')

/** With the size of its letters: a title may be the running head of later pages, and is larger. */
const keyOf = (row: Row): string =>
  `${Math.round(row.pieces[0]?.size ?? 0)} ${wordsOf(row).toLowerCase().replace(/\d+/g, '#')}`
