import { statementsAddress } from '../../addresses.js'
import type { FollowedSearchFragment, StatementFilter } from '../../generated/operations.js'
import { useNames } from '../../parts/names/use-names.js'
import { sayFilter } from '../../say-filter.js'

/** Which statements a search follows, leading to all that match it. */
export const SearchInWords = ({ search }: { readonly search: FollowedSearchFragment }) => {
  // The API took it as a filter when it was saved.
  const where = search.where as StatementFilter
  const names = useNames(where)
  return (
    <a href={statementsAddress(where)} dir="auto">
      {sayFilter(where, names) || 'all statements'}
    </a>
  )
}
