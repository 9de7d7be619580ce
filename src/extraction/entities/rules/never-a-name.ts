import { CALENDAR_WORDS, GROUP_WORDS, THING_ACRONYMS } from '../../../languages/en/names/common-words.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { nobody } from '../find.js'
import { isCapital, isFree, nameText } from '../name-search.js'
import { isMidRun } from '../names/capital-run.js'
import type { NameRule } from '../rule.js'

/**
 * Days, months, peoples, faiths, acronyms of things: capitalised, and no actor.
 *
 *     On Monday Muslims in the VIP lounge …
 *        ^^^^^^ ^^^^^^^        ^^^
 * Never: "May" in "Theresa May", "Christian" before a surname.
 * Source: src/languages/en/names/common-words.ts.
 */
export const neverAName: NameRule = (search, at) => {
  const token = search.tokens[at]
  if (!isFree(search, at) || !isCapital(token) || token === undefined) return null
  if (CALENDAR_WORDS.has(token.lower)) return nobody(at, at + 1, 'a day, month or feast')
  // "Tovik White": a surname as well, behind another capital.
  if (SURNAMES.has(token.lower) && isMidRun(search, at)) return null
  if (GROUP_WORDS.has(token.lower)) return nobody(at, at + 1, 'a people, faith or language')
  return THING_ACRONYMS.has(nameText(search, at, at + 1)) ? nobody(at, at + 1, 'an acronym of no organization') : null
}
