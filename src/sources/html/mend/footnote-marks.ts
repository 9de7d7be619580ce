/** What stands in a raised mark: "1", "[1]", "12, 13", "*", "†", "[note 2]". */
const MARK = /^(?:\[[^\]]{1,12}\]|\(?\d{1,3}\)?(?:\s*[,–-]\s*\d{1,3})*|[*†‡§¶]+|\[?[a-z]\]?)$/

/** Units and formulas, whose raised numbers are exponents: "m²", "mc²", "10⁶". */
const RAISED = /(?:\d|(?<!\p{L})\p{L}{1,2})$/u

/** Removes the raised marks of footnotes, which are no part of the words that they follow: "said¹ it was cold". */
export function removeFootnoteMarks(document: Document): void {
  for (const element of document.body.querySelectorAll('sup')) {
    const before = element.previousSibling?.textContent ?? ''
    const isLinked = element.querySelector('a[href*="#"]') !== null || element.closest('a[href*="#"]') !== null
    const mark = (element.textContent ?? '').trim()
    if (MARK.test(mark) && (isLinked || (!RAISED.test(before) && !/^[a-z]$/.test(mark)))) element.remove()
  }
}
