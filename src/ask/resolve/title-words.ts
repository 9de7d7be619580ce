import {
  ASKED_LEADERS,
  GENDERED_TITLE,
  LESSER_OFFICES,
  TITLE_ABBREVIATIONS,
} from '../../languages/en/names/officials.js'
import { TITLE_QUALIFIERS, TITLES } from '../../languages/en/names/titles.js'
import { fold } from '../../text/phrase-table.js'

const partsOf = (title: string): string[] =>
  fold(title)
    .split(/[\s-]+/)
    .flatMap((part) => (TITLE_ABBREVIATIONS.get(part) ?? part).split(' '))
    .filter((part) => part !== '')

const singular = (word: string): string => (TITLES.get(word) ? word : word.replace(/s$/, ''))

const alike = (word: string): string => singular(word).replace(GENDERED_TITLE, '$1')

/** All variants of a title: "-man", "-woman" and "-person", abbreviated and in full. */
export function titleForms(title: string): readonly string[] {
  const full = title.split(' ').map((word) => TITLE_ABBREVIATIONS.get(word) ?? word)
  const short = [...TITLE_ABBREVIATIONS].reduce((words, [form, all]) => words.replace(all, form), full.join(' '))
  const last = full.at(-1) ?? ''
  const stem = GENDERED_TITLE.exec(last)?.[1] ?? (last === 'chair' ? last : null)
  const gendered = stem === null ? [last] : ['', 'man', 'woman', 'person'].map((ending) => `${stem}${ending}`)
  return [...new Set([...gendered.map((word) => [...full.slice(0, -1), word].join(' ')), short])]
}

/** Whether these words are exactly a title of the lexicon. */
export const isTitle = (words: string): boolean => TITLES.get(words) !== undefined

/** Whether a word alone is a title: "president", "secretary-general", but not a qualifier like "foreign". */
export const isTitleWord = (lower: string): boolean =>
  TITLES.get(singular(lower)) !== undefined || TITLE_ABBREVIATIONS.has(lower)

/** Whether a word may be part of a title: a title itself, or a qualifier before it. */
export const isTitlePart = (lower: string): boolean => isTitleWord(lower) || TITLE_QUALIFIERS.has(lower)

/** How well a title that somebody holds matches the one in the question: 2 the same, 1 the same with additions, 0 another one. */
export function titleFits(asked: string, held: string): 0 | 1 | 2 {
  const wanted = partsOf(asked).map(alike)
  const parts = partsOf(held).map(alike)
  if (wanted.length === 1 && ASKED_LEADERS.has(wanted[0] ?? '')) {
    const isLesser = parts.some((part) => LESSER_OFFICES.has(part))
    return TITLES.get(held)?.head || (!isLesser && parts.some((part) => ASKED_LEADERS.has(part))) ? 2 : 0
  }
  if (!wanted.every((part) => parts.includes(part))) return 0
  if (parts.length === wanted.length) return 2
  return parts.some((part) => LESSER_OFFICES.has(part) && !wanted.includes(part)) ? 0 : 1
}
