import { type SegmentedText, segmentText } from '../text/segment-text.js'
import type { Analysis, ArticleInput } from './analysis.js'
import { diagnose } from './diagnose.js'
import type { Entities } from './entities/entities.js'
import { gatherEntities, searchNames } from './entities/find-entities.js'
import type { NameSearch } from './entities/name-search.js'
import { boilerplateParagraphs } from './layout/boilerplate.js'
import { addLearnedNames } from './reader/learned-names.js'
import { joinLearned } from './reader/learned-statements.js'
import { nameFeatures } from './reader/name-features.js'
import { withRankedSpeakers } from './reader/rank-speakers.js'
import type { NameScores, Reader } from './reader/reader.js'
import { statementFeatures } from './reader/statement-features.js'
import { windows } from './reader/windows.js'
import { resolveReferences } from './references/resolve-references.js'
import { indexMentions } from './statements/actors/actors-of.js'
import { type Document, openDocument } from './statements/document.js'
import { findDrafts, type StatementDraft } from './statements/drafts.js'
import { findStatements } from './statements/find-statements.js'
import { withNesting } from './statements/nesting.js'
import { countTopics, findTopics } from './topics.js'

/**
 * Analyzes one article by the rules alone: its actors, their mentions and titles, and who said what to whom. Pure; never throws:
 * any text yields an analysis, and the same text always the same one.
 */
export function analyzeArticle(article: ArticleInput): Analysis {
  const searched = searchText(article)
  const drafted = draftStatements(article, searched, null)
  return completeAnalysis(article, drafted, null)
}

/** The same with the learned reader: it is asked twice, after the rules have looked for names and for statements. */
export async function analyzeWithReader(article: ArticleInput, reader: Reader): Promise<Analysis> {
  return completeAnalysis(article, await readDrafts(article, reader), reader)
}

/** All layers up to the statements' words, by rules and learned reader together. */
export async function readDrafts(article: ArticleInput, reader: Reader): Promise<Drafted> {
  const { vocabulary } = reader
  const searched = searchText(article)
  const parts = windows(searched.segmented)
  const names = await reader.nameScores(nameFeatures(searched.names, vocabulary), parts)
  const drafted = draftStatements(article, searched, names)
  const { document, entities, drafts, boilerplate } = drafted
  const { drafts: ranges, ...features } = statementFeatures(
    document,
    entities.actors,
    entities.mentions,
    drafts.filter(({ within }) => within === null),
    boilerplate,
    vocabulary,
  )
  const cues = await reader.cueScores(features, ranges, parts)
  const joined = joinLearned(document, drafts, cues, reader.chain)
  return { ...drafted, drafts: withNesting(document, indexMentions(entities), joined) }
}

interface Searched {
  readonly segmented: SegmentedText
  readonly names: NameSearch
}

/** The first layers: text, and names as the rules see them. */
function searchText({ text }: ArticleInput): Searched {
  // Paragraphs, sentences, tokens with tags, quotations.
  const segmented = segmentText(text)
  // Names: people with their titles, organizations, countries.
  return { segmented, names: searchNames(segmented) }
}

export interface Drafted {
  readonly document: Document
  readonly entities: Entities
  readonly boilerplate: ReadonlySet<number>
  readonly drafts: readonly StatementDraft[]
}

/** The layers between names and statements. @param scores the learned reader's names, if there is one */
function draftStatements({ title }: ArticleInput, { segmented, names }: Searched, scores: NameScores | null): Drafted {
  if (scores) addLearnedNames(names, scores)
  // Boilerplate: comment forms, copyright lines.
  const boilerplate = boilerplateParagraphs(segmented)
  // Who is meant by "he", "the alliance", "the NATO chief".
  const entities = resolveReferences(segmented, gatherEntities(names))
  // Verb groups, noun phrases and the headline.
  const document = openDocument(segmented, title, entities)
  const drafts = withNesting(
    document,
    indexMentions(entities),
    findDrafts(document, boilerplate),
  )
  return { document, entities, boilerplate, drafts }
}

/** The last layers: statements with actors and circumstances, topics. */
function completeAnalysis(
  { publishedAt }: ArticleInput,
  { document, entities, boilerplate, drafts }: Drafted,
  reader: Reader | null,
): Analysis {
  const topics = findTopics(document.clauses, entities.mentions, boilerplate)
  const ranked = reader ? withRankedSpeakers(document, entities, drafts, reader.speakers) : drafts
  const statements = findStatements(document, ranked, entities, { publishedAt, boilerplate, topics })
  return { ...entities, statements, topics: countTopics(topics), diagnostics: diagnose(document.reading) }
}
