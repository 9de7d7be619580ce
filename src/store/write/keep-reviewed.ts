import { contains, type Span } from '../../text/span.js'
import type { Tables } from '../tables.js'
import type { ArticleRows } from './article-rows.js'
import { contentOf } from './content-of.js'

type StatementRow = Tables['Statement']
type MentionRow = Tables['Mention']

/** What was stored of an article before it was analyzed again. */
export interface Before {
  readonly statements: readonly StatementRow[]
  readonly mentions: readonly MentionRow[]
}

const isReviewed = ({ review }: StatementRow | MentionRow): boolean => review !== 'UNREVIEWED'

export const reviewedOf = ({ statements, mentions }: Before): Before => ({
  statements: statements.filter(isReviewed),
  mentions: mentions.filter(isReviewed),
})

/**
 * The rows of an article that was analyzed again, without those that conflict with reviewed rows, and with the mentions
 * within reviewed statements. Unchanged rows keep their version, and unchanged mentions their score and reason. Pure.
 */
export function keepReviewed(rows: ArticleRows, before: Before): ArticleRows {
  const { statements, mentions } = reviewedOf(before)
  const linked = new Links(rows.mentions, mentions)
  const isTaken = (statement: StatementRow): boolean =>
    statements.some((reviewed) => reviewed.id === statement.id || meet(reviewed, statement))
  const added = rows.statements
    .filter((statement) => !isTaken(statement))
    .map((statement) => withVersion({ ...statement, speakerId: linked.speakerOf(statement) }, before.statements))
  const byId = new Map(added.map((statement) => [statement.id, statement]))
  const isAdded = ({ statementId }: { readonly statementId: string }): boolean => byId.has(statementId)
  const free = rows.mentions.filter((mention) => !mentions.some((reviewed) => overlap(reviewed, mention)))
  const all = [...mentions, ...free.map((mention) => asItWas(mention, before.mentions))]
  return {
    ...rows,
    statements: added,
    mentions: all,
    addressees: uniqueAddressees(
      rows.addressees.flatMap((row) => {
        const statement = byId.get(row.statementId)
        const actorId = statement ? linked.addresseeOf(statement, row.actorId) : null
        return statement && actorId !== null ? [{ ...row, actorId, speakerId: statement.speakerId }] : []
      }),
    ),
    about: rows.about.filter(isAdded),
    statementTopics: rows.statementTopics.filter(isAdded),
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

  speakerOf({ sourceStart, sourceEnd, speakerId }: StatementRow): string | null {
    if (sourceStart === null || sourceEnd === null) return speakerId
    const link = this.at(speakerId, (mention) => contains({ start: sourceStart, end: sourceEnd }, mention))
    return link ? link.actorId : speakerId
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

/** A statement that differs from the stored one gets a new version, so that nobody confirms what they have not seen. */
function withVersion(statement: StatementRow, before: readonly StatementRow[]): StatementRow {
  const was = before.find(({ id }) => id === statement.id)
  if (!was) return statement
  const names = Object.keys(statement).filter((name) => name !== 'version') as (keyof StatementRow)[]
  const isSame = names.every((name) => JSON.stringify(was[name]) === JSON.stringify(statement[name]))
  return { ...statement, version: was.version + (isSame ? 0 : 1) }
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
  return contentOf(a).some((span) => contentOf(b).some((other) => overlap(span, other)))
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
