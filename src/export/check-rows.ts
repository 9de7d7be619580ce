import { articleId } from '../knowledge/ids.js'
import { ACTOR_IDS, type IdKind, kindOfId } from '../query/identity.js'
import { InvalidInputError } from '../sources/invalid-input.js'
import { dayInUtc, readPublication } from '../sources/read-date.js'
import type { JsonLine } from '../sources/read-json-line.js'
import type { BundleRow, CheckedBundle } from '../store/bundle/checked-bundle.js'
import { PART_NAMES, PARTS, type PartName, REFERENCES } from '../store/bundle/parts.js'
import { columnsOf } from '../store/columns.js'

/** Part → kind (prefix) of its rows' ids, for ids that the API accepts. */
const KINDS: Partial<Record<PartName, IdKind>> = {
  people: 'person',
  organizations: 'organization',
  countries: 'country',
  mentions: 'mention',
  affiliations: 'affiliation',
  statements: 'statement',
  topics: 'topic',
}

/** One word, short enough for an index. */
const ID = /^\S{1,100}$/

/**
 * Checks the rows of a line written by `dictum export --format jsonl`: their columns exist, their ids are of the right
 * kind, and references stay within the line.
 * @param text the article's text, from which its id is made
 * @throws InvalidInputError
 */
export function checkRows(line: JsonLine, text: string): CheckedBundle {
  const own = Object.entries(line).filter(([key]) => !Object.hasOwn(PARTS, key))
  const article = dayCompleted({ ...Object.fromEntries(own), id: articleId(text) })
  checkColumns('', article, 'Article')
  if (line.id !== article.id) throw new InvalidInputError('id', show(line.id), `${article.id}, the id of this text`)
  const parts = completed(
    line,
    Object.fromEntries(PART_NAMES.map((name) => [name, rowsOf(line, name)])) as CheckedBundle['parts'],
  )
  const ids = idsOf(article.id, parts)
  for (const name of PART_NAMES) {
    parts[name].forEach((row, at) => {
      const place = `${name}[${at}].`
      checkId(place, row, name === 'actors' ? kindOfActor(row) : KINDS[name])
      checkReferences(place, name, row, ids)
      checkShares(place, row)
    })
  }
  return { article, parts }
}

/** The article of an earlier version's line, which has no day of its own: the day was UTC's. */
const dayCompleted = (article: BundleRow & { id: string }): BundleRow & { id: string } =>
  article.publishedOn !== undefined || typeof article.publishedAt !== 'string'
    ? article
    : { ...article, publishedOn: dayInUtc(readPublication(article.publishedAt).publishedAt).toISOString() }

/**
 * The parts with what a line may lack: one of an earlier version names the only speaker of a statement in the statement alone, and
 * one that was filtered may lack the statement in which another stands.
 */
function completed(line: JsonLine, parts: CheckedBundle['parts']): CheckedBundle['parts'] {
  const ids = new Set(parts.statements.map(({ id }) => id))
  const outerIn = (row: BundleRow): BundleRow =>
    row.withinId == null || ids.has(row.withinId) ? row : { ...row, withinId: null }
  const alone = parts.statements.flatMap(({ id, speakerId }) =>
    speakerId == null ? [] : [{ statementId: id, actorId: speakerId, position: 0 }],
  )
  return {
    ...parts,
    statements: parts.statements.map(outerIn),
    addressees: parts.addressees.map(outerIn),
    speakers: line.speakers === undefined ? alone : parts.speakers,
  }
}

function rowsOf(line: JsonLine, name: PartName): readonly BundleRow[] {
  const rows = line[name] ?? []
  if (!Array.isArray(rows)) throw new InvalidInputError(name, show(rows), 'a list of objects')
  rows.forEach((row, at) => {
    const place = `${name}[${at}]`
    if (typeof row !== 'object' || row === null || Object.keys(row).length === 0) {
      throw new InvalidInputError(place, show(row), `an object of ${columnsOf(PARTS[name].table).join(', ')}`)
    }
    checkColumns(`${place}.`, row, PARTS[name].table)
  })
  return rows
}

function checkColumns(place: string, row: BundleRow, table: Parameters<typeof columnsOf>[0]): void {
  const columns = columnsOf(table)
  const unknown = Object.keys(row).find((column) => !columns.includes(column))
  if (unknown !== undefined) throw new InvalidInputError(`${place}${unknown}`, 'a field of no use', columns.join(', '))
}

type Ids = Readonly<Record<PartName | 'article', ReadonlySet<unknown>>>

/** The cast: TypeScript does not know the keys of `Object.fromEntries`. */
const idsOf = (article: string, parts: CheckedBundle['parts']): Ids =>
  Object.fromEntries([
    ['article', new Set([article])],
    ...PART_NAMES.map((name) => [name, new Set(parts[name].map(({ id }) => id))] as const),
  ]) as unknown as Ids

const kindOfActor = ({ kind }: BundleRow): IdKind | undefined => ACTOR_IDS.find((each) => each.toUpperCase() === kind)

function checkId(place: string, { id }: BundleRow, kind: IdKind | undefined): void {
  if (kind === undefined || (typeof id === 'string' && kindOfId(id) === kind && ID.test(id))) return
  throw new InvalidInputError(`${place}id`, show(id), `an id that starts with "${kind}_"`)
}

/** Every row that is referred to must be in the same line, so that no line can change rows of another. */
function checkReferences(place: string, name: PartName, row: BundleRow, ids: Ids): void {
  // Rows of people, organizations and countries have the id of their actor.
  const isActorToo = PARTS[name].of === 'actors' && PARTS[name].by === 'id'
  for (const [column, target] of Object.entries({ ...REFERENCES, ...(isActorToo && { id: 'actors' as const }) })) {
    const id = row[column] ?? null
    if (id === null || ids[target].has(id)) continue
    throw new InvalidInputError(`${place}${column}`, show(id), `an id that stands in the line's ${target}`)
  }
}

/** Columns with values from 0 to 1, in any table. */
const SHARES = ['confidence', 'score']

function checkShares(place: string, row: BundleRow): void {
  for (const column of SHARES.filter((each) => each in row)) {
    const share = row[column]
    if (typeof share === 'number' && share >= 0 && share <= 1) continue
    throw new InvalidInputError(place + column, show(share), 'a number from 0 to 1')
  }
}

/** A value for an error message, shortened. */
export const show = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)
