import type { Act } from '../../../vocabulary/acts.js'
import { inflections } from '../grammar/inflections.js'
import type { Cue } from './cues.js'

/** Verbs whose subject is spoken to or of: "drew criticism for", "received praise from Doe". */
const RECEIVING = 'receive draw face attract earn'
/** The same, in all forms. */
export const VERBS_OF_RECEIVING: ReadonlySet<string> = new Set(RECEIVING.split(' ').flatMap(inflections))

/**
 * Support verbs with the nouns that carry the act: "expressed willingness to …", "issued an ultimatum". Sources: NomBank's support
 * verbs (Meyers et al. 2004); the verbal categories of CAMEO 01–13.
 */
const NOUNS_OF_VERBS: readonly { readonly verbs: string; readonly nouns: string }[] = [
  {
    verbs:
      'express voice raise convey extend reiterate repeat renew reaffirm restate pledge declare state affirm signal indicate announce',
    nouns: `support PRAISE, backing PRAISE, solidarity PRAISE, sympathy PRAISE, satisfaction PRAISE, appreciation THANK, gratitude THANK,
      thanks THANK, regret APOLOGIZE, regrets APOLOGIZE, remorse APOLOGIZE, apology APOLOGIZE, apologies APOLOGIZE, willingness PROMISE,
      readiness PROMISE, determination PROMISE, intent PROMISE, intention PROMISE, intentions PROMISE, desire BELIEVE, preference BELIEVE, interest BELIEVE, sadness BELIEVE, opposition REJECT, refusal REJECT, rejection REJECT, objection CRITICIZE,
      objections CRITICIZE, condemnation CRITICIZE, outrage CRITICIZE, anger CRITICIZE, dismay CRITICIZE, indignation CRITICIZE,
      disappointment CRITICIZE, displeasure CRITICIZE, criticism CRITICIZE, frustration CRITICIZE, alarm CRITICIZE, concern BELIEVE,
      concerns BELIEVE, fear BELIEVE, fears BELIEVE, hope BELIEVE, hopes BELIEVE, confidence BELIEVE, doubt BELIEVE, doubts BELIEVE, interest BELIEVE, preference BELIEVE,
      optimism BELIEVE, pessimism BELIEVE, skepticism BELIEVE, scepticism BELIEVE, belief BELIEVE, conviction BELIEVE, view BELIEVE,
      views BELIEVE, opinion BELIEVE, opinions BELIEVE, surprise BELIEVE, shock BELIEVE, sadness BELIEVE, sorrow BELIEVE, relief BELIEVE, pride BELIEVE,
      reservations BELIEVE, caution WARN, misgivings CRITICIZE, disapproval CRITICIZE, admiration PRAISE, approval PRAISE, reluctance REJECT,
      unwillingness REJECT, commitment PROMISE, dissatisfaction CRITICIZE, discontent CRITICIZE, unhappiness CRITICIZE, question ASK, questions ASK`,
  },
  {
    verbs: 'reiterate repeat renew reaffirm restate withdraw retract',
    nouns: `claim CLAIM, claims CLAIM, allegation CLAIM, allegations CLAIM, assertion CLAIM, accusation ACCUSE, accusations ACCUSE`,
  },
  {
    verbs: 'make add issue give deliver send offer put reiterate repeat renew reaffirm restate withdraw',
    nouns: `promise PROMISE, promises PROMISE, pledge PROMISE, vow PROMISE, commitment PROMISE, assurance PROMISE, assurances PROMISE,
      guarantee PROMISE, guarantees PROMISE, ultimatum THREATEN, threat THREATEN, threats THREATEN, warning WARN, demand DEMAND,
      demands DEMAND, request URGE, appeal URGE, appeals URGE, call URGE, calls URGE, plea URGE, invitation URGE, order ORDER, orders ORDER,
      proposal PROPOSE, recommendation PROPOSE, apology APOLOGIZE, consent AGREE, approval AGREE, permission AGREE, backing PRAISE,
      announcement ANNOUNCE, claim CLAIM, claims CLAIM, allegation CLAIM, allegations CLAIM, suggestion PROPOSE, admission ADMIT,
      case ARGUE, argument ARGUE, point ARGUE, remark SAY, remarks SAY, comment SAY, comments SAY, statement SAY, observation NOTE,
      prediction PREDICT, predictions PREDICT, confession ADMIT, decision BELIEVE, joke SAY, jokes SAY, reference CITE, references CITE,
      arrangement AGREE, subpoena ORDER, subpoenas ORDER, mention NOTE, complaint CRITICIZE, accusation ACCUSE, accusations ACCUSE`,
  },
  {
    verbs: 'repeat reiterate renew maintain hold restate',
    nouns: 'claim CLAIM, claims CLAIM, position ARGUE, view BELIEVE, belief BELIEVE',
  },
  { verbs: 'grant', nouns: 'permission AGREE, consent AGREE, approval AGREE' },
  { verbs: 'lodge file submit register', nouns: 'complaint CRITICIZE, protest CRITICIZE, objection CRITICIZE' },
  { verbs: 'file bring', nouns: 'lawsuit ACCUSE, suit ACCUSE, charges ACCUSE' },
  {
    verbs: 'have hold share take form reach draw maintain keep',
    nouns: `view BELIEVE, views BELIEVE, opinion BELIEVE, belief BELIEVE, hope BELIEVE, hopes BELIEVE, doubt BELIEVE, doubts BELIEVE, impression BELIEVE,
      fear BELIEVE, fears BELIEVE, concern BELIEVE, concerns BELIEVE, conclusion BELIEVE, position ARGUE, stance ARGUE, plan PROMISE, plans PROMISE,
      intention PROMISE, desire BELIEVE`,
  },
  {
    verbs: RECEIVING,
    nouns: 'criticism CRITICIZE, condemnation CRITICIZE, complaints CRITICIZE, praise PRAISE, thanks THANK',
  },
  {
    verbs: 'open launch order announce begin start',
    nouns: `investigation INVESTIGATE, investigations INVESTIGATE, inquiry INVESTIGATE, enquiry INVESTIGATE, probe INVESTIGATE,
      hearing INVESTIGATE, hearings INVESTIGATE`,
  },
  {
    verbs: 'reach conclude strike',
    nouns: 'agreement AGREE, agreements AGREE, deal AGREE, accord AGREE, pact AGREE, treaty AGREE, memorandum AGREE',
  },
  {
    verbs: 'hold have conduct open begin start resume',
    nouns: `talks CONSULT, discussion CONSULT, discussions CONSULT, consultations CONSULT, negotiations CONSULT, meeting CONSULT,
      meetings CONSULT, conversation CONSULT, conversations CONSULT`,
  },
]

const NOUNS_BY_VERB: ReadonlyMap<string, ReadonlyMap<string, Act>> = (() => {
  const found = new Map<string, Map<string, Act>>()
  for (const { verbs, nouns } of NOUNS_OF_VERBS) {
    for (const verb of verbs.split(' ')) {
      const acts = found.get(verb) ?? new Map<string, Act>()
      for (const [, noun, act] of nouns.matchAll(/([a-z]+) ([A-Z]+)/g)) acts.set(noun as string, act as Act)
      found.set(verb, acts)
    }
  }
  return found
})()

/** The act is the noun's; what stands here only says that the verb supports one. */
const SUPPORTS: Cue['acts'] = new Map([['l', 'SAY']])

/** Whoever meets somebody talks, where the text tells about what. */
const MEETS: Cue['acts'] = new Map([['k', 'CONSULT']])
const VERBS_OF_MEETING: ReadonlySet<string> = new Set(['meet', 'join'])

const CUES_BY_FORM: ReadonlyMap<string, Cue> = new Map(
  [...NOUNS_BY_VERB.keys(), ...VERBS_OF_MEETING].flatMap((lemma) =>
    inflections(lemma).map((form): [string, Cue] => [
      form,
      { lemma, particle: null, acts: VERBS_OF_MEETING.has(lemma) ? MEETS : SUPPORTS },
    ]),
  ),
)

/** The cue that a verb's form is with a noun of an act, or as a verb of meeting; undefined for others. */
export const supportCueOf = (form: string): Cue | undefined => CUES_BY_FORM.get(form)

/** The act of a support verb with its noun ("issue", "ultimatum": THREATEN), or null. */
export const supportedAct = (lemma: string, noun: string): Act | null => NOUNS_BY_VERB.get(lemma)?.get(noun) ?? null
