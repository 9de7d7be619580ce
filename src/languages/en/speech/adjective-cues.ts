import type { Act } from '../../../vocabulary/acts.js'

/**
 * Adjectives that tell what somebody holds or means to do, and nouns of whoever does ("is a [critic] of"), with the words that may open the
 * content after them. Chosen from the adjectives of emotion and attitude with clausal complements in Quirk et al. (1985, 16.70–16.83) that PolNeAR's training split
 * annotates as cues.
 */
const ADJECTIVES = `
confident BELIEVE that    hopeful BELIEVE that      optimistic BELIEVE that about  certain BELIEVE that
sure BELIEVE that         convinced BELIEVE that    aware BELIEVE that of          unaware BELIEVE that of
concerned BELIEVE that about with by                worried BELIEVE that about     afraid BELIEVE that of
fearful BELIEVE that of   skeptical BELIEVE that of about                          wary BELIEVE of
sceptical BELIEVE that of about
doubtful BELIEVE that of  glad BELIEVE that to      happy BELIEVE that             pleased BELIEVE that with
proud BELIEVE that of     surprised BELIEVE that by at                             disappointed BELIEVE that by in with
angry BELIEVE that about  outraged BELIEVE that by at                              alarmed BELIEVE that by at
adamant ARGUE that        critical CRITICIZE of     dismissive CRITICIZE of        supportive PRAISE of
opposed REJECT to         reluctant REJECT to       unwilling REJECT to            willing PROMISE to
committed PROMISE to      clear SAY that            appreciative THANK of
eager BELIEVE to          keen BELIEVE to           determined PROMISE to          grateful THANK for that
unhappy BELIEVE that about with                     frustrated BELIEVE that by with at
shocked BELIEVE that by at   saddened BELIEVE that by at                           delighted BELIEVE that by with
thrilled BELIEVE that by with excited BELIEVE that about by                        relieved BELIEVE that
appalled CRITICIZE that by at horrified CRITICIZE that by at                       dissatisfied CRITICIZE that with by
satisfied BELIEVE that with  impressed PRAISE that by with                         encouraged PRAISE that by
thankful THANK that for      mindful BELIEVE that of    hesitant REJECT to         insistent ARGUE that
nervous BELIEVE that about   anxious BELIEVE that about enthusiastic PRAISE about  troubled BELIEVE that by
sorry APOLOGIZE that for  critic CRITICIZE of       opponent REJECT of to     supporter PRAISE of
proponent PRAISE of       advocate URGE of for      champion PRAISE of
`

const ACTS_BY_ADJECTIVE: ReadonlyMap<string, { readonly act: Act; readonly openers: ReadonlySet<string> }> = new Map(
  [...ADJECTIVES.matchAll(/([a-z]+) ([A-Z]+)((?: [a-z]+)+)/g)].map(([, adjective, act, openers]) => [
    adjective as string,
    { act: act as Act, openers: new Set((openers as string).trim().split(' ')) },
  ]),
)

/** The act that an adjective shows, and the words that may open its content; null where it shows none. */
export const adjectiveCue = (adjective: string) => ACTS_BY_ADJECTIVE.get(adjective) ?? null
