import { DIRECTED } from '../../languages/en/questions/judging.js'
import type { Candidate } from '../../query/run/candidate-statements.js'
import { fold } from '../../text/phrase-table.js'
import { ACTS } from '../../vocabulary/acts.js'
import type { Party, Plan } from '../plan/plan.js'
import type { Inquiry } from './inquiry.js'
import { scoreAct } from './score-act.js'
import { scoreSpeaker } from './score-speaker.js'
import { positionsOf, scoreAddressed, scoreWords } from './score-words.js'
import { isInside } from './worth.js'

/** How well a statement answers, 0 to 1, with the parts that it is the product of. */
export interface Score {
  readonly total: number
  readonly speaker: number
  readonly addressee: number
  readonly act: number
  readonly words: number
}

/** What is left of the score for each doubt; chosen as said in `worth.ts`. */
const OTHER_KIND = 0.4
const REVERSED = 0.3
const OWN = 0.5
/** Told by somebody else, who may tell it for another reason. */
const NESTED = 0.9
const UNADDRESSED = 0.5
/** The same where what is said has a phrase that may be whoever it is said to. */
const DIRECTING = 0.8
const NEGATED = 0.3
/** A question about the world that somebody happens to speak of; why something is so, they seldom say. */
const FREE = 0.9
const FREE_REASON = 0.75
/** Nothing but an act is asked for, and this is another one. */
const NO_ACT = 0.6
const SURE_ACT = 0.9

/** Scores a statement: each part is 1 where it is as asked, and 0 where the statement cannot answer. */
export function scoreOf(inquiry: Inquiry, candidate: Candidate): Score {
  const { plan } = inquiry
  const speaker = scoreSpeaker(inquiry, candidate)
  const addressee = Math.max(scoreAddressees(plan.addressees, candidate), scoreAddressed(inquiry, candidate))
  const hasVerb = positionsOf(inquiry, 'VERB').some((at) => isInside(candidate.places[at]))
  const act = scoreAct(plan, candidate, hasVerb)
  const words = scoreWords(inquiry, candidate)
  const isActAlone = (['TOPIC', 'TARGET', 'ADDRESSEE'] as const).every(
    (role) => positionsOf(inquiry, role).length === 0,
  )
  const doubts =
    (isKind(plan, candidate) ? 1 : OTHER_KIND) *
    (isReversed(plan, candidate) ? REVERSED : 1) *
    (isOwn(plan, candidate) ? OWN : 1) *
    (candidate.isNested ? NESTED : 1) *
    addressing(plan, candidate) *
    (candidate.negated && plan.asks !== 'WHETHER' && !plan.isNegated ? NEGATED : 1) *
    (plan.isFree ? (plan.asks === 'REASON' ? FREE_REASON : FREE) : 1) *
    (isActAlone && scoreAct(plan, candidate, false) < SURE_ACT ? NO_ACT : 1)
  return { total: speaker * addressee * act * words * doubts, speaker, addressee, act, words }
}

/** "Which country": whether one of the speakers is of the kind that is asked for. */
const isKind = ({ kind }: Plan, { speakerIds }: Candidate): boolean =>
  kind === null || speakerIds.some((id) => id.startsWith(`${kind.toLowerCase()}_`))

/** Whether it is said to those of whom it is asked what they said. */
const isReversed = ({ speakers }: Plan, { speakerIds, addresseeIds }: Candidate): boolean =>
  speakers.some(({ actors }) => actors.some(({ id }) => addresseeIds.includes(id) && !speakerIds.includes(id)))

/** Whether it is said by the one who is spoken of or to: "who praised Doe" does not ask what Doe said. */
function isOwn({ speakers, addressees, targets, mentions }: Plan, { speakerIds }: Candidate): boolean {
  const asked = new Set(speakers.flatMap(({ actors }) => actors.map(({ id }) => id)))
  const others = [...addressees, ...targets, ...mentions].flatMap(({ actors }) => actors)
  return speakerIds.length > 0 && speakerIds.every((id) => !asked.has(id) && others.some((actor) => actor.id === id))
}

/** Less for who is spoken to where no addressee is known, unless what is asked, ordered or thanked for names one. */
function addressing({ asks, acts }: Plan, candidate: Candidate): number {
  if (asks !== 'ADDRESSEE' || isAddressed(candidate)) return 1
  const isDirected = acts.every((act) => act === 'THANK' || ACTS[act].actClass === 'DIRECTIVE')
  return isDirected && DIRECTED.test(candidate.content) ? DIRECTING : UNADDRESSED
}

const isAddressed = ({ addresseeIds, addresseeText }: Candidate): boolean =>
  addresseeIds.length > 0 || addresseeText !== null

function scoreAddressees(parties: readonly Party[], { addresseeIds, addresseeText }: Candidate): number {
  const isAsked = ({ actors, words }: Party): boolean =>
    actors.some(({ id }) => addresseeIds.includes(id)) ||
    (addresseeText !== null && fold(addresseeText).includes(fold(words)))
  return parties.length === 0 || parties.some(isAsked) ? 1 : 0
}
