// The floor: one SQL statement by hand, its JSON sent as it comes, behind node:http on pg.

import { createServer } from 'node:http'
import pg from 'pg'
import { statementOf } from './questions.js'

const { DATABASE_URL, PORT } = process.env
/** As many connections as the service has by default: pg's own. */
const pool = new pg.Pool({ connectionString: DATABASE_URL })

createServer(async (request, response) => {
  if (request.method !== 'POST') return response.end()
  let body = ''
  for await (const chunk of request) body += chunk
  const { rows } = await pool.query({ ...statementOf(request.url.slice(1)), values: JSON.parse(body) })
  response.setHeader('content-type', 'application/json')
  response.end(`{"data":${rows[0]?.json ?? 'null'}}`)
}).listen(Number(PORT), '127.0.0.1')
