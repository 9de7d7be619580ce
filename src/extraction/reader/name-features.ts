import type { NameSearch } from '../entities/name-search.js'
import { type Column, type WordColumns, wordColumns } from './token-features.js'

/** What the names are read from: one row a token. */
export interface NameFeatures extends WordColumns {
  /** 1 where a sentence opens. */
  readonly opening: Column
  /** 1 inside quotation marks. */
  readonly quoted: Column
  /** What the rules found: 0 nothing, 1 + 2k the first token of a name of kind k, 2 + 2k the others. */
  readonly rules: Column
}

/** The kinds of what the rules find. */
const KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY', 'NOBODY']

/** The features of a text's names, after the rules have looked for them. Linear time. */
export function nameFeatures(search: NameSearch, vocabulary: ReadonlyMap<string, number>): NameFeatures {
  const { reading, tokens, finds } = search
  const opening = new Int32Array(tokens.length)
  for (const { first } of reading.sentences) opening[first] = 1
  const rules = new Int32Array(tokens.length)
  for (const { kind, first, end } of finds) {
    const row = 1 + 2 * KINDS.indexOf(kind)
    rules.fill(row + 1, first, end)
    rules[first] = row
  }
  return { ...wordColumns(reading.text, tokens, vocabulary), opening, quoted: quotedTokens(search), rules }
}

function quotedTokens({ reading, tokens }: NameSearch): Column {
  const quoted = new Int32Array(tokens.length)
  let at = 0
  for (const { inner } of reading.quotations) {
    while (at > 0 && (tokens[at - 1]?.start ?? 0) >= inner.start) at--
    while (at < tokens.length && (tokens[at]?.start ?? 0) < inner.start) at++
    for (; at < tokens.length && (tokens[at]?.end ?? 0) <= inner.end; at++) quoted[at] = 1
  }
  return quoted
}
