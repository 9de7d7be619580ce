/** Letters that Unicode normalization does not decompose into a base letter and marks. */
const BASES: Readonly<Record<string, string>> = {
  Đ: 'D',
  đ: 'd',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  Ł: 'L',
  ł: 'l',
  Ŋ: 'N',
  ŋ: 'n',
  Œ: 'O',
  œ: 'o',
  Ŧ: 'T',
  ŧ: 't',
  Ə: 'E',
  ə: 'e',
  Ɓ: 'B',
  ɓ: 'b',
  Ɗ: 'D',
  ɗ: 'd',
  Ƙ: 'K',
  ƙ: 'k',
}

/** Latin letters beyond Latin-1, and combining marks: wink-nlp's tokenizer splits words at them. */
const FOREIGN = /[\u0100-\u024f\u0259\u0253\u0257\u1e00-\u1eff]|[\u0300-\u036f]/g

/**
 * The text, at the same length, with Latin letters beyond Latin-1 replaced by their base letters: "Kovačević" is "Kovacevic". The
 * tokenizer does not know them and would split the word in two.
 */
export const plainLetters = (text: string): string =>
  text.replace(FOREIGN, (letter, at: number) => {
    // A combining mark is replaced by the letter before it, so that offsets do not change.
    if (letter >= '\u0300' && letter <= '\u036f')
      return /[A-Za-z]/.exec(text[at - 1] ?? '')?.[0].toLowerCase() ?? letter
    return BASES[letter] ?? letter.normalize('NFD')[0] ?? letter
  })
