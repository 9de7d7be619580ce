import { ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { FORMS_OF_TELLING, VERBS_OF_MEDIA } from '../../../languages/en/speech/reporting-verbs.js'
import { tokenAt } from '../../../text/token-at.js'
import { isCapital, type NameSearch, opensSentence } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { hasThingWord } from '../names/name-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * A name that nothing explains and that reports, or according to which something is so: a medium, or another body.
 *
 *     Rundblick reported that it was over. It was over, according to Rundblick. He told Polar Post that …
 *     ^^^^^^^^^                                                       ^^^^^^^^^          ^^^^^^^^^^
 * Never: people by a given name or a known surname, "Scientists reported".
 * Source: general knowledge: people are named in full before they are cited so.
 */
export const citedMedium: NameRule = (search, at) => {
  const end = nameEnd(search, at)
  if (end === at || SURNAMES.has(tokenAt(search.tokens, end - 1).lower)) return null
  if (search.tokens[at]?.pos !== 'PROPN' || isCapital(search.tokens[end])) return null
  return reports(search, at, end) || isCited(search, at, end) || isTold(search, at, end)
    ? unknownOrganization(search, at, end, 0.6, 'a name that is cited as media are')
    : null
}

/** "Rundblick reported"; at a sentence's start a plural may be any noun. */
const reports = (search: NameSearch, at: number, end: number): boolean =>
  VERBS_OF_MEDIA.has(tokenAt(search.tokens, end).lower) &&
  search.tokens[end]?.pos === 'VERB' &&
  !(opensSentence(search, at) && tokenAt(search.tokens, end - 1).lower.endsWith('s'))

/** "according to Rundblick," */
function isCited({ tokens }: NameSearch, at: number, end: number): boolean {
  const before = ARTICLES.has(tokenAt(tokens, at - 1).lower) ? at - 2 : at - 1
  return (
    tokenAt(tokens, before).lower === 'to' &&
    tokenAt(tokens, before - 1).lower === 'according' &&
    /^[.,;”"]$/.test(tokenAt(tokens, end).lower)
  )
}

/** "told Market Insider": with the name of a thing in it, no person is told. */
const isTold = (search: NameSearch, at: number, end: number): boolean =>
  FORMS_OF_TELLING.has(tokenAt(search.tokens, at - 1).lower) && end > at + 1 && hasThingWord(search, at, end)
