import type { Reading } from '../layout/reading.js'
import { findTitles } from './affiliations.js'
import type { Entities } from './entities.js'
import { gatherActors } from './gather-actors.js'
import { findHomeCountries } from './home-countries.js'
import { findHomeInstitutions } from './home-institutions.js'
import { claim, type NameSearch, openNameSearch } from './name-search.js'
import { findCrafts } from './names/crafts.js'
import { findLabelInitials } from './names/label-initials.js'
import { findShortNames, resolveShortFinds } from './names/short-names.js'
import { findStems } from './names/stems.js'
import { trimToKnownNames } from './names/trim-to-known-names.js'
import { findNestedCountries } from './nested-countries.js'
import type { NameRule } from './rule.js'
import { actingAcronym } from './rules/acting-acronym.js'
import { campaign } from './rules/campaign.js'
import { citedBody } from './rules/cited-body.js'
import { citedMedium } from './rules/cited-medium.js'
import { country } from './rules/country.js'
import { departmentOfField } from './rules/department-of-field.js'
import { describedOrganization } from './rules/described-organization.js'
import { familyNameFirst } from './rules/family-name-first.js'
import { givenNamePerson } from './rules/given-name-person.js'
import { introducedAcronym } from './rules/introduced-acronym.js'
import { knownOrganization } from './rules/known-organization.js'
import { localBody } from './rules/local-body.js'
import { membersForCause } from './rules/members-for-cause.js'
import { nameOfCraft } from './rules/name-of-craft.js'
import { nameOfThing } from './rules/name-of-thing.js'
import { nationalSociety } from './rules/national-society.js'
import { neverAName } from './rules/never-a-name.js'
import { numberedUnit } from './rules/numbered-unit.js'
import { organizationByLeadingNoun } from './rules/organization-by-leading-noun.js'
import { organizationByNoun } from './rules/organization-by-noun.js'
import { paperOfPlace } from './rules/paper-of-place.js'
import { personAfterField } from './rules/person-after-field.js'
import { place } from './rules/place.js'
import { placeByNoun } from './rules/place-by-noun.js'
import { speakingIt } from './rules/speaking-it.js'
import { speakingSurname } from './rules/speaking-surname.js'
import { speltOutAcronym } from './rules/spelt-out-acronym.js'
import { staffedName } from './rules/staffed-name.js'
import { teamOfPlace } from './rules/team-of-place.js'
import { theName } from './rules/the-name.js'
import { titledPerson } from './rules/titled-person.js'
import { townOfState } from './rules/town-of-state.js'
import { transcriptSpeaker } from './rules/transcript-speaker.js'
import { unknownPerson } from './rules/unknown-person.js'
import { websiteName } from './rules/website-name.js'
import { letPlacesSpeak } from './speaking-places.js'

/**
 * The rules in steps, the most reliable first, guesses last: words that one step takes are not available to later ones. Within
 * a step, all rules are tried at each word in turn, so that of two overlapping names the one that starts first wins ("South | Africa").
 */
const STEPS: readonly (readonly NameRule[])[] = [
  [speltOutAcronym, websiteName, numberedUnit], // before nouns, which find a part: "Fund for the Care of Ports (FCP)"
  [nameOfCraft], // before people: "HMS Jane Doe"
  [organizationByNoun, organizationByLeadingNoun], // before countries and people: "Bank of England", "Doe Foundation"
  [nationalSociety, paperOfPlace, knownOrganization],
  [campaign, membersForCause], // before the people of whom it is
  [localBody, departmentOfField, citedBody, teamOfPlace], // before people and places: "Lomas police", "the Austin Larks"
  [titledPerson, personAfterField], // before places: "President Lincoln", "Mr London"
  [givenNamePerson], // before countries: "Michael Jordan"
  [placeByNoun], // before family names: "Park Avenue"
  [place, country], // the place first: "North America"
  [townOfState],
  [introducedAcronym], // after the organizations that acronyms stand for
  [describedOrganization, theName], // before people: "chipmaker Alpha Semiconductor"
  [familyNameFirst],
  [neverAName],
  [citedMedium], // before things: "Market Insider"
  [nameOfThing], // before the guesses
  [transcriptSpeaker],
  [speakingIt], // before people who speak
  [unknownPerson],
  [staffedName], // before speakers: "Cloudera officials said"
  [speakingSurname],
  [actingAcronym],
]

/** The index of the step after which the names of organizations by their nouns are known. */
const LAST_OF_BODIES = STEPS.findIndex((step) => step.includes(organizationByNoun))

/** Finds the names of people, organizations and countries in a text, with people's titles. Pure; never throws; linear in the text. */
export const findEntities = (reading: Reading): Entities => gatherEntities(searchNames(reading))

/** The names that the rules find, before short forms are looked for. */
export function searchNames(reading: Reading): NameSearch {
  const search = openNameSearch(reading)
  STEPS.forEach((step, index) => {
    findNames(search, step)
    if (step.includes(nameOfCraft)) findCrafts(search)
    if (index === LAST_OF_BODIES) findStems(search)
  })
  return search
}

/**
 * The actors behind the finds of a search, whoever has made them: names are cut to what the text has elsewhere, short names found and linked
 * to their full ones, countries given to organizations, and all finds of one name gathered.
 */
export function gatherEntities(search: NameSearch): Entities {
  trimToKnownNames(search)
  findLabelInitials(search)
  resolveShortFinds(search)
  findShortNames(search)
  letPlacesSpeak(search)
  findHomeCountries(search)
  findHomeInstitutions(search)
  findNestedCountries(search)
  return gatherActors(search, findTitles(search))
}

function findNames(search: NameSearch, rules: readonly NameRule[]): void {
  for (let at = 0; at < search.tokens.length; at++) {
    for (const rule of rules) {
      const find = rule(search, at)
      if (find === null || !claim(search, find)) continue
      at = find.end - 1
      break
    }
  }
}
