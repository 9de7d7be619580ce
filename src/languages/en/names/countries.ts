import packaged, { type Country as PackagedCountry } from 'world-countries'
import { PhraseTable } from '../../../text/phrase-table.js'

/**
 * Countries and the words that news uses for them. Names, demonyms, capitals and codes come from the npm package
 * world-countries (ISO 3166-1; ODbL-1.0); the tables below add what it lacks, from general knowledge of English news style
 * (AP and Guardian style books).
 */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  /** ISO 3166-1 alpha-3. */
  readonly alpha3: string
  /** The usual English name. */
  readonly name: string
}

/** The package is CommonJS and exports the list itself, which its types (an ES default) do not tell under Node's resolution. */
const worldCountries = packaged as unknown as readonly PackagedCountry[]

/** How a phrase stands for a country: its name, its people or adjective, its capital, the seat of its government. */
export type CountryForm = 'NAME' | 'DEMONYM' | 'CAPITAL' | 'GOVERNMENT'

export interface CountryPhrase {
  readonly code: string
  readonly form: CountryForm
  /** The only spelling that counts, for acronyms that are also words ("US", not "us"); else null. */
  readonly exact: string | null
}

/** Names that news prefers to the package's. Source: AP, Reuters and Guardian style books. */
const NEWS_NAMES: Readonly<Record<string, string>> = { TR: 'Turkey' }

/** Every country and territory by its alpha-2 code. */
export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  worldCountries.map((c) => [c.cca2, { code: c.cca2, alpha3: c.cca3, name: NEWS_NAMES[c.cca2] ?? c.name.common }]),
)

/** Further names. Source: style books and the countries' own usage. */
const NAMES: Readonly<Record<string, string>> = {
  US: 'America, United States of America, the States',
  GB: 'Britain, Great Britain, United Kingdom',
  NL: 'Holland, the Netherlands',
  KR: 'Korea, Republic of Korea, Korea Republic, S. Korea, S Korea',
  KP: 'N. Korea, N Korea, DPR Korea',
  CN: 'mainland China, Communist China',
  TR: 'Turkey',
  CZ: 'Czech Republic',
  MK: 'Macedonia',
  BA: 'Bosnia, Bosnia-Herzegovina, Bosnia & Herzegovina',
  CD: 'Congo, DR Congo, Democratic Republic of Congo, Zaire',
  CG: 'Congo Republic, Republic of Congo',
  GM: 'the Gambia',
  MM: 'Burma',
  SZ: 'Swaziland',
  CV: 'Cabo Verde',
  TL: 'East Timor',
  VA: 'Vatican, Holy See',
  SY: 'Syria',
  LA: 'Laos',
  MD: 'Moldova',
  RU: 'Russian Federation',
  TZ: 'Tanzania',
  LC: 'St. Lucia, St Lucia',
  VC: 'St. Vincent, St Vincent and the Grenadines',
  KN: 'St. Kitts and Nevis, St Kitts and Nevis',
  TT: 'Trinidad',
  AG: 'Antigua',
  BS: 'the Bahamas',
  PS: 'Palestine, Palestinian Territories, Palestinian Authority',
  VN: 'Viet Nam',
  AE: 'Emirates',
  XK: 'Kosovo',
}

/** Acronyms and forms that only count as spelt here. */
const EXACT_NAMES: Readonly<Record<string, string>> = {
  US: 'US, U.S., USA, U.S.A.',
  GB: 'UK, U.K.',
  AE: 'UAE, U.A.E.',
  CD: 'DRC, D.R.C.',
  KP: 'DPRK, D.P.R.K.',
  KR: 'ROK',
  CN: 'PRC, P.R.C.',
  ZA: 'RSA',
}

/** Demonyms that the package lacks, as adjectives and plural nouns. Source: CIA World Factbook, field Nationality. */
const DEMONYMS: Readonly<Record<string, string>> = {
  US: 'American, Americans',
  GB: 'British, Briton, Britons, Brits',
  DK: 'Danish, Dane, Danes',
  SE: 'Swedish, Swede, Swedes',
  PL: 'Polish, Pole, Poles',
  ES: 'Spanish, Spaniard, Spaniards',
  TR: 'Turkish, Turk, Turks',
  FI: 'Finnish, Finn, Finns',
  IE: 'Irish, Irishman, Irishmen',
  FR: 'French, Frenchman, Frenchmen, Frenchwoman',
  NL: 'Dutch, Dutchman, Dutchmen',
  IS: 'Icelandic, Icelander, Icelanders',
  NZ: 'New Zealander, New Zealanders, Kiwis',
  PH: 'Filipino, Filipinos, Filipina, Philippine',
  RS: 'Serbian, Serb, Serbs',
  HR: 'Croatian, Croat, Croats',
  SI: 'Slovenian, Slovenians, Slovene, Slovenes',
  SK: 'Slovak, Slovaks, Slovakian',
  BA: 'Bosnian, Bosnians, Bosniak, Bosniaks',
  KZ: 'Kazakh, Kazakhs, Kazakhstani',
  UZ: 'Uzbek, Uzbeks',
  TJ: 'Tajik, Tajiks, Tajikistani',
  TM: 'Turkmen, Turkmens',
  KG: 'Kyrgyz, Kyrgyzstani',
  SA: 'Saudi, Saudis, Saudi Arabian',
  AR: 'Argentinian, Argentinians, Argentinean, Argentine, Argentines',
  AZ: 'Azeri, Azeris, Azerbaijani, Azerbaijanis',
  BW: 'Botswanan, Batswana, Motswana',
  EC: 'Ecuadorian, Ecuadorians',
  NP: 'Nepali, Nepalis, Nepalese',
  LA: 'Lao, Laotian, Laotians',
  KM: 'Comorian',
  LS: 'Basotho, Mosotho',
  KR: 'South Korean, South Koreans, Korean, Koreans',
  KP: 'North Korean, North Koreans',
  VA: 'Vatican',
  XK: 'Kosovar, Kosovars, Kosovan',
  DO: 'Dominican, Dominicans',
  GN: 'Guinean, Guineans',
  IN: 'Indian, Indians',
  NO: 'Norwegian, Norwegians',
  MX: 'Mexican, Mexicans',
  SV: 'Salvadoran, Salvadorans, Salvadorean',
  BO: 'Bolivian, Bolivians',
  MV: 'Maldivian, Maldivians',
  UY: 'Uruguayan',
  CH: 'Swiss',
  CD: 'Congolese',
  TT: 'Trinidadian, Tobagonian',
  HK: 'Hongkonger, Hongkongers',
  ZW: 'Zimbabwean, Zimbabweans',
  SL: 'Sierra Leonean',
  IL: 'Israeli, Israelis',
  PS: 'Palestinian, Palestinians',
}

/** Other spellings of capitals and seats that news uses like them. */
const CAPITALS: Readonly<Record<string, string>> = {
  US: 'Washington, Washington D.C., Washington DC',
  UA: 'Kiev',
  IN: 'Delhi',
  CN: 'Peking',
  CO: 'Bogota',
  MM: 'Nay Pyi Taw, Rangoon, Yangon',
  TZ: 'Dar es Salaam',
  YE: "Sanaa, Sana'a",
  RS: 'Beograd',
  LK: 'Colombo',
  NG: 'Abuja',
  KZ: 'Nur-Sultan',
  TW: 'Taipei',
  MN: 'Ulaanbaatar',
}

/**
 * Seats of government that speak for their country. Only those that name the national executive: a parliament is an
 * organization of its own.
 */
const GOVERNMENTS: Readonly<Record<string, string>> = {
  US: 'White House, Oval Office, Foggy Bottom',
  GB: 'Downing Street, Whitehall, No 10, No. 10, Number 10, Number Ten',
  RU: 'Kremlin',
  FR: 'Elysee, Elysee Palace, Quai d’Orsay, Matignon',
  KR: 'Blue House, Cheong Wa Dae',
  DE: 'Bundeskanzleramt',
  IT: 'Quirinale, Palazzo Chigi, Farnesina',
  CN: 'Zhongnanhai',
  AR: 'Casa Rosada',
  ES: 'Moncloa',
  PH: 'Malacanang, Malacanang Palace',
  TR: 'Sublime Porte',
  BR: 'Planalto, Itamaraty',
}

/**
 * Names of the package that are other words, other countries' names or more often something else in English text
 * ("Island" is also Iceland in Icelandic; "Victoria" a state and a given name).
 */
const NOT_USED = new Set(
  'Saudi, Thai, Island, Togolese, Viti, Mann, Mannin, Timor, Dominique, Mexicanos, Portuguesa, Pleasant Island, Suomi'.split(
    ', ',
  ),
)

/** Capitals that are more often other places, people or the country itself; the scores of METONYM could not tell. */
const NOT_CAPITALS = new Set(
  'Victoria, Georgetown, Kingston, San José, Hamilton, Stanley, Douglas, Plymouth, Male, Malé, Singapore, Djibouti, Monaco, San Marino, City of San Marino, Vatican City, Luxembourg, Gibraltar, Castries, Jamestown, Brussels'.split(
    ', ',
  ),
)

function buildPhrases(): PhraseTable<CountryPhrase> {
  const table = new PhraseTable<CountryPhrase>()
  const add = (code: string, form: CountryForm, phrases: string, exact = false) => {
    for (const phrase of phrases.split(', '))
      if (phrase) table.add(phrase, { code, form, exact: exact ? phrase : null })
  }
  for (const [code, names] of Object.entries(EXACT_NAMES)) add(code, 'NAME', names, true)
  for (const [code, names] of Object.entries(NAMES)) add(code, 'NAME', names)
  for (const [code, words] of Object.entries(DEMONYMS)) add(code, 'DEMONYM', words)
  for (const [code, names] of Object.entries(CAPITALS)) add(code, 'CAPITAL', names)
  for (const [code, names] of Object.entries(GOVERNMENTS)) add(code, 'GOVERNMENT', names)
  // Sovereign states first: a territory never takes a word from one ("Indian", "French", "American").
  const inOrder = [...worldCountries].sort((a, b) => Number(b.independent ?? false) - Number(a.independent ?? false))
  for (const c of inOrder) {
    for (const name of [c.name.common, c.name.official, ...c.altSpellings]) {
      if (name.length > 3 && !name.includes(', ') && !NOT_USED.has(name)) add(c.cca2, 'NAME', name)
    }
  }
  for (const c of inOrder) {
    const adjective = c.demonyms?.eng?.m ?? ''
    for (const word of adjective.split(', ')) {
      if (word === '' || table.get(word) !== undefined) continue
      add(c.cca2, 'DEMONYM', /(?:s|sh|ch|ese|z)$/.test(word) ? word : `${word}, ${word}s`)
    }
  }
  for (const c of inOrder) {
    if (!c.independent && c.cca2 !== 'TW' && c.cca2 !== 'PS') continue
    for (const capital of c.capital) if (!NOT_CAPITALS.has(capital)) add(c.cca2, 'CAPITAL', capital)
  }
  return table
}

/** Every phrase that stands for a country, without regard to case and accents save where `exact` says so. */
export const COUNTRY_PHRASES: PhraseTable<CountryPhrase> = buildPhrases()

/** ISO 3166-1 alpha-3 of an alpha-2 code; null where there is no such country. */
export const alpha3Of = (code: string): string | null => COUNTRIES.get(code)?.alpha3 ?? null
