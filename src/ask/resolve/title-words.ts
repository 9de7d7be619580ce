import { TITLE_QUALIFIERS, TITLES } from '../../languages/en/names/titles.js'
import { fold } from '../../text/phrase-table.js'

/** Heads of whatever they head: "the NATO chief" is whoever leads NATO, under any title. */
const HEADS: ReadonlySet<string> = new Set(['chief', 'head', 'leader', 'boss', 'ruler', 'no 1'])

/** Of a title that says more, these make it another office. */
const LESSER = /^(?:vice|deputy|former|ex|under|assistant|acting|first|shadow)$/

/** What is typed for a title, and at times printed. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ceo: 'chief executive',
    pm: 'prime minister',
    fm: 'foreign minister',
    cfo: 'chief financial officer',
    vp: 'vice president',
  }),
)

const partsOf = (title: string): string[] =>
  fold(title)
    .split(/[\s-]+/)
    .flatMap((part) => (ABBREVIATED.get(part) ?? part).split(' '))
    .filter((part) => part !== '')

/** One form for man, woman and person: "chairwoman" is the chair. */
const GENDERED = /^(chair|spokes|council|congress|alder|ombuds)(?:man|woman|person|men|women|people)$/

const singular = (word: string): string => (TITLES.get(word) ? word : word.replace(/s$/, ''))

const alike = (word: string): string => singular(word).replace(GENDERED, '$1')

/** A title in all its forms: for man, woman and person, in short and in full. */
export function titleForms(title: string): readonly string[] {
  const full = title.split(' ').map((word) => ABBREVIATED.get(word) ?? word)
  const short = [...ABBREVIATED].reduce((words, [form, all]) => words.replace(all, form), full.join(' '))
  const last = full.at(-1) ?? ''
  const stem = GENDERED.exec(last)?.[1] ?? (last === 'chair' ? last : null)
  const gendered = stem === null ? [last] : ['', 'man', 'woman', 'person'].map((ending) => `${stem}${ending}`)
  return [...new Set([...gendered.map((word) => [...full.slice(0, -1), word].join(' ')), short])]
}

/** Whether these words are a title as they stand. */
export const isTitle = (words: string): boolean => TITLES.get(words) !== undefined

/** Whether a word is a title or stands in one: "president", "secretary-general", "foreign" only beside one. */
export const isTitleWord = (lower: string): boolean =>
  TITLES.get(singular(lower)) !== undefined || ABBREVIATED.has(lower)

/** Whether a word may stand within a title, before the word that names the office. */
export const isTitlePart = (lower: string): boolean => isTitleWord(lower) || TITLE_QUALIFIERS.has(lower)

/** How well a title that somebody holds is the one that is asked for: 2 the same, 1 more than it, 0 another one. */
export function titleFits(asked: string, held: string): 0 | 1 | 2 {
  const wanted = partsOf(asked).map(alike)
  const parts = partsOf(held).map(alike)
  if (wanted.length === 1 && HEADS.has(wanted[0] as string)) {
    const isLesser = parts.some((part) => LESSER.test(part))
    return TITLES.get(held)?.head || (!isLesser && parts.some((part) => HEADS.has(part))) ? 2 : 0
  }
  if (!wanted.every((part) => parts.includes(part))) return 0
  if (parts.length === wanted.length) return 2
  return parts.some((part) => LESSER.test(part) && !wanted.includes(part)) ? 0 : 1
}
