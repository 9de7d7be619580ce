import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Strictness } from '../plan/filter-of.js'
import type { Plan } from '../plan/plan.js'
import type { Said } from './same-thing.js'

/** How many groups of statements an answer reports. */
const MOST_REPORTED = 2

/**
 * One or two sentences that name the speaker and quote the evidence; the text between “ and ” is verbatim from the article.
 * @param total the number of statements, if the question asks for it; else null
 * @param strictness if the act was found in the content only, or as a refusal, there is no "Yes" or "No": the reader must judge
 */
export function answerText(plan: Plan, said: readonly Said[], total: number | null, strictness: Strictness): string {
  const reported = said.slice(0, plan.order === 'BEST' ? MOST_REPORTED : 1).map(([best]) => best)
  const sentences = reported.map((statement, at) => {
    const isLastOfArticle = reported[at + 1]?.articleId !== statement.articleId
    const words = `${lead(plan, statement)}${report(statement)}${isLastOfArticle ? ` (${source(statement)})` : ''}`
    // A quotation may already end in a full stop.
    return /[.!?]["”]$/.test(words) ? words : `${words}.`
  })
  const isOpen = strictness.isRanked || strictness.isActTold || strictness.isRefused
  return [...(isOpen ? [] : opening(plan, reported, total)), ...sentences].join(' ')
}

function opening({ asks, isNegated }: Plan, reported: readonly MatchingStatement[], total: number | null): string[] {
  if (total !== null) return [`${total} ${total === 1 ? 'statement' : 'statements'}:`]
  if (asks !== 'WHETHER') return []
  return [isNegated || !reported[0]?.negated ? 'Yes:' : 'No:']
}

function lead({ asks }: Plan, { saidOn, publishedOn, place }: MatchingStatement): string {
  if (asks === 'TIME' && saidOn !== null) return `On ${saidOn}: `
  if (asks === 'TIME' && publishedOn !== null) return `In an article of ${publishedOn}: `
  return asks === 'PLACE' && place !== null ? `In ${place}: ` : ''
}

/** The speaker and the article's words: from the cue to the content's end if the content follows in the same sentence, else cue and content apart. */
function report(statement: MatchingStatement): string {
  const { speakers, speakerText, cue, cueStart, cueEnd, content, contentSpans, sentence, sentenceStart, addressees } =
    statement
  const who = speakers.length > 0 ? listed(speakers) : (speakerText ?? 'Somebody unnamed')
  const end = contentSpans.at(-1) ?? 0
  const follows = cueStart !== null && cueEnd !== null && (contentSpans[0] ?? 0) >= cueEnd
  if (follows && contentSpans.length === 2 && end <= sentenceStart + sentence.length) {
    return `${who} “${sentence.slice(cueStart - sentenceStart, end - sentenceStart)}”`
  }
  const to = addressees.length === 0 ? '' : ` (to ${addressees.join(', ')})`
  const words = /^[“"]/.test(content) ? content : `“${content}”`
  return cue === null ? `${who}${to}: ${words}` : `${who} “${cue}”${to}: ${words}`
}

/** "Peru, Chad and Malta". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`

function source({ articleTitle, publisher, publishedOn, saidOn }: MatchingStatement): string {
  return [articleTitle, publisher, publishedOn ?? saidOn].filter((part) => part !== null && part !== '').join(', ')
}
