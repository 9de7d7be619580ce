import { InvalidInputError } from '../sources/invalid-input.js'
import type { BundleRow, CheckedBundle } from '../store/bundle/checked-bundle.js'
import { PARTS, type PartName } from '../store/bundle/parts.js'
import { columnsOf } from '../store/columns.js'
import { show } from './check-rows.js'

/** Kind of an actor → the part with the row of its kind. */
const PART_OF_KIND: Readonly<Record<string, PartName>> = {
  PERSON: 'people',
  ORGANIZATION: 'organizations',
  COUNTRY: 'countries',
}

/**
 * Checks what reading relies on: an actor has a row of its kind, a merged actor leads to a canonical actor, and the rows
 * of addressees and of mentions within statements repeat the columns of their statement or mention correctly.
 * @throws InvalidInputError
 */
export function checkRepeats({ parts }: CheckedBundle): void {
  parts.actors.forEach(({ id, kind }, at) => {
    const name = PART_OF_KIND[String(kind)]
    if (name === undefined || parts[name].some((row) => row.id === id)) return
    throw new InvalidInputError(`actors[${at}]`, `${show(id)} alone`, `an actor with a row in ${name}`)
  })
  const merged = new Set(parts.actors.filter(({ mergedIntoId }) => mergedIntoId != null).map(({ id }) => id))
  parts.actors.forEach(({ mergedIntoId }, at) => {
    if (!merged.has(mergedIntoId)) return
    const accepted = 'the id of an actor that is merged into nobody itself'
    throw new InvalidInputError(`actors[${at}].mergedIntoId`, show(mergedIntoId), accepted)
  })
  const statements = new Map(parts.statements.map((row) => [row.id, row]))
  parts.addressees.forEach((row, at) => {
    const statement = statements.get(row.statementId) ?? {}
    const [contentStart = statement.sentenceStart] = (statement.contentSpans ?? []) as readonly unknown[]
    checkSame(`addressees[${at}]`, row, { ...repeatedIn('addressees', statement), contentStart }, 'statement')
  })
  const speakers = new Set(parts.speakers.map(({ statementId, actorId }) => `${statementId} ${actorId}`))
  parts.statements.forEach(({ id, speakerId }, at) => {
    if (speakerId == null || speakers.has(`${id} ${speakerId}`)) return
    throw new InvalidInputError(`statements[${at}].speakerId`, show(speakerId), 'an actor with a row in speakers')
  })
  const mentions = new Map(parts.mentions.map(({ id, actorId }) => [id, { actorId }]))
  parts.statementMentions.forEach((row, at) => {
    checkSame(`statementMentions[${at}]`, row, mentions.get(row.mentionId) ?? {}, 'mention')
  })
}

/** The columns of a statement that the table of a part repeats. */
function repeatedIn(name: PartName, statement: BundleRow): BundleRow {
  const columns = columnsOf(PARTS[name].table)
  return Object.fromEntries(Object.entries(statement).filter(([column]) => columns.includes(column)))
}

function checkSame(place: string, row: BundleRow, repeated: BundleRow, whose: string): void {
  for (const [column, value] of Object.entries(repeated)) {
    if ((row[column] ?? null) === (value ?? null)) continue
    throw new InvalidInputError(`${place}.${column}`, show(row[column]), `${show(value)}, as its ${whose} has it`)
  }
}
