import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { openDatabase } from '../../../src/store/database/database.js'
import { describeUrl } from '../../../src/store/database/postgres-pool.js'
import { openTestDatabase } from '../../support/database.js'
import { makeUnusedPlace } from '../../support/place.js'

const onServer = Boolean(process.env.DATABASE_URL)

test('Prisma and Kysely see one database, and every statement of both is heard', async () => {
  const heard: string[] = []
  const database = await openTestDatabase((statement) => heard.push(statement))
  await database.prisma.topic.createMany({ data: [{ id: 'topic_1', name: 'aid' }] })
  expect(await database.kysely.selectFrom('Topic').selectAll().execute()).toEqual([{ id: 'topic_1', name: 'aid' }])
  expect(heard).toEqual(['INSERT INTO "public"."Topic" ("id","name") VALUES ($1,$2)', 'select * from "Topic"'])
  expect(database.kind).toBe(onServer ? 'postgresql' : 'pglite')
  await database.close()
  await database.close()
})

test('a read during a transaction sees nothing of it and does not block it', async () => {
  const database = await openTestDatabase()
  const count = () => database.kysely.selectFrom('Topic').selectAll().execute()
  let reading: Promise<unknown[]> | undefined
  await database.prisma
    .$transaction(async (transaction) => {
      await transaction.topic.create({ data: { id: 'topic_1', name: 'aid' } })
      reading = count()
      await new Promise((resolve) => setTimeout(resolve, 50))
      await transaction.topic.create({ data: { id: 'topic_2', name: 'tanks' } })
      throw new Error('rolled back')
    })
    .catch((error: Error) => expect(error.message).toBe('rolled back'))
  expect(await reading).toEqual([])
  expect(await count()).toEqual([])
  await database.close()
})

test('dates are UTC, counts are numbers, and a failed query harms no later one', async () => {
  const database = await openTestDatabase()
  const { rows } = await sql`SELECT date '2023-01-30' AS day, timestamptz '2023-01-30 09:00+09' AS time, count(*) AS n,
    ${['a', 'b,"']}::text[] AS words, ${new Date('2023-01-30T00:00:00Z')}::timestamptz AS given`.execute(
    database.kysely,
  )
  expect(rows).toEqual([
    {
      day: new Date('2023-01-30T00:00:00Z'),
      time: new Date('2023-01-30T00:00:00Z'),
      n: 1,
      words: ['a', 'b,"'],
      given: new Date('2023-01-30T00:00:00Z'),
    },
  ])
  await expect(sql`SELECT 1 / 0`.execute(database.kysely)).rejects.toThrow('division by zero')
  await expect(database.prisma.$queryRaw`SELECT nothing`).rejects.toThrow('nothing')
  await database.ping()
  await database.close()
})

test('opening again keeps what is there', async () => {
  const place = await makeUnusedPlace()
  const first = await openDatabase(place)
  await first.prisma.topic.create({ data: { id: 'topic_1', name: 'aid' } })
  await first.close()
  const second = await openDatabase(place)
  expect(await second.prisma.topic.findMany()).toEqual([{ id: 'topic_1', name: 'aid' }])
  await second.close()
  await place.remove()
})

// Not skipped on PGlite: there is no server that these could be about.
if (onServer)
  describe('on a server', () => {
    test('two that open an empty database at once migrate it once', async () => {
      const place = await makeUnusedPlace()
      const databases = await Promise.all([openDatabase(place), openDatabase(place), openDatabase(place)])
      const migrations = await databases[0].prisma.$queryRaw<{ migration_name: string }[]>`
      SELECT migration_name FROM _prisma_migrations ORDER BY migration_name`
      expect(migrations.map((row) => row.migration_name)).toEqual(
        readdirSync('prisma/migrations')
          .filter((name) => /^\d/.test(name))
          .sort(),
      )
      await Promise.all(databases.map((database) => database.close()))
      await place.remove()
    })

    test('a password that is wrong or a database that is missing is said without the password', async () => {
      const url = new URL(process.env.DATABASE_URL ?? '')
      url.pathname = '/no_such_database'
      url.password = 'geheim'
      const message = await openDatabase({ url: url.href, dataFolder: 'memory:' }).catch(
        (error: Error) => error.message,
      )
      expect(message).toContain('database "no_such_database" does not exist')
      expect(message).not.toContain('geheim')
    })
  })

const ACCEPTED = 'DATABASE_URL takes postgresql://USER:PASSWORD@HOST:5432/DATABASE (PostgreSQL 15 or later).'

test('a server that does not answer is named, without the password', async () => {
  const url = 'postgresql://ann:geheim@127.0.0.1:1/news'
  await expect(openDatabase({ url, dataFolder: 'memory:' })).rejects.toThrow(
    `Cannot open the database at postgresql://ann@127.0.0.1:1/news: connect ECONNREFUSED 127.0.0.1:1.\n${ACCEPTED}`,
  )
})

test.each([
  ['geheim', `DATABASE_URL is not a URL.\n${ACCEPTED}`],
  ['mysql://ann:geheim@localhost/news', `DATABASE_URL starts with mysql://, which is not PostgreSQL.\n${ACCEPTED}`],
  [
    'postgresql://ann:geheim@localhost/news?schema=other',
    `DATABASE_URL asks for ?schema=other; Dictum's tables live in "public" of a database of their own.\n${ACCEPTED}`,
  ],
])('what is no URL of a PostgreSQL database is said so: %s', (url, message) => {
  expect(() => describeUrl(url)).toThrow(message)
})
