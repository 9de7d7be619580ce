import type { Word } from './words.js'

/** A run of words that two texts share. */
export interface Run {
  /** Where it starts in the one and in the other, in words. */
  readonly a: number
  readonly b: number
  /** In words. */
  readonly length: number
}

/** Runs shorter than this are chance, unless they tell something: “of”. In words. */
const SHORTEST_RUN = 2

/**
 * The runs that two texts share in the same order, by their longest common subsequence (dynamic programming, in words).
 * Time: the product of the lengths.
 */
export function sharedRuns(a: readonly Word[], b: readonly Word[]): readonly Run[] {
  if (a.length > 0 && a.length === b.length && a.every(({ stem }, at) => stem === b[at]?.stem)) {
    return [{ a: 0, b: 0, length: a.length }].filter((run) => isTelling(run, a))
  }
  const width = b.length + 1
  const longest = new Uint16Array((a.length + 1) * width)
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const at = i * width + j
      longest[at] =
        a[i]?.stem === b[j]?.stem
          ? (longest[at + width + 1] as number) + 1
          : Math.max(longest[at + width] as number, longest[at + 1] as number)
    }
  }
  const runs: { a: number; b: number; length: number }[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]?.stem === b[j]?.stem) {
      const last = runs.at(-1)
      if (last && last.a + last.length === i && last.b + last.length === j) last.length++
      else runs.push({ a: i, b: j, length: 1 })
      i++
      j++
    } else if ((longest[(i + 1) * width + j] as number) >= (longest[i * width + j + 1] as number)) i++
    else j++
  }
  return runs.filter((run) => isTelling(run, a))
}

const isTelling = (run: Run, a: readonly Word[]): boolean =>
  run.length >= SHORTEST_RUN || a[run.a]?.kind === 'CONTENT' || a[run.a]?.kind === 'NUMBER'

/** What stands in one text, in the other, or in both, where they differ. */
export interface Gap {
  readonly a: readonly Word[]
  readonly b: readonly Word[]
  /** Whether the one leaves out what the other has, and shows it: by an ellipsis, or by whole sentences. */
  readonly isCut: boolean
}

/**
 * Where two texts differ between the runs that they share, and right beside the first and the last of them as far as a sentence goes on
 * in both: what is cut off at either end is no difference.
 */
export function gapsBetween(a: readonly Word[], b: readonly Word[], runs: readonly Run[]): readonly Gap[] {
  const gaps: Gap[] = []
  let last: Run | undefined
  for (const run of runs) {
    if (last)
      gaps.push(gapOf(a.slice(last.a + last.length, run.a), b.slice(last.b + last.length, run.b), a[run.a], b[run.b]))
    else gaps.push(bothOrNone(beforeIn(a, run.a), beforeIn(b, run.b)))
    last = run
  }
  if (last) gaps.push(bothOrNone(afterIn(a, last.a + last.length), afterIn(b, last.b + last.length)))
  return gaps.filter((gap) => gap.a.length + gap.b.length > 0)
}

/** What editors put in is no difference. */
const own = (words: readonly Word[]): readonly Word[] => words.filter(({ isInserted }) => !isInserted)

/** @param afterA the first word behind the gap, in `a`; likewise `afterB` */
function gapOf(inA: readonly Word[], inB: readonly Word[], afterA: Word | undefined, afterB: Word | undefined): Gap {
  const [a, b] = [own(inA), own(inB)]
  const isCutIn = (short: readonly Word[], after: Word | undefined, long: readonly Word[]): boolean =>
    short.length === 0 && (after?.opens === true || long[0]?.opens === true)
  return { a, b, isCut: isCutIn(a, afterA, b) || isCutIn(b, afterB, a) }
}

const bothOrNone = (inA: readonly Word[], inB: readonly Word[]): Gap => {
  const [a, b] = [own(inA), own(inB)]
  return a.length > 0 && b.length > 0 ? { a, b, isCut: false } : { a: [], b: [], isCut: false }
}

/** The words from there to the end of the sentence. */
function afterIn(words: readonly Word[], from: number): readonly Word[] {
  const stop = words.findIndex(({ opens }, at) => at >= from && opens)
  return words.slice(from, stop === -1 ? undefined : stop)
}

/** The words from the beginning of the sentence to there. */
function beforeIn(words: readonly Word[], to: number): readonly Word[] {
  if (words[to]?.opens) return []
  let from = to
  while (from > 0) {
    from--
    if (words[from]?.opens) break
  }
  return words.slice(from, to)
}
