/** Patterns that must never occur in an answer, whatever the request; no request of requests.js contains any. */
const LEAKS = {
  'a stack': /\bat (?:\S+ )?\(?(?:file:\/\/|node:|\/)\S+:\d+:\d+/,
  'a path of the machine': /node_modules|file:\/\/\/|\/(?:home|root|tmp|usr|opt|srv|work)\//,
  SQL: /\bselect\b[^"]{0,200}\bfrom\b|"(?:Statement|Actor|Article|Alias|Mention|Topic|Change)"\.|\bSQLSTATE\b|\$\d+::/i,
  'an error of the database':
    /syntax error at or near|invalid input syntax|invalid byte sequence|violates \S+ constraint|duplicate key|out of range for type|does not exist at character|operator does not exist|canceling statement|deadlock detected|value too long for|terminating connection|stack depth limit|invalid regular expression|relation "|column "\w+" (?:of|does)|unsupported Unicode escape|PrismaClient|\bP2\d{3}\b|ECONNREFUSED/,
}

/**
 * The faults of an answer; empty if there are none.
 * @param {import('./requests.js').Asked} asked
 * @param {import('./send.js').Answered} answer
 * @param {readonly string[]} log what the service has logged meanwhile
 * @returns {string[]}
 */
export function faultsOf({ method, raw }, { status, headers, body, failure }, log) {
  if (failure !== undefined) return [`no answer: ${failure}`]
  // An incomplete request need not get an answer.
  if (raw !== undefined && status === 0) return log.length > 0 ? ['something is in the log'] : []
  const faults = []
  // HTML pages contain scripts with text that looks like leaks; they are static, so they are not checked.
  // The explorer's page tells a browser that there is nothing, with the status 404.
  const isPage = (status === 200 || status === 404) && String(headers['content-type']).startsWith('text/html')
  const text = `${JSON.stringify(headers)}\n${isPage ? '' : body}`
  for (const [what, pattern] of Object.entries(LEAKS)) if (pattern.test(text)) faults.push(`${what} in the answer`)
  if (log.length > 0) faults.push('something is in the log')

  const isJson = /[/+]json\b/.test(String(headers['content-type']))
  const json = isJson && body !== '' ? parse(body) : undefined
  if (isJson && body !== '' && json === undefined) faults.push('JSON that cannot be read')
  const codes = codesOf({ body })
  if (codes.includes('INTERNAL_SERVER_ERROR')) faults.push('INTERNAL_SERVER_ERROR')
  if (status >= 500 && !(status === 503 && codes.includes('SERVICE_UNAVAILABLE'))) faults.push(`status ${status}`)
  const results = resultsOf(json)
  const isError = status >= 400 || results.some((result) => result?.errors !== undefined)
  if (isError && !isPage && method !== 'HEAD' && !areGraphqlErrors(results))
    faults.push(`an error ${status} that is not in GraphQL’s form`)
  return faults
}

/** The error codes in an answer. @param {{ body: string }} answer @returns {string[]} */
export function codesOf({ body }) {
  if (!body.includes('"errors"')) return []
  const errors = resultsOf(parse(body)).flatMap((result) => result?.errors ?? [])
  return [...new Set(errors.map((error) => String(error?.extensions?.code)))]
}

/** The result, or the results of a batch. @param {any} json @returns {any[]} */
const resultsOf = (json) => (Array.isArray(json) ? json : [json])

/** @param {any[]} results */
function areGraphqlErrors(results) {
  const failed = results.filter((result) => result?.data === undefined || result.errors !== undefined)
  return (
    failed.length > 0 &&
    failed.every(
      (result) => Array.isArray(result?.errors) && result.errors.length > 0 && result.errors.every(isGraphqlError),
    )
  )
}

/** @param {any} error */
const isGraphqlError = (error) =>
  typeof error?.message === 'string' && typeof error.extensions?.code === 'string' && error.extensions.code !== ''

/** @param {string} text @returns {any} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
