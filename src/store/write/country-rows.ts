import worldCountries, { type Country } from 'world-countries'
import { countryId } from '../../knowledge/ids.js'

export interface CountryRows {
  readonly id: string
  readonly name: string
  readonly code: string
  readonly alpha3: string
  readonly capital: string | null
  /** Its names, demonyms and capitals in English, each once. */
  readonly aliases: readonly string[]
}

// The package's types declare an ES default export, which the CommonJS entry that Node loads does not have.
const COUNTRIES = worldCountries as unknown as readonly Country[]

const BY_CODE: ReadonlyMap<string, Country> = new Map(COUNTRIES.map((country) => [country.cca2, country]))

/** The rows of a country, from the npm package world-countries; undefined if no country has the code. */
export function countryRows(code: string): CountryRows | undefined {
  const country = BY_CODE.get(code)
  if (country === undefined) return undefined
  const { common, official } = country.name
  const spellings = country.altSpellings.filter((name) => name.length > 2)
  const demonyms = Object.values(country.demonyms?.eng ?? {}).flatMap((words) => words.split(/, | or /))
  const aliases = [common, official, ...spellings, ...demonyms, ...country.capital].filter((name) => name !== '')
  return {
    id: countryId(code),
    name: common,
    code,
    alpha3: country.cca3,
    capital: country.capital[0] ?? null,
    aliases: [...new Set(aliases)],
  }
}
