// Makes requests such as any client might send: most contain an operation, some are malformed HTTP.

import { gzipSync } from 'node:zlib'
import { Chance } from './chance.js'
import { jsonOf, misprinted, ODD_STRINGS, oddValue } from './odd.js'
import { operation } from './operations.js'
import { literalOf, valueMaker } from './values.js'

/**
 * A request. Keys differ from run to run, so its headers contain the role's name in braces in place of a key.
 * @typedef {object} Asked
 * @property {string} method
 * @property {string} path with the query string, as it is sent
 * @property {Record<string, string>} headers
 * @property {string} [body] one character per byte (latin1)
 * @property {string} [raw] the bytes to write to the connection instead of all the above
 */

const METHODS = ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'PROPFIND', 'QUERY']
const PLACES = ['/graphql', '/export', '/graphiql', '/healthz', '/readyz', '/']

const ODD_PATHS = [
  '/%',
  '/%zz',
  '/graphql%',
  '/graphql?query=%',
  '/graphql?%%%',
  '/export?where=%E0%A4%A',
  '/graphql/',
  '//graphql',
  '/graphql/../export',
  '/%2e%2e/%2e%2e/etc/passwd',
  '/GRAPHQL',
  '/graphql?query[]=a&query[a]=b',
  '/graphql?query={__typename}&query={__typename}',
  '/graphql?query={__typename}&variables=&extensions=&operationName=',
  '/graphql?query={__typename}&variables=[]',
  '/graphql?query={__typename}&variables={',
  '/graphql?query={__typename}&extensions=5',
  '/graphql?__proto__=1&constructor=2',
  '/export?format=pdf',
  '/export?format=csv&format=jsonl',
  '/export?where=&format=',
  '/export?__proto__[a]=1',
  '/export?where={}&nothing=1',
  '/export?where=null',
  '/export?where=[]',
  '/export?where=5',
  '/healthz?x=%',
  '/?',
  '/*',
  '/graphql;x=1',
  '/graphql#fragment',
  '/\u00e9\u00ff',
  `/${'a'.repeat(9_000)}`,
  `/graphql?query=${'a'.repeat(9_000)}`,
  `/export?where=${'('.repeat(6_000)}`,
]

/** Header name → values, valid and invalid. */
const HEADERS = {
  accept: [
    '*/*',
    'application/json',
    'application/graphql-response+json',
    'application/graphql-response+json; charset=utf-8, application/json;q=0.5',
    'text/html',
    'text/html,application/xhtml+xml,*/*;q=0.8',
    'multipart/mixed; deferSpec=20220824, application/json',
    'text/event-stream',
    'application/xml',
    'image/png;q=0',
    ';;;,,,q=',
    'a/b;q=99, '.repeat(200),
  ],
  'accept-encoding': [
    'gzip',
    'br',
    'deflate',
    'zstd',
    'gzip, deflate, br',
    'identity',
    'identity;q=0',
    '*;q=0',
    '*',
    'nonsense',
    'gzip;q=x',
    ',,,',
    '',
  ],
  authorization: [
    'Bearer',
    'Bearer ',
    'Bearer wrong',
    'bearer  a b c',
    'Basic YTpi',
    'Bearer \u00e9\u00ff',
    `Bearer ${'k'.repeat(5_000)}`,
    'Bearer __proto__',
    'Bearer {EDITOR}{ADMIN}',
  ],
  origin: ['https://example.org', 'null', '*', 'http://[', 'file://', 'https://a.example, https://b.example'],
  'access-control-request-method': ['POST', 'DELETE', '???', ''],
  'access-control-request-headers': ['authorization', '*', ', , ,', 'x'.repeat(3_000)],
  'if-none-match': ['*', '"x"', 'W/"x"', '"', 'W/', '"a", "b", *', '"x"'.repeat(500)],
  'if-modified-since': ['yesterday', 'Thu, 01 Jan 1970 00:00:00 GMT'],
  range: ['bytes=0-0', 'bytes=9-1', 'bytes=-'],
  cookie: ['a=b', '=;;;'],
  'x-forwarded-for': ['1.2.3.4', 'nobody', '::1, ::1'],
  'x-http-method-override': ['DELETE'],
  'dictum-cost': ['1', '', '\u00ff'],
  'apollo-require-preflight': ['1', ''],
  'x-apollo-operation-name': ['x', ''],
  expect: ['100-continue'],
  host: ['', 'example.org:99999', '[', 'a b'],
  'user-agent': ['', '\u00ff'.repeat(100)],
  te: ['trailers'],
  connection: ['close', 'keep-alive, x-nothing'],
}

const CONTENT_TYPES = [
  'application/json',
  'application/json; charset=utf-8',
  'application/json; charset=utf-16',
  'application/json; charset=nonsense',
  'application/json;;;',
  'Application/JSON',
  'application/graphql',
  'application/graphql+json',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
  'text/plain',
  'text/plain; charset=latin1',
  'application/xml',
  'application/json, text/plain',
  '*/*',
  '/',
  'nonsense',
  '',
]

/** Makes the request with this number. @param {import('./operations.js').World} world @param {number} seed @param {number} number @returns {Asked} */
export function requestOf(world, seed, number) {
  const chance = new Chance(seed, number)
  return chance.weighed([
    [58, () => posted(operation(world, chance), chance)],
    [8, () => asGet(operation(world, chance), chance)],
    [14, () => oddBody(world, chance)],
    [9, () => exportRequest(world, chance)],
    [8, () => oddHttp(world, chance)],
    [3, () => rawRequest(chance)],
  ])()
}

const JSON_TYPE = { 'content-type': 'application/json' }

/** Nested objects and lists, as text, because JSON.stringify cannot write as many levels as JSON.parse can read. @param {number} levels */
const deepJson = (levels) => '{"and":['.repeat(levels) + ']}'.repeat(levels)

/** A text as its bytes in UTF-8, one character each. @param {string} text */
const bytes = (text) => Buffer.from(text).toString('latin1')

/** @param {import('./operations.js').Operation} asked @param {Chance} chance @returns {Asked} */
const posted = (asked, chance) => ({
  method: 'POST',
  path: '/graphql',
  headers: {
    ...JSON_TYPE,
    ...key(chance, String(asked.query).includes('mutation') ? 0.8 : 0.05),
    ...oddHeaders(chance, 0.15),
  },
  body: bytes(jsonOf(asked)),
})

/** @param {import('./operations.js').Operation} asked @param {Chance} chance @returns {Asked} */
function asGet(asked, chance) {
  const parameters = Object.entries(asked).filter(([, value]) => value !== undefined)
  const query = parameters.map(([name, value]) => {
    const text = typeof value === 'string' ? value : jsonOf(value)
    return `${name}=${chance.happens(0.05) ? text.replace(/[^!-~]/g, '+') : encodeURIComponent(text.toWellFormed())}`
  })
  const marked = chance.happens(0.9) ? { 'apollo-require-preflight': '1' } : {}
  return {
    method: chance.happens(0.95) ? 'GET' : 'HEAD',
    path: `/graphql?${query.join('&')}`,
    headers: { ...marked, ...key(chance, 0.1), ...oddHeaders(chance, 0.2) },
  }
}

/** @param {import('./operations.js').World} world @param {Chance} chance @returns {Asked} */
function oddBody(world, chance) {
  const asked = operation(world, chance)
  const json = jsonOf(asked)
  const body = chance.weighed([
    [2, () => json.slice(0, chance.below(json.length))],
    [3, () => misprinted(chance, json)],
    [1, () => `[${chance.several(0, 11, () => '{"query":"{ __typename }"}').join(',')}]`],
    [1, () => `[[${json}]]`],
    [1, () => `[${json},null,5]`],
    [1, () => '['.repeat(chance.one([1, 100, 20_000]))],
    [
      2,
      () =>
        chance.one(['', ' ', '5', '"x"', 'null', 'true', '{}', '[]', '{"query"}', '{,}', '<a/>', 'query={__typename}']),
    ],
    [1, () => `\ufeff${json}`],
    [1, () => `{"query":"{ __typename }","variables":${deepJson(chance.one([30, 500, 5_000]))}}`],
    [1, () => json.replace('{', '{"__proto__":{"query":"x"},')],
    [1, () => json.replace('{', '{"constructor":{"prototype":{}},')],
    [1, () => json.replace('{', '{"query":5,"query":"{ __typename }",')],
    [2, () => jsonOf({ ...asked, query: oddValue(chance) })],
    [2, () => jsonOf({ ...asked, variables: oddValue(chance) })],
    [1, () => jsonOf({ ...asked, variables: jsonOf(asked.variables) })],
    [1, () => jsonOf({ ...asked, extensions: oddValue(chance) })],
    [1, () => jsonOf({ ...asked, operationName: oddValue(chance) })],
    [1, () => jsonOf({ query: chance.one(ODD_STRINGS) })],
    [1, () => jsonOf({ query: `{ __typename } #${chance.one(ODD_STRINGS)}` })],
    [1, () => jsonOf({ id: 'x', documentId: 'y' })],
  ])()
  const encoded = chance.weighed([
    [10, { body: bytes(body), headers: {} }],
    [1, { body: gzipSync(body).toString('latin1'), headers: { 'content-encoding': 'gzip' } }],
    [
      1,
      {
        body: bytes(body),
        headers: { 'content-encoding': chance.one(['gzip', 'br', 'deflate', 'zstd', 'nonsense', '']) },
      },
    ],
    [1, { body: Buffer.from(body, 'utf16le').toString('latin1'), headers: {} }],
    [1, { body: bytes(body).replace(/[a-z]/, '\u00ff\u00fe'), headers: {} }],
  ])
  const type = chance.happens(0.7) ? 'application/json' : chance.one(CONTENT_TYPES)
  return {
    method: chance.happens(0.95) ? 'POST' : chance.one(METHODS),
    path: chance.happens(0.9) ? '/graphql' : chance.one(PLACES),
    headers: { 'content-type': type, ...encoded.headers, ...key(chance, 0.1), ...oddHeaders(chance, 0.1) },
    body: encoded.body,
  }
}

/** @param {import('./operations.js').World} world @param {Chance} chance @returns {Asked} */
function exportRequest({ schema, known }, chance) {
  const type = schema.getType('StatementFilter')
  const value = valueMaker(chance, known, chance.one([0, 0.05, 0.3]))
  const made = value(/** @type {import('graphql').GraphQLInputType} */ (type), 'where')
  // Exporting everything takes long and always gives the same, so it is rare.
  const where = jsonOf(made) === '{}' && chance.happens(0.9) ? { speaker: { name: chance.one(known.names) } } : made
  const format = chance.weighed([
    [3, 'csv'],
    [3, 'jsonl'],
    [3, 'jsonld'],
    [1, chance.one(['pdf', '', '__proto__', 'constructor', ...ODD_STRINGS])],
  ])
  const headers = { ...key(chance, 0.05), ...oddHeaders(chance, 0.3) }
  if (chance.happens(0.5)) {
    const asked = chance.happens(0.8)
      ? { format, where }
      : { format, where: literalOf(where), ...Object(oddValue(chance)) }
    return { method: 'POST', path: '/export', headers: { ...JSON_TYPE, ...headers }, body: bytes(jsonOf(asked)) }
  }
  const text = chance.happens(0.5) ? literalOf(where) : jsonOf(where)
  const written = chance.happens(0.1) ? misprinted(chance, text) : text
  const query = [
    `format=${encodeURIComponent(format.toWellFormed())}`,
    `where=${encodeURIComponent(written.toWellFormed())}`,
  ]
  return {
    method: 'GET',
    path: `/export?${chance.happens(0.95) ? query.join('&') : chance.one(['', query[0]])}`,
    headers,
  }
}

/** @param {import('./operations.js').World} world @param {Chance} chance @returns {Asked} */
function oddHttp(world, chance) {
  const method = chance.one(METHODS)
  const asked =
    chance.happens(0.3) && !['GET', 'HEAD'].includes(method) ? { body: bytes(jsonOf(operation(world, chance))) } : {}
  return {
    method,
    path: chance.happens(0.6) ? chance.one(ODD_PATHS) : chance.one(PLACES),
    headers: {
      ...(chance.happens(0.3) && { 'content-type': chance.one(CONTENT_TYPES) }),
      ...key(chance, 0.1),
      ...oddHeaders(chance, 0.8),
    },
    ...asked,
  }
}

/** A request that no client library would send. @param {Chance} chance @returns {Asked} */
function rawRequest(chance) {
  const json = '{"query":"{ __typename }"}'
  const head = 'POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n'
  const raw = chance.one([
    `GET ${chance.one(ODD_PATHS)} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    `GET http://example.org/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    'GET http://[/healthz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.1\r\nHost: x\r\nHost: y\r\nConnection: close\r\n\r\n',
    'GET /healthz HTTP/1.0\r\n\r\n',
    'GET /healthz HTTP/9.9\r\n\r\n',
    'GET /healthz\r\n\r\n',
    'CONNECT example.org:443 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
    'NONSENSE / HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET /graphql HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Key: x\r\n\r\n',
    '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001',
    '\r\n\r\n\r\n',
    '\u0000',
    `GET /healthz HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(chance.one([9_000, 70_000]))}\r\nConnection: close\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\nHost: x\r\n${'X: y\r\n'.repeat(chance.one([100, 1_990, 2_500]))}Connection: close\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\nHost: x\r\nX\u0000: y\r\nConnection: close\r\n\r\n`,
    `GET /healthz HTTP/1.1\r\nHost: x\r\nX : y\r\nConnection: close\r\n\r\n`,
    `${head}Content-Length: 5\r\n\r\n${json}`,
    `${head}Content-Length: 500\r\n\r\n${json}`,
    `${head}Content-Length: -1\r\n\r\n${json}`,
    `${head}Content-Length: 99999999999999999999\r\n\r\n${json}`,
    `${head}Content-Length: 26\r\nContent-Length: 27\r\n\r\n${json}`,
    `${head}Content-Length: 2000000\r\n\r\n${json}`,
    `${head}\r\n${json}`,
    `${head}Transfer-Encoding: chunked\r\n\r\n1a\r\n${json}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\nzz\r\n${json}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: chunked\r\n\r\n1a\r\n${json}\r\n`,
    `${head}Transfer-Encoding: chunked\r\nContent-Length: 26\r\n\r\n1a\r\n${json}\r\n0\r\n\r\n`,
    `${head}Transfer-Encoding: nonsense\r\n\r\n${json}`,
    `${head}Expect: nonsense\r\nContent-Length: 26\r\n\r\n${json}`,
    `${head}Content-Length: 26\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n\r\n${json}`,
  ])
  return { method: '', path: '', headers: {}, raw }
}

/** @param {Chance} chance @param {number} probability @returns {Record<string, string>} */
const key = (chance, probability) =>
  chance.happens(probability)
    ? { authorization: `Bearer ${chance.one(['{EDITOR}', '{EDITOR}', '{ADMIN}', '{READER}'])}` }
    : {}

/** @param {Chance} chance @param {number} probability @returns {Record<string, string>} */
function oddHeaders(chance, probability) {
  if (!chance.happens(probability)) return {}
  const names = /** @type {(keyof typeof HEADERS)[]} */ (Object.keys(HEADERS))
  const chosen = chance.some(names, 1, 3).map((name) => [name, chance.one(HEADERS[name])])
  const many = chance.happens(0.03) ? Array.from({ length: 300 }, (_, at) => [`x-${at}`, 'y']) : []
  return Object.fromEntries([...chosen, ...many])
}
