import { partitionPoint } from './partition-point.js'

/**
 * Counts code points where JavaScript counts UTF-16 code units: the function that it returns turns an offset into `text`
 * into the offset that Python or SQL would give.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index + 1)
  return (offset) => offset - partitionPoint(secondHalves, (half) => half < offset)
}
