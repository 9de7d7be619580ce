/** The words of some text, for comparing: letters and digits alone, lower case, so that punctuation does not count. */
export const words = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A name for comparing: its words without a leading article ("The Hague Institute" is "hague institute"). */
export const nameKey = (name: string): string => words(name).replace(/^the /, '')
