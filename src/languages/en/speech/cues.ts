import type { Act } from '../../../vocabulary/acts.js'
import { inflections } from '../grammar/inflections.js'
import { NOUNS_OF_ACTS } from './noun-cues.js'
import { OCCASIONAL_VERBS } from './occasional-cues.js'
import { STANCE_VERBS } from './stance-cues.js'

export { actOfNoun } from './noun-cues.js'

/**
 * What can stand beside a cue verb, and what it then means.
 * - `q` a quotation or clause before it or after it, with a comma: "…," she said
 * - `c` a clause after it, with or without "that": said (that) it rained
 * - `w` a question clause: asked whether it rained
 * - `a` an addressee before the clause or quotation: told Poland that …
 * - `d` an addressee and what it is to do: urged Poland to …
 * - `r` somebody and what they are to do, without being told: expects Poland to …
 * - `i` an infinitive: vowed to …
 * - `f` an addressee and a reason: thanked Poland for …
 * - `o` an addressee and a charge: accused Poland of …
 * - `t` an addressee and a topic: pressed Poland on …
 * - `n` a thing: cited the law, called for calm
 * - `p` a thing that somebody asked for or offered: declined the invitation
 * - `m` a thing that somebody demanded: accepted the ultimatum
 * - `k` a partner and what the meeting is about: met the minister to discuss …
 * - `l` a noun that carries the act (`support-verbs.ts`): issued an ultimatum
 * - `s` a thing and what it is said to be: called the law a mistake, described it as vague
 */
export type Frame = 'q' | 'c' | 'w' | 'a' | 'd' | 'r' | 'i' | 'f' | 'o' | 't' | 'n' | 'p' | 'm' | 'k' | 'l' | 's'

export interface Cue {
  readonly lemma: string
  /** The words after the verb that belong to it ("call for", "push back against"), or null. */
  readonly particle: string | null
  readonly acts: ReadonlyMap<Frame, Act>
}

/**
 * Verbs (with particle) and the acts that they show, by frame. Chosen from the reporting verbs of Thompson and Ye (1991), Levin's
 * verbs of communication (1993, class 37), CAMEO's verb classes 01–17, and frequency counts of cue lemmas in news attributions.
 */
const VERBS = `
say: SAY qcwa
tell: SAY qcwa ORDER d
inform: SAY qao
notify: SAY qao
add: SAY qc
state: SAY qcn
comment: SAY qc
comment on: SAY n
remark: SAY qc
reply: SAY qc
respond: SAY qc
answer: SAY qc
write: SAY qc
tweet: SAY qcn
retweet: SAY qn
post: SAY qc
email: SAY q
continue: SAY q
recount: SAY qcwn
declare: SAY qc ANNOUNCE srn
mention: NOTE cn
broach: NOTE n
joke: SAY qc
quip: SAY qc
shout: SAY qc
yell: SAY qc
bark: SAY q
whisper: SAY qc
mutter: SAY qc
recite: SAY qn
specify: SAY qcwn
chant: SAY q
testify: SAY qc
read: SAY q
begin: SAY q
conclude: SAY qc
go on: SAY q
chime in: SAY q
speak of: SAY n
talk about: SAY n
write about: SAY n
joke about: SAY n
hint: SAY qc
hint at: SAY n
lay out: EXPLAIN n
speak about: SAY n
discuss: CONSULT nw
debate: CONSULT nw
consult: CONSULT t
consult with: CONSULT tk
confer with: CONSULT tk
negotiate with: CONSULT tk
speak with: CONSULT tk
talk with: CONSULT tk
call: SAY s
describe: EXPLAIN sn
label: SAY s
brand: CRITICIZE s
dub: SAY s
deem: BELIEVE sr
portray: SAY s
characterize: SAY s
dismiss: DENY ns REJECT pm
classify: SAY s
identify: NOTE s
list: SAY s
record: NOTE s
bill: SAY s
treat: BELIEVE s
recognize: ADMIT cs
attribute: ARGUE s
ascribe: ARGUE s
put: PREDICT s
place: PREDICT s
peg: PREDICT s
value: PREDICT s
explain: EXPLAIN qcwn
clarify: EXPLAIN qcwn
elaborate: EXPLAIN q
detail: EXPLAIN n
outline: EXPLAIN n
argue: ARGUE qcn
contend: ARGUE qc
insist: ARGUE qc
insist on: DEMAND n
maintain: ARGUE qcn
reason: ARGUE qc
stress: ARGUE qcn
emphasize: ARGUE qcn
reiterate: ARGUE qcn
repeat: SAY qc
echo: SAY qn
underscore: ARGUE cn
underline: ARGUE cn
highlight: NOTE n
claim: CLAIM qcin
rumor: CLAIM c
rumour: CLAIM c
allege: CLAIM qc
assert: CLAIM qc
boast: CLAIM qc
boast of: CLAIM n
profess: CLAIM ci
note: NOTE qcwn
point out: NOTE qcw
observe: NOTE qc
recall: NOTE qcwn
remember: NOTE qcw
remind: NOTE ao
find: NOTE qcnrs
show: NOTE qcwn
learn: NOTE c
indicate: NOTE qcn
imply: CLAIM c
reflect: SAY q
cite: CITE ns
quote: CITE ns
refer to: CITE n SAY s
point to: CITE n
allude to: CITE n
reference: CITE n
invoke: CITE n
announce: ANNOUNCE qcn
report: ANNOUNCE qcn
reveal: ANNOUNCE qcwn
disclose: ANNOUNCE qcwn
unveil: ANNOUNCE n
release: ANNOUNCE n
proclaim: ANNOUNCE qc
publish: ANNOUNCE q
confirm: CONFIRM qcwn
verify: CONFIRM qcn
affirm: CONFIRM qcn
reaffirm: CONFIRM qcn
corroborate: CONFIRM n
admit: ADMIT qcn
admit to: ADMIT n
concede: ADMIT qcn
confess: ADMIT qc
confess to: ADMIT n
acknowledge: ADMIT qcwn
deny: DENY qcn REJECT p
dispute: DENY cn
refute: DENY cn
rebut: DENY n
reject: REJECT ns
veto: REJECT n
rebuff: REJECT n
spurn: REJECT n
snub: REJECT n
turn down: REJECT n
brush aside: REJECT n
brush off: REJECT n
balk at: REJECT n
ignore: REJECT pm
resist: REJECT pm
contradict: DENY n
downplay: DENY n
shrug off: DENY n
disagree: DENY qc
predict: PREDICT qcwn
forecast: PREDICT qcn
expect: PREDICT crni
estimate: PREDICT qcs
project: PREDICT c
anticipate: PREDICT cn
believe: BELIEVE qcwr
believe in: BELIEVE n
think: BELIEVE qc
feel: BELIEVE qc
consider: BELIEVE snr
hope: BELIEVE qci
hope for: BELIEVE n
wish for: BELIEVE n
fear: BELIEVE qcn
doubt: BELIEVE cwn
suspect: BELIEVE co
worry: BELIEVE qc
worry about: BELIEVE n
know: BELIEVE cw
want: BELIEVE inr
realize: BELIEVE cw
assume: BELIEVE cr
understand: BELIEVE cwr
speculate: BELIEVE qc
imagine: BELIEVE cw
muse: BELIEVE qc
wish: BELIEVE ci
guess: BELIEVE qcw
decide: BELIEVE ciw
see: BELIEVE s
regard: BELIEVE s
view: BELIEVE s
favor: BELIEVE n
prefer: BELIEVE inr
ask: ASK qwat URGE dfi
ask for: URGE n
ask about: ASK n
quiz: ASK t
grill: ASK t
wonder: ASK qw
inquire: ASK qw
query: ASK qw
question: ASK wnt
urge: URGE qcdn
call on: URGE dn
call upon: URGE dn
count on: URGE d
call for: URGE n
appeal to: URGE df
appeal for: URGE n
encourage: URGE dn
press: URGE dt
press for: URGE n
push for: URGE n
lobby for: URGE n
beg: URGE qd
beg for: URGE n
plead: URGE q
plead guilty to: ADMIT n
plead no contest to: ADMIT n
plead not guilty to: DENY n
plead for: URGE n
plead with: URGE d
implore: URGE qd
exhort: URGE d
advise: URGE qcd
counsel: URGE qd
invite: URGE d
beseech: URGE d
caution: WARN qcadt
caution against: WARN n
advocate: URGE n
advocate for: URGE n
lobby: URGE d
challenge: DEMAND d DENY n
petition: URGE df
propose: PROPOSE qcin
suggest: PROPOSE qcn
recommend: PROPOSE qcn
offer: PROPOSE qi
float: PROPOSE n
seek: URGE in
demand: DEMAND qcin
request: URGE cdn
order: ORDER dcn
subpoena: ORDER dn
instruct: ORDER qd
task: ORDER d
assign: ORDER d
command: ORDER d
direct: ORDER d
require: ORDER cr
rule: ORDER qcs
rule out: REJECT n
decree: ORDER qc
forbid: ORDER d
promise: PROMISE qcian
vow: PROMISE qcin
pledge: PROMISE qcin
swear: PROMISE qci
commit: PROMISE ci
commit to: PROMISE n
undertake: PROMISE i
guarantee: PROMISE cn
assure: PROMISE ao
reassure: PROMISE a
plan: PROMISE i
plan on: PROMISE n
intend: PROMISE i
volunteer: PROMISE qi
agree: AGREE qci
agree to: AGREE n
agree on: AGREE n
agree with: AGREE dtn
second: AGREE n
accept: AGREE cn CONCEDE m
concede to: CONCEDE n
accede to: CONCEDE n
acquiesce to: CONCEDE n
acquiesce in: CONCEDE n
capitulate to: CONCEDE n
submit to: CONCEDE n
yield to: CONCEDE n
give in to: CONCEDE n
bow to: CONCEDE n
cave to: CONCEDE n
succumb to: CONCEDE n
authorize: AGREE dn
ratify: AGREE n
consent: AGREE i
consent to: AGREE n
approve: AGREE n
endorse: PRAISE n
back: PRAISE n
support: PRAISE n
defend: PRAISE ns
rally behind: PRAISE n
side with: PRAISE n
forgive: PRAISE fn
thank: THANK f
appreciate: PRAISE cn
praise: PRAISE fns
welcome: PRAISE ns
applaud: PRAISE fns
commend: PRAISE fns
pay tribute to: PRAISE fn
pay homage to: PRAISE fn
pay respects to: PRAISE fn
hail: PRAISE ns
laud: PRAISE fn
credit: PRAISE fo
congratulate: PRAISE fn
tout: PRAISE n
salute: PRAISE n
celebrate: PRAISE n
apologize: APOLOGIZE qc
apologize for: APOLOGIZE n
apologize to: APOLOGIZE fn
regret: APOLOGIZE cn
criticize: CRITICIZE fns
condemn: CRITICIZE fns
denounce: CRITICIZE fns
censure: CRITICIZE fns
assail: CRITICIZE fn
reprimand: CRITICIZE fn
deride: CRITICIZE ns
slam: CRITICIZE fns
blast: CRITICIZE fns
attack: CRITICIZE fns
chide: CRITICIZE fn
rebuke: CRITICIZE fn
mock: CRITICIZE fns
ridicule: CRITICIZE fns
scold: CRITICIZE qf
decry: CRITICIZE n
rail against: CRITICIZE n
lash out at: CRITICIZE n
hit out at: CRITICIZE n
speak out against: CRITICIZE n
take issue with: CRITICIZE n
deplore: CRITICIZE n
lament: CRITICIZE qcn
bemoan: CRITICIZE n
complain: CRITICIZE qc
complain about: CRITICIZE n
complain of: CRITICIZE n
object: CRITICIZE qc
object to: CRITICIZE n
protest: CRITICIZE qcn
protest against: CRITICIZE n
protest to: CRITICIZE t
complain to: CRITICIZE t
oppose: REJECT n
lambaste: CRITICIZE fn
castigate: CRITICIZE fn
berate: CRITICIZE fn
fault: CRITICIZE f
accuse: ACCUSE o
blame: ACCUSE fns
charge: ACCUSE qcof
sue: ACCUSE f
sue for: ACCUSE n
indict: ACCUSE f
refuse: REJECT ip
decline: REJECT ip
threaten: THREATEN cino
warn: WARN qcadot
warn of: WARN n
warn about: WARN n
warn against: WARN n
alert: WARN a
`

function readVerbs(table: string): Cue[] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [key = '', uses = ''] = line.split(': ')
      const [lemma = '', ...rest] = key.split(' ')
      const particle = rest.length > 0 ? rest.join(' ') : null
      const acts = new Map<Frame, Act>()
      for (const [, act, frames] of uses.matchAll(/([A-Z]+) ([a-z]+)/g)) {
        for (const frame of frames as string) acts.set(frame as Frame, act as Act)
      }
      return { lemma, particle, acts }
    })
}

/** Cues by every inflected form of their verb ("said"), the longest particles first. */
function byForm(cues: readonly Cue[]): ReadonlyMap<string, readonly Cue[]> {
  const found = new Map<string, Cue[]>()
  for (const cue of cues) {
    for (const form of inflections(cue.lemma)) {
      const cues = found.get(form) ?? []
      cues.push(cue)
      found.set(form, cues)
    }
  }
  for (const cues of found.values()) cues.sort((a, b) => (b.particle?.length ?? 0) - (a.particle?.length ?? 0))
  return found
}

const CUES_BY_FORM = byForm(readVerbs(VERBS + STANCE_VERBS.trimStart()))
const OCCASIONAL_BY_FORM = byForm(readVerbs(OCCASIONAL_VERBS))

/** One empty list for all words that report nothing, as nearly all are asked. */
const NO_CUES: readonly Cue[] = []

/** The cues that a verb's form may show, the longest particles first; none where it is no reporting verb. */
export const cuesOf = (form: string): readonly Cue[] => CUES_BY_FORM.get(form) ?? NO_CUES

/** The cues of verbs that report in one frame alone and do other things in all others; none for verbs of speech. */
export const occasionalCuesOf = (form: string): readonly Cue[] => OCCASIONAL_BY_FORM.get(form) ?? []

/** What any other verb reports that stands beside a quotation as a verb of speech does: “…,” [sighed] Doe, Doe [shot back]. */
export const quotativeCue = (form: string, particle: string | null): Cue => ({
  lemma: form,
  particle,
  acts: new Map([['q', 'SAY']]),
})

/** Every form of a cue, and every noun of an act. Lower case. */
export const ACT_WORDS: readonly string[] = [...CUES_BY_FORM.keys(), ...NOUNS_OF_ACTS]
