import { CONTENT_LEADS } from '../../../languages/en/grammar/conjunctions.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { tokenAt } from '../../../text/token-at.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { phraseSpan } from '../actors/actors-of.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'

/** The clause that a content begins with: its finite verb, and the subject before it. */
export interface MainClause {
  readonly clauses: SentenceClauses
  readonly group: VerbGroup
  readonly subject: LongPhrase
}

/** Whether a word may precede the subject of a content's main clause: a conjunction, quotation marks and brackets. */
const mayLead = (word: string): boolean => CONTENT_LEADS.has(word) || /^[“"‘'{(`]+$/.test(word)

/** The clause that a content begins with; null if it does not begin with one. */
export function mainClause(article: Document, { content }: StatementDraft): MainClause | null {
  const span = content[0]
  if (!span) return null
  const first = partitionPoint(article.reading.tokens, ({ start }) => start < span.start)
  const clauses = article.clauses[article.sentenceAt(first)]
  if (!clauses) return null
  for (const group of clauses.groups) {
    const start = tokenAt(clauses.tokens, group.first).start
    if (start < span.start) continue
    if (start >= span.end) return null
    if (group.form !== 'FINITE') continue
    const subject = subjectBefore(clauses, group)
    if (!subject || phraseSpan(article, subject).start < span.start) continue
    let at = subject.first - 1
    while (mayLead(wordAt(clauses, at)) && (clauses.tokens[at]?.start ?? 0) >= span.start) at--
    return (clauses.tokens[at]?.end ?? 0) <= span.start ? { clauses, group, subject } : null
  }
  return null
}
