import { BYLINE_OPENING, BYLINE_SEPARATOR } from '../../languages/en/layout/bylines.js'

/** The names in a byline, in order, each once: "By Jane Doe and John Roe". "Doe, Jane" is one name. */
export function namesIn(byline: string): readonly string[] {
  const line = byline.replace(/\s+/g, ' ').trim().replace(BYLINE_OPENING, '')
  const names = /^[^\s,;]+, [^\s,;]+$/.test(line) ? [line] : line.split(BYLINE_SEPARATOR)
  return [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))]
}
