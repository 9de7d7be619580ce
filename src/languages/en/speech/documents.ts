import { words } from '../../../text/word-sets.js'

/**
 * Nouns of what tells something by itself, and verbs of handing it out. Chosen by hand for agency news.
 */

/** Documents that show what they hold: what "shows" or "finds" says of anybody else is an event. */
export const DOCUMENTS = words(`
  poll polls polling survey surveys study studies report reports research analysis data figures statistics numbers records documents
  document results review audit census estimates findings filing filings emails map chart tests investigation paper footage video`)
/** Texts that say what their author says ("read out a [declaration] that asked"). */
export const ISSUED_TEXTS = words(
  'statement declaration letter resolution communique communiqué petition memo ultimatum tweet note appeal',
)
/** Forms of verbs by which a text is issued. */
export const VERBS_OF_ISSUING = words(`
  issue issued issues issuing release released releases send sends sent published publishes sign signs signed write writes wrote passed
  adopted approved made`)
