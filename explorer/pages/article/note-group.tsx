import type { ArticleStatementFragment } from '../../generated/operations.js'
import { groupId } from './places.js'
import { StatementNote } from './statement-note.js'
import { useDrawn } from './use-drawn.js'

interface NoteGroupProps {
  /** The number of its first statement. */
  readonly first: number
  readonly statements: readonly ArticleStatementFragment[]
  /** Of all statements of the article, by their ids. */
  readonly numbers: ReadonlyMap<string, number>
  readonly chosen: number | undefined
  readonly lit: readonly number[]
  readonly letGo: () => void
}

/** A screenful of cards, or the room for them until they are drawn. The first is there with the statements, so that nothing moves. */
export const NoteGroup = ({ first, statements, numbers, chosen, lit, letGo }: NoteGroupProps) => {
  const holdsChosen = chosen !== undefined && chosen >= first && chosen < first + statements.length
  const [element, isDrawn] = useDrawn<HTMLLIElement>(first === 1 || holdsChosen)
  if (!isDrawn)
    return <li ref={element} id={groupId(first)} class="cards-to-come" style={{ '--cards': statements.length }} />
  return statements.map((statement, at) => {
    const number = first + at
    return (
      <StatementNote
        key={statement.id}
        statement={statement}
        number={number}
        within={statement.within ? numbers.get(statement.within.id) : undefined}
        isChosen={chosen === number}
        isLit={lit.includes(number)}
        letGo={letGo}
      />
    )
  })
}
