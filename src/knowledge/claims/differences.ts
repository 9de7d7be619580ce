import { BESIDE_NAMES, CONDITIONS, UNREAL } from '../../languages/en/claims/clause-words.js'
import { areContrary } from '../../languages/en/claims/opposites.js'
import type { Proposition } from './proposition.js'
import { isWithin, type Quantity } from './quantity.js'
import type { Term } from './terms.js'

/** In what the terms of two propositions differ. */
export interface Differences {
  /** Terms that the one has and the other has not, and the other way round. */
  readonly onlyA: readonly Term[]
  readonly onlyB: readonly Term[]
  /** How many terms both have, numbers included. */
  readonly shared: number
  /** Pairs of contrary terms in place of each other: “rose”, “fell”. */
  readonly contraries: number
  /** Whether a number of the one is tighter than that of the other, and the other way round. */
  readonly tighterA: boolean
  readonly tighterB: boolean
  /** Whether a name is fuller in one than in the other: “Oto Marn”, “Marn”. */
  readonly isFuller: boolean
}

/** What two propositions differ in; null where they have other numbers, so that neither tells anything of the other. */
export function differencesOf(a: Proposition, b: Proposition): Differences | null {
  const numbers = compareNumbers(numbersOf(a), numbersOf(b))
  if (numbers === null) return null
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
  const [inA, inB] = [new Set(wordsA.map(({ key }) => key)), new Set(wordsB.map(({ key }) => key))]
  const lackingA = wordsA.filter(({ key }) => !inB.has(key))
  const lackingB = wordsB.filter(({ key }) => !inA.has(key))
  const ofSpeakerA = lackingA.filter(isName).every(({ stem }) => b.speakerNames.includes(stem))
  const ofSpeakerB = lackingB.filter(isName).every(({ stem }) => a.speakerNames.includes(stem))
  const namedA = lackingA.filter((term) => !(isName(term) && ofSpeakerA) && !isFuller(term, wordsA, inB, wordsB, inA))
  const namedB = lackingB.filter((term) => !(isName(term) && ofSpeakerB) && !isFuller(term, wordsB, inA, wordsA, inB))
  const pairs = namedA.flatMap((term) => {
    const other = namedB.find(({ stem, key }) => areContrary(term.stem, stem) || areContrary(term.key, key))
    return other ? [[term, other] as const] : []
  })
  const paired = new Set(pairs.flat())
  return {
    onlyA: [...namedA.filter((term) => !paired.has(term)), ...numbers.moreA],
    onlyB: [...namedB.filter((term) => !paired.has(term)), ...numbers.moreB],
    shared: [...inA].filter((key) => inB.has(key)).length + numbers.shared,
    contraries: pairs.length,
    tighterA: numbers.tighterA,
    tighterB: numbers.tighterB,
    isFuller: namedA.length < lackingA.length || namedB.length < lackingB.length,
  }
}

const isName = ({ kind }: Term): boolean => kind === 'NAME'
const wordsOf = ({ terms }: Proposition): readonly Term[] => terms.filter(({ kind }) => kind !== 'NUMBER')
const numbersOf = ({ terms }: Proposition): readonly Term[] => terms.filter(({ kind }) => kind === 'NUMBER')

/**
 * Whether what only one has belongs to a name that both have: “[President Oto] Marn”, “the [river] Osk”. Not where the other has something of
 * its own there: “Ana Marn”.
 */
function isFuller(
  term: Term,
  terms: readonly Term[],
  known: ReadonlySet<string>,
  others: readonly Term[],
  own: ReadonlySet<string>,
): boolean {
  const at = terms.indexOf(term)
  const isTitle = BESIDE_NAMES.has(term.stem)
  if (isTitle && isKnownName(terms[at - 1], known) && term.behind === '') return true
  if (!isTitle && !isName(term)) return false
  let next = at + 1
  while (isJoined(terms[next]) && !known.has((terms[next] as Term).key)) next++
  const last = terms[next]
  if (!isJoined(last) || !isKnownName(last, known)) return false
  const place = others.findIndex(({ key }) => key === last?.key)
  const before = others[place - 1]
  return before === undefined || !isName(before) || !isJoined(others[place]) || own.has(before.key)
}

/** Whether it is a name that goes on with the term before it. */
const isJoined = (term: Term | undefined): boolean => term !== undefined && isName(term) && term.behind === ''
const isKnownName = (term: Term | undefined, known: ReadonlySet<string>): boolean =>
  term !== undefined && isName(term) && known.has(term.key)

/** Each number of the one that has fewer with the first of the other that it may be; null where it may be none. */
function compareNumbers(a: readonly Term[], b: readonly Term[]) {
  if (a.length > b.length) {
    const turned = matchNumbers(b, a)
    return (
      turned && {
        shared: turned.shared,
        tighterA: turned.tighterB,
        tighterB: turned.tighterA,
        moreA: turned.moreB,
        moreB: [],
      }
    )
  }
  return matchNumbers(a, b)
}

function matchNumbers(fewer: readonly Term[], more: readonly Term[]) {
  const left = [...more]
  let [tighterA, tighterB] = [false, false]
  for (const { quantity: one } of fewer) {
    const at = left.findIndex(({ quantity: other }) => meets(one as Quantity, other as Quantity))
    if (at === -1) return null
    const [{ quantity: other }] = left.splice(at, 1) as [Term]
    const [isIn, holds] = [isWithin(one as Quantity, other as Quantity), isWithin(other as Quantity, one as Quantity)]
    tighterA ||= isIn && !holds
    tighterB ||= holds && !isIn
  }
  return { shared: fewer.length, tighterA, tighterB, moreA: [] as readonly Term[], moreB: left as readonly Term[] }
}

const meets = (one: Quantity, other: Quantity): boolean => isWithin(one, other) || isWithin(other, one)

/** Whether what is told more makes it another thing: a condition, or what need not be so. */
export const makesUnsure = (terms: readonly Term[]): boolean =>
  terms.some(({ key, stem }) => UNREAL.has(stem) || CONDITIONS.has(key))
