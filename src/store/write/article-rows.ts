import type { Analysis, FoundMention, FoundStatement } from '../../extraction/analysis.js'
import type { ExtractorVersion } from '../../extraction/extractor.js'
import type { ActorLink } from '../../knowledge/actor-link.js'
import { affiliationId, mentionId, statementId, topicId } from '../../knowledge/ids.js'
import { partitionPoint } from '../../text/partition-point.js'
import { contains, inReadingOrder, type Span, slice } from '../../text/span.js'
import type { Tables } from '../tables.js'
import type { ArticleFacts } from './known/article-facts.js'
import { mapInTurns } from './map-in-turns.js'

/** An article with its id. */
export interface NewArticle extends ArticleFacts {
  readonly id: string
  readonly text: string
  /** When its publisher last changed it, as far as that is told. No fact to be filled or to differ: each version of it tells another. */
  readonly modifiedAt?: Date | null
}

/** An article as it is stored. */
export interface StoredArticle extends NewArticle {
  readonly ingestedAt: Date
  /** When its facts, or what was found in it, last changed. */
  readonly updatedAt: Date
}

/** An article with all rows that hang on it, in the order in which they can be inserted. */
export interface ArticleRows {
  readonly article: Tables['Article']
  readonly mentions: readonly Tables['Mention'][]
  readonly affiliations: readonly Tables['Affiliation'][]
  readonly statements: readonly Tables['Statement'][]
  readonly topics: readonly Tables['Topic'][]
  readonly speakers: readonly Tables['Speaker'][]
  readonly addressees: readonly Tables['Addressee'][]
  readonly statementMentions: readonly Tables['StatementMention'][]
  readonly about: readonly Tables['StatementAbout'][]
  readonly statementTopics: readonly Tables['StatementTopic'][]
  readonly articleTopics: readonly Tables['ArticleTopic'][]
}

/** The columns of a row that no person has reviewed yet. */
const UNREVIEWED = { review: 'UNREVIEWED', version: 1 } as const

/** Longer topics are left out: they are no real topics, and an index could not hold them. */
const LONGEST_TOPIC = 200

/** An article with its analysis and the extractor that made it. */
export interface ReadArticle<Article = NewArticle> {
  readonly article: Article
  readonly analysis: Analysis
  readonly extractor: ExtractorVersion
}

/**
 * The rows of an analysis; a long article has tens of thousands. Its statements are as new as the last change of the article.
 * @param links one for each of its actors, in their order
 */
export async function articleRows(
  { article, analysis, extractor }: ReadArticle<StoredArticle>,
  links: readonly ActorLink[],
): Promise<ArticleRows> {
  const datedAt = article.publishedAt ?? article.ingestedAt
  const datedOn = article.publishedOn ?? new Date(datedAt.toISOString().slice(0, 10))
  const actorId = (index: number): string => (links[index] as ActorLink).id
  const actorIds = (indexes: readonly number[]): string[] => [...new Set(indexes.map(actorId))]
  const text = (span: Span): string => slice(article.text, span)
  const speakerOf = ({ speaker }: FoundStatement): string | null => (speaker === null ? null : actorId(speaker))
  const dayOf = ({ saidOn }: FoundStatement): Date => (saidOn === null ? datedOn : new Date(saidOn))

  const { model } = analysis
  const foundBy = ({ rule }: FoundStatement) =>
    rule === 'pointed' && model
      ? { extractor: 'language-model', extractorVersion: model.version }
      : { extractor: extractor.name, extractorVersion: extractor.version }

  const mentions = uniqueById(
    await mapInTurns(analysis.mentions, (mention) => ({
      id: mentionId(article.id, mention),
      articleId: article.id,
      actorId: actorId(mention.actor),
      start: mention.start,
      end: mention.end,
      text: text(mention),
      form: mention.form,
      ...scoreOf(mention, links),
      ...UNREVIEWED,
    })),
  )
  const inOrder = [...mentions].sort(inReadingOrder)
  /** Checks only the mentions near each span, because a long article may have thousands of both. */
  const mentionsWithin = (content: readonly Span[]): readonly (typeof mentions)[number][] => {
    const within = content.flatMap((span) => {
      const first = partitionPoint(inOrder, ({ start }) => start < span.start)
      const end = partitionPoint(inOrder, ({ start }) => start < span.end)
      return inOrder.slice(first, end).filter((mention) => contains(span, mention))
    })
    return [...new Set(within)]
  }
  const affiliations = uniqueById(
    analysis.affiliations.map((affiliation) => ({
      id: affiliationId(article.id, actorId(affiliation.person), affiliation),
      personId: actorId(affiliation.person),
      ofId: affiliation.of === null ? null : actorId(affiliation.of),
      title: affiliation.title,
      articleId: article.id,
      start: affiliation.start,
      end: affiliation.end,
      text: text(affiliation),
    })),
  )
  const found = uniqueById(
    await mapInTurns(analysis.statements, (each) => ({ id: statementId(article.id, each), each })),
  )
  // The outer statement's own row: of two with one id, only the first is kept.
  const withinOf = ({ within }: FoundStatement): string | null =>
    within === null ? null : statementId(article.id, analysis.statements[within] as FoundStatement)
  const topicsOf = ({ topics }: FoundStatement): readonly string[] => topics.filter(isTopic)
  const topics = analysis.topics.filter(({ name }) => isTopic(name))

  return {
    article: { ...article, modifiedAt: article.modifiedAt ?? null, authors: [...article.authors], datedAt },
    mentions,
    affiliations,
    statements: await mapInTurns(found, ({ id, each }) => ({
      id,
      articleId: article.id,
      speakerId: speakerOf(each),
      speakerText: each.speakerText,
      speakerAffiliationId: each.speakerAffiliation === null ? null : actorId(each.speakerAffiliation),
      reportedById: each.reportedBy === null ? null : actorId(each.reportedBy),
      reportedByText: each.reportedByText,
      withinId: withinOf(each),
      act: each.act,
      cameo: each.cameo,
      plover: each.plover,
      mode: each.mode,
      negated: each.negated,
      modality: each.modality,
      inHeadline: each.inHeadline,
      saidOn: each.saidOn === null ? null : new Date(each.saidOn),
      datedOn: dayOf(each),
      place: each.place,
      confidence: each.confidence,
      rule: each.rule,
      ...foundBy(each),
      addresseeText: each.addresseeText,
      sentenceStart: each.sentence.start,
      sentenceEnd: each.sentence.end,
      sourceStart: each.source?.start ?? null,
      sourceEnd: each.source?.end ?? null,
      cueStart: each.cue?.start ?? null,
      cueEnd: each.cue?.end ?? null,
      contentSpans: each.content.flatMap(({ start, end }) => [start, end]),
      quoteSpans: each.quotes.flatMap(({ start, end }) => [start, end]),
      sentenceText: text(each.sentence),
      sourceText: each.source && text(each.source),
      cueText: each.cue && text(each.cue),
      contentTexts: each.content.map(text),
      quoteTexts: each.quotes.map(text),
      content: each.content.map(text).join(' '),
      ingestedAt: article.updatedAt,
      updatedAt: article.updatedAt,
      ...UNREVIEWED,
    })),
    topics: uniqueById(
      [...topics.map(({ name }) => name), ...found.flatMap(({ each }) => topicsOf(each))].map((name) => ({
        id: topicId(name),
        name,
      })),
    ),
    speakers: found.flatMap(({ id, each }) =>
      actorIds(each.speakers).map((actor, position) => ({ statementId: id, actorId: actor, position })),
    ),
    addressees: found.flatMap(({ id, each }) =>
      actorIds(each.addressees).map((actor, position) => ({
        statementId: id,
        actorId: actor,
        position,
        speakerId: speakerOf(each),
        act: each.act,
        datedOn: dayOf(each),
        articleId: article.id,
        sentenceStart: each.sentence.start,
        contentStart: each.content[0]?.start ?? each.sentence.start,
        review: UNREVIEWED.review,
        withinId: withinOf(each),
      })),
    ),
    statementMentions: found.flatMap(({ id, each }) =>
      mentionsWithin(each.content).map((mention) => ({
        statementId: id,
        mentionId: mention.id,
        actorId: mention.actorId,
      })),
    ),
    about: found.flatMap(({ id, each }) => actorIds(each.about).map((actor) => ({ statementId: id, actorId: actor }))),
    statementTopics: found.flatMap(({ id, each }) =>
      topicsOf(each).map((name) => ({ statementId: id, topicId: topicId(name) })),
    ),
    articleTopics: topics.map(({ name, ...topic }) => ({ articleId: article.id, topicId: topicId(name), ...topic })),
  }
}

const isTopic = (name: string): boolean => name.length <= LONGEST_TOPIC

/** Confidence that the words mean the linked actor: the mention's score × the link's score, with both reasons. */
function scoreOf(mention: FoundMention, links: readonly ActorLink[]): { score: number; reason: string } {
  const link = links[mention.actor] as ActorLink
  return { score: mention.score * link.score, reason: `${mention.reason}; ${link.reason}` }
}

/** Keeps the first row of each id: an id is a hash of what makes the row's identity. */
function uniqueById<Row extends { readonly id: string }>(rows: readonly Row[]): Row[] {
  const seen = new Set<string>()
  return rows.filter(({ id }) => !seen.has(id) && seen.add(id))
}
