/**
 * Verbs that report in one frame alone, in the form of `cues.ts`: "shared that it was late", but "shared a cake". They are no verbs of speech where
 * nothing of that frame stands beside them. Chosen from FrameNet's Statement, Reveal_secret and Contacting frames by hand for agency news.
 */
export const OCCASIONAL_VERBS = `
share: SAY c
define: EXPLAIN c
update: SAY a
contact: CONSULT t
probe: ASK t
bring up: NOTE n
draw attention to: NOTE n
call attention to: NOTE n
reach out to: CONSULT k
`
