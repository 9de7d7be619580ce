/** Of the shorter one; headlines of pages, of search engines and of social media differ by a few words. */
const SHARE = 0.6

/** Whether two headlines are of the same article: most words of the shorter one stand in the other. */
export function sameWords(first: string, second: string): boolean {
  const [shorter, longer] = [wordsOf(first), wordsOf(second)].sort((a, b) => a.size - b.size) as [
    Set<string>,
    Set<string>,
  ]
  const joint = [...shorter].filter((word) => longer.has(word)).length
  return shorter.size > 0 && joint >= shorter.size * SHARE
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
