import type { Gap } from './alignment.js'
import { tells, type Wording } from './wording.js'
import type { Word } from './words.js'

const stemsOf = (words: readonly Word[], is: (word: Word) => boolean): readonly string[] =>
  words.filter(is).map(({ stem }) => stem)

const isNumber = ({ kind }: Word): boolean => kind === 'NUMBER'
const denies = ({ kind }: Word): boolean => kind === 'DENYING'

/** Whether each has something that the other lacks: one that tells more contradicts nothing. */
const eachHasItsOwn = (
  a: readonly string[],
  b: readonly string[],
  inA: ReadonlySet<string>,
  inB: ReadonlySet<string>,
) => a.some((each) => !inB.has(each)) && b.some((each) => !inA.has(each))

/** What two quotations contradict each other in, where they differ; null for nothing. */
export function contradictionIn(gaps: readonly Gap[]): string | null {
  for (const { a, b, isCut } of gaps) {
    if (isCut) continue
    if (a.some(denies) !== b.some(denies)) return 'one denies what the other says'
    if (a.some(isNumber) || b.some(isNumber)) return 'other numbers'
    if (a.some(({ isName }) => isName) && b.some(({ isName }) => isName)) return 'other names'
  }
  return null
}

/** Whether each of two contents has a number that the other lacks. */
export const haveOtherNumbers = (a: Wording, b: Wording): boolean =>
  eachHasItsOwn(stemsOf(a.words, isNumber), stemsOf(b.words, isNumber), a.topics, b.topics)

/** What two contents of like words contradict each other in; null for nothing. */
export function contradictionOf(a: Wording, b: Wording): string | null {
  const [inA, inB] = [a.topics, b.topics]
  if (haveOtherNumbers(a, b)) return 'other numbers'
  const isName = (word: Word): boolean => word.isName
  if (eachHasItsOwn(stemsOf(a.words, isName), stemsOf(b.words, isName), inA, inB)) return 'other names'
  return denyTheSame(a, b) ? null : 'one denies what the other says'
}

/** Whether what they deny is the same, as far as both speak of it. “Denied having sold it” is “had not sold it”. */
function denyTheSame(a: Wording, b: Wording): boolean {
  const [deniedInA, deniedInB] = [denied(a), denied(b)]
  const disputed = [...new Set([...deniedInA, ...deniedInB])].filter((stem) => a.topics.has(stem) && b.topics.has(stem))
  const [isDenial, isOther] = [a.act === 'DENY', b.act === 'DENY']
  if (disputed.length === 0) return isDenial === isOther
  return disputed.every((stem) => (deniedInA.has(stem) !== isDenial) === (deniedInB.has(stem) !== isOther))
}

/** How far behind a denying word what it denies stands, in words. */
const REACH = 4

/** What a content denies: the first word that tells something behind each denying word. */
function denied({ words }: Wording): ReadonlySet<string> {
  const found = new Set<string>()
  words.forEach((word, at) => {
    if (!denies(word)) return
    const next = words.slice(at + 1, at + 1 + REACH).find(tells)
    if (next) found.add(next.stem)
  })
  return found
}
