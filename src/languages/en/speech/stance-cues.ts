/**
 * Verbs by which news tells what somebody thinks of a thing, favours, fights or means to do, and rarer verbs of speech; read with
 * `cues.ts`, in its form. Chosen from Levin's judgment, desire and manner-of-speaking verbs (1993, 31–33, 37.3) and FrameNet's
 * Judgment_communication and Statement frames; a frame is given where, on half of PolNeAR's training split, at least half of the
 * verb's uses in it are annotated as attributions.
 */
export const STANCE_VERBS = `
scream: SAY qc
cry: SAY q
cry out: SAY q
exclaim: SAY qc
snap: SAY q
bellow: SAY q
thunder: SAY q
interject: SAY q
deadpan: SAY q
rant: SAY q
rant about: CRITICIZE n
blurt: SAY q
blurt out: SAY qn
utter: SAY n
confide: SAY qc
opine: BELIEVE qc
posit: ARGUE qc
theorize: BELIEVE qc
hypothesize: BELIEVE qc
surmise: BELIEVE qc
marvel: SAY qc
marvel at: PRAISE n
counter: ARGUE qc
retort: SAY qc
fire back: SAY q
shoot back: SAY q
hit back: SAY q
write back: SAY q
weigh in: SAY q
weigh in on: SAY n
sum up: SAY q
blog: SAY qc
talk of: SAY n
tell of: SAY n
boast about: CLAIM n
brag: CLAIM qc
brag about: CLAIM n
express: BELIEVE cn
voice: BELIEVE n
envision: PREDICT cn
foresee: PREDICT cn
foretell: PREDICT cn
reckon: BELIEVE qc
suppose: BELIEVE qc
presume: BELIEVE qc
sense: BELIEVE c
trust: BELIEVE c
conceive of: BELIEVE n
ponder: BELIEVE nw
contemplate: BELIEVE nw
mull: BELIEVE nw
muse about: BELIEVE n
fret: BELIEVE qc
fret about: BELIEVE n
dread: BELIEVE n
hate: BELIEVE in
love: BELIEVE i
like: BELIEVE i
dislike: BELIEVE n
resent: BELIEVE n
loathe: BELIEVE n
detest: BELIEVE n
admire: PRAISE n
long for: BELIEVE n
yearn for: BELIEVE n
dream of: BELIEVE n
disapprove of: CRITICIZE n
approve of: PRAISE n
aspire: BELIEVE i
aim: PROMISE i
resolve: PROMISE ci
opt: BELIEVE i
choose: BELIEVE i
determine: NOTE cw
discover: NOTE cw
notice: NOTE cw
demonstrate: NOTE cw
illustrate: NOTE cw
signal: NOTE cn
convey: NOTE cn
stipulate: ORDER c
mandate: ORDER cdn
prohibit: ORDER n
touch on: NOTE n
dwell on: NOTE n
remark on: NOTE n
remark upon: NOTE n
single out: NOTE n
paraphrase: CITE n
tick off: NOTE n
rattle off: NOTE n
document: NOTE n
spell out: EXPLAIN nw
elaborate on: EXPLAIN n
expand on: EXPLAIN n
justify: EXPLAIN n
rationalize: EXPLAIN n
sketch out: EXPLAIN n
inquire about: ASK n
wonder about: ASK n
push: URGE d
prod: URGE d
nudge: URGE d
goad: URGE d
argue for: ARGUE n
argue against: ARGUE n
make the case for: ARGUE n
lobby against: REJECT n
campaign against: REJECT n
come out against: REJECT n
speak out about: SAY n
push back: DENY q
push back against: REJECT n
push back on: REJECT n
come out for: PRAISE n
come out in favor of: PRAISE n
speak in favor of: PRAISE n
vouch for: PRAISE n
concur: AGREE qc
concur with: AGREE n
sign off on: AGREE n
double down on: ARGUE n
champion: PRAISE n
extol: PRAISE n
exalt: PRAISE n
glorify: PRAISE n
trumpet: PRAISE n
hype: PRAISE n
talk up: PRAISE n
gush about: PRAISE n
gush over: PRAISE n
compliment: PRAISE fn
root for: PRAISE n
bash: CRITICIZE f
rip: CRITICIZE f
rip into: CRITICIZE n
tear into: CRITICIZE n
lay into: CRITICIZE n
disparage: CRITICIZE n
denigrate: CRITICIZE n
belittle: CRITICIZE n
demean: CRITICIZE n
insult: CRITICIZE n
taunt: CRITICIZE fn
trash: CRITICIZE f
savage: CRITICIZE fn
skewer: CRITICIZE fn
excoriate: CRITICIZE fn
lampoon: CRITICIZE fn
satirize: CRITICIZE n
vilify: CRITICIZE fn
demonize: CRITICIZE n
impugn: CRITICIZE n
knock: CRITICIZE f
hammer: CRITICIZE f
heckle: CRITICIZE n
boo: CRITICIZE n
upbraid: CRITICIZE fn
admonish: CRITICIZE fn
chastise: CRITICIZE fn
scorn: CRITICIZE n
smear: CRITICIZE n
needle: CRITICIZE f
scoff: CRITICIZE q
scoff at: CRITICIZE n
sneer at: CRITICIZE n
bristle at: CRITICIZE n
jab at: CRITICIZE n
swipe at: CRITICIZE n
take aim at: CRITICIZE n
lash out against: CRITICIZE n
hit back at: CRITICIZE n
fire back at: CRITICIZE n
call out: CRITICIZE fn
rail about: CRITICIZE n
gripe: CRITICIZE qc
gripe about: CRITICIZE n
grumble: CRITICIZE qc
grumble about: CRITICIZE n
fume: CRITICIZE q
fume about: CRITICIZE n
disavow: REJECT n
repudiate: REJECT n
renounce: REJECT n
wave off: REJECT n
walk back: DENY n
play down: DENY n
debunk: DENY n
retract: DENY n
disagree with: DENY n
put forward: PROPOSE n
plot: PROMISE i
think of: BELIEVE s
term: SAY s
cast: SAY s
frame: SAY s
paint: SAY s
depict: SAY s
tag: SAY s
liken: SAY s
`
