import { partitionPoint } from '../../../text/partition-point.js'
import type { Sentence } from '../../../text/segment-text.js'
import { inReadingOrder, type Span } from '../../../text/span.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Document } from '../document.js'
import { type StatementDraft, trimmed } from '../drafts.js'

/**
 * Adds quotations without a cue of their own to the statement that they continue: a quotation that continues in the next
 * paragraph, one that opens a sentence after a statement of the same paragraph ("“Go,” she said. “Now.”"), and one that opens
 * the paragraph after a quoted statement, if no other source is given.
 */
export function withContinuedQuotations(article: Document, drafts: readonly StatementDraft[]): StatementDraft[] {
  const owners = ownersOfQuotations(article, drafts)
  const added = new Map<number, Span[]>()
  const speaking = new Set(drafts.map(({ clauses }) => clauses.sentence))
  article.quotations.forEach((range, index) => {
    if (owners[index] !== -1) return
    const whole = openingSentence(article, range, speaking)
    const owner = article.reading.quotations[index]?.continues
      ? (owners[index - 1] ?? -1)
      : whole
        ? lastBefore(article, drafts, owners, index, range)
        : -1
    const span = owner < 0 ? null : trimmed(article, whole ?? range)
    if (!span) return
    owners[index] = owner
    added.set(owner, [...(added.get(owner) ?? []), span])
  })
  // A paragraph that is left open belongs to whoever says the next one, which carries it on.
  for (let index = article.quotations.length - 2; index >= 0; index--) {
    const owner = owners[index + 1] ?? -1
    const range = article.quotations[index]
    if (owners[index] !== -1 || owner < 0 || !range || !article.reading.quotations[index + 1]?.continues) continue
    const span = openingSentence(article, range, speaking) ? trimmed(article, range) : null
    if (!span) continue
    owners[index] = owner
    added.set(owner, [...(added.get(owner) ?? []), span])
  }
  return drafts.map((draft, index) => ({
    ...draft,
    content: [...draft.content, ...(added.get(index) ?? [])].sort(inReadingOrder),
  }))
}

/** Per quotation: the index of the draft whose content contains it, or -1. */
function ownersOfQuotations({ reading }: Document, drafts: readonly StatementDraft[]): Int32Array {
  const owners = new Int32Array(reading.quotations.length).fill(-1)
  drafts.forEach((draft, owner) => {
    for (const span of draft.content) {
      for (
        let i = partitionPoint(reading.quotations, ({ end }) => end <= span.start);
        (reading.quotations[i]?.start ?? span.end) < span.end;
        i++
      )
        owners[i] = owner
    }
  })
  return owners
}

/** The quotation and the rest of its last sentence, if it opens a sentence without an attribution; else null. */
function openingSentence(article: Document, range: TokenRange, speaking: ReadonlySet<Sentence>): TokenRange | null {
  const first = article.clauses[article.sentenceAt(range.first)]?.sentence
  const last = article.clauses[article.sentenceAt(range.last)]?.sentence
  if (!first || !last || first.first !== range.first || speaking.has(first) || speaking.has(last)) return null
  let after = range.last + 1
  while (after <= last.last && article.reading.tokens[after]?.pos === 'PUNCT') after++
  if (after > last.last) return { first: range.first, last: last.last }
  // “It is not,” was how Doe saw it. is no more of what another one said: the comma leads on to who speaks.
  const end = article.reading.tokens[range.last - 1]?.lower
  if (end === ',' || article.reading.tokens[range.last + 1]?.lower === ',') return null
  // “How she does it is a question” in that debate. is said; “Night Train” opens in May. is not: a title has no verb.
  const clauses = article.clauses[article.sentenceAt(range.last)]
  const says = clauses?.groups.some((group) => group.form === 'FINITE' && group.last < range.last) ?? false
  return says ? { first: range.first, last: last.last } : null
}

/** The last statement before a quotation in its paragraph; or a quoted one that ends the paragraph before; or -1. */
function lastBefore(
  article: Document,
  drafts: readonly StatementDraft[],
  owners: Int32Array,
  index: number,
  range: TokenRange,
): number {
  const own = article.clauses[article.sentenceAt(range.first)]?.sentence
  const low = partitionPoint(drafts, (draft) => draft.clauses.sentence.first < range.first)
  const before = drafts[low - 1]
  if (!own || !before) return -1
  const distance = own.paragraph - before.clauses.sentence.paragraph
  if (distance === 0) return low - 1
  // Only quotations of the same statement are between it and this quotation.
  const previous = article.sentenceAt(range.first) - 1
  const unbroken =
    article.clauses[previous]?.sentence === before.clauses.sentence ||
    endsQuoted(article, owners, index, range, low - 1)
  const opens = article.clauses[previous]?.sentence.paragraph !== own.paragraph
  return unbroken && opens && holdsQuotation(owners, index, low - 1) ? low - 1 : -1
}

/** True if the sentence before a quotation ends in the previous quotation, which belongs to the same statement. */
const endsQuoted = (
  article: Document,
  owners: Int32Array,
  index: number,
  range: TokenRange,
  owner: number,
): boolean => {
  const before = article.quotations[index - 1]
  return (
    before !== undefined &&
    owners[index - 1] === owner &&
    article.sentenceAt(before.last) === article.sentenceAt(range.first) - 1
  )
}

const holdsQuotation = (owners: Int32Array, index: number, owner: number): boolean => owners[index - 1] === owner
