import { parse, print, visit } from 'graphql'

/** Attempts after which the request is small enough. */
const MOST_TRIES = 2_000

/**
 * Removes parts of a request, one after another, as long as it still fails.
 * @param {import('./requests.js').Asked} asked
 * @param {(asked: import('./requests.js').Asked) => Promise<boolean>} fails
 * @returns {Promise<import('./requests.js').Asked>}
 */
export async function shrink(asked, fails) {
  let smallest = asked
  let tries = 0
  for (let isSmaller = true; isSmaller; ) {
    isSmaller = false
    for (const candidate of smallerRequests(smallest)) {
      if (tries++ > MOST_TRIES) return smallest
      if (!(await fails(candidate))) continue
      smallest = candidate
      isSmaller = true
      break
    }
  }
  return smallest
}

/** @param {import('./requests.js').Asked} asked @returns {Generator<import('./requests.js').Asked>} */
function* smallerRequests(asked) {
  for (const headers of smaller(asked.headers)) yield { ...asked, headers }
  for (const part of /** @type {const} */ (['path', 'body'])) {
    const text = asked[part]
    if (text === undefined) continue
    for (const each of smallerTexts(text)) {
      // A path without its slash would be a different failure.
      if (part !== 'path' || each.startsWith('/')) yield { ...asked, [part]: each }
    }
  }
}

/** @param {string} text @returns {Generator<string>} */
function* smallerTexts(text) {
  const json = asJson(text)
  if (json !== undefined) for (const each of smaller(json)) yield Buffer.from(JSON.stringify(each)).toString('latin1')
  else yield* smallerWords(text)
}

/** Smaller values of the same kind, the largest reductions first. @param {any} value @returns {Generator<any>} */
function* smaller(value) {
  if (typeof value === 'string') {
    const document = asDocument(value)
    if (document) yield* smallerDocuments(document)
    else yield* smallerWords(value)
  } else if (Array.isArray(value)) {
    for (const at of value.keys()) yield value.toSpliced(at, 1)
    for (const [at, item] of value.entries()) for (const each of smaller(item)) yield value.with(at, each)
  } else if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value)
    for (const at of entries.keys()) yield Object.fromEntries(entries.toSpliced(at, 1))
    for (const [at, [name, inside]] of entries.entries())
      for (const each of smaller(inside)) yield Object.fromEntries(entries.with(at, [name, each]))
  }
}

/** The text without each of its halves, quarters, …, characters. @param {string} text @returns {Generator<string>} */
function* smallerWords(text) {
  for (let size = Math.ceil(text.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2))
    for (let start = 0; start < text.length; start += size) yield text.slice(0, start) + text.slice(start + size)
}

/** Kinds of nodes that can be removed from a document. */
const PARTS = new Set([
  'Field',
  'InlineFragment',
  'FragmentSpread',
  'FragmentDefinition',
  'OperationDefinition',
  'Argument',
  'Directive',
  'ObjectField',
  'VariableDefinition',
])

/** The document without each of these parts, and without the fragments and variables that nothing uses then. @param {import('graphql').DocumentNode} document @returns {Generator<string>} */
function* smallerDocuments(document) {
  /** @type {import('graphql').ASTNode[]} */
  const parts = []
  visit(document, { enter: (node) => void (PARTS.has(node.kind) && parts.push(node)) })
  for (const part of parts)
    yield print(withoutUnused(visit(document, { enter: (node) => (node === part ? null : undefined) })))
}

/** A document with what is unused is invalid, and would keep anything smaller from being found. @param {import('graphql').DocumentNode} document */
function withoutUnused(document) {
  const spread = new Set()
  visit(document, { FragmentSpread: ({ name }) => void spread.add(name.value) })
  return visit(document, {
    FragmentDefinition: ({ name }) => (spread.has(name.value) ? undefined : null),
    OperationDefinition: (operation) => {
      const used = new Set()
      const find = { Variable: (/** @type {import('graphql').VariableNode} */ { name }) => void used.add(name.value) }
      for (const part of [operation.selectionSet, ...(operation.directives ?? []), ...document.definitions]) {
        if (part.kind !== 'OperationDefinition') visit(part, find)
      }
      const variableDefinitions = operation.variableDefinitions?.filter(({ variable }) => used.has(variable.name.value))
      return { ...operation, variableDefinitions }
    },
  })
}

/** @param {string} text */
function asDocument(text) {
  try {
    return parse(text)
  } catch {
    return undefined
  }
}

/** @param {string} text */
function asJson(text) {
  try {
    const json = JSON.parse(Buffer.from(text, 'latin1').toString())
    return typeof json === 'object' && json !== null ? json : undefined
  } catch {
    return undefined
  }
}
