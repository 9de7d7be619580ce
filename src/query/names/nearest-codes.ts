import { COUNTRIES, COUNTRY_PHRASES, type Country } from '../../languages/en/names/countries.js'

const NEAREST = 5

/**
 * The ISO 3166-1 codes that an unknown code may stand for: of countries that have it as a name ("UK") or whose name
 * begins with it ("GER"); else codes with two letters exchanged ("KRO") or one different letter, those with the same
 * first letter first. They have as many letters as the given one.
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

/** Whether a country, stored or not, has this code of two or three letters. */
export const isCountryCode = (code: string): boolean =>
  [...COUNTRIES.values()].some((country) => [country.code, country.alpha3].includes(code.toUpperCase()))

/** Smaller for likelier typos; infinite if it takes more than one. */
function distanceOf(a: string, b: string): number {
  const places = [...a].flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [first, second, ...others] = places
  if (second === undefined) return first === 0 ? 2 : 1
  const areExchanged = others.length === 0 && a[first as number] === b[second] && a[second] === b[first as number]
  return areExchanged ? 0 : Number.POSITIVE_INFINITY
}
