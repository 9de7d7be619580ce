import { REPORTING } from '../../../languages/en/speech/reporting-verbs.js'
import type { Page } from '../name-search.js'
import { nameEnd } from '../names/capital-run.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'

const ITS_VERB =
  /^(?:would|will|had|has|plans|planned|expects|expected|intends|hopes|wants|wanted|aims|did|does|could|may|might)$/

/**
 * A name that says what "it" will do.
 *
 *     Hapag-Lloyd said it would divert two ships.
 *     ^^^^^^^^^^^
 * Never: "Smith said it was raining", "Smith said he would".
 * Source: general knowledge: people are he or she.
 */
export const speakingIt: NameRule = (page, at) => {
  const end = nameEnd(page, at)
  if (end === at) return null
  if (!REPORTING.test(page.tokens[end]?.lower ?? '')) {
    return ownsWhatItDoes(page, end)
      ? unknownOrganization(page, at, end, 0.75, 'a name that calls its own “its”')
      : null
  }
  const it = page.tokens[end + 1]?.lower === 'that' ? end + 2 : end + 1
  const verb = page.tokens[it + 1]
  const says = page.tokens[it]?.lower === 'it' && verb !== undefined && ITS_VERB.test(verb.lower)
  const its = page.tokens[it]?.lower === 'its'
  return says || its ? unknownOrganization(page, at, end, 0.75, 'a name that calls itself it') : null
}

/** "(ordered) Acme to produce its records", "Acme cut its forecast". */
function ownsWhatItDoes(page: Page, end: number): boolean {
  const verb = page.tokens[end]?.lower === 'to' ? end + 1 : end
  return page.tokens[verb]?.pos === 'VERB' && page.tokens[verb + 1]?.lower === 'its'
}
