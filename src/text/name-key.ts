/** Letters that Unicode normalization does not decompose into a base letter and an accent. */
const UNACCENTED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ð: 'd',
  đ: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
}

/**
 * The normalized form of a name for search and comparison: "Ayşe Gül Doğan" and "ayse gul dogan", "U.S." and "US",
 * "Bae Min-jun" and "Bae Min Jun" each have one key. Lower case, without accents; full stops and apostrophes are removed,
 * other punctuation becomes a space; one space between words; a leading "the" is removed ("The Hague"). Empty if the
 * name has no letter or digit.
 */
export function nameKey(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      // Combining marks are removed, including those that toLowerCase creates: "İ" becomes "i" and a dot above.
      .replace(/\p{M}+/gu, '')
      .replace(/[ßæœøðđþłħıŋ]/g, (letter) => UNACCENTED[letter] ?? letter)
      .replace(/[.'’‘ʼ`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the (?=.)/, '')
  )
}
