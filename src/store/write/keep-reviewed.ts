import { contains, type Span } from '../../text/span.js'
import type { Tables } from '../tables.js'
import type { ArticleRows } from './article-rows.js'
import { contentOf } from './content-of.js'

type StatementRow = Tables['Statement']
type MentionRow = Tables['Mention']

/** What is stored of an article before it is read again. */
export interface Before {
  readonly statements: readonly StatementRow[]
  readonly mentions: readonly MentionRow[]
}

const isDecided = ({ review }: StatementRow | MentionRow): boolean => review !== 'UNREVIEWED'

export const reviewedOf = ({ statements, mentions }: Before): Before => ({
  statements: statements.filter(isDecided),
  mentions: mentions.filter(isDecided),
})

/**
 * The rows of an article that is read again, so far as they can stand beside what people decided of it, with the mentions
 * that decided statements hold. What did not change keeps its version, and its mentions their reasons. Pure.
 */
export function keepReviewed(rows: ArticleRows, before: Before): ArticleRows {
  const { statements, mentions } = reviewedOf(before)
  const linked = new Links(rows.mentions, mentions)
  const isTaken = (statement: StatementRow): boolean =>
    statements.some((decided) => decided.id === statement.id || meet(decided, statement))
  const kept = rows.statements
    .filter((statement) => !isTaken(statement))
    .map((statement) => withVersion({ ...statement, speakerId: linked.speakerOf(statement) }, before.statements))
  const byId = new Map(kept.map((statement) => [statement.id, statement]))
  const isKept = ({ statementId }: { readonly statementId: string }): boolean => byId.has(statementId)
  const free = rows.mentions.filter((mention) => !mentions.some((decided) => overlap(decided, mention)))
  const all = [...mentions, ...free.map((mention) => asItWas(mention, before.mentions))]
  return {
    ...rows,
    statements: kept,
    mentions: all,
    addressees: uniqueAddressees(
      rows.addressees.flatMap((row) => {
        const statement = byId.get(row.statementId)
        const actorId = statement ? linked.addresseeOf(statement, row.actorId) : null
        return statement && actorId !== null ? [{ ...row, actorId, speakerId: statement.speakerId }] : []
      }),
    ),
    about: rows.about.filter(isKept),
    statementTopics: rows.statementTopics.filter(isKept),
    statementMentions: [...kept, ...statements].flatMap((statement) =>
      all.flatMap(({ id, actorId, start, end }) =>
        actorId !== null && contentOf(statement).some((span) => contains(span, { start, end }))
          ? [{ statementId: statement.id, mentionId: id, actorId }]
          : [],
      ),
    ),
  }
}

/** Whom the words mean that people linked, where the article is read as meaning somebody else. */
class Links {
  constructor(
    private readonly found: readonly MentionRow[],
    private readonly decided: readonly MentionRow[],
  ) {}

  speakerOf({ sourceStart, sourceEnd, speakerId }: StatementRow): string | null {
    if (sourceStart === null || sourceEnd === null) return speakerId
    const link = this.at(speakerId, (mention) => contains({ start: sourceStart, end: sourceEnd }, mention))
    return link ? link.actorId : speakerId
  }

  /** Null where it turned out to be nobody. */
  addresseeOf(statement: StatementRow, actorId: string): string | null {
    const sentence = { start: statement.sentenceStart, end: statement.sentenceEnd }
    const link = this.at(
      actorId,
      (mention) => contains(sentence, mention) && !contentOf(statement).some((span) => contains(span, mention)),
    )
    return link ? link.actorId : actorId
  }

  /** The decided mention on words that are read as this actor's. */
  private at(actorId: string | null, isThere: (mention: MentionRow) => boolean): MentionRow | undefined {
    return this.decided.find(
      (decided) =>
        isThere(decided) && this.found.some((mention) => mention.actorId === actorId && overlap(mention, decided)),
    )
  }
}

/** Two who were addressed may have turned out to be one. */
function uniqueAddressees(rows: ArticleRows['addressees']): ArticleRows['addressees'] {
  const seen = new Set<string>()
  return rows.filter(({ statementId, actorId }) => {
    const key = `${statementId} ${actorId}`
    return !seen.has(key) && seen.add(key)
  })
}

/** A statement that reads otherwise now has a new version, so that nobody confirms what they have not seen. */
function withVersion(statement: StatementRow, before: readonly StatementRow[]): StatementRow {
  const was = before.find(({ id }) => id === statement.id)
  if (!was) return statement
  const names = Object.keys(statement).filter((name) => name !== 'version') as (keyof StatementRow)[]
  const isSame = names.every((name) => JSON.stringify(was[name]) === JSON.stringify(statement[name]))
  return { ...statement, version: was.version + (isSame ? 0 : 1) }
}

/** A mention that is linked as it was keeps its score and its reason: they tell how its actor was first met. */
function asItWas(mention: MentionRow, before: readonly MentionRow[]): MentionRow {
  const { actorId, form, score, reason, version } = before.find(({ id }) => id === mention.id) ?? mention
  if (actorId === mention.actorId && form === mention.form) return { ...mention, score, reason, version }
  return { ...mention, version: version + 1 }
}

/** Whether two statements rest on the same words: their cues meet, or their contents do. */
function meet(a: StatementRow, b: StatementRow): boolean {
  if (a.cueStart !== null && a.cueEnd !== null && b.cueStart !== null && b.cueEnd !== null) {
    if (overlap({ start: a.cueStart, end: a.cueEnd }, { start: b.cueStart, end: b.cueEnd })) return true
  }
  return contentOf(a).some((span) => contentOf(b).some((other) => overlap(span, other)))
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
