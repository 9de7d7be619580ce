import { ACTS } from '../../vocabulary/acts.js'

/** A schema of JSON (2020-12), of the parts that endpoints hold answers to. */
export type JsonSchema = Readonly<Record<string, unknown>>

const range: JsonSchema = { type: 'array', items: { type: 'integer' }, minItems: 2, maxItems: 2 }
const rangeOrNone: JsonSchema = { anyOf: [range, { type: 'null' }] }

const statement: JsonSchema = {
  type: 'object',
  properties: {
    source: rangeOrNone,
    cue: range,
    content: { type: 'array', items: range },
    act: { type: 'string', enum: Object.keys(ACTS) },
    addressee: rangeOrNone,
  },
  required: ['source', 'cue', 'content', 'act', 'addressee'],
  additionalProperties: false,
}

/** An answer: numbers of tokens, the first and the last of each part, and an act's name. It holds no words of its own. */
export const ANSWER_SCHEMA: JsonSchema = {
  type: 'object',
  properties: { statements: { type: 'array', items: statement } },
  required: ['statements'],
  additionalProperties: false,
}
