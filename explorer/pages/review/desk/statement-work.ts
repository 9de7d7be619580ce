import {
  type Review,
  ReviewConfirmDocument,
  type ReviewDecidedFragment,
  ReviewEditDocument,
  ReviewNowDocument,
  type ReviewNowQuery,
  ReviewRejectDocument,
  type ReviewStatementFragment,
  ReviewStatementsDocument,
  ReviewTextsDocument,
  ReviewUndoDocument,
  type StatementFilter,
} from '../../../generated/operations.js'
import { Problem } from '../../../service/problem.js'
import { request } from '../../../service/request.js'
import type { Draft, StatementEdit } from '../edit/draft.js'
import { changeInWords } from './change-in-words.js'
import type { Outcome, Work } from './desk.js'
import type { Decidable, Verdict } from './queue.js'

/** A statement with all that must be seen to decide on it. */
export interface StatementItem extends Decidable {
  readonly statement: ReviewStatementFragment
  /** That of its article. */
  readonly text: string
}

export type StatementVerdict = Verdict &
  (
    | { readonly kind: 'CONFIRM' | 'REJECT' }
    | { readonly kind: 'EDIT'; readonly edit: StatementEdit; readonly draft: Draft }
  )

/** Statements that are read at once: the texts of their articles come with them. */
const PAGE = 20

/** The review by which one’s own decision is known again; edits differ, though their review is the same. */
const OUTCOMES: Readonly<Record<string, Review>> = { CONFIRM: 'CONFIRMED', REJECT: 'REJECTED' }

/** Statements that match, the least sure ones first. */
export function statementWork(where: StatementFilter): Work<StatementItem, StatementVerdict> {
  const texts = new Map<string, string>()

  const withText = (statement: ReviewStatementFragment): StatementItem => ({
    id: statement.id,
    about: [],
    statement,
    text: texts.get(statement.article.id) ?? '',
  })

  const refusalOf = async (
    item: StatementItem,
    problem: Problem,
    kind: string,
    isAgain: boolean,
  ): Promise<Outcome<StatementItem>> => {
    const { data } = await request(ReviewNowDocument, { id: item.id })
    if (!data.statement) {
      const message = 'It is not there any more: its article was taken out, or read again without it.'
      return { item, refusal: { message, isSettled: true } }
    }
    const now = data.statement
    const [change] = now.history?.nodes ?? []
    // It was made, and only the answer was lost.
    const isOwn = isAgain && now.version === item.statement.version + 1 && now.review === OUTCOMES[kind]
    if (isOwn) return { item: withText(now), changeId: change?.id ?? null }
    const message = now.version === item.statement.version ? problem.message : otherwise(now)
    return { item: withText(now), refusal: { message, isSettled: now.review !== 'UNREVIEWED' } }
  }

  return {
    lineOf: ({ statement }) => lineOf(statement),
    load: async (after) => {
      const { statements } = (await request(ReviewStatementsDocument, { where, first: PAGE, after })).data
      const missing = new Set(statements.nodes.map(({ article }) => article.id).filter((id) => !texts.has(id)))
      if (missing.size > 0) {
        const { articles } = (await request(ReviewTextsDocument, { ids: [...missing] })).data
        for (const { id, text } of articles.nodes) texts.set(id, text)
      }
      const { hasNextPage, endCursor } = statements.pageInfo
      return {
        items: statements.nodes.map(withText),
        next: hasNextPage ? (endCursor ?? null) : null,
        total: statements.totalCount,
      }
    },
    decide: async (item, verdict, isAgain) => {
      const { version } = item.statement
      try {
        const now = await send(item.id, version, verdict)
        // One that was so already has changed nothing, and the last change is somebody else’s.
        const changeId = now.version > version ? now.history?.nodes[0]?.id : undefined
        return { item: withText(now), changeId: changeId ?? null }
      } catch (error) {
        const problem = error as Problem
        if (problem.code !== 'CONFLICT' && problem.code !== 'NOT_FOUND') throw error
        return refusalOf(item, problem, verdict.kind, isAgain)
      }
    },
    undo: async (item, changeId) => {
      try {
        const { target } = (await request(ReviewUndoDocument, { changeId })).data.undoChange?.change ?? {}
        return { item: target?.__typename === 'Statement' ? withText(target) : item, changeId: null }
      } catch (error) {
        if ((error as Problem).code !== 'CONFLICT') throw error
        const { statement } = (await request(ReviewNowDocument, { id: item.id })).data
        const [change] = statement?.history?.nodes ?? []
        if (!statement || !change) throw error
        const now = withText(statement)
        // It was taken back already, and perhaps only the answer was lost.
        if (change.fields.some(({ name, after }) => name === 'undoes' && after === changeId)) {
          return { item: now, changeId: null }
        }
        const message = `It cannot be taken back: meanwhile ${changeInWords(change)}`
        return { item: now, refusal: { message, isSettled: false } }
      }
    },
  }
}

async function send(id: string, version: number, verdict: StatementVerdict): Promise<ReviewDecidedFragment> {
  const input = { id, version }
  const payload =
    verdict.kind === 'EDIT'
      ? (await request(ReviewEditDocument, { input: { ...input, ...verdict.edit } })).data.editStatement
      : verdict.kind === 'CONFIRM'
        ? (await request(ReviewConfirmDocument, { input })).data.confirmStatement
        : (await request(ReviewRejectDocument, { input })).data.rejectStatement
  if (!payload) throw new Problem('UNREADABLE', 'The service’s answer does not say what became of it.')
  return payload.statement
}

/** What somebody else did to it. */
function otherwise({ history }: NonNullable<ReviewNowQuery['statement']>): string {
  const [change] = history?.nodes ?? []
  return change ? `Meanwhile ${changeInWords(change)}` : 'Somebody has changed it meanwhile.'
}

/** “Ann urge Ben: to do more”. */
function lineOf({ speakers, speakerText, act, addressees, content }: StatementItem['statement']): string {
  const who = speakers.map(({ name }) => name).join(' and ') || speakerText || 'Somebody unnamed'
  const toWhom = addressees.length > 0 ? ` to ${addressees.map(({ name }) => name).join(' and ')}` : ''
  return `${who}, ${act.toLowerCase()}${toWhom}: ${content}`
}
