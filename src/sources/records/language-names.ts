/** Every code of two letters: those of ISO 639-1 are among them. */
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

let names: ReadonlyMap<string, string> | undefined

/** The code of a language by its English name, as newsdata.io, webz.io and GDELT give it: "en" of "English"; else what was given. */
export function languageCode(language: string): string {
  const display = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })
  names ??= new Map(CODES.map((code) => [display.of(code)?.toLowerCase() ?? code, code]))
  return names.get(language.trim().toLowerCase()) ?? language
}
