import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { createServer } from '../../../src/server.js'
import { type Database, openDatabase } from '../../../src/store/database/database.js'
import { Pglite } from '../../../src/store/database/pglite/pglite.js'
import { openPglitePool } from '../../../src/store/database/pglite/pglite-pool.js'
import type { Answer } from '../../support/api.js'
import type { TestPlace } from '../../support/folder.js'
import { makeUnusedPlace } from '../../support/place.js'

const BASE = join(import.meta.dirname, 'base-of-43c981b.sql')

/** The secrets of the base's keys: they open nothing else. */
const KEYS = {
  newsDesk: 'dictum_iWOGaJIMzVMeom2HDrVEeKCbQe4mxHrD',
  archive: 'dictum_BtwB7ePTYpUlfLwEld6WPQckITa0iiE4',
  oldDesk: 'dictum_hmMcDKbgnjpaXSZNx1LiEMSiar4FIOnU',
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

/** Makes the base in a place that no service has opened. @returns its rows */
async function makeBase({ url, dataFolder }: TestPlace): Promise<Rows> {
  const pglite = url === undefined ? await Pglite.start(`${dataFolder}/database`) : undefined
  const pool = pglite ? openPglitePool(pglite) : new pg.Pool({ connectionString: url, max: 1 })
  try {
    // A dump leaves its session without a search path.
    await pool.query(`${await readFile(BASE, 'utf8')}; RESET search_path`)
    return await rowsIn(async (sql) => (await pool.query(sql)).rows)
  } finally {
    await pool.end()
    await pglite?.close()
  }
}

type Query = <Row>(sql: string) => Promise<readonly Row[]>

/** Every row of every table, those of migrations aside. */
async function rowsIn(query: Query): Promise<Rows> {
  const tables = await query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`,
  )
  const found: Record<string, Rows[string]> = {}
  for (const { name } of tables) {
    const rows = await query<{ row: Rows[string][number] }>(`SELECT to_jsonb(each) AS row FROM "${name}" each`)
    found[name] = rows.map(({ row }) => row)
  }
  return found
}

/** Rows in the order of their values in these columns, and without others. */
const narrowed = (rows: Rows[string] = [], columns: readonly string[]): readonly object[] =>
  rows
    .map((row) => Object.fromEntries(columns.map((column) => [column, row[column]])))
    .map((row) => [JSON.stringify(row), row] as const)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, row]) => row)

describe('a base of commit 43c981b', () => {
  let place: TestPlace
  let before: Rows
  let after: Rows
  let database: Database
  let app: FastifyInstance
  beforeAll(async () => {
    place = await makeUnusedPlace()
    before = await makeBase(place)
    database = await openDatabase(place)
    after = await rowsIn((sql) => database.prisma.$queryRawUnsafe(sql))
    app = await createServer({
      database,
      extractor: rulesExtractor,
      editorKey: 'the-editor-key-of-the-tests',
      adminKey: undefined,
      publicRead: true,
      log: () => {},
    })
  })
  afterAll(async () => {
    await app.close()
    await database.close()
    await place.remove()
  })

  const ask = async (query: string, secret?: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', ...(secret && { authorization: `Bearer ${secret}` }) }
    const answer = await app.inject({ method: 'POST', url: '/graphql', headers, payload: { query } })
    return answer.json<Answer>()
  }

  test('keeps every row and every value', () => {
    expect(Object.values(before).flat().length).toBeGreaterThan(400)
    for (const [table, rows] of Object.entries(before)) {
      const columns = Object.keys(rows[0] ?? {})
      expect({ [table]: narrowed(after[table], columns) }).toEqual({ [table]: narrowed(rows, columns) })
    }
  })

  test('tells what editors changed, and who, when and why', async () => {
    const told =
      '{ speaker { name } content review version history { nodes { at by action why fields { name before after } } } }'
    const { data } = await ask(
      `{ confirmed: statement(id: "statement_vqft800c7ho708eqp7p5") ${told}
        edited: statement(id: "statement_1788mjte54odqr9vj6gh") ${told}
        linked: statement(id: "statement_0dtfnc4cudn435m8h6h5") ${told}
        rejected: statement(id: "statement_cj8ts0jv89s401uohkum") ${told}
        statements { totalCount } }`,
      KEYS.newsDesk,
    )
    /** One change by the news desk. */
    const history = (time: string, action: string, why: string, ...fields: [string, unknown, unknown][]) => ({
      nodes: [
        {
          at: `2026-11-30T09:53:${time}Z`,
          by: 'news desk',
          action,
          why,
          fields: fields.map(([name, before, after]) => ({ name, before, after })),
        },
      ],
    })
    expect(data).toEqual({
      confirmed: {
        speaker: { name: 'Jens Stoltenberg' },
        content: 'to do more',
        review: 'CONFIRMED',
        version: 2,
        history: history('27.998', 'CONFIRM', 'The text says so.', ['review', 'UNREVIEWED', 'CONFIRMED']),
      },
      edited: {
        speaker: { name: 'Marta Lindqvist' },
        content: 'to reopen the ferry line on Tuesday',
        review: 'EDITED',
        version: 2,
        history: history(
          '28.904',
          'EDIT',
          'She has no say there.',
          ['act', 'URGE', 'DEMAND'],
          ['place', null, 'Tornholm'],
          ['review', 'UNREVIEWED', 'EDITED'],
          ['saidOn', null, '2024-03-05'],
        ),
      },
      linked: {
        speaker: { name: 'Marta Lindqvist' },
        content: 'its icebreakers',
        review: 'EDITED',
        version: 2,
        history: history(
          '30.176',
          'EDIT',
          '“Lindqvist” was linked',
          ['review', 'UNREVIEWED', 'EDITED'],
          ['speakerId', 'person_mjhbt5cq1j5gb7ir9lt8', 'person_jelc7pcs33qmrk0mt0fv'],
        ),
      },
      rejected: {
        speaker: { name: 'Tornholm Port Authority' },
        content: 'its ferry back',
        review: 'REJECTED',
        version: 2,
        history: history('28.589', 'REJECT', 'The headline says it only once more.', [
          'review',
          'UNREVIEWED',
          'REJECTED',
        ]),
      },
      // All but the rejected one.
      statements: { totalCount: before.Statement?.length && before.Statement.length - 1 },
    })
  })

  test('leads merged ids to whom they were merged into, until the merge of before is taken back', async () => {
    const merged = await ask(`{
      node(id: "person_74rhf60thd6oj4ao6adc") { id ... on Person { name aliases mergedIds } }
      person(name: "E. Salmi") { name statements { nodes { content } } }
      people(where: { nameLike: "brandt" }, orderBy: { field: NAME, direction: ASC }) { nodes { name mergedIds } }
      organization(name: "TPA") { name }
    }`)
    expect(merged.data).toEqual({
      node: {
        id: 'person_0to0o18cibt66gp7qp9i',
        name: 'Eero Salmi',
        aliases: ['E. Salmi', 'Eero Salmi'],
        mergedIds: ['person_74rhf60thd6oj4ao6adc'],
      },
      person: {
        name: 'Eero Salmi',
        statements: {
          nodes: ['to wait until spring', '“No ship will sail,”', 'that fares would rise'].map((content) => ({
            content,
          })),
        },
      },
      people: { nodes: ['I. Brandt', 'Ida Brandt'].map((name) => ({ name, mergedIds: [] })) },
      organization: { name: 'Tornholm Port Authority' },
    })
    const back = await ask(
      `mutation { unmergeActors(input: { id: "person_74rhf60thd6oj4ao6adc" }) {
        actor { name aliases statements { nodes { content } } } } }`,
      KEYS.newsDesk,
    )
    expect(back.data.unmergeActors.actor).toEqual({
      name: 'E. Salmi',
      aliases: ['E. Salmi'],
      statements: { nodes: [{ content: '“No ship will sail,”' }] },
    })
  })

  test('opens by the keys of before, and not by the revoked one', async () => {
    const confirm = `mutation { confirmStatement(input: { id: "statement_vqft800c7ho708eqp7p5", version: 2 }) {
      statement { review } } }`
    const codes = []
    for (const key of Object.values(KEYS)) codes.push((await ask(confirm, key)).errors?.[0]?.extensions.code)
    expect(codes).toEqual([undefined, 'FORBIDDEN', 'UNAUTHENTICATED'])
    expect((await ask('{ __typename }', KEYS.archive)).data).toEqual({ __typename: 'Query' })
  })
})
