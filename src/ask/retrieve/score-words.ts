import type { Candidate } from '../../query/run/candidate-statements.js'
import { isExact as isExactPlan } from '../plan/plan.js'
import type { Inquiry, WordRole } from './inquiry.js'
import { isInContent, isInside, meanWorth, weightOf, worth, worthNear, worthWithin } from './worth.js'

/** What is left of the score for each doubt; chosen as said in `worth.ts`. */
const HEAVY_ABSENT = 0.85
const NAME_ABSENT = 0.6
const NAME_ABSENT_EXACT = 0.3
const VERBATIM_ABSENT = 0.1
/** Only the names of a question that states the content itself: what is told of them is something else. */
const NAMES_ALONE = 0.5
const MISDIRECTED = 0.4
/** None of the words within the sentence, of few words and of many; and none within the content, where no act is asked for. */
const ASIDE_FEW = 0.6
const ASIDE = 0.75
const FEW = 3
const BESIDE = 0.7
/** How much hangs on words outside the sentence, where the question states the content itself. */
const BY_FAINT = 0.5
/** How much hangs on what happened around the saying ("when he resigned"). */
const BY_SETTING = 0.35
/** Words of this weight tell what a question is about. */
const HEAVY = 0.6
/** Somebody who is only spoken of, not to, where an act is asked for that is done to somebody; and where none is. */
const TOLD_OF = 0.85
const TOLD_OF_ALONE = 0.42

/** Somebody of whom the sentences around speak may be who is spoken to, where nobody else is. */
const HEARING = 0.8

/** The positions of the words with a role. */
export const positionsOf = ({ roles }: Inquiry, role: WordRole): readonly number[] =>
  roles.flatMap((each, at) => (each === role ? [at] : []))

/** How well a statement has what is spoken of, 0 to 1: the weighted mean of where the words stand, less for each doubt. */
export function scoreWords(inquiry: Inquiry, candidate: Candidate): number {
  const { plan, words } = inquiry
  const { places, addresseeIds } = candidate
  const targets = positionsOf(inquiry, 'TARGET')
  const topics = [...positionsOf(inquiry, 'TOPIC'), ...targets]
  if (topics.length === 0) return scoreSetting(inquiry, candidate)
  const isExact = isExactPlan(plan)
  const isHeavyAbsent = topics.some((at) => (words[at]?.weight ?? 0) > HEAVY && worth(places[at]) === 0)
  const isNameAbsent = topics.some((at) => (words[at]?.actors.length ?? 0) > 0 && places[at] === null)
  const isVerbatimAbsent = topics.some(
    (at) => plan.topics.some(([word]) => word?.startsWith('"') && word === words[at]?.own) && !isInContent(places[at]),
  )
  const plain = topics.filter((at) => words[at]?.actors.length === 0)
  const isNamesAlone = isExact && plain.length > 0 && !plain.some((at) => isInside(places[at]))
  // "Accused Doe": of whoever is judged it must be told, not only around it.
  const isMisdirected = targets.some(
    (at) => worthWithin(places[at]) === 0 && !words[at]?.actors.some((id) => addresseeIds.includes(id)),
  )
  const faint =
    weightOf(
      words,
      topics.filter((at) => !isInside(places[at])),
    ) / weightOf(words, topics)
  return (
    meanWorth(words, candidate, topics) *
    scoreSetting(inquiry, candidate) *
    placing(inquiry, candidate, topics) *
    (isHeavyAbsent ? HEAVY_ABSENT : 1) *
    (isNameAbsent ? (isExact ? NAME_ABSENT_EXACT : NAME_ABSENT) : 1) *
    (isVerbatimAbsent ? VERBATIM_ABSENT : 1) *
    (isNamesAlone ? NAMES_ALONE : 1) *
    (isMisdirected ? MISDIRECTED : 1) *
    (isExact ? 1 - BY_FAINT * faint : 1)
  )
}

/** Less where the words stand around the statement, not in it; "demanded of Malta" tells enough by its act and addressee. */
function placing({ plan }: Inquiry, { places, act, addresseeIds }: Candidate, topics: readonly number[]): number {
  const isAddressed = plan.addressees.some(({ actors }) => actors.some(({ id }) => addresseeIds.includes(id)))
  if (isAddressed && plan.acts.some((asked) => asked === act)) return 1
  if (!topics.some((at) => isInside(places[at]))) return topics.length < FEW ? ASIDE_FEW : ASIDE
  return plan.acts.length === 0 && !topics.some((at) => isInContent(places[at])) ? BESIDE : 1
}

/** What happened around the saying, wherever the article tells of it; all hangs on it where nothing else is asked for. */
function scoreSetting(inquiry: Inquiry, candidate: Candidate): number {
  const settings = positionsOf(inquiry, 'SETTING')
  if (settings.length === 0) return 1
  const mean = meanWorth(inquiry.words, candidate, settings)
  const isAlone = positionsOf(inquiry, 'TOPIC').length + positionsOf(inquiry, 'TARGET').length === 0
  return isAlone && inquiry.plan.acts.length === 0 ? mean : 1 - BY_SETTING * (1 - mean)
}

/** How well a statement is addressed as asked, 0 to 1, where its addressee has no name that is known: by the words for them in it. */
export function scoreAddressed(inquiry: Inquiry, { places, addresseeIds, act }: Candidate): number {
  const addressed = positionsOf(inquiry, 'ADDRESSEE')
  if (addressed.length === 0) return 0
  const isOther = addresseeIds.length > 0 || !inquiry.plan.acts.some((asked) => asked === act)
  const near = (at: number): number => Math.max(worthWithin(places[at]), isOther ? 0 : HEARING * worthNear(places[at]))
  const within = addressed.reduce((sum, at) => sum + near(at), 0) / addressed.length
  return within * (inquiry.plan.acts.length > 0 ? TOLD_OF : TOLD_OF_ALONE)
}
