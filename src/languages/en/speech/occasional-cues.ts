/**
 * Verbs that report in one frame alone, in the form of `cues.ts`: "shared that it was late", but "shared a cake". They are no verbs of speech where
 * nothing of that frame stands beside them. Chosen from FrameNet's Statement, Reveal_secret and Contacting frames by hand for agency news.
 */
export const OCCASIONAL_VERBS = `
share: SAY c
define: EXPLAIN c
summarize: EXPLAIN n
restate: SAY n
relay: SAY c
communicate: SAY c
venture: SAY c
moan: CRITICIZE c
rejoice: PRAISE c
infer: BELIEVE c
deduce: BELIEVE c
conjecture: BELIEVE c
postulate: BELIEVE c
calculate: PREDICT c
attest: CONFIRM c
attest to: CONFIRM n
certify: CONFIRM c
ascertain: NOTE c
detect: NOTE c
judge: BELIEVE sr
reminisce about: SAY n
dissent from: REJECT n
update: SAY a
contact: CONSULT t
probe: ASK t
bring up: NOTE n
draw attention to: NOTE n
call attention to: NOTE n
reach out to: CONSULT k
`
