import { partitionPoint } from './partition-point.js'

/**
 * Converts offsets from UTF-16 code units, as JavaScript counts, to code points, as Python and SQL count.
 * @returns a function that converts one offset into `text`
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index + 1)
  return (offset) => offset - partitionPoint(secondHalves, (half) => half < offset)
}
