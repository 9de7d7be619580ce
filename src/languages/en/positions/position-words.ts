import { words } from '../../../text/word-sets.js'
import { phrases, verbs } from './stances.js'

/**
 * Words that decide whether something said tells where somebody stands now. Source: the classes of Quirk et al., "A Comprehensive Grammar
 * of the English Language", 1985, chapters 4 (modals), 8 (adverbials), 15 (conditions); chosen by hand for agency news.
 */

/** That something ought to be, whoever says it. */
export const OUGHT = phrases(
  "should, must, ought to, need to, needs to, needed to, need, needs, have to, has to, had to, had better, let us, let's, it is time to, it was time to, time to, the time has come to, got to, cannot allow, may not",
)
/** That one is going to do it. */
export const WILL = [
  ...phrases(
    "will, 'll, would, shall, wo, ready to, willing to, prepared to, determined to, going to, happy to, eager to, set to, keen to",
  ),
  ...verbs(
    'plan to, intend to, promise to, vow to, pledge to, hope to, aim to, want to, wish to, commit to, resolve to, seek to, decide to, agree to, undertake to',
  ),
]
/** That one has not decided. */
export const DOUBT = phrases(
  'may, might, could, whether, perhaps, possibly, maybe, undecided, consider, considering, considered, would consider, study, studying, look at, looking at, weigh, weighing, review, reviewing, examine, mull, discuss, debate, question whether, not yet decided, open to, unsure, uncertain, unclear, if',
)
/** That it was so once. */
export const ONCE = phrases(
  'once, previously, formerly, used to, initially, originally, at first, earlier, had, until now, in the past, back then, at the time, years ago',
)
/** What a stand may depend on. */
export const CONDITION = phrases(
  'if, unless, provided, provided that, providing, as long as, so long as, on condition, on the condition, on one condition, conditional on, conditional upon, subject to, depending on, depends on, depend on, contingent on, only when, only once, only after, not until, in return for, in exchange for, until, once, only with, on the basis that, assuming, with conditions, under certain conditions, under conditions',
)
/** Those of them that are one only where something is denied: "not [until]". */
export const CONDITION_OF_DENIALS = words('until once')
/** What looks like a condition: "[even if]", "[if elected]". */
export const NO_CONDITION =
  /\b(?:even|as|what|only asked|wonder|asked) if\b|\bif (?:re-?)?(?:elected|anything|ever|not)\b|\bif (?:i|we|he|she|they|it|his party|her party|my party|our party) (?:is|am|are|was|were|wins?|won|gets?|becomes?|becam\w+|forms?|formed|takes? office|takes? power|has to|came to power|comes? to power)\b/i
/** What somebody holds to be so. */
export const HOLDS = verbs(
  'believe, think, say, argue, insist, feel, claim, fear, warn, maintain, know, contend, stress, hope, agree, conclude, hold, consider, find, see, call, describe, convince',
)
/** A name that is given to a thing: "[called] the tax a disgrace". */
export const NAMING = verbs(
  'call, describe, brand, label, dub, consider, regard, see, denounce, deem, slam, blast, hail, view, find, think, condemn, dismiss, criticize, praise',
)
/** What is one wherever it stands in a sentence. */
export const STRONG_CONDITION =
  /\b(?:provided(?: that)?|unless|only if|on (?:the )?condition that|(?:as|so) long as)\b(?! by)/i
/** That one still holds an office, which is no condition. */
export const IN_OFFICE =
  /\b(?:(?:as|so) long as|while) (?:i|we|he|she|they) (?:am|are|is|was|were|remains?) (?:in (?:office|power|charge)|\w+)\b/i
/** Whoever speaks, as a subject. */
export const SELF = words('i we he she it')
/** Bodies for which whoever leads them speaks: "[the cabinet] will". */
export const BODIES = words(`
  cabinet city council ministry party federation union company board country alliance association group bank church team administration club committee commission league
  society university hospital authority agency firm department parliament senate state nation coalition delegation bloc campaign executive town county`)
/** Titles of those who speak for a body. */
export const LEADING = words(`
  leader spokesman spokeswoman spokesperson chairman chairwoman chairperson chair president secretary director chief head minister executive governor chancellor premier secretary-general
  co-leader mayor commissioner ambassador owner founder`)
/** What makes a title one of the past, or of another. */
export const NOT_LEADING = words('former ex deputy vice assistant honorary ex-president')
/** What does not say that somebody is against it, but that there is too little of it. */
export const TOO_LITTLE = /\b(?:far|enough|fast|quickly|late|little|slow|slowly)\b/i
/** What tells of a thing nothing by which two differ: "the [new] tax". */
export const VAGUE_ADJECTIVES = words(`
  new proposed planned current existing controversial whole entire full total complete outright immediate future recent latest big large small major great huge further additional
  such so-called long-awaited first second next last other more any own same old modern local national federal regional public state government european british american`)
