import { FEW_DAYS } from './circumstances.js'
import { saysEnough } from './same-utterance.js'
import type { Wording } from './wording.js'
import type { Word } from './words.js'

/*
 * Fingerprints lead to the statements that may report the same utterance: those that share some. Each is a hash of what two reports of
 * one utterance have in common, with the stretch of days, so that an index finds them (Schleimer et al., "Winnowing", 2003).
 */

/** How many days one stretch has: what is a few days apart lies in one stretch or the next. */
const STRETCH = FEW_DAYS + 1
/** Longer contents give no more fingerprints. In words that tell something. */
const MOST_TOPICS = 48
/** Words of a shingle. Broder, "On the resemblance and containment of documents", 1997: runs of a few words. */
const SHINGLE = 4
/** The same of one speaker: short quotations of common words have no other (“each of us was there”). */
const SHINGLE_OF_SPEAKER = 3
/** How many shingles of a quotation are taken, those with the least hashes: near-identical ones share most of them. */
const MOST_SHINGLES = 6
const MOST_SHINGLES_OF_SPEAKER = 10
/** How many stems two statements of one speaker share at least, to be compared. `sameUtterance` wants no fewer. */
export const SHARED_TOPICS = 2

const DAY = 86_400_000

export interface Fingerprints {
  /** What is stored. A stem with a speaker gives an even number, a shingle an odd one. */
  readonly own: readonly number[]
  /** What it has in common with those that it is to be compared with. */
  readonly sought: readonly number[]
}

/** Those made already: grouping asks for a wording's again and again. */
const made = new WeakMap<Wording, Fingerprints>()

/** The fingerprints of a statement: 32-bit integers, ascending; none where it says too little to be known again. */
export function fingerprintsOf(wording: Wording): Fingerprints {
  const known = made.get(wording)
  if (known) return known
  const prints = saysEnough(wording) ? fingerprintsAround(wording) : { own: [], sought: [] }
  made.set(wording, prints)
  return prints
}

function fingerprintsAround(wording: Wording): Fingerprints {
  const stretch = Math.floor(Date.parse(wording.datedOn) / DAY / STRETCH)
  const own = at(wording, stretch)
  return { own: sorted(own), sought: sorted([...at(wording, stretch - 1), ...own, ...at(wording, stretch + 1)]) }
}

/**
 * Finds which of some statements are compared with another one.
 * @param sought what each of them seeks
 * @returns a function from another's stored fingerprints to the places of those statements
 */
export function findPartners(sought: readonly (readonly number[])[]): (own: readonly number[]) => readonly number[] {
  const places = new Map<number, number[]>()
  sought.forEach((prints, place) => {
    for (const print of prints) {
      const known = places.get(print)
      if (known) known.push(place)
      else places.set(print, [place])
    }
  })
  return (own) => {
    const shared = new Map<number, number>()
    for (const print of own) {
      for (const place of places.get(print) ?? []) {
        shared.set(place, (shared.get(place) ?? 0) + (print & 1 ? SHARED_TOPICS : 1))
      }
    }
    return [...shared].filter(([, count]) => count >= SHARED_TOPICS).map(([place]) => place)
  }
}

function at({ speakerIds, topics, quoted }: Wording, stretch: number): readonly number[] {
  const stems = [...topics].slice(0, MOST_TOPICS)
  const least = shingles(quoted, SHINGLE, MOST_SHINGLES)
  const leastOfSpeaker = shingles(quoted, SHINGLE_OF_SPEAKER, MOST_SHINGLES_OF_SPEAKER)
  return [
    ...least.map((shingle) => hash(`${stretch} ${shingle}`) | 1),
    ...speakerIds.flatMap((id) => [
      ...stems.map((stem) => hash(`${stretch} ${id} ${stem}`) & ~1),
      ...leastOfSpeaker.map((shingle) => hash(`${stretch} ${id} ${shingle}`) | 1),
    ]),
  ]
}

/** Runs of so many words, of which one tells something, as hashes. */
function shingles(words: readonly Word[], length: number, most: number): readonly number[] {
  const all = words.slice(0, Math.max(0, words.length - length + 1)).flatMap((_, from) => {
    const run = words.slice(from, from + length)
    return run.some(({ kind }) => kind !== 'EMPTY') ? [hash(run.map(({ stem }) => stem).join(' '))] : []
  })
  return sorted(all).slice(0, most)
}

const sorted = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** FNV-1a, 32 bits. Clashes cost a comparison, no more. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value | 0
}

/** Equal for statements whose words are equal as they are compared: what is quoted, or else all. */
export const formOf = ({ quoted, words }: Wording): number =>
  hash((quoted.length > 0 ? quoted : words).map(({ stem }) => stem).join(' '))
