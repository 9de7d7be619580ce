import type { TextReading } from '../../text/read-text.js'
import { findTitles } from './affiliations.js'
import type { Entities } from './entities.js'
import type { NameRule } from './find.js'
import { gatherActors } from './gather-actors.js'
import { findNestedCountries } from './nested-countries.js'
import { claim, openPage, type Page } from './page.js'
import { actingAcronym, introducedAcronym, staffedName } from './rules/acronyms.js'
import { country } from './rules/country.js'
import { describedOrganization, speakingIt, theName } from './rules/described-organization.js'
import { knownOrganization } from './rules/known-organization.js'
import { familyNameFirst, givenNamePerson, speakingSurname, unknownPerson } from './rules/named-person.js'
import { nameOfThing, neverAName } from './rules/never-a-name.js'
import { organizationByLeadingNoun, organizationByNoun } from './rules/organization-by-noun.js'
import { place, placeByNoun, townOfState } from './rules/place.js'
import { titledPerson } from './rules/titled-person.js'
import { findShortNames, resolveOneWordNames } from './short-names.js'
import { trimToKnownNames } from './trim-to-known-names.js'

/**
 * What an earlier step takes, no later one sees: the sure come first, the guessing last. The rules of one step are asked
 * word by word, so that of two names the one that starts first wins ("South | Africa").
 */
const STEPS: readonly (readonly NameRule[])[] = [
  [organizationByNoun, organizationByLeadingNoun], // before countries and people: "Bank of England", "Clinton Foundation"
  [knownOrganization],
  [titledPerson], // before places: "President Lincoln", "Mr London"
  [givenNamePerson], // before countries: "Michael Jordan"
  [placeByNoun], // before family names: "Park Avenue"
  [place, country], // the place first: "North America"
  [townOfState],
  [introducedAcronym], // after the organizations that it shortens
  [describedOrganization, theName], // before people: "chipmaker Nordvik Semiconductor"
  [familyNameFirst],
  [neverAName],
  [nameOfThing], // before the guesses
  [speakingIt], // before people who speak
  [unknownPerson],
  [staffedName], // before speakers: "Cloudera officials said"
  [speakingSurname],
  [actingAcronym],
]

/** Who is named in a text: people with their titles, organizations, countries. Pure, total, linear in the text. */
export function findEntities(reading: TextReading): Entities {
  const page = openPage(reading)
  for (const step of STEPS) search(page, step)
  trimToKnownNames(page)
  resolveOneWordNames(page)
  findShortNames(page)
  findNestedCountries(page)
  return gatherActors(page, findTitles(page))
}

function search(page: Page, rules: readonly NameRule[]): void {
  for (let at = 0; at < page.tokens.length; at++) {
    for (const rule of rules) {
      const find = rule(page, at)
      if (find === null || !claim(page, find)) continue
      at = find.end - 1
      break
    }
  }
}
