import { isPassing } from '../../service/problem.js'
import type { Query } from '../../service/use-query.js'

/** Whether what is there answers what was asked, or will soon be replaced by what does: not what was there before a refusal. */
export const isAnswered = ({ problem }: Query<unknown>): boolean => problem === undefined || isPassing(problem)
