import { PAGE_HABITS } from '../languages/en/layout/page-habits.js'
import { type NormalText, normalText } from '../text/normal-text.js'
import type { Analysis, ArticleInput } from './analysis.js'
import { diagnose } from './diagnose.js'
import type { Entities } from './entities/entities.js'
import { gatherEntities, searchNames } from './entities/find-entities.js'
import type { NameSearch } from './entities/name-search.js'
import { type Reading, readLayout } from './layout/reading.js'
import { askModel } from './model/ask-model.js'
import type { LanguageModel } from './model/language-model.js'
import { joinPointed } from './model/pointed-statements.js'
import { inOriginal } from './original-offsets.js'
import { readDocument } from './read-document.js'
import { addLearnedNames } from './reader/learned-names.js'
import { joinLearned } from './reader/learned-statements.js'
import { nameFeatures } from './reader/name-features.js'
import type { NameTagger, Reader } from './reader/reader.js'
import { statementFeatures } from './reader/statement-features.js'
import { mayAdd } from './reader/wanted-cues.js'
import { windows } from './reader/windows.js'
import { indexMentions } from './statements/actors/actors-of.js'
import type { Document } from './statements/document.js'
import { findDrafts, type StatementDraft } from './statements/drafts.js'
import { findStatements } from './statements/find-statements.js'
import { withNesting } from './statements/nesting.js'
import { countTopics, findTopics } from './topics.js'

/**
 * Analyzes one article by the rules alone: its actors, their mentions and titles, and who said what to whom. Pure; never throws:
 * any text yields an analysis, and the same text always the same one.
 */
export function analyzeArticle(article: ArticleInput): Analysis {
  const laid = layOut(article)
  return complete(article, laid, draft(laid))
}

/** The same with the learned reader, which labels the tokens after the rules have: once for names, once for statements. */
export async function analyzeWithReader(article: ArticleInput, reader: Reader): Promise<Analysis> {
  const laid = layOut(article)
  return complete(article, laid, await draftWithReader(laid, reader))
}

/** The same with a language model, which may add statements by pointing at words; with the learned reader or without. */
export async function analyzeWithModel(
  article: ArticleInput,
  reader: Reader | null,
  model: LanguageModel,
): Promise<Analysis> {
  const laid = layOut(article)
  const { document, entities, drafts } = reader === null ? draft(laid) : await draftWithReader(laid, reader)
  const { pointed, reading } = await askModel(document, model)
  const joined = withNesting(document, indexMentions(entities), joinPointed(document, drafts, pointed))
  return { ...complete(article, laid, { document, entities, drafts: joined }), model: reading }
}

/** The first layers of an article. */
export interface Laid {
  readonly normal: NormalText
  readonly reading: Reading
  /** The names that the rules find, before they are gathered into actors. */
  readonly names: NameSearch
}

export function layOut({ text, title }: ArticleInput): Laid {
  // 1. The text as it reads: without soft hyphens, entities, marks of footnotes.
  const normal = normalText(text, PAGE_HABITS)
  // 2. Paragraphs, sentences, tokens with tags; quotations and names in marks; boilerplate, headline, datelines.
  const reading = readLayout(normal.text, title === undefined ? undefined : normalText(title).text)
  // 3. Names: people with their titles, organizations, countries.
  return { normal, reading, names: searchNames(reading) }
}

/** The layers between names and statements. */
export interface Drafted {
  readonly entities: Entities
  readonly document: Document
  readonly drafts: readonly StatementDraft[]
}

export function draft({ reading, names }: Laid): Drafted {
  // 4 and 5. Verb groups and noun phrases; who is meant by a name or a pronoun.
  const { entities, document } = readDocument(reading, gatherEntities(names))
  // 6. Attributions: source, cue and content.
  return { document, entities, drafts: withNesting(document, indexMentions(entities), findDrafts(document)) }
}

/** Adds the learned reader's names to those of the rules. */
export async function readNames({ reading, names }: Laid, reader: NameTagger): Promise<void> {
  addLearnedNames(names, await reader.nameScores(nameFeatures(names, reader.vocabulary), windows(reading)))
}

/** The same layers, with the names and attributions that the learned reader sees. */
export async function draftWithReader(laid: Laid, reader: Reader): Promise<Drafted> {
  await readNames(laid, reader)
  const { document, entities, drafts } = draft(laid)
  const features = statementFeatures(document, entities, reader.vocabulary)
  const cues = await reader.cueScores(features, windows(laid.reading), mayAdd(document, drafts))
  const joined = joinLearned(document, drafts, cues, reader.chain)
  return { document, entities, drafts: withNesting(document, indexMentions(entities), joined) }
}

/** The last layers. */
function complete(
  { publishedOn, text }: ArticleInput,
  { normal }: Laid,
  { document, entities, drafts }: Drafted,
): Analysis {
  // 7. Topics; who spoke to whom, when and where.
  const topics = findTopics(document.clauses, entities.mentions, document.reading.boilerplate)
  const statements = findStatements(document, drafts, entities, { publishedOn, topics })
  const analysis = { ...entities, statements, topics: countTopics(topics), diagnostics: diagnose(document.reading) }
  return normal.text === text ? analysis : inOriginal(analysis, normal.toOriginal)
}
