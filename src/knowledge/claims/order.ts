import { LINKING, PLACING } from '../../languages/en/claims/clause-words.js'
import { BE } from '../../languages/en/grammar/word-classes.js'
import type { Proposition } from './proposition.js'
import type { Term } from './terms.js'

/**
 * Whether two propositions of the same terms say the same of the same: in the same order, in the passive, with a phrase of time or place moved,
 * with “the Torsk mine” for “the mine at Torsk”. “Kestria invaded Dorvia” is not “Dorvia invaded Kestria”.
 */
export function isSameOrder(one: Proposition, other: Proposition): boolean {
  const [a, b] = [one.terms, other.terms]
  const active = one.passive === null ? isActiveOf(one, other) : other.passive === null ? isActiveOf(other, one) : null
  if (active !== null) return active
  const [common, rest] = [keysOf(b), keysOf(a)]
  return areTurned(
    a.filter(({ key }) => common.has(key)),
    b.filter(({ key }) => rest.has(key)),
  )
}

const keysOf = (terms: readonly Term[]): ReadonlySet<string> => new Set(terms.map(({ key }) => key))

/**
 * In the active, who does it stands before what is done, or speaks: “denied having taken bribes”. Null where the active does not tell both, or
 * the other is none either.
 */
function isActiveOf(active: Proposition, { passive, terms }: Proposition): boolean | null {
  if (passive === null) return null
  const [verb, agent] = passive.map((place) => terms[place]) as [Term, Term]
  const placeOf = ({ key }: Term): number => active.terms.findIndex((term) => term.key === key)
  if (placeOf(verb) === -1) return null
  if (placeOf(agent) !== -1) return placeOf(agent) < placeOf(verb)
  if (!active.speakerNames.includes(agent.stem)) return null
  const others = (all: readonly Term[]): readonly Term[] => all.filter(({ key }) => key !== verb.key)
  const own = keysOf(active.terms)
  return areTurned(others(active.terms), others(terms.filter(({ key }) => own.has(key))))
}

/** Whether two runs of terms are the same, or one of them is the other with its halves turned round, where these may stand anywhere. */
function areTurned(a: readonly Term[], b: readonly Term[]): boolean {
  if (a.length !== b.length) return false
  const isAt = (at: number): boolean => a[at]?.key === b[at]?.key
  let [from, to] = [0, a.length]
  while (from < to && isAt(from)) from++
  while (to > from && isAt(to - 1)) to--
  const [middleA, middleB] = [a.slice(from, to), b.slice(from, to)]
  if (middleA.length === 0) return true
  return middleA.some((_, at) => {
    const [first, second] = [middleA.slice(0, at), middleA.slice(at)]
    const [secondInB, firstInB] = [middleB.slice(0, second.length), middleB.slice(second.length)]
    if (at === 0 || !areEqual(first, firstInB) || !areEqual(second, secondInB)) return false
    const isFree = ([one]: readonly Term[], [other]: readonly Term[]): boolean =>
      isPlaced(one as Term, other as Term) || (middleA.length <= LONGEST_LINKED && isLinked(one as Term, other as Term))
    return isFree(first, firstInB) || isFree(second, secondInB) || areBothOf(second[0] as Term, firstInB[0] as Term)
  })
}

const areEqual = (a: readonly Term[], b: readonly Term[]): boolean => a.every(({ key }, at) => key === b[at]?.key)

/** “The Lower Brenn ceasefire”, “the ceasefire in Lower Brenn”: both nouns, of which one may have two words. In terms. */
const LONGEST_LINKED = 3

/** “In March”, at the beginning or at the end; “last year”, which no preposition leads. */
const isPlaced = (one: Term, other: Term): boolean =>
  one.isTime || (PLACING.has(one.behind) && PLACING.has(other.behind))

/** “The mine [at Torsk]” and “the [Torsk] mine”. */
const isLinked = (one: Term, other: Term): boolean => LINKING.has(one.behind) !== LINKING.has(other.behind)

/** “Karst is the biggest buyer” and “the biggest buyer is Karst”. */
const areBothOf = (one: Term, other: Term): boolean => BE.has(one.behind) && BE.has(other.behind)
