/** Letters that Unicode does not take apart into a base letter and marks. */
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

/** Latin letters past Latin-1, and marks that stand for themselves: where wink-nlp's tokenizer breaks words. */
const FOREIGN = /[\u0100-\u024f\u0259\u0253\u0257\u1e00-\u1eff]|[\u0300-\u036f]/g

/**
 * A text of the same length in which Latin letters have no accents beyond those of Latin-1: "Kovačević" is "Kovacevic". The
 * tokenizer knows no others and would make two words of it.
 */
export const plainLetters = (text: string): string =>
  text.replace(FOREIGN, (letter, at: number) => {
    // A mark of its own takes the letter before it once more, so that every offset stays.
    if (letter >= '\u0300' && letter <= '\u036f')
      return /[A-Za-z]/.exec(text[at - 1] ?? '')?.[0].toLowerCase() ?? letter
    return BASES[letter] ?? letter.normalize('NFD')[0] ?? letter
  })
