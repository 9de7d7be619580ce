import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Party, Plan } from '../../src/ask/plan/plan.js'
import { planOf } from '../../src/ask/read.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestApi, type TestApi } from '../support/api.js'
import { CORPUS, storeArticles, storeFolders } from './stored-articles.js'

interface Place {
  readonly article: string
  readonly content: string
}

/** A question, what it asks for, and the statements that answer it; `also` may be among them. */
interface Question {
  readonly question: string
  readonly kinds: readonly string[]
  readonly plan?: {
    readonly asks: string
    readonly speaker: string | null
    readonly addressee: string | null
    readonly mentions: readonly string[]
    readonly acts: readonly string[]
  }
  readonly answer: 'Answer' | 'NobodySaidThat' | 'NotUnderstood' | 'Ambiguous'
  readonly statements: readonly Place[]
  readonly also?: readonly Place[]
}

/** What is known to go wrong; DICTUM_ASK_HOLD=1 writes it anew. */
interface Held {
  readonly wrongAnswers: readonly string[]
  /** Those of them that nobody answers, and that are answered. */
  readonly answeredWrongly: readonly string[]
  readonly wrongPlans: readonly string[]
}

/** Questions, and the articles that they are asked of. */
interface QuestionSet {
  readonly name: string
  readonly today: Date
  readonly store: (database: Database) => Promise<ReadonlyMap<string, string>>
  /** The least share that must be answered right. */
  readonly wanted: number
}

const SETS = join(import.meta.dirname, 'sets')
const OPERATION = readFileSync(join(import.meta.dirname, '../../examples/queries/ask.graphql'), 'utf8')

const TODAY = new Date('2025-06-20T12:00:00Z')

const QUESTION_SETS: readonly QuestionSet[] = [
  // Over the sample article and the test corpus.
  { name: 'corpus', today: new Date('2023-02-15T12:00:00Z'), store: storeArticles, wanted: 0.9 },
  // Each written for other articles by somebody who knew nothing of how questions are read.
  {
    name: 'others',
    today: new Date('2025-02-15T12:00:00Z'),
    // The test corpus lies between them: what it says answers none of these questions.
    store: (database) => storeFolders(database, [join(SETS, 'others'), CORPUS]),
    wanted: 0.85,
  },
  ...['regional', 'wires', 'traps', 'readers'].map((name) => ({
    name,
    today: TODAY,
    store: (database: Database) => storeFolders(database, [join(SETS, name)]),
    wanted: 0.75,
  })),
]

/** Every statement of an answer fits on one page. */
const ALL = 100

describe.each(QUESTION_SETS)('the questions of $name', ({ name, today, store, wanted: share }) => {
  const questions: readonly Question[] = JSON.parse(readFileSync(join(SETS, name, 'questions.json'), 'utf8'))
  const heldIn = join(SETS, name, 'held.json')
  let api: TestApi
  let names: ReadonlyMap<string, string>
  const wrongAnswers: string[] = []
  const wrongPlans: string[] = []
  const otherOperations: string[] = []
  const answeredWrongly: string[] = []

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: today })
    api = await openTestApi()
    names = await store(api.database)
    for (const question of questions) {
      if (question.plan && !(await isPlanRight(question))) wrongPlans.push(question.question)
      if (!(await isAnswerRight(question))) wrongAnswers.push(question.question)
    }
    process.stdout.write(table())
    const held: Held = { wrongAnswers, answeredWrongly, wrongPlans }
    if (process.env.DICTUM_ASK_HOLD) writeFileSync(heldIn, `${JSON.stringify(held, null, 2)}\n`)
  }, 300_000)

  afterAll(async () => {
    vi.useRealTimers()
    await api.close()
  })

  async function isPlanRight({ question, plan: wanted }: Question): Promise<boolean> {
    const plan = await planOf(api.database, question, today)
    if ('reason' in plan) return false
    const { asks, acts } = plan
    const found = { asks, acts, ...rolesOf(plan) }
    return JSON.stringify(sorted(found)) === JSON.stringify(sorted(wanted as object))
  }

  async function isAnswerRight(wanted: Question): Promise<boolean> {
    const { data, errors } = await api.ask(OPERATION, { question: wanted.question, first: ALL })
    expect(errors, wanted.question).toBeUndefined()
    const { ask } = data
    if (wanted.answer !== 'Answer' && ask.__typename === 'Answer') answeredWrongly.push(wanted.question)
    if (ask.__typename === 'Answer') await compareOperation(wanted.question, ask)
    if (ask.__typename !== wanted.answer) return false
    if (ask.__typename !== 'Answer') return true
    const edges: readonly { node: { content: string; article: { id: string } } }[] = ask.statements.edges
    const found = edges.map(({ node }) => key({ article: names.get(node.article.id) ?? '', content: node.content }))
    const right = wanted.statements.map(key)
    const allowed = new Set([...right, ...(wanted.also ?? []).map(key)])
    return right.every((each) => found.includes(each)) && found.every((each) => allowed.has(each))
  }

  /** The operation that comes with an answer gives the answer's statements, in the same order. */
  async function compareOperation(
    question: string,
    ask: { graphql: string; variables: object; statements: { edges: { node: { id: string } }[] } },
  ): Promise<void> {
    const { data, errors } = await api.ask(ask.graphql, { ...ask.variables, first: ALL })
    const ids = (nodes: { id: string }[]): string => nodes.map(({ id }) => id).join()
    if (errors || ids(data.statements.nodes) !== ids(ask.statements.edges.map(({ node }) => node)))
      otherOperations.push(question)
  }

  function table(): string {
    const kinds = new Map<string, { right: number; all: number }>()
    for (const { kinds: own, question } of questions) {
      for (const kind of own) {
        const { right, all } = kinds.get(kind) ?? { right: 0, all: 0 }
        kinds.set(kind, { right: right + (wrongAnswers.includes(question) ? 0 : 1), all: all + 1 })
      }
    }
    const rows = [...kinds].sort(([, a], [, b]) => b.all - a.all)
    const line = (name: string, right: number, all: number): string =>
      `${name.padEnd(16)}${String(right).padStart(4)} of ${all}\n`
    const planned = questions.filter(({ plan }) => plan).length
    return [
      `\nQuestions of ${name} answered right, by kind\n`,
      ...rows.map(([kind, { right, all }]) => line(kind, right, all)),
      line('all', questions.length - wrongAnswers.length, questions.length),
      line('plans', planned - wrongPlans.length, planned),
      `answered though nobody said that: ${answeredWrongly.length}\n\n`,
    ].join('')
  }

  it('answers as many right as is wanted', () => {
    expect(questions.length).toBeGreaterThanOrEqual(80)
    expect(1 - wrongAnswers.length / questions.length).toBeGreaterThanOrEqual(share)
  })

  const answersNone = (): void => expect(answeredWrongly).toEqual([])
  // What is ranked high enough may still be beside the point (docs/decisions/0049); which questions, held.json says.
  if (name === 'corpus') it('answers none that has no answer', answersNone)
  else it.fails('answers none that has no answer', answersNone)

  it('goes wrong where it is known to, and nowhere else', () => {
    const held: Held = JSON.parse(readFileSync(heldIn, 'utf8'))
    expect({ wrongAnswers, answeredWrongly, wrongPlans }).toEqual(held)
  })

  it('gives each answer as an operation that returns the same statements', () => {
    expect(otherOperations).toEqual([])
  })
})

const key = ({ article, content }: Place): string => `${article} :: ${content.replace(/\s+/g, ' ')}`

/** Whom a plan names: known actors by their names, unknown ones by their words; descriptions are nobody. */
function rolesOf({ speakers, addressees, targets, mentions, involved }: Plan): object {
  const named = (parties: readonly Party[]): string[] => [
    ...new Set(
      parties.flatMap(({ actors, how, words }) =>
        actors.length > 0 ? actors.map(({ name }) => name) : how === 'UNKNOWN' ? [words] : [],
      ),
    ),
  ]
  return {
    speaker: named(speakers).join(' or ') || null,
    addressee: named([...addressees, ...targets]).join(' or ') || null,
    mentions: named([...mentions, ...involved]),
  }
}

const sorted = (value: object): object => Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
