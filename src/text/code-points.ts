/**
 * Counts code points where JavaScript counts UTF-16 code units: the function that it returns turns an offset into `text`
 * into the offset that Python or SQL would give.
 */
export function codePointOffsets(text: string): (offset: number) => number {
  const secondHalves = Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (pair) => pair.index + 1)
  return (offset) => offset - countBelow(secondHalves, offset)
}

/** How many of the ascending numbers are below the limit, by halving. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] as number) < limit) low = middle + 1
    else high = middle
  }
  return low
}
