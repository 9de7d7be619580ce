/** Letters that Unicode does not take apart into a base letter and an accent. */
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
 * A name as it is stored for search and compared: "Ayşe Gül Doğan" and "ayse gul dogan", "U.S." and "US",
 * "Bae Min-jun" and "Bae Min Jun" each have one key. Lower case, without accents; points and apostrophes vanish,
 * every other punctuation is a space; one space between words; a leading "the" vanishes ("The Hague"). Empty where the
 * name holds neither letter nor digit.
 */
export function nameKey(name: string): string {
  return (
    name
      .normalize('NFKD')
      .toLowerCase()
      // Marks go, also those that lower case makes: "İ" becomes "i" and a dot above.
      .replace(/\p{M}+/gu, '')
      .replace(/[ßæœøðđþłħıŋ]/g, (letter) => UNACCENTED[letter] ?? letter)
      .replace(/[.'’‘ʼ`]/g, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .replace(/^the (?=.)/, '')
  )
}
