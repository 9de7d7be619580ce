import { BYLINE_OPENING, BYLINE_PLACE, BYLINE_ROLE, BYLINE_SEPARATOR } from '../languages/en/layout/page-words.js'

/** In characters; longer texts are no names. */
export const LONGEST_NAME = 80
const LONGEST_BYLINE = 300
/** Names that are kept; papers of science have more. */
const MOST_AUTHORS = 20

/** The names in bylines: without "By", roles, places, addresses and what was there before. */
export function namesIn(bylines: readonly string[]): readonly string[] {
  const names = new Map<string, string>()
  for (const byline of bylines) {
    if (byline.length > LONGEST_BYLINE || /^\s*https?:/i.test(byline)) continue
    for (const part of byline.replace(/\s+/g, ' ').trim().replace(BYLINE_OPENING, '').split(BYLINE_SEPARATOR)) {
      const name = part
        .replace(BYLINE_OPENING, '')
        .replace(BYLINE_PLACE, '')
        .replace(/[\s.:]+$/, '')
        .trim()
      if (isName(name) && names.size < MOST_AUTHORS)
        names.set(name.toLowerCase(), names.get(name.toLowerCase()) ?? name)
    }
  }
  return [...names.values()]
}

const isName = (name: string): boolean =>
  /\p{L}/u.test(name) && name.length <= LONGEST_NAME && !/[@/\d<>]/.test(name) && !BYLINE_ROLE.test(name)
