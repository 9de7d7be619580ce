import type { ContentAnalysis, Extractor } from '../../../extraction/extractor.js'
import { statementId } from '../../../knowledge/ids.js'
import { contains, type Span, slice } from '../../../text/span.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { Modality } from '../../../vocabulary/enumerations.js'
import type { Database } from '../../database/database.js'
import type { ArticleModel, StatementModel } from '../../prisma/models.js'
import { contentOf } from '../../write/content-of.js'
import { insertRows } from '../../write/insert-rows.js'
import { EDITOR } from '../../write/keep-reviewed.js'
import { findArticle } from '../articles/find-article.js'
import { type Correction, correct, type Editing } from '../correct.js'
import { CorrectionError } from '../correction-error.js'
import { checkSpan, readNewContent } from './content.js'
import { checked, withAffiliation, withCanonicalActors } from './edit-statement.js'
import { inHistory } from './history-fields.js'
import { replaceAddressees, replaceSpeakers } from './speakers-and-addressees.js'
import {
  contentColumns,
  dayOf,
  quoteColumns,
  replaceMentions,
  replaceTopics,
  type StatementFields,
} from './statement-fields.js'

/** A statement that was missed. */
export interface StatementToCreate {
  readonly articleId: string
  readonly act: Act
  /** In UTF-16 code units of the article's text, as all spans. */
  readonly content: readonly Span[]
  /** The words that show the act. */
  readonly cue: Span | null
  /** The words that name the speaker. */
  readonly source: Span | null
  readonly speakerIds: readonly string[]
  readonly addresseeIds: readonly string[]
  readonly speakerAffiliationId: string | null
  readonly negated: boolean
  readonly modality: Modality
  /** YYYY-MM-DD */
  readonly saidOn: string | null
  readonly place: string | null
}

/** The rule and the version that the statements of editors have in place of an extractor's. */
const BY_EDITOR = { rule: EDITOR, extractor: EDITOR, extractorVersion: '1' }

/**
 * Adds a statement that was missed. Its sentence, quotes, mode, mentions and topics follow from its spans.
 * @returns its id
 * @throws CorrectionError
 */
export async function createStatement(
  { database, extractor }: { readonly database: Database; readonly extractor: Extractor },
  given: StatementToCreate,
  editing: Editing,
): Promise<string> {
  const wanted = checked(given)
  const article = await findArticle({ transaction: database.prisma }, 'articleId', wanted.articleId)
  for (const field of ['cue', 'source'] as const) {
    const span = wanted[field]
    if (span) checkSpan(field, article.text, span)
  }
  // Read before the transaction, because the write lock blocks all others. An article's text never changes.
  const analysis = await readNewContent(extractor, article, wanted.content, wanted.cue)
  return correct(database, editing, async (correction) => {
    const toCreate = withAffiliation(await withCanonicalActors(correction, wanted), wanted)
    const { id: articleId } = await findArticle(correction, 'articleId', article.id)
    const others = await correction.transaction.statement.findMany({ where: { articleId } })
    refuseTaken(others, toCreate)
    return insertStatement(correction, article, toCreate, analysis, outerOf(others, toCreate))
  })
}

/** @throws CorrectionError BAD_USER_INPUT if a statement stands on the same spans already */
function refuseTaken(others: readonly StatementModel[], { content, cue }: StatementToCreate): void {
  const flat = JSON.stringify(content.flatMap(({ start, end }) => [start, end]))
  const same = others.find(
    ({ contentSpans, cueStart, cueEnd }) =>
      JSON.stringify(contentSpans) === flat &&
      (cue === null || cueStart === null || (cueStart === cue.start && cueEnd === cue.end)),
  )
  if (!same) return
  const { id, review } = same
  const instead = review === 'REJECTED' ? 'which was rejected: confirm it, then edit it' : 'edit it'
  const accepted = `words on which no statement stands: on these stands ${id}; ${instead}`
  throw new CorrectionError('BAD_USER_INPUT', 'content', content, accepted)
}

/** The narrowest statement in whose content one stands; null if it stands in none. */
function outerOf(others: readonly StatementModel[], { content, cue }: StatementToCreate): string | null {
  const own = [...content, ...(cue ? [cue] : [])]
  const around = others.flatMap(({ id, review, contentSpans }) =>
    review === 'REJECTED'
      ? []
      : contentOf({ contentSpans })
          .filter((outer) => own.every((span) => contains(outer, span)))
          .map(({ start, end }) => ({ id, length: end - start })),
  )
  return around.sort((a, b) => a.length - b.length || (a.id < b.id ? -1 : 1))[0]?.id ?? null
}

/** Stores a statement with all that hangs on it, and records it. @returns its id */
async function insertStatement(
  correction: Correction,
  article: ArticleModel,
  toCreate: StatementToCreate,
  { mode, quotes, topics, sentence, inHeadline }: ContentAnalysis,
  withinId: string | null,
): Promise<string> {
  const { transaction, at } = correction
  const { text } = article
  const { act, content, cue, source, speakerIds, addresseeIds, speakerAffiliationId } = toCreate
  const { negated, modality, saidOn, place } = toCreate
  const { cameo, plover } = ACTS[act]
  const id = statementId(article.id, { rule: EDITOR, act, source, cue, content })
  const row = {
    id,
    articleId: article.id,
    speakerId: speakerIds[0] ?? null,
    speakerText: source && slice(text, source),
    speakerAffiliationId,
    reportedById: null,
    reportedByText: null,
    withinId,
    ...{ act, cameo, plover, mode, negated, modality, inHeadline, place },
    saidOn: saidOn === null ? null : new Date(saidOn),
    datedOn: new Date(saidOn ?? dayOf(article.publishedOn ?? article.datedAt)),
    confidence: 1,
    ...BY_EDITOR,
    addresseeText: null,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    sourceStart: source?.start ?? null,
    sourceEnd: source?.end ?? null,
    cueStart: cue?.start ?? null,
    cueEnd: cue?.end ?? null,
    ...contentColumns(text, content),
    ...quoteColumns(text, quotes),
    sentenceText: slice(text, sentence),
    sourceText: source && slice(text, source),
    cueText: cue && slice(text, cue),
    ingestedAt: at,
    updatedAt: at,
    review: 'CONFIRMED',
    version: 1,
  } satisfies StatementModel
  await insertRows(transaction, 'Statement', [row])
  await replaceSpeakers(correction, id, speakerIds)
  await replaceAddressees(correction, id, addresseeIds)
  await replaceMentions(transaction, row, content)
  await replaceTopics(transaction, id, topics)
  await transaction.article.update({ where: { id: article.id }, data: { updatedAt: at } })
  const fields: Partial<StatementFields> = {
    ...{ act, speakerIds, speakerAffiliationId, addresseeIds, content, negated, modality, saidOn, place },
    review: row.review,
  }
  const { after } = inHistory({}, fields)
  await correction.keep({ action: 'CREATE', targetId: id, before: {}, after: { articleId: article.id, ...after } })
  return id
}
