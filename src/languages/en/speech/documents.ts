import { union, words } from '../../../text/word-sets.js'

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
  issue issued issues issuing release released releases send sends sent publish published publishes sign signs signed write writes wrote
  written pass passed adopt adopts adopted approve approved made post posted posts deliver delivered`)

/** Forms of verbs of writing to somebody, whose subject is who says what follows: "[wrote] to the editor demanding". */
export const VERBS_OF_CORRESPONDENCE = words(`
  write writes wrote email emails emailed text texts texted tweet tweets tweeted cable cables cabled petition petitions petitioned`)
/** The same with a thing for their object: "[posted] her reasons saying". */
export const VERBS_OF_BARE_WORDS = words('tweeted tweets posted posts blogged gave gives explained explains')
/** Forms of verbs by which a text is made, beside those of issuing it: "a study [conducted] by". */
export const VERBS_OF_MAKING = union(
  VERBS_OF_ISSUING,
  words(`conducted led authored co-authored compiled prepared produced undertaken carried drafted penned delivered given posted shared filed
    handed read presented submitted tweeted`),
)
/** Participles of what is done with the document of somebody else: "papers [seen] by the agency", "a study [commissioned] by the firm". */
export const PARTICIPLES_OF_PERUSAL = words(`
  seen obtained reviewed read viewed examined analysed analyzed acquired inspected studied consulted verified received accessed heard watched
  cited quoted commissioned requested ordered funded financed sponsored leaked translated intercepted seized recovered found shared criticised
  criticized rejected dismissed disputed`)

/** What a court, a ruler or an authority hands down, and whose it is: "the verdict [of] the guild". */
export const DECISIONS = words(`
  ruling rulings opinion decision judgment judgement verdict order orders decree edict executive-order injunction warrant writ dissent bull
  encyclical fatwa directive proclamation`)
/** Papers, pages and accounts that tell what whoever issues or keeps them says. */
const PAPERS = words(`
  advisory advisories bulletin bulletins announcement announcements release releases guidance guidelines manifesto editorial article column
  book memoir memoirs autobiography essay indictment complaint lawsuit suit affidavit transcript notice notices newsletter forecast forecasts
  warning warnings calculations tally count dashboard database website site homepage page webpage feed account accounts post posts message
  messages email e-mail e-mails tweets letters memos notes statements video videos speech remarks comments testimony reply response
  instructions description caption profile blog podcast obituary log logs registry register archive archives minutes dossier brief summary
  survey surveys files factsheet leaflet brochure catalogue prospectus outlook chart charts map maps studies papers projection projections`)
/** All that speaks for whoever has made, issued or kept it. */
export const DOCUMENTS_OF_AUTHORS = union(DOCUMENTS, ISSUED_TEXTS, DECISIONS, PAPERS)
/** Between a document's noun and its number: "Bulletin [Number] 7". */
export const NUMBER_WORDS = words('number no no.')

/** Nouns by which news calls one document, a group each: "the study … the paper". */
const SAME_DOCUMENTS = [
  'statement declaration communique communiqué announcement release',
  'report study research paper findings analysis',
  'ruling judgment judgement decision verdict opinion',
  'advisory bulletin',
  'tweet post message',
  'book memoir memoirs autobiography',
  'lawsuit suit complaint',
]
const GROUP_OF_DOCUMENT: ReadonlyMap<string, string> = new Map(
  SAME_DOCUMENTS.flatMap((group) => group.split(' ').map((noun) => [noun, group] as const)),
)
/** What a document is, whatever noun calls it that and in whichever number: the same for "study", "studies" and "paper". */
export function kindOfDocument(noun: string): string {
  const singular = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
  return GROUP_OF_DOCUMENT.get(noun) ?? GROUP_OF_DOCUMENT.get(singular) ?? singular
}
