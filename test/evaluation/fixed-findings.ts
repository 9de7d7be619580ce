import { readFileSync } from 'node:fs'
import type { Compared, GoldArticle } from '../../src/evaluation/gold/gold.js'

type Row = Readonly<Record<string, unknown>>

/** Sets a task's annotated articles beside the fixed findings for them; an article without findings has none. */
export function compareFixed<Gold extends GoldArticle, Found>(
  task: string,
  read: (line: Row) => Gold,
  field: 'attributions' | 'mentions',
): Compared<Gold, Found>[] {
  const found = new Map(rowsOf(`${task}.found.jsonl`).map((row) => [row.id, row[field] as readonly Found[]]))
  return rowsOf(`${task}.gold.jsonl`)
    .map(read)
    .map((gold) => ({ gold, found: found.get(gold.id) ?? [] }))
}

export const textOf = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8')

const rowsOf = (file: string): Row[] =>
  textOf(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
