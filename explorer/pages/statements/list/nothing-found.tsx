import { type StatementFilter, TypedDocumentString } from '../../../generated/operations.js'
import { UnknownNames } from '../../../parts/names/unknown-names.js'
import { NothingYet } from '../../../parts/nothing-yet.js'
import { showCount } from '../../../parts/show.js'
import type { Suggestion } from '../../../service/request.js'
import { useQuery } from '../../../service/use-query.js'
import { type Condition, without } from '../filter/conditions.js'

interface NothingFoundProps {
  readonly where: StatementFilter
  readonly conditions: readonly Condition[]
  readonly suggestions: readonly Suggestion[]
  readonly addressOf: (where: StatementFilter) => string
}

/** Why nothing is found, and which condition to drop for what. */
export const NothingFound = ({ where, conditions, suggestions, addressOf }: NothingFoundProps) => {
  const others = conditions.slice(0, MOST_COUNTED).map(({ path }) => without(where, path))
  const { data } = useQuery(countsOf(others.length), Object.fromEntries(others.map((each, at) => [`w${at}`, each])))
  if (conditions.length === 0) return <NothingYet />
  return (
    <div class="nothing">
      <p>
        <strong>
          {conditions.length === 1
            ? 'No statement fulfils this condition.'
            : `No statement fulfils all ${conditions.length} conditions.`}
        </strong>
      </p>
      <UnknownNames where={where} suggestions={suggestions} addressOf={addressOf} />
      <ul>
        {conditions.map(({ path, label, text }, at) => {
          const count = data?.[`w${at}`]?.totalCount
          return (
            <li key={path.join('.')}>
              <a href={addressOf(without(where, path))}>
                Drop {label && `${label}: `}
                <b dir="auto">{text}</b>
              </a>
              {count !== undefined && ` (${count === 0 ? 'still none' : showCount(count, 'statement')})`}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** Counts asked for at most: each is a query of its own. */
const MOST_COUNTED = 10

/** One operation that counts the statements of so many filters: `$w0`, `$w1` … */
function countsOf(length: number) {
  const each = Array.from({ length }, (_, at) => `w${at}`)
  const text =
    length === 0
      ? '{ __typename }'
      : `query StatementsWithout(${each.map((name) => `$${name}: StatementFilter`).join(', ')}) {
${each.map((name) => `  ${name}: statements(where: $${name}, first: 0) { totalCount }`).join('\n')}
}`
  return new TypedDocumentString<
    Readonly<Record<string, { readonly totalCount: number }>>,
    Record<string, StatementFilter>
  >(text)
}
