import { words } from '../../../text/word-sets.js'

/**
 * Words that stand as labels before or after what somebody says: "Poll: …", "Q: …", "Doe’s response: …". Chosen by hand for agency
 * news; forms of transcripts after those of agencies and courts.
 */

/** Whoever a label means without a name, beside offices and professions: "Police: …", "Experts: …". */
export const SPEAKING_GROUPS = words(`
  authorities campaigners court courts critics experts family government insiders insurgents investigators judges lawyers locals ministers
  ministry neighbours neighbors officials opposition parents police pope prosecution prosecutors protesters rebels relatives residents
  scientists sources spokesman spokespeople spokesperson spokeswoman staff survivors victims villagers witnesses workers`)
/** Texts that tell what they hold, as labels: "Study: …". */
export const SPEAKING_TEXTS = words('poll polls survey surveys study studies report reports audit census inquiry')
/** Labels of an interview that name nobody. */
export const INTERVIEW_LABELS = words(`
  q a question questions answer answers interviewer interviewee host moderator presenter anchor reporter speaker audience caller
  narrator announcer voice man woman boy girl all both`)
/** What somebody says, as the noun of a label: "Doe’s response: …". */
export const ANSWERING_NOUNS = words(`
  response reply answer reaction verdict comment comments message view take statement tweet post words advice conclusion explanation
  promise warning appeal plea pledge assessment rebuttal retort remark motto excuse`)
