import { FEW_DAYS } from './circumstances.js'
import { saysEnough, TELLING_UNNAMED } from './same-utterance.js'
import { tells, type Wording } from './wording.js'
import type { Word } from './words.js'

/*
 * How the statements are found that may report the same utterance. Fingerprints are what an index looks up: a speaker, or a run of quoted
 * words, with the stretch of days. Those that share one are compared by their sketches first, which are hashes of what they speak of.
 */

/** Longer contents are known by their first words. In words that tell something. */
const MOST_TOPICS = 48
/** Words of a shingle. Broder, "On the resemblance and containment of documents", 1997: runs of a few words. */
const SHINGLE = 4
/** The same of one speaker: short quotations of common words have no other (“each of us was there”). */
const SHINGLE_OF_SPEAKER = 3
/** How many shingles of a quotation are taken, those with the least hashes: near-identical ones share most of them. */
const MOST_SHINGLES = 6
const MOST_SHINGLES_OF_SPEAKER = 10
/** How many stems two statements share at least, or else one shingle, to be compared. `sameUtterance` wants no fewer. */
const SHARED_TOPICS = 2

/** How many days one stretch has: what is a few days apart lies in one stretch or the next. */
const STRETCH = FEW_DAYS + 1
const DAY = 86_400_000

/** 32-bit integers, each once. Clashes cost a comparison, no more. */
export interface Fingerprints {
  /** By which it is found; none where it says too little to be known again. */
  readonly own: readonly number[]
  /** Those of the statements that it is to be compared with. */
  readonly sought: readonly number[]
  /** Stems give even numbers, shingles odd ones. */
  readonly sketch: readonly number[]
}

/** Those made already: grouping asks for a wording's again and again. */
const made = new WeakMap<Wording, Fingerprints>()

export function fingerprintsOf(wording: Wording): Fingerprints {
  const known = made.get(wording)
  if (known) return known
  const prints = makeFingerprints(wording)
  made.set(wording, prints)
  return prints
}

function makeFingerprints(wording: Wording): Fingerprints {
  const { speakerIds, topics, quoted, datedOn } = wording
  const shingles = shinglesOf(quoted, SHINGLE, MOST_SHINGLES)
  const shinglesOfSpeaker = shinglesOf(quoted, SHINGLE_OF_SPEAKER, MOST_SHINGLES_OF_SPEAKER)
  const stems = [...topics].slice(0, MOST_TOPICS).map((stem) => hash(stem) & ~1)
  const sketch = once([...stems, ...[...shingles, ...shinglesOfSpeaker].map((shingle) => shingle | 1)])
  const telling = new Set(quoted.filter(tells).map(({ stem }) => stem)).size
  const keys = [...speakerIds, ...(telling >= TELLING_UNNAMED ? shingles : [])]
  if (weightOf(sketch) < SHARED_TOPICS || keys.length === 0 || !saysEnough(wording)) {
    return { own: [], sought: [], sketch: [] }
  }
  const stretch = Math.floor(Date.parse(datedOn) / DAY / STRETCH)
  const within = (...stretches: readonly number[]): readonly number[] =>
    once(stretches.flatMap((each) => keys.map((key) => hash(`${each} ${key}`))))
  return { own: within(stretch), sought: within(stretch - 1, stretch, stretch + 1), sketch }
}

/** Runs of so many words, of which one tells something, as hashes. */
function shinglesOf(words: readonly Word[], length: number, most: number): readonly number[] {
  const hashes = words.map(({ stem }) => hash(stem))
  const all: number[] = []
  for (let from = 0; from + length <= words.length; from++) {
    let isTelling = false
    let run = length
    for (let at = from; at < from + length; at++) {
      isTelling ||= words[at]?.kind !== 'EMPTY'
      run = Math.imul(run ^ (hashes[at] as number), 0x01000193)
    }
    if (isTelling) all.push(run | 0)
  }
  return once(all).slice(0, most)
}

/** @returns for sketches: a function from another one to the places of those that have enough in common with it */
export function findAlike(sketches: readonly (readonly number[])[]): (sketch: readonly number[]) => readonly number[] {
  const places = placesOf(sketches)
  return (sketch) => {
    const common = new Map<number, number>()
    for (const print of sketch) {
      for (const place of places.get(print) ?? []) common.set(place, (common.get(place) ?? 0) + weightOf([print]))
    }
    return [...common].filter(([, weight]) => weight >= SHARED_TOPICS).map(([place]) => place)
  }
}

/** @returns for wordings: a function from another one to the places of those that it is compared with */
export function findPartners(wordings: readonly Wording[]): (other: Wording) => readonly number[] {
  const prints = wordings.map(fingerprintsOf)
  const places = placesOf(prints.map(({ sought }) => sought))
  const alikeTo = findAlike(prints.map(({ sketch }) => sketch))
  return (other) => {
    const { own, sketch } = fingerprintsOf(other)
    const near = new Set(own.flatMap((print) => places.get(print) ?? []))
    return alikeTo(sketch).filter((place) => near.has(place))
  }
}

function placesOf(all: readonly (readonly number[])[]): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>()
  all.forEach((prints, place) => {
    for (const print of prints) {
      const known = places.get(print)
      if (known) known.push(place)
      else places.set(print, [place])
    }
  })
  return places
}

const weightOf = (sketch: readonly number[]): number =>
  sketch.reduce((sum, print) => sum + (print & 1 ? SHARED_TOPICS : 1), 0)

/** Ascending. */
const once = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

/** FNV-1a, 32 bits, of UTF-16 code units. */
export function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  }
  return value | 0
}
