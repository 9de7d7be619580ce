import { type Gender, GIVEN_NAMES } from '../../../languages/en/names/given-names.js'
import { fold } from '../../../text/phrase-table.js'
import type { Find } from '../find.js'
import type { NameSearch } from '../name-search.js'
import { type TitleBefore, titleBefore } from '../title-before.js'

/** The owners of a short name that it may stand for where it is used: those of the gender that "Mr" or "Mrs" before it gives. */
export function agreeingOwners(search: NameSearch, owners: readonly Find[], at: number): readonly Find[] {
  if (owners.length < 2) return owners
  const wanted = titleBefore(search, at)?.title.gender ?? null
  if (wanted === null) {
    // "Marsh and his wife, Greta Marsh": whoever is introduced as a relative is not called by the surname alone.
    const principals = owners.filter((owner) => relation(search, owner) === null)
    return principals.length > 0 ? principals : owners
  }
  const agreeing = owners.filter((owner) => genderOf(search, owner) === wanted)
  const possible = owners.filter((owner) => genderOf(search, owner) === null)
  return agreeing.length > 0 ? agreeing : possible.length > 0 ? possible : owners
}

/** The gender that the title before "Mr Marsh" gives, so that "Mrs Marsh" is somebody else; empty where it gives none. */
export const genderBefore = (search: NameSearch, at: number): Gender | '' => titleBefore(search, at)?.title.gender ?? ''

function genderOf(search: NameSearch, owner: Find): Gender | null {
  const before = titleBefore(search, owner.first) ?? relation(search, owner)
  return before?.title.gender ?? GIVEN_NAMES.get(fold(owner.name).split(' ')[0] ?? '') ?? null
}

/** "his [wife], Greta Marsh", "her [brother] Hugo Marsh". */
function relation(search: NameSearch, { first }: Find): TitleBefore | null {
  const end = search.tokens[first - 1]?.lower === ',' ? first - 1 : first
  const title = titleBefore(search, end)
  return title?.title.kind === 'KIN' ? title : null
}
