import { isPersonId } from '../../knowledge/ids.js'
import { nearestSpan } from '../../text/nearest-span.js'
import { contains, type Span } from '../../text/span.js'
import type { Tables } from '../tables.js'
import type { ArticleRows } from './article-rows.js'
import { contentOf } from './content-of.js'

type StatementRow = Tables['Statement']
type MentionRow = Tables['Mention']
type AffiliationRow = Tables['Affiliation']

/** What was stored of an article before it was analyzed again. */
export interface Before {
  readonly statements: readonly StatementRow[]
  readonly mentions: readonly MentionRow[]
  readonly company: Company
}

/** Statement → its speakers, addressees, those it is about and its topics, as one text to compare. */
export type Company = ReadonlyMap<string, string>

/** The company of statements by the rows that hang on them, speakers and addressees in order. */
export function companyIn(
  rows: Pick<ArticleRows, 'speakers' | 'about' | 'statementTopics'> & {
    readonly addressees: readonly Pick<Tables['Addressee'], 'statementId' | 'actorId'>[]
  },
): Company {
  const words = new Map<string, string[]>()
  const note = (statementId: string, part: string, id: string): void => {
    words.set(statementId, [...(words.get(statementId) ?? []), `${part} ${id}`])
  }
  for (const { statementId, actorId } of rows.speakers) note(statementId, 'speaker', actorId)
  for (const { statementId, actorId } of rows.addressees) note(statementId, 'addressee', actorId)
  for (const { statementId, actorId } of sorted(rows.about, 'actorId')) note(statementId, 'about', actorId)
  for (const { statementId, topicId } of sorted(rows.statementTopics, 'topicId')) note(statementId, 'topic', topicId)
  return new Map([...words].map(([statementId, parts]) => [statementId, parts.join('\n')]))
}

const sorted = <Column extends string, Row extends Readonly<Record<Column, string>>>(
  rows: readonly Row[],
  column: Column,
): Row[] => [...rows].sort((a, b) => (a[column] < b[column] ? -1 : 1))

const isReviewed = ({ review }: StatementRow | MentionRow): boolean => review !== 'UNREVIEWED'

export const reviewedOf = ({ statements, mentions }: Before): Pick<Before, 'statements' | 'mentions'> => ({
  statements: statements.filter(isReviewed),
  mentions: mentions.filter(isReviewed),
})

/**
 * The rows of an article that was analyzed again, without those that conflict with reviewed rows, and with the mentions
 * within reviewed statements. Unchanged rows keep their version, unchanged statements their times, and unchanged mentions their score
 * and reason. Pure.
 */
export function keepReviewed(rows: ArticleRows, before: Before): ArticleRows {
  const { statements, mentions } = reviewedOf(before)
  const linked = new Links(rows.mentions, mentions)
  const isTaken = (statement: StatementRow): boolean =>
    statements.some((reviewed) => reviewed.id === statement.id || (!isTakenBack(reviewed) && meet(reviewed, statement)))
  const found = idsByStatement(rows.speakers)
  const speakersOf = (statement: StatementRow): string[] => linked.speakersOf(statement, found.get(statement.id) ?? [])
  const free = rows.statements.filter((statement) => !isTaken(statement))
  const kept = new Set([...free, ...statements].map(({ id }) => id))
  const outerOf = (inner: StatementRow): string | null =>
    inner.withinId === null || kept.has(inner.withinId)
      ? inner.withinId
      : (statements.find((outer) => isWithin(outer, inner))?.id ?? null)
  const relinked = free.map((statement) => {
    const [speakerId = null] = speakersOf(statement)
    return { ...statement, speakerId, withinId: outerOf(statement) }
  })
  const byId = new Map(relinked.map((statement) => [statement.id, statement]))
  const isAdded = ({ statementId }: { readonly statementId: string }): boolean => byId.has(statementId)
  const around = {
    speakers: relinked.flatMap((statement) =>
      speakersOf(statement).map((actorId, position) => ({ statementId: statement.id, actorId, position })),
    ),
    addressees: uniqueAddressees(
      rows.addressees.flatMap((row) => {
        const statement = byId.get(row.statementId)
        const actorId = statement ? linked.addresseeOf(statement, row.actorId) : null
        return statement && actorId !== null
          ? [{ ...row, actorId, speakerId: statement.speakerId, withinId: statement.withinId }]
          : []
      }),
    ),
    about: rows.about.filter(isAdded),
    statementTopics: rows.statementTopics.filter(isAdded),
  }
  const company = companyIn(around)
  const added = relinked.map((statement) => asItStood(statement, company, before))
  const freeMentions = rows.mentions.filter((mention) => !mentions.some((reviewed) => overlap(reviewed, mention)))
  const all = [...mentions, ...freeMentions.map((mention) => asItWas(mention, before.mentions))]
  return {
    ...rows,
    statements: added,
    mentions: all,
    affiliations: rows.affiliations.map((affiliation) => linked.titleOf(affiliation)),
    ...around,
    statementMentions: [...added, ...statements].flatMap((statement) =>
      all.flatMap(({ id, actorId, start, end }) =>
        actorId !== null && contentOf(statement).some((span) => contains(span, { start, end }))
          ? [{ statementId: statement.id, mentionId: id, actorId }]
          : [],
      ),
    ),
  }
}

/** Applies the links of reviewed mentions to speakers and addressees that the new analysis links otherwise. */
class Links {
  constructor(
    private readonly found: readonly MentionRow[],
    private readonly reviewed: readonly MentionRow[],
  ) {}

  /** Each once, without those of whom a reviewed mention says that the words refer to nobody. */
  speakersOf({ sourceStart, sourceEnd }: StatementRow, actorIds: readonly string[]): string[] {
    if (sourceStart === null || sourceEnd === null) return [...actorIds]
    const source = { start: sourceStart, end: sourceEnd }
    const ids = actorIds.map((actorId) => {
      const link = this.at(actorId, (mention) => contains(source, mention))
      return link ? link.actorId : actorId
    })
    return [...new Set(ids.filter((id) => id !== null))]
  }

  /** Null if a reviewed mention says that the words refer to nobody. */
  addresseeOf(statement: StatementRow, actorId: string): string | null {
    const sentence = { start: statement.sentenceStart, end: statement.sentenceEnd }
    const link = this.at(
      actorId,
      (mention) => contains(sentence, mention) && !contentOf(statement).some((span) => contains(span, mention)),
    )
    return link ? link.actorId : actorId
  }

  /** A title with the actors to whom reviewed mentions link the words beside it. */
  titleOf(title: AffiliationRow): AffiliationRow {
    const { personId, ofId } = title
    const holder = this.beside(personId, title)
    const place = ofId === null ? null : this.beside(ofId, title)
    return {
      ...title,
      personId: isPersonId(holder) ? holder : personId,
      ofId: place === null || isPersonId(place) ? ofId : place,
    }
  }

  /** The actor to whom a reviewed mention links the words that mention this one nearest to a title. */
  private beside(actorId: string, title: Span): string {
    const own = this.found.filter((mention) => mention.actorId === actorId)
    const nearest = nearestSpan(own, title)
    return (nearest && this.reviewed.find((reviewed) => overlap(reviewed, nearest))?.actorId) ?? actorId
  }

  /** The reviewed mention that overlaps a new mention of this actor and fulfils `isThere`. */
  private at(actorId: string | null, isThere: (mention: MentionRow) => boolean): MentionRow | undefined {
    return this.reviewed.find(
      (reviewed) =>
        isThere(reviewed) && this.found.some((mention) => mention.actorId === actorId && overlap(mention, reviewed)),
    )
  }
}

/** Removes duplicates: two addressees may have become the same actor. */
function uniqueAddressees(rows: ArticleRows['addressees']): ArticleRows['addressees'] {
  const seen = new Set<string>()
  return rows.filter(({ statementId, actorId }) => {
    const key = `${statementId} ${actorId}`
    return !seen.has(key) && seen.add(key)
  })
}

/** What tells how and when a statement was found, and not what it says. */
const CIRCUMSTANCES: readonly string[] = ['version', 'extractor', 'extractorVersion', 'ingestedAt', 'updatedAt']

/**
 * A statement that differs from the stored one gets a new version, so that nobody confirms what they have not seen, and a new time of
 * change; one that does not differ keeps both.
 */
function asItStood(statement: StatementRow, company: Company, before: Before): StatementRow {
  const was = before.statements.find(({ id }) => id === statement.id)
  if (!was) return statement
  const { id, ingestedAt } = was
  const names = Object.keys(statement).filter((name) => !CIRCUMSTANCES.includes(name)) as (keyof StatementRow)[]
  const isSame =
    names.every((name) => JSON.stringify(was[name]) === JSON.stringify(statement[name])) &&
    company.get(id) === before.company.get(id)
  if (isSame) return { ...statement, ingestedAt, version: was.version, updatedAt: was.updatedAt }
  return { ...statement, ingestedAt, version: was.version + 1 }
}

/** Whether what was found in an article differs from what was stored of it. @param rows as `keepReviewed` gives them */
export function isChanged(rows: ArticleRows, before: Before): boolean {
  const versionsOf = (all: readonly (StatementRow | MentionRow)[]): string =>
    all
      .map(({ id, version }) => `${id} ${version}`)
      .sort()
      .join('\n')
  const kept = reviewedOf(before).statements
  return (
    versionsOf([...rows.statements, ...kept]) !== versionsOf(before.statements) ||
    versionsOf(rows.mentions) !== versionsOf(before.mentions)
  )
}

/** A mention with an unchanged link keeps its score and reason, which say how the actor was first linked. */
function asItWas(mention: MentionRow, before: readonly MentionRow[]): MentionRow {
  const { actorId, form, score, reason, version } = before.find(({ id }) => id === mention.id) ?? mention
  if (actorId === mention.actorId && form === mention.form) return { ...mention, score, reason, version }
  return { ...mention, version: version + 1 }
}

/** Whether two statements use the same words: their cues or their contents overlap. */
function meet(a: StatementRow, b: StatementRow): boolean {
  if (a.cueStart !== null && a.cueEnd !== null && b.cueStart !== null && b.cueEnd !== null) {
    if (overlap({ start: a.cueStart, end: a.cueEnd }, { start: b.cueStart, end: b.cueEnd })) return true
  }
  if (isWithin(a, b) || isWithin(b, a)) return false
  return contentOf(a).some((span) => contentOf(b).some((other) => overlap(span, other)))
}

/** The name that takes the extractor's place in statements that editors add. */
export const EDITOR = 'editor'

/** Whether an editor added a statement that was found to be none: it stands in nobody's way. */
const isTakenBack = ({ review, extractor }: StatementRow): boolean => review === 'REJECTED' && extractor === EDITOR

/**
 * Whether a statement that stands within another one's content stands within this one's. What editors add may stand around
 * statements of which nobody knew that they stand in one.
 */
function isWithin(outer: StatementRow, inner: StatementRow): boolean {
  const [first] = contentOf(inner)
  const { cueStart, cueEnd } = inner
  const place = cueStart === null || cueEnd === null ? first : { start: cueStart, end: cueEnd }
  const isInner = inner.withinId !== null || (outer.extractor === EDITOR && cueStart !== null)
  return isInner && place !== undefined && contentOf(outer).some((span) => contains(span, place))
}

/**
 * Reviewed statements that stood within another, each with the one in which it stands now: the same one, if it was found again, or
 * another whose content holds it. Their column was emptied when the outer ones were removed.
 */
export function outersOfReviewed(
  added: readonly StatementRow[],
  before: Before,
): { readonly id: string; readonly withinId: string }[] {
  const { statements } = reviewedOf(before)
  const kept = new Set([...added, ...statements].map(({ id }) => id))
  return statements.flatMap((inner) => {
    if (inner.withinId === null) return []
    const withinId = kept.has(inner.withinId) ? inner.withinId : added.find((outer) => isWithin(outer, inner))?.id
    return withinId === undefined ? [] : [{ id: inner.id, withinId }]
  })
}

/** Statement → its speakers, in order. */
function idsByStatement(rows: ArticleRows['speakers']): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>()
  for (const { statementId, actorId } of rows) ids.set(statementId, [...(ids.get(statementId) ?? []), actorId])
  return ids
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
