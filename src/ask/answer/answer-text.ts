import { DENYING } from '../../languages/en/grammar/negation.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Strictness } from '../plan/filter-of.js'
import type { Plan } from '../plan/plan.js'
import { settingOf } from '../plan/setting-of.js'
import type { Said } from './same-thing.js'

/** How many groups of statements an answer reports; of several speakers or of a list one more. */
const MOST_REPORTED = 2
const MOST_LISTED = 3

/**
 * One to three sentences that name the speaker and quote the evidence; the text between “ and ” is verbatim from the article.
 * @param total the number of statements, if the question asks for it; else null
 * @param strictness if the statements were ranked, or the act was found in the content only, or as a refusal, there is no "Yes" or "No": the
 * reader must judge
 */
export function answerText(plan: Plan, said: readonly Said[], total: number | null, strictness: Strictness): string {
  const isList = plan.isCompared || plan.asks === 'SPEAKER' || plan.asks === 'LIST'
  const most = plan.order !== 'BEST' ? 1 : isList ? MOST_LISTED : MOST_REPORTED
  const reported = said.slice(0, most).map(([best]) => best)
  const sentences = reported.map((statement, at) => {
    const isLastOfArticle = reported[at + 1]?.articleId !== statement.articleId
    return closed(`${lead(plan, statement)}${report(statement)}${isLastOfArticle ? source(statement) : ''}`)
  })
  const isOpen = strictness.isRanked || strictness.isActTold || strictness.isRefused
  return [...(isOpen ? [] : opening(plan, reported)), ...counted(plan, said, total), ...sentences].join(' ')
}

/** A statement in a line: who, in which words, and where that stands. */
export const lineOf = (statement: MatchingStatement): string => closed(`${report(statement)}${source(statement)}`)

/** Who says it, as people write it; what the text calls them where no name is known. */
export const speakerOf = ({ speakers, speakerText }: MatchingStatement): string =>
  speakers.length > 0 ? listed(speakers) : (speakerText ?? 'Somebody unnamed')

/** A quotation may already end in a full stop. */
const closed = (words: string): string => (/[.!?]["”]$/.test(words) ? words : `${words}.`)

function opening({ asks, isNegated, isContentDenied }: Plan, [first]: readonly MatchingStatement[]): string[] {
  if (asks !== 'WHETHER' || first === undefined) return []
  if (first.negated) return [isNegated ? 'Yes:' : 'No:']
  // "No boats had sailed": whether that is a yes to "did she say that boats sailed", the reader must judge.
  return !isContentDenied && DENYING.test(first.content) ? [] : ['Yes:']
}

/** How many there are: statements or, of "how many people", those who said it. */
function counted({ kind }: Plan, said: readonly Said[], total: number | null): string[] {
  if (total === null) return []
  if (kind === null) return [`${total} ${total === 1 ? 'statement' : 'statements'}:`]
  const speakers = new Set(said.flat().flatMap(({ speakers }) => speakers))
  const [one, several] = COUNTED[kind]
  return [`${speakers.size} ${speakers.size === 1 ? one : several}:`]
}

const COUNTED: Readonly<Record<NonNullable<Plan['kind']>, readonly [string, string]>> = {
  PERSON: ['person', 'people'],
  ORGANIZATION: ['organization', 'organizations'],
  COUNTRY: ['country', 'countries'],
}

function lead({ asks }: Plan, statement: MatchingStatement): string {
  const { saidOn, publishedOn } = statement
  if (asks === 'TIME' && saidOn !== null) return `On ${saidOn}: `
  if (asks === 'TIME' && publishedOn !== null) return `In an article of ${publishedOn}: `
  const setting = asks === 'PLACE' ? settingOf(statement) : null
  return setting === null ? '' : `${setting.charAt(0).toUpperCase()}${setting.slice(1)}: `
}

/** The speaker and the article's words: from the cue to the content's end if the content follows in the same sentence, else cue and content apart. */
function report(statement: MatchingStatement): string {
  const { cue, cueStart, cueEnd, content, contentSpans, sentence, sentenceStart, addressees } = statement
  const who = speakerOf(statement)
  const end = contentSpans.at(-1) ?? 0
  const follows = cueStart !== null && cueEnd !== null && (contentSpans[0] ?? 0) >= cueEnd
  if (follows && contentSpans.length === 2 && end <= sentenceStart + sentence.length) {
    return `${who} “${sentence.slice(cueStart - sentenceStart, end - sentenceStart)}”`
  }
  const to = addressees.length === 0 ? '' : ` to ${listed(addressees)}`
  // The comma before a closing mark is the sentence's.
  const said = content.replace(/,(?=["”]$)/, '')
  const words = /^[“"]/.test(said) ? said : `“${said}”`
  if (cue === null) return `${who}${to}: ${words}`
  // "According to" stands before who speaks, not after.
  return /^according to$/i.test(cue) ? `According to ${who}: ${words}` : `${who} ${cue}${to}: ${words}`
}

/** "Peru, Chad and Malta". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

/** Where it stands: " (The lake, Lake Courier, 2024-05-08)"; nothing where the article has neither title nor publisher nor day. */
function source({ articleTitle, publisher, publishedOn, saidOn }: MatchingStatement): string {
  const known = [articleTitle, publisher, publishedOn ?? saidOn].filter((part) => part !== null && part !== '')
  return known.length === 0 ? '' : ` (${known.join(', ')})`
}
