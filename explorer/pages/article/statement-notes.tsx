import { useMemo } from 'preact/hooks'
import { statementsAddress } from '../../addresses.js'
import type { ArticleStatementFragment, ArticleStatementsQuery } from '../../generated/operations.js'
import { Notice } from '../../parts/notice.js'
import { showCount } from '../../parts/show.js'
import type { Pages } from '../../service/use-pages.js'
import { NoteGroup } from './note-group.js'
import { CARDS, GROUP } from './places.js'
import type { Choice } from './use-choice.js'

interface StatementNotesProps {
  /** The article's id. */
  readonly id: string
  readonly pages: Pages<ArticleStatementsQuery, ArticleStatementFragment>
  readonly choice: Choice
  readonly lit: readonly number[]
}

/** The statements beside the text, in its order. */
export const StatementNotes = ({ id, pages, choice, lit }: StatementNotesProps) => {
  const { nodes, data, problem, moreProblem, reload, more } = pages
  const { chosen, choose, step, letGo } = choice
  const numbers = useMemo(() => new Map(nodes.map((statement, at) => [statement.id, at + 1])), [nodes])
  const count = data?.article?.statements.totalCount

  const groups = useMemo(
    () =>
      Array.from({ length: Math.ceil(nodes.length / GROUP) }, (_, at) => (
        <NoteGroup
          key={at}
          first={at * GROUP + 1}
          statements={nodes.slice(at * GROUP, (at + 1) * GROUP)}
          numbers={numbers}
          chosen={chosen}
          lit={lit}
          letGo={letGo}
        />
      )),
    [nodes, numbers, chosen, lit, letGo],
  )
  const click = (event: MouseEvent) => {
    const target = event.target as Element
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    const link = target.closest('a')
    if (link && !link.dataset.number) return
    const number = Number(link?.dataset.number ?? target.closest<HTMLElement>('.card')?.dataset.statements)
    if (!number || target.closest('button') || !getSelection()?.isCollapsed) return
    event.preventDefault()
    choose(number, 'text')
  }
  const press = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key] as 1 | -1 | undefined
    if (by) step(by)
    else if (event.key === 'Enter' && target.matches('.card')) choose(Number(target.dataset.statements), 'text')
    else return
    event.preventDefault()
  }
  return (
    <aside aria-label="Statements" class={CARDS}>
      <h2>
        {count === undefined ? (
          '\u00a0'
        ) : (
          <a href={statementsAddress({ article: { id: { eq: id } } })}>{showCount(count, 'statement')}</a>
        )}
      </h2>
      {problem && <Notice problem={problem} retry={reload} />}
      {count === 0 && (
        <p>
          None was found: nothing in this text is said to be somebody’s words, or editors have rejected what was found.
        </p>
      )}
      <ol onClick={click} onKeyDown={press}>
        {groups}
      </ol>
      {moreProblem && <Notice problem={moreProblem} retry={more} />}
    </aside>
  )
}
