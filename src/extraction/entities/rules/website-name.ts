import { ORGANIZATION_PHRASES } from '../../../languages/en/names/organizations.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import { isWebAddress } from '../../../text/web-addresses.js'
import { isFree, nameText } from '../name-search.js'
import { unknownOrganization } from '../names/organization-find.js'
import type { NameRule } from '../rule.js'
import { organizationFind } from './known-organization.js'

/**
 * A website by its address.
 *
 *     Harbourpress.com reported that …, as he told lomas.co.uk.
 *     ^^^^^^^^^^^^^^^^                             ^^^^^^^^^^^
 * Never: a page of it, an e-mail address ("jane@lomas.com"), a file ("reading.pdf").
 * Source: src/text/web-addresses.ts.
 */
export const websiteName: NameRule = (search, at) => {
  const { lower } = tokenAt(search.tokens, at)
  if (!isWebAddress(lower) || !isFree(search, at) || !/^[\p{L}\d.-]+$/u.test(lower)) return null
  const address = nameText(search, at, at + 1)
  const known = ORGANIZATION_PHRASES.get(address) ?? ORGANIZATION_PHRASES.get(address.slice(0, address.indexOf('.')))
  return known === undefined
    ? unknownOrganization(search, at, at + 1, 0.7, 'a website by its address')
    : organizationFind(at, at + 1, known)
}
