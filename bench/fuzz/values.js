// Makes values of the schema's input types, some of them invalid.

import { isEnumType, isInputObjectType, isListType, isNonNullType, isRequiredInputField } from 'graphql'
import { ODD_STRINGS, oddValue, Verbatim } from './odd.js'

/** What the database contains, so that not every answer is empty. */
/** @typedef {{ ids: string[], names: string[], words: string[], topics: string[], publishers: string[], urls: string[], cursors: string[] }} Known */

/** A name written without quotation marks: an enum value or a variable. */
export class Word {
  /** @param {string} word */
  constructor(word) {
    this.word = word
  }

  toJSON() {
    return this.word
  }
}

/** A value as GraphQL writes it. @param {unknown} value @returns {string} */
export function literalOf(value) {
  if (value instanceof Word) return value.word
  if (value instanceof Verbatim) return value.token
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const fields = Object.entries(value).map(([name, each]) => `${name}: ${literalOf(each)}`)
  return `{ ${fields.join(', ')} }`
}

/**
 * Makes the function that makes values for an operation.
 * @param {import('./chance.js').Chance} chance
 * @param {Known} known
 * @param {number} oddness the share of values that are invalid
 */
export function valueMaker(chance, known, oddness) {
  /**
   * @param {import('graphql').GraphQLInputType} type
   * @param {string} name of the argument or of the field
   * @param {number} depth how deep objects may be nested
   * @returns {unknown}
   */
  function make(type, name, depth = 3) {
    if (chance.happens(oddness)) return oddValue(chance)
    if (isNonNullType(type)) return make(type.ofType, name, depth)
    if (isListType(type)) {
      if (chance.happens(0.15)) return make(type.ofType, name, depth)
      return chance.several(0, 3, () => make(type.ofType, name, depth))
    }
    if (isEnumType(type)) return enumValue(type.getValues().map((value) => value.name))
    if (isInputObjectType(type)) return object(type, depth)
    return scalar(type.name, name)
  }

  /** @param {string[]} names */
  function enumValue(names) {
    const name = chance.one(names)
    return new Word(chance.happens(oddness) ? name.slice(1) || 'X' : name)
  }

  /** @param {import('graphql').GraphQLInputObjectType} type @param {number} depth */
  function object(type, depth) {
    const fields = Object.values(type.getFields())
    const nests = (/** @type {import('graphql').GraphQLInputField} */ field) => /Filter/.test(String(field.type))
    const chosen = [
      ...fields.filter((field) => isRequiredInputField(field) && !chance.happens(oddness)),
      ...chance.some(
        fields.filter((field) => !isRequiredInputField(field) && (depth > 0 || !nests(field))),
        0,
        3,
      ),
    ]
    const entries = chosen.map((field) => [field.name, make(field.type, field.name, depth - 1)])
    if (chance.happens(oddness))
      entries.push([chance.one(['__proto__', 'constructor', 'naem', 'AND']), oddValue(chance)])
    return Object.fromEntries(entries)
  }

  /** @param {string} typeName @param {string} name */
  function scalar(typeName, name) {
    if (typeName === 'Boolean') return chance.happens(0.5)
    if (typeName === 'Float') return chance.one([0, 0.25, 0.5, 0.9, 1, 2, -1])
    if (typeName === 'Int') return chance.one([0, 1, 1, 2, 3, 5, 20, 100, 101, -1])
    if (typeName === 'Date') return `20${chance.one(['16', '22', '23'])}-0${1 + chance.below(9)}-1${chance.below(10)}`
    if (typeName === 'DateTime') return `2023-0${1 + chance.below(9)}-1${chance.below(10)}T0${chance.below(10)}:00:00Z`
    if (typeName === 'ID' || /Id$|^id$/.test(name)) return chance.one(known.ids)
    return chance.happens(0.1) ? chance.one(ODD_STRINGS) : text(name)
  }

  /** @param {string} name */
  function text(name) {
    if (name === 'after' || name === 'before') return chance.happens(0.4) ? chance.one(known.cursors) : forgedCursor()
    if (name === 'name' || name === 'nameLike') {
      const whole = chance.one([...known.names, ...known.topics])
      return chance.happens(0.3) ? misspelt(whole) : whole
    }
    if (name === 'code' || name === 'countryCode') return chance.one(['KR', 'KOR', 'FR', 'ZZ', 'kr', 'Korea'])
    if (name === 'topic') return chance.one([...known.topics, 'nothing of it'])
    if (['eq', 'in', 'not', 'startsWith', 'contains'].includes(name)) {
      const whole = chance.one([
        ...known.publishers,
        ...known.urls,
        'Nobody',
        'https://example.org/none',
        'Seoul',
        'seoul',
      ])
      return chance.happens(0.3) ? whole.slice(0, 3) : whole
    }
    if (name === 'question') return question()
    if (name === 'text' && chance.happens(0.2))
      return `${chance.one(known.names)} said ${chance.one(known.words)} is done.`
    return search()
  }

  const search = () =>
    chance
      .several(1, 4, () => {
        const word = chance.one([...known.words, ...known.names])
        return chance.weighed([
          [4, word],
          [1, `"${word}"`],
          [1, `${word.slice(0, 2)}*`],
          [1, `-${word}`],
          [1, misspelt(word)],
        ])
      })
      .join(' ')

  const question = () =>
    chance
      .one([
        'what did {a} say about {b}?',
        'what did {a} urge {b} to do?',
        'who said {w}',
        '{a} {w}',
        'when did {a} last speak to {b} in {w}?',
        'how many times did {a} warn {b} since Monday',
        'did {a} promise {b} {w} before {w}?',
        'what did the {w} chief of {b} say in 20{w}?',
      ])
      .replace(/\{(\w)\}/g, (_, kind) => {
        const whole = chance.one(kind === 'w' ? known.words : known.names)
        return chance.happens(0.2) ? misspelt(whole) : whole
      })

  /** @param {string} word */
  function misspelt(word) {
    const at = chance.below(word.length)
    return word.slice(0, at) + word.slice(at + 1)
  }

  /** A real cursor with changed content. */
  function forgedCursor() {
    const parts = JSON.parse(Buffer.from(chance.one(known.cursors), 'base64url').toString() || '[]')
    const [order, ...keys] = Array.isArray(parts) ? parts : [parts]
    const forged = chance.weighed([
      [4, [order, ...keys.map((key) => (chance.happens(0.5) ? oddValue(chance) : key))]],
      [1, [order, ...keys.slice(1)]],
      [1, [order, ...keys, ...keys]],
      [1, [chance.one(['RELEVANCE', 'NAME_ASC', 'ARTICLE', '__proto__', 'toString', 5, null]), ...keys]],
      [1, oddValue(chance)],
    ])
    return Buffer.from(JSON.stringify(forged) ?? '').toString('base64url')
  }

  return make
}
