import { isExact, type Plan } from '../plan/plan.js'
import { tells } from '../plan/tells.js'
import type { Inquiry } from './inquiry.js'
import type { Ranked } from './retrieve.js'

/**
 * The least score of a statement that answers, by what the question tells: who is known to speak says little else of what is asked; anybody may
 * say something like it. Chosen on four sets of questions by people who knew nothing of the scores, so that about one in twelve of those that
 * nobody answers is answered (docs/figures.md has the table).
 */
const LEAST = { bound: 0.5, described: 0.5, open: 0.6 } as const
/** The same for questions that state the content themselves: half of it is another question. */
const LEAST_EXACT = { bound: 0.48, described: 0.35, open: 0.55 } as const

/** The share of the best one's score that a further statement needs; less where all who said it are asked for. */
const BESIDE = 0.9
const BESIDE_IN_LISTS = 0.72
const LISTS: ReadonlySet<Plan['asks']> = new Set(['SPEAKER', 'LIST', 'COUNT'])
/** A statement of the other one in a comparison need fit only this share of what a lone answer must. */
const COMPARED = 0.6

/** The statements that answer, the best first; none where the best is not good enough. */
export function answering(inquiry: Inquiry, ranked: readonly Ranked[]): readonly Ranked[] {
  const { plan, isBound, roles } = inquiry
  const usable = ranked.filter(({ statement }) => tells(plan, statement))
  const best = usable[0]?.score.total ?? 0
  const kind = isBound ? 'bound' : roles.includes('SPEAKER') ? 'described' : 'open'
  const least = (isExact(plan) ? LEAST_EXACT : LEAST)[kind]
  if (plan.isCompared) return compared(plan, usable, least)
  if (best < least) return []
  const isList = LISTS.has(plan.asks) || kind === 'described'
  const floor = isList ? best * BESIDE_IN_LISTS : Math.max(least, best * BESIDE)
  return inOrder(
    plan,
    usable.filter(({ score }) => score.total >= floor),
  )
}

/** The latest or earliest first, where that is asked for. */
function inOrder({ order }: Plan, found: readonly Ranked[]): readonly Ranked[] {
  if (order === 'BEST') return found
  const sign = order === 'LATEST' ? -1 : 1
  return [...found].sort((a, b) => sign * a.statement.datedOn.localeCompare(b.statement.datedOn))
}

/** What each of those says who are compared, by turns; none unless two of them say something of it and one fits well. */
function compared({ speakers }: Plan, ranked: readonly Ranked[], least: number): readonly Ranked[] {
  const bySpeaker = speakers.map(({ actors }) =>
    ranked.filter(
      ({ statement, score }) =>
        score.total >= least * COMPARED &&
        actors.some(({ id }) => statement.speakerIds.includes(id) || statement.speakerAffiliationId === id),
    ),
  )
  const told = bySpeaker.filter(({ length }) => length > 0)
  if (told.length < 2 || !told.some(([first]) => (first?.score.total ?? 0) >= least)) return []
  const most = Math.min(MOST_OF_EACH, Math.max(...told.map(({ length }) => length)))
  return Array.from({ length: most }, (_, turn) => told.flatMap((own) => own[turn] ?? [])).flat()
}

/** So many statements of each are set side by side. */
const MOST_OF_EACH = 3
