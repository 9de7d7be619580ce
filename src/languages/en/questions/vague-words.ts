import { words } from '../../../text/word-sets.js'

/**
 * Words that place what is spoken of without telling what it is. Lower case. A statement of it may well do without them: they may be left
 * out where the others stand in an article.
 *
 * Source: the questions of `test/ask`. Another idea than the nouns that make no topic of news (`topics/topic-words.ts`): adjectives and verbs
 * are among these, and a topic of its own may be ("problem").
 */
export const VAGUE_WORDS = words(`
  effect effects impact prospect prospects possibility possible potential involvement circumstances explanation role aspect details
  idea future use used regard regards account view state chance chances problem plans latest news new towards away back long go goes
  went gone come comes came take takes took taken keep kept immediately straight happen soon now quickly finally`)
