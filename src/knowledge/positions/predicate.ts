import { SPEAKER_POSSESSIVES } from '../../languages/en/grammar/determiners.js'
import { AUXILIARIES, BE, COORDINATORS, RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { ADVERB, BLESSINGS, CLAUSE_OPENERS, COPULAS, HAVING } from '../../languages/en/positions/clause-words.js'
import { SELF } from '../../languages/en/positions/position-words.js'
import type { Opening, Taken } from './govern.js'
import { type Part, readingAs } from './parts.js'
import type { Sign } from './stance.js'

/** How many words may stand between a thing and its verb: "the levy [on boats that winter in town] must". */
const MOST_BEFORE_VERB = 7
/** And between the verb and what judges: "is [a very costly] mistake". */
const MOST_BEFORE_JUDGMENT = 5

/** The stand that a clause takes whose subject is the thing: "the tax [must go]", "[would be a mistake]". Null where it takes none. */
export function standAfter(parts: readonly Part[], first: number, end: number, opening: Opening): Taken | null {
  if (!isSubject(parts, first, opening)) return null
  // "It is wrong to close it": the first stands for nothing.
  if (parts[first]?.words === 'it' && parts.slice(end).some(({ words }) => words === 'to' || words === 'that'))
    return null
  let verb = end
  while (verb < parts.length && !isVerb(parts[verb] as Part)) verb++
  if (verb - end > MOST_BEFORE_VERB) return null
  const between = parts.slice(end, verb)
  if (between.some((part) => RELATIVES.has(part.words) || COORDINATORS.has(part.words) || SELF.has(part.words)))
    return null
  if (verb >= parts.length) return null
  let isDue = false
  let denied = 0
  let isBeing = false
  let at = verb
  for (; at < parts.length; at++) {
    const part = parts[at] as Part
    const { words } = part
    if (readingAs(part, 'DOUBT')) return null
    if (readingAs(part, 'OUGHT') || (opening.isPromise && readingAs(part, 'WILL'))) isDue = true
    else if (readingAs(part, 'DENIAL', 'NO_LONGER')) denied++
    else if (BE.has(words)) isBeing = true
    else if (words === 'can' || words === 'ca')
      isDue = parts.slice(at, at + 2).some((each) => readingAs(each, 'DENIAL'))
    else if (!AUXILIARIES.has(words) && !ADVERB.test(words) && words !== 'to' && !readingAs(part, 'WILL')) break
  }
  const next = parts[at]
  if (!next) return null
  const turn: Sign = denied % 2 === 1 ? -1 : 1
  const effect = readingAs(next, 'EFFECT')
  const course = readingAs(next, 'COURSE')
  const does = readingAs(next, 'DOES')
  // "Demanded that the tax be scrapped": the act asks for it.
  const isAsked = isDue || (opening.sign === 1 && first <= 6 && parts[verb]?.words === 'be')
  if (isAsked && isBeing && effect) return { sign: (effect.sign * turn) as Sign, isEffect: true }
  if (isAsked && !isBeing && course) return { sign: (course.sign * turn) as Sign, isEffect: true }
  if (isAsked && ['be', 'remain'].includes(parts[at - 1]?.words ?? '') && course) return { sign: turn, isEffect: true }
  if (isBeing || COPULAS.has(next.words)) {
    const from = isBeing ? at : at + 1
    for (let i = from; i < Math.min(parts.length, from + MOST_BEFORE_JUDGMENT); i++) {
      const part = parts[i] as Part
      if (readingAs(part, 'DENIAL')) denied++
      const judgment = readingAs(part, 'JUDGMENT')
      if (judgment) {
        if (judgment.sign === -1 && denied > 0) return null
        return { sign: (judgment.sign * (denied % 2 === 1 ? -1 : 1)) as Sign, isEffect: false }
      }
      if (RELATIVES.has(part.words) || COORDINATORS.has(part.words) || readingAs(part, 'STAND', 'HOLDS')) break
    }
    return null
  }
  if (does) return does.sign === -1 && denied > 0 ? null : { sign: (does.sign * turn) as Sign, isEffect: false }
  // "The tax has our full support".
  if (HAVING.has(parts[at - 1]?.words ?? '') && SPEAKER_POSSESSIVES.has(next.words)) {
    const noun = parts.slice(at + 1, at + 4).find(({ words }) => BLESSINGS.has(words))
    return noun ? { sign: turn, isEffect: false } : null
  }
  return null
}

/** Whether a part begins the verb of a clause. */
export const isVerb = (part: Part): boolean =>
  AUXILIARIES.has(part.words) ||
  BE.has(part.words) ||
  readingAs(part, 'OUGHT', 'DOES') !== undefined ||
  part.words === 'not' ||
  part.words === 'never' ||
  part.words === 'can' ||
  part.words === 'cannot' ||
  COPULAS.has(part.words)

/** Whether the thing is the subject of a clause that the speaker holds: nobody else's belief stands before it. */
function isSubject(parts: readonly Part[], first: number, { names }: Opening): boolean {
  for (let i = first - 1; i >= 0; i--) {
    const part = parts[i] as Part
    if (readingAs(part, 'HOLDS')) {
      const holder = parts[i - 1]
      return holder === undefined || parts.slice(0, i).some(({ words }) => SELF.has(words) || names.has(words))
    }
    if (CLAUSE_OPENERS.has(part.words)) {
      const before = parts.slice(0, i)
      return !before.some((each) => readingAs(each, 'HOLDS') && !before.some(({ words }) => SELF.has(words)))
    }
    if (readingAs(part, 'STAND', 'DOUBT', 'ONCE', 'WILL', 'OUGHT') || SELF.has(part.words) || RELATIVES.has(part.words))
      return false
    if (AUXILIARIES.has(part.words)) return false
  }
  return true
}
