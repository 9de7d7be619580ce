import type { TextReading } from '../../text/read-text.js'
import { findTitles } from './affiliations.js'
import type { Entities } from './entities.js'
import type { NameRule } from './find.js'
import { gatherActors } from './gather-actors.js'
import { findNestedCountries } from './nested-countries.js'
import { claim, openPage, type Page } from './page.js'
import { actingAcronym, introducedAcronym, staffedName } from './rules/acronyms.js'
import { country } from './rules/country.js'
import { knownOrganization } from './rules/known-organization.js'
import { familyNameFirst, givenNamePerson, speakingSurname, unknownPerson } from './rules/named-person.js'
import { nameOfThing, neverAName } from './rules/never-a-name.js'
import { organizationByNoun } from './rules/organization-by-noun.js'
import { place, placeByNoun, townOfState } from './rules/place.js'
import { titledPerson } from './rules/titled-person.js'
import { findShortNames, resolveOneWordNames } from './short-names.js'

/** What an earlier rule takes, no later one sees: the sure come first, the guessing last. */
const NAME_RULES: readonly NameRule[] = [
  organizationByNoun, // before countries and people: "Bank of England", "Clinton Foundation"
  knownOrganization,
  titledPerson, // before places: "President Lincoln", "Mr London"
  givenNamePerson, // before countries: "Michael Jordan"
  placeByNoun, // before family names: "Park Avenue"
  place, // before countries: "North America", "New Jersey"
  country,
  townOfState,
  familyNameFirst,
  introducedAcronym, // after the organizations that it shortens
  neverAName,
  nameOfThing, // before the guesses
  unknownPerson,
  staffedName, // before speakers: "Cloudera officials said"
  speakingSurname,
  actingAcronym,
]

/** Who is named in a text: people with their titles, organizations, countries. Pure, total, linear in the text. */
export function findEntities(reading: TextReading): Entities {
  const page = openPage(reading)
  for (const rule of NAME_RULES) search(page, rule)
  resolveOneWordNames(page)
  findShortNames(page)
  findNestedCountries(page)
  return gatherActors(page, findTitles(page))
}

function search(page: Page, rule: NameRule): void {
  for (let at = 0; at < page.tokens.length; at++) {
    const find = rule(page, at)
    if (find !== null && claim(page, find)) at = find.end - 1
  }
}
