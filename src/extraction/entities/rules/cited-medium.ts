import { ARTICLES } from '../../../languages/en/grammar/determiners.js'
import { CALENDAR_WORDS } from '../../../languages/en/names/common-words.js'
import { SURNAMES } from '../../../languages/en/names/surnames.js'
import { FORMS_OF_TELLING, VERBS_OF_MEDIA } from '../../../languages/en/speech/reporting-verbs.js'
import { ENCOUNTERS } from '../../../languages/en/speech/venues.js'
import { PARTICIPLES_OF_TALKING } from '../../../languages/en/speech/verb-patterns.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isCapital, type NameSearch, opensSentence } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { hasThingWord } from '../names/name-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

/**
 * A name that nothing explains and that reports, or according to which something is so: a medium, or another body.
 *
 *     Rundblick reported that it was over, according to Rundblick. He told Polar Post. It was published in Polar Ice and Snow.
 *     ^^^^^^^^^                                          ^^^^^^^^^          ^^^^^^^^^^                      ^^^^^^^^^^^^^^^^^
 * Never: people by a given name or a known surname, "Scientists reported".
 * Source: general knowledge: people are named in full before they are cited so.
 */
export const citedMedium: NameRule = (search, at) => {
  const end = nameEnd(search, at)
  if (end === at || SURNAMES.has(tokenAt(search.tokens, end - 1).lower)) return null
  if (search.tokens[at]?.pos !== 'PROPN' || isCapital(search.tokens[end])) return null
  if (reports(search, at, end) || isCited(search, at, end) || isTold(search, at, end))
    return unknownOrganization(search, at, end, 0.6, 'a name that is cited as media are')
  return isPublishedIn(search, at)
    ? unknownOrganization(search, at, joinedEnd(search, end), 0.6, 'a name in which something was published')
    : null
}

/** Maximum number of tokens between "published" and "in" ("on Thursday"). */
const LONGEST_DATE = 3

/** "published [Thursday] in Polar Botany": a journal. */
function isPublishedIn({ tokens }: NameSearch, at: number): boolean {
  const link = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  if (tokens[link]?.lower !== 'in') return false
  for (let i = link - 1; i >= Math.max(0, link - 1 - LONGEST_DATE); i--) {
    const { lower } = tokenAt(tokens, i)
    if (lower === 'published') return true
    if (lower !== 'on' && !CALENDAR_WORDS.has(lower)) return false
  }
  return false
}

/** "Polar Ice [and Snow]": the end of a journal's second field. */
function joinedEnd(search: NameSearch, end: number): number {
  const { tokens } = search
  if (!/^(?:and|of|&)$/.test(tokenAt(tokens, end).lower) || !isCapital(tokens[end + 1])) return end
  return Math.max(end, nameEnd(search, end + 1))
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

/** "told Market Insider", "in an interview with The Lamp": with the name of a thing or an article in it, no person is told. */
function isTold(search: NameSearch, at: number, end: number): boolean {
  const before = tokenAt(search.tokens, at - 1)
  const isTitled = before.lower === 'the' && before.shape === 'capital' && !opensSentence(search, at - 1)
  if (!isTitled && !(end > at + 1 && hasThingWord(search, at, end))) return false
  const link = isTitled ? at - 2 : at - 1
  const hears = LINKS.has(tokenAt(search.tokens, link).lower) ? tokenAt(search.tokens, link - 1).lower : ''
  return (
    FORMS_OF_TELLING.has(tokenAt(search.tokens, link).lower) ||
    ENCOUNTERS.has(hears) ||
    PARTICIPLES_OF_TALKING.has(hears)
  )
}

/** Between a noun or verb of talking and whoever hears it. */
const LINKS: ReadonlySet<string> = new Set(['to', 'with'])
