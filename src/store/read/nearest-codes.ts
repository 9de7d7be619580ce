import { COUNTRIES, COUNTRY_PHRASES } from '../../lexicon/countries.js'

const NEAREST = 5

/**
 * The ISO 3166-1 codes that somebody may mean who gives one that no country has: of the country that the letters stand for
 * ("UK"), of those whose names begin with them ("GER"), or that differ in one letter. As many letters as were given.
 */
export function nearestCodes(code: string): readonly string[] {
  const upper = code.toUpperCase()
  const countries = [...COUNTRIES.values()]
  const codeOf = (country: (typeof countries)[number]): string => (code.length === 2 ? country.code : country.alpha3)
  const meant = COUNTRY_PHRASES.get(code)?.code
  const near = [
    ...countries.filter((country) => country.code === meant),
    ...countries.filter(({ name }) => name.toUpperCase().startsWith(upper)),
    ...countries.filter((country) => differences(codeOf(country), upper) === 1),
  ]
  return [...new Set(near.map(codeOf))].slice(0, NEAREST)
}

/** Whether a country has this code of two or three letters, met or not. */
export const isCountryCode = (code: string): boolean =>
  [...COUNTRIES.values()].some((country) => [country.code, country.alpha3].includes(code.toUpperCase()))

const differences = (a: string, b: string): number => [...a].filter((letter, at) => letter !== b[at]).length
