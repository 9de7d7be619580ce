import type { MatchingStatement } from '../../query/run/matching-statements.js'
import type { Strictness } from '../plan/filter-of.js'
import type { Plan } from '../plan/plan.js'
import type { Said } from './same-thing.js'

/** How many different things an answer tells. */
const TOLD = 2

/**
 * One or two sentences that name the speaker and quote the evidence; every word between “ and ” stands so in the article.
 * @param total how many statements there are, where that is asked
 * @param reading where the act is only told of, or what was asked of was rejected, it is for the reader to see whether it was done
 */
export function answerText(plan: Plan, said: readonly Said[], total: number | null, reading: Strictness): string {
  const told = said.slice(0, plan.order === 'BEST' ? TOLD : 1).map(([best]) => best)
  const sentences = told.map((statement, at) => {
    const isLastOfArticle = told[at + 1]?.articleId !== statement.articleId
    const words = `${lead(plan, statement)}${tell(statement)}${isLastOfArticle ? ` (${source(statement)})` : ''}`
    // A quotation may bring its own full stop.
    return /[.!?]["”]$/.test(words) ? words : `${words}.`
  })
  return [...(reading.isActTold || reading.isRefused ? [] : opening(plan, told, total)), ...sentences].join(' ')
}

function opening({ asks, isNegated }: Plan, told: readonly MatchingStatement[], total: number | null): string[] {
  if (total !== null) return [`${total} ${total === 1 ? 'statement' : 'statements'}:`]
  if (asks !== 'WHETHER') return []
  return [isNegated || !told[0]?.negated ? 'Yes:' : 'No:']
}

function lead({ asks }: Plan, { saidOn, publishedOn, place }: MatchingStatement): string {
  if (asks === 'TIME' && saidOn !== null) return `On ${saidOn}: `
  if (asks === 'TIME' && publishedOn !== null) return `In an article of ${publishedOn}: `
  return asks === 'PLACE' && place !== null ? `In ${place}: ` : ''
}

/** Who, then their words as the article has them: from the cue on where the content follows it in the same sentence. */
function tell(statement: MatchingStatement): string {
  const { speaker, speakerText, cue, cueStart, cueEnd, content, contentSpans, sentence, sentenceStart, addressees } =
    statement
  const who = speaker ?? speakerText ?? 'Somebody unnamed'
  const end = contentSpans.at(-1) ?? 0
  const follows = cueStart !== null && cueEnd !== null && (contentSpans[0] ?? 0) >= cueEnd
  if (follows && contentSpans.length === 2 && end <= sentenceStart + sentence.length) {
    return `${who} “${sentence.slice(cueStart - sentenceStart, end - sentenceStart)}”`
  }
  const to = addressees.length === 0 ? '' : ` (to ${addressees.join(', ')})`
  const words = /^[“"]/.test(content) ? content : `“${content}”`
  return cue === null ? `${who}${to}: ${words}` : `${who} “${cue}”${to}: ${words}`
}

function source({ articleTitle, publisher, publishedOn, saidOn }: MatchingStatement): string {
  return [articleTitle, publisher, publishedOn ?? saidOn].filter((part) => part !== null && part !== '').join(', ')
}
