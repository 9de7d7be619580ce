import { CONTENT_LEADS } from '../../../languages/en/grammar/conjunctions.js'
import { partitionPoint } from '../../../text/partition-point.js'
import { contains, type Span } from '../../../text/span.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { phraseSpan } from '../actors/actors-of.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'

/** A finite verb, in its sentence. */
export interface Predicate {
  readonly clauses: SentenceClauses
  readonly group: VerbGroup
}

/** The clause that a content begins with: its finite verb, and the subject before it. */
export interface MainClause extends Predicate {
  readonly subject: LongPhrase
}

/** Whether a word may precede the subject of a content's main clause: a conjunction, quotation marks and brackets. */
const mayLead = (word: string): boolean => CONTENT_LEADS.has(word) || /^[“"‘'{(`]+$/.test(word)

/** The clause that a content begins with; null if it does not begin with one. */
export function mainClause(article: Document, { content }: StatementDraft): MainClause | null {
  const span = content[0]
  const clauses = clausesOf(article, span)
  if (!span || !clauses) return null
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

/** The first finite verb of a content that begins with something else than a subject: "that, in March, two farms [closed]". */
export function predicateOf(article: Document, { content }: StatementDraft): Predicate | null {
  const span = content[0]
  const clauses = clausesOf(article, span)
  const group = clauses?.groups.find(
    ({ first, form }) =>
      form === 'FINITE' && span !== undefined && contains(span, phraseSpan(article, { first, last: first })),
  )
  return clauses && group ? { clauses, group } : null
}

/** The sentence in which a content begins. */
function clausesOf(article: Document, span: Span | undefined): SentenceClauses | undefined {
  if (!span) return undefined
  return article.clauses[article.sentenceAt(partitionPoint(article.reading.tokens, ({ start }) => start < span.start))]
}
