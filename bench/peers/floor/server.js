// The lower bound: node:http and pg with one hand-written SQL statement per request, whose JSON is sent as it is.

import { createServer } from 'node:http'
import pg from 'pg'
import { statementOf } from './questions.js'

const { DATABASE_URL, PORT } = process.env
/** pg's default number of connections. */
const pool = new pg.Pool({ connectionString: DATABASE_URL })

createServer(async (request, response) => {
  if (request.method !== 'POST') return response.end()
  let body = ''
  for await (const chunk of request) body += chunk
  const { rows } = await pool.query({ ...statementOf(request.url.slice(1)), values: JSON.parse(body) })
  response.setHeader('content-type', 'application/json')
  response.end(`{"data":${rows[0]?.json ?? 'null'}}`)
}).listen(Number(PORT), '127.0.0.1')
