import { articleAddress } from '../../../addresses.js'
import { directionOf } from '../../../direction-of.js'
import type { StatementCardFragment, StatementOrder, StatementOrderField } from '../../../generated/operations.js'
import { Act } from '../../../parts/act.js'
import { ActorLinks } from '../../../parts/actor-link.js'
import { ArticleLink } from '../../../parts/article-link.js'
import { showDay, showShare } from '../../../parts/show.js'
import { Remarks, Speakers } from '../../../parts/statement-card.js'
import { orderBy } from './order.js'

interface StatementTableProps {
  readonly statements: readonly StatementCardFragment[]
  readonly order: StatementOrder
  /** What they can be ordered by. */
  readonly orders: readonly StatementOrderField[]
  readonly sort: (order: StatementOrder) => void
}

const COLUMNS: readonly { readonly name: string; readonly field?: StatementOrderField }[] = [
  { name: 'Speaker' },
  { name: 'Act' },
  { name: 'To whom' },
  { name: 'Content', field: 'RELEVANCE' },
  { name: 'Said on', field: 'SAID_ON' },
  { name: 'Article', field: 'ARTICLE' },
  { name: 'Sure', field: 'CONFIDENCE' },
]

/** Statements as a table, ordered by a click on a column's head. */
export const StatementTable = ({ statements, order, orders, sort }: StatementTableProps) => (
  <table class="statement-table">
    <caption class="unseen">Statements</caption>
    <thead>
      <tr>
        {COLUMNS.map(({ name, field }) =>
          field && orders.includes(field) ? (
            <th key={name} scope="col" aria-sort={sortOf(order, field)}>
              <button type="button" onClick={() => sort(orderBy(order, field))}>
                {name}{' '}
                <span aria-hidden="true">{order.field === field ? (order.direction === 'ASC' ? '▲' : '▼') : '↕'}</span>
              </button>
            </th>
          ) : (
            <th key={name} scope="col">
              {name}
            </th>
          ),
        )}
      </tr>
    </thead>
    <tbody>
      {statements.map((statement) => (
        <StatementRow key={statement.id} statement={statement} />
      ))}
    </tbody>
  </table>
)

const sortOf = (order: StatementOrder, field: StatementOrderField) =>
  order.field !== field ? 'none' : order.direction === 'ASC' ? 'ascending' : 'descending'

const StatementRow = ({ statement }: { readonly statement: StatementCardFragment }) => {
  const { act, actClass, addressees, addresseeText, article, confidence, content, saidOn } = statement
  return (
    <tr>
      <td>
        <Speakers statement={statement} />
      </td>
      <td>
        <Act act={act} actClass={actClass} />
      </td>
      <td>{addressees.length > 0 ? <ActorLinks actors={addressees} /> : <span dir="auto">{addresseeText}</span>}</td>
      <td class="content">
        <a href={articleAddress(article, statement)} dir={directionOf(content)}>
          {content}
        </a>
        <Remarks statement={statement} />
      </td>
      <td class="day">
        {saidOn
          ? showDay(saidOn)
          : article.publishedOn && (
              <small class="hint">
                article of
                <br />
                {showDay(article.publishedOn)}
              </small>
            )}
      </td>
      <td class="article">
        <ArticleLink article={article} />
        {article.publisher && (
          <>
            <br />
            <span class="hint" dir="auto">
              {article.publisher}
            </span>
          </>
        )}
      </td>
      <td class="number">{showShare(confidence)}</td>
    </tr>
  )
}
