import { COUNTRIES, COUNTRY_PHRASES, type Country } from '../../languages/en/names/countries.js'

const NEAREST = 5

/**
 * The ISO 3166-1 codes that somebody may mean who gives one that no country has: of the countries whose names the letters
 * are ("UK") or begin ("GER"); else those with two letters exchanged ("KRO") or one that differs, where the first is the
 * same first of all. As many letters as were given.
 */
export function nearestCodes(code: string): readonly string[] {
  const upper = code.toUpperCase()
  const countries = [...COUNTRIES.values()]
  const codeOf = (country: Country): string => (code.length === 2 ? country.code : country.alpha3)
  const meant = COUNTRIES.get(COUNTRY_PHRASES.get(code)?.code ?? '')
  if (meant) return [codeOf(meant)]
  const named = countries.filter(({ name }) => name.toUpperCase().startsWith(upper)).map(codeOf)
  if (named.length > 0) return named.sort().slice(0, NEAREST)
  const distances = countries.map(codeOf).map((each) => ({ each, distance: distanceOf(each, upper) }))
  return distances
    .filter(({ distance }) => distance < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.distance - b.distance || (a.each < b.each ? -1 : 1))
    .slice(0, NEAREST)
    .map(({ each }) => each)
}

/** Whether a country has this code of two or three letters, met or not. */
export const isCountryCode = (code: string): boolean =>
  [...COUNTRIES.values()].some((country) => [country.code, country.alpha3].includes(code.toUpperCase()))

/** Smaller where a slip of the finger is likelier; infinite where more than one is needed. */
function distanceOf(a: string, b: string): number {
  const places = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [first, second, ...others] = places
  if (second === undefined) return first === 0 ? 2 : 1
  const areExchanged = others.length === 0 && a[first as number] === b[second] && a[second] === b[first as number]
  return areExchanged ? 0 : Number.POSITIVE_INFINITY
}
