import { nameKey } from '../../text/name-key.js'
import { paragraphs } from '../../text/paragraphs.js'
import { partitionPoint } from '../../text/partition-point.js'
import { findQuotations } from '../../text/quotations.js'
import type { Span } from '../../text/span.js'

/**
 * The words of a text as copies are told by: without case, accents, punctuation and signs that are not seen. A quotation is one word,
 * because whoever quotes a speech has its words, too. Columns, one value a word.
 */
export interface Words {
  /** Hashes of 32 bits, equal for equal words. */
  readonly hashes: Int32Array
  /** Where each begins and ends in the text. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** How many words each stands for: those of a quotation, or 1. */
  readonly weights: Int32Array
  /** 1 for numbers, quotations, and words with a capital but for those that open sentences: texts that differ in them tell of other things. */
  readonly telling: Uint8Array
}

/** Letters with what joins them in one word: "U.S.", "don’t", "caf\u00ade", "1,000". */
const WORD = /(?:\p{L}\.){2,}\p{L}?|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\p{DI}]|['’ʼ´`′](?=\p{L}))*/gu

const NUMBER = /^\p{N}/u
const CAPITAL = /^[\p{Lu}\p{Lt}]/u

/** Fewer words in quotation marks are the writer's own, whatever somebody calls so. */
const SHORTEST_QUOTATION = 6

/** A quotation is told by its first words, because editors cut its end. */
const WORDS_OF_QUOTATION = 4

/** Cuts a text into the words by which copies are told. Linear time. */
export function wordsOf(text: string): Words {
  const found = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    hash: hashOf(keyOf(word)),
    weight: 1,
    isTelling: NUMBER.test(word) || (CAPITAL.test(word) && !opensSentence(text, index)),
  }))
  const words = withQuotationsAsWords(found, findQuotations(text, paragraphs(text)))
  return {
    hashes: Int32Array.from(words, ({ hash }) => hash),
    starts: Int32Array.from(words, ({ start }) => start),
    ends: Int32Array.from(words, ({ end }) => end),
    weights: Int32Array.from(words, ({ weight }) => weight),
    telling: Uint8Array.from(words, ({ isTelling }) => Number(isTelling)),
  }
}

/** Whether a sentence, a paragraph or a quotation begins with the word at an offset. */
const opensSentence = (text: string, at: number): boolean =>
  /(?:^|[.!?…:\n\r"“”„«»‘’'([])\s*$/.test(text.slice(Math.max(0, at - 3), at))

interface Word extends Span {
  readonly hash: number
  readonly weight: number
  readonly isTelling: boolean
}

function withQuotationsAsWords(words: readonly Word[], quotations: readonly Span[]): readonly Word[] {
  const joined: Word[] = []
  let next = 0
  for (const quotation of quotations) {
    const first = partitionPoint(words, ({ start }) => start < quotation.start)
    const end = partitionPoint(words, ({ start }) => start < quotation.end)
    if (end - first < SHORTEST_QUOTATION) continue
    for (const word of words.slice(next, first)) joined.push(word)
    joined.push(asWord(quotation, words.slice(first, end)))
    next = end
  }
  return joined.concat(words.slice(next))
}

/** The span includes the marks, with which a statement's content begins. */
const asWord = ({ start, end }: Span, quoted: readonly Word[]): Word => ({
  start,
  end,
  hash: hashOfAll(quoted.slice(0, WORDS_OF_QUOTATION)),
  weight: quoted.length,
  isTelling: true,
})

const keyOf = (word: string): string =>
  /^[a-z]+$/i.test(word) ? word.toLowerCase() : nameKey(word.replace(/[\p{DI},]/gu, ''))

/** FNV-1a, 32 bits. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193)
  return hash | 0
}

const hashOfAll = (words: readonly Word[]): number => hashOf(words.map(({ hash }) => hash).join(' '))
