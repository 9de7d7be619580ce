// Checks that all contestants return the same data, and counts their SQL statements.

import { deepStrictEqual } from 'node:assert'

/** @throws AssertionError if the answers to one of the variants differ or are empty */
export async function compareAnswers(contestants, question, variants) {
  for (const variant of variants) {
    const [first, ...others] = await Promise.all(
      contestants.map(async ({ ask, request, dataOf }) => {
        const { answer } = await ask(request(question, variant))
        if (answer.errors) throw new Error(JSON.stringify(answer.errors))
        return dataOf(question, answer)
      }),
    )
    if (first === null || first.length === 0)
      throw new Error(`${question} has no answer for ${JSON.stringify(variant)}`)
    for (const other of others) deepStrictEqual(other, first)
  }
}

/** SQL statements and bytes of the answer, per request. */
export async function countStatements(client, { ask, request }, question, variants) {
  const ours = `"statements counted by the bench"`
  const count = async () => {
    const { rows } = await client.query(
      `SELECT coalesce(sum(calls), 0)::int AS ${ours} FROM pg_stat_statements
       WHERE dbid = (SELECT oid FROM pg_database WHERE datname = current_database()) AND query NOT LIKE '%statements counted by the bench%'`,
    )
    return Object.values(rows[0])[0]
  }
  const before = await count()
  let bytes = 0
  for (const variant of variants) bytes += (await ask(request(question, variant))).bytes
  return { statements: ((await count()) - before) / variants.length, bytes: Math.round(bytes / variants.length) }
}
