import { union, words } from '../../../text/word-sets.js'
import type { Act } from '../../../vocabulary/acts.js'

/** A noun that governs a content: its act, and the prepositions before what it is about. */
export interface NounCue {
  readonly act: Act
  readonly prepositions: ReadonlySet<string>
}

/**
 * Nouns that govern a content: "the claim that …", "his promise to …", "her fears of …". After each, its act and the prepositions that open
 * a thing as its content. Sources: NomBank's frames for nouns of communication and cognition (Meyers et al. 2004); Quirk et al. 1985, 17.26
 * (appositive clauses).
 */
const NOUNS = `
claim: CLAIM of about
allegation: CLAIM of about
assertion: CLAIM of about
rumor: CLAIM of about
rumour: CLAIM of about
insinuation: CLAIM of about
contention: ARGUE
argument: ARGUE for against
counter-argument: ARGUE
counterargument: ARGUE
insistence: ARGUE on
reasoning: ARGUE
rationale: ARGUE
justification: EXPLAIN for
explanation: EXPLAIN for of
clarification: EXPLAIN of
statement: SAY
comment: SAY
remark: SAY
reply: SAY
response: SAY
answer: SAY
message: SAY
testimony: SAY
position: SAY
observation: NOTE
reminder: NOTE of
finding: NOTE of
conclusion: BELIEVE
announcement: ANNOUNCE of
revelation: ANNOUNCE of about
disclosure: ANNOUNCE of
declaration: ANNOUNCE of
proclamation: ANNOUNCE of
report: ANNOUNCE
confirmation: CONFIRM of
affirmation: CONFIRM of
suggestion: PROPOSE of
proposal: PROPOSE for of
recommendation: PROPOSE for of
offer: PROPOSE of
invitation: URGE
advice: URGE
warning: WARN of about against
caution: WARN about
prediction: PREDICT of about
forecast: PREDICT of
projection: PREDICT of
estimate: PREDICT of
expectation: PREDICT of
prophecy: PREDICT of
belief: BELIEVE in
view: BELIEVE
opinion: BELIEVE
conviction: BELIEVE
hope: BELIEVE for of
fear: BELIEVE
fears: BELIEVE of about over
concern: BELIEVE about over at
worry: BELIEVE about over
anxiety: BELIEVE about over
suspicion: BELIEVE of about
doubt: BELIEVE about over
skepticism: BELIEVE about over of
scepticism: BELIEVE about over of
confidence: BELIEVE in
desire: BELIEVE for
wish: BELIEVE for
speculation: BELIEVE about over
assumption: BELIEVE of
decision: BELIEVE
choice: BELIEVE
plan: PROMISE for
goal: PROMISE
aim: PROMISE
ambition: PROMISE of
intention: PROMISE of
intent: PROMISE
willingness: PROMISE
readiness: PROMISE
determination: PROMISE
promise: PROMISE of
pledge: PROMISE of
vow: PROMISE of
oath: PROMISE
commitment: PROMISE to
assurance: PROMISE of
guarantee: PROMISE of
demand: DEMAND
demands: DEMAND for
ultimatum: DEMAND
request: URGE for
appeal: URGE for
call: URGE for
plea: URGE for
exhortation: URGE
admission: ADMIT of
confession: ADMIT of to
acknowledgment: ADMIT of
acknowledgement: ADMIT of
concession: ADMIT
denial: DENY of
dismissal: DENY of
rebuttal: DENY of
accusation: ACCUSE of
charge: ACCUSE of
complaint: CRITICIZE about of over
criticism: CRITICIZE of over
condemnation: CRITICIZE of
denunciation: CRITICIZE of
disapproval: CRITICIZE of
objection: CRITICIZE to
outrage: CRITICIZE at over
anger: CRITICIZE at over
opposition: REJECT to
refusal: REJECT
rejection: REJECT of
reluctance: REJECT
unwillingness: REJECT
threat: THREATEN of against
order: ORDER for
instruction: ORDER
directive: ORDER
ruling: ORDER
agreement: AGREE on to
consent: AGREE to
approval: AGREE of
acceptance: AGREE of
endorsement: PRAISE of
praise: PRAISE for of
support: PRAISE for of
backing: PRAISE for of
defense: PRAISE of
defence: PRAISE of
gratitude: THANK for
thanks: THANK for
apology: APOLOGIZE for
regret: APOLOGIZE over for
`

/** Nouns that govern a content now and then, and name other things as often; read in the same way, but no words of acts by themselves. */
const OCCASIONAL_NOUNS = `
reports: ANNOUNCE of
news: ANNOUNCE
idea: BELIEVE
notion: BELIEVE
theory: BELIEVE
hypothesis: BELIEVE
consensus: AGREE
calculation: NOTE
question: ASK about over of
discussion: CONSULT of about on over
debate: CONSULT about on over
dissatisfaction: CRITICIZE with over about
lawsuit: ACCUSE over
assessment: BELIEVE of
impression: BELIEVE
judgment: BELIEVE
judgement: BELIEVE
proposition: ARGUE
sentiment: BELIEVE
stance: ARGUE
verdict: ORDER
understanding: BELIEVE
thought: BELIEVE
presumption: BELIEVE
premise: BELIEVE
feeling: BELIEVE
hint: NOTE of
boast: CLAIM of about
petition: URGE for
motion: PROPOSE
reassurance: PROMISE
resolve: PROMISE
objective: PROMISE
disappointment: CRITICIZE with at over in about
dismay: CRITICIZE at over
displeasure: CRITICIZE at over with
frustration: CRITICIZE with at over
sadness: BELIEVE at over
surprise: BELIEVE at over
optimism: BELIEVE about over
pessimism: BELIEVE about over
reservations: BELIEVE about over
preference: BELIEVE for
advocacy: URGE for of
admiration: PRAISE for
`

const plural = (noun: string): string =>
  noun.endsWith('s') ? noun : `${noun.replace(/([^aeo])y$/, '$1ie').replace(/(ch|x)$/, '$1e')}s`

function readNouns(table: string): ReadonlyMap<string, NounCue> {
  const found = new Map<string, NounCue>()
  for (const line of table.trim().split('\n')) {
    const [noun = '', uses = ''] = line.split(': ')
    const [act = '', ...prepositions] = uses.split(' ')
    const cue = { act: act as Act, prepositions: new Set(prepositions) }
    found.set(noun, cue)
    found.set(plural(noun), cue)
  }
  return found
}

const CUES = readNouns(NOUNS)
const OCCASIONAL_CUES = readNouns(OCCASIONAL_NOUNS)

/** What a noun governs with a content of its own ("claim": CLAIM, "of", "about"), or null. */
export const nounCueOf = (noun: string): NounCue | null => OCCASIONAL_CUES.get(noun) ?? CUES.get(noun) ?? null

/** The act that a noun shows with a content of its own, or null. */
export const actOfNoun = (noun: string): Act | null => CUES.get(noun)?.act ?? null

/** Every noun of an act, in the singular and plural. Lower case. */
export const NOUNS_OF_ACTS: readonly string[] = [...CUES.keys()]

/** Nouns that stand for what people say or hold though nobody is named: "[allegations] of fraud", "[calls] for a truce". */
export const UNOWNED_NOUNS = words(`
  allegation allegations accusation accusations claims rumors rumours complaints calls demands requests warnings reports criticism skepticism
  scepticism consensus`)
/** Verbs by which a noun tells parts of its content: "their demands [include] a pardon". */
export const INCLUSIONS = words('include includes included')
/** The same with those that say what it is. */
export const VERBS_OF_NOUNS = union(INCLUSIONS, words('is are was were be been remains remained'))
