import packaged, { type Country as PackagedCountry } from 'world-countries'

/** See `countries.ts`: the package is CommonJS and exports the list itself. */
const worldCountries = packaged as unknown as readonly PackagedCountry[]

const inRegion = (is: (country: PackagedCountry) => boolean): readonly string[] =>
  worldCountries.filter(is).map(({ cca2 }) => cca2)

/** Members of the European Union in 2026. Source: Treaty on European Union, with the accession treaties. */
const EUROPEAN_UNION = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' ')

/** Regions and groups of countries by the adjective or name that news uses; lower case. Source: UN M49 regions, by the package world-countries. */
const REGIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ['african', inRegion(({ region }) => region === 'Africa')],
  ['european', inRegion(({ region }) => region === 'Europe')],
  ['asian', inRegion(({ region }) => region === 'Asia')],
  [
    'latin american',
    inRegion(({ subregion }) => ['South America', 'Central America', 'Caribbean'].includes(subregion)),
  ],
  ['south american', inRegion(({ subregion }) => subregion === 'South America')],
  ['central american', inRegion(({ subregion }) => subregion === 'Central America')],
  ['caribbean', inRegion(({ subregion }) => subregion === 'Caribbean')],
  ['middle eastern', inRegion(({ subregion }) => subregion === 'Western Asia')],
  ['scandinavian', ['DK', 'NO', 'SE']],
  ['nordic', ['DK', 'NO', 'SE', 'FI', 'IS']],
  ['baltic', ['EE', 'LV', 'LT']],
  ['eu', EUROPEAN_UNION],
])

/** The alpha-2 codes of a region's countries; none where the word names no region. Lower case. */
export const countriesOfRegion = (adjective: string): readonly string[] => REGIONS.get(adjective) ?? []
