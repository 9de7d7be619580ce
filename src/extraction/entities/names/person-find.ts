import type { Find } from '../find.js'
import { type NameSearch, nameText } from '../name-search.js'
import { isPostNominal } from './name-run.js'

/** JANE DOE, as transcripts print a name, is Jane Doe. */
export const inTitleCase = (name: string): string =>
  name.replace(/(\p{Lu})(\p{Lu}+)/gu, (_, initial: string, rest: string) => initial + rest.toLowerCase())

/** More than an acronym, in capitals throughout. */
const IN_CAPITALS = /^(?=.{4})\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,})*$/u

/** The text of a name, without the nickname inside it: Jane “Bo” Doe is Jane Doe. */
function withoutNickname(search: NameSearch, first: number, end: number): string {
  for (let at = first + 1; at < end; at++) {
    const last = search.nicknames.get(at)
    if (last !== undefined) return `${nameText(search, first, at)} ${nameText(search, last + 1, end)}`
  }
  return nameText(search, first, end)
}

/** "Bo" in Jane “Bo” Doe, without its marks; null where a name has none. */
export function nicknameIn(search: NameSearch, { first, end }: Find): string | null {
  for (let at = first + 1; at < end; at++) {
    const last = search.nicknames.get(at)
    if (last !== undefined) return nameText(search, at + 1, last)
  }
  return null
}

/** A find for a person's name; letters after it are part of the find, but not of the name. */
export function personFind(search: NameSearch, first: number, end: number, score: number, reason: string): Find {
  let last = end
  while (last > first + 1 && isPostNominal(search, last - 1)) last--
  const name = withoutNickname(search, first, last).replace(/\s+/g, ' ')
  return {
    first,
    end,
    kind: 'PERSON',
    form: 'NAME',
    name: IN_CAPITALS.test(name) ? inTitleCase(name) : name,
    country: null,
    score,
    reason,
  }
}
