import type { Stance } from '../../vocabulary/enumerations.js'
import type { Particulars, Stand } from './stance.js'

/** A statement, with where it shows its speaker to stand. */
export interface Shown<Statement> {
  readonly statement: Statement
  readonly stand: Stand
  /** The day by which statements are ordered, as YYYY-MM-DD. */
  readonly on: string
}

/** What an actor holds from the first statement that shows it to the last before it changes. */
export interface Position<Statement> {
  readonly stance: Stance
  readonly object: string | null
  /** The statements that show it, in their order in time: the first takes it, the others repeat it. */
  readonly statements: readonly Statement[]
  readonly from: string
  readonly to: string
  /** What it held before on the same thing; null where nothing is known of that. */
  readonly before: Position<Statement> | null
}

/** A position that is being followed. */
interface Followed<Statement> extends Position<Statement> {
  readonly statements: Statement[]
  to: string
  readonly particulars: Particulars
  /** Whether another took its place. */
  isOver: boolean
}

/**
 * The positions that statements of one actor about one topic show, by their first day; those whose stance is unclear are one, the last. A change is
 * told only on the same thing and from one day to a later one.
 * @param shown in their order in time
 */
export function follow<Statement>(shown: readonly Shown<Statement>[]): readonly Position<Statement>[] {
  const held: Followed<Statement>[] = []
  const unclear: Shown<Statement>[] = []
  const byDay = new Map<string, Shown<Statement>[]>()
  for (const each of shown) byDay.set(each.on, [...(byDay.get(each.on) ?? []), each])
  for (const each of shown) {
    const { stand, on, statement } = each
    const stance = stanceOfDay(each, byDay.get(on) ?? [])
    if (stance === 'UNCLEAR') {
      unclear.push(each)
      continue
    }
    const current = held.findLast((position) => !position.isOver && isSame(position.particulars, stand.particulars))
    if (current?.stance === stance) {
      current.statements.push(statement)
      current.to = on
      continue
    }
    if (current) current.isOver = true
    held.push({
      stance,
      object: stand.object,
      particulars: stand.particulars,
      statements: [statement],
      from: on,
      to: on,
      before: current ?? null,
      isOver: false,
    })
  }
  const [first] = unclear
  const rest: readonly Position<Statement>[] = first
    ? [
        {
          stance: 'UNCLEAR',
          object: null,
          statements: unclear.map(({ statement }) => statement),
          from: first.on,
          to: unclear.at(-1)?.on ?? first.on,
          before: null,
        },
      ]
    : []
  return [...held, ...rest]
}

/**
 * The stance of a statement beside the others of its day: of two that contradict each other nobody knows which came first; where one names a condition,
 * it holds for all.
 */
function stanceOfDay<Statement>({ stand }: Shown<Statement>, ofDay: readonly Shown<Statement>[]): Stance {
  if (stand.stance === 'UNCLEAR') return 'UNCLEAR'
  const stances = new Set(
    ofDay.filter((other) => isSame(other.stand.particulars, stand.particulars)).map((other) => other.stand.stance),
  )
  if (stances.has('FOR') && stances.has('AGAINST')) return 'UNCLEAR'
  return stances.has('CONDITIONAL') ? 'CONDITIONAL' : stand.stance
}

/** Whether two may speak of the same thing: neither has a name, a number or another word where the other has another one. */
const isSame = (a: Particulars, b: Particulars): boolean =>
  agree(a.names, b.names) && agree(a.numbers, b.numbers) && agree(a.words, b.words)

const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size === 0 || b.size === 0 || [...a].some((each) => b.has(each))
