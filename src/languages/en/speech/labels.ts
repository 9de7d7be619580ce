import { words } from '../../../text/word-sets.js'
import { inflections } from '../grammar/inflections.js'

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
/** Those of whoever asks. */
export const ASKING_LABELS = words('q question questions interviewer host moderator presenter anchor reporter')
/** Those of whoever answers. */
export const ANSWERING_LABELS = words('a answer answers interviewee')
/** Verbs that ask for an answer in the imperative: "[Tell] us more." */
export const REQUESTS_TO_TELL = words('tell explain describe talk walk elaborate expand introduce')
/** Forms of what an interviewer and the one who is interviewed do: "Doe [spoke] to us", "we [reached] out to her". */
export const FORMS_OF_INTERVIEWING: ReadonlySet<string> = new Set(
  [...words('interview speak talk chat sit discuss answer reach correspond contact')].flatMap(inflections),
)
/** The same right before the first question: elsewhere they tell of anything. */
export const FORMS_OF_ASKING_SOMEBODY: ReadonlySet<string> = new Set(
  [...words('ask question tell meet')].flatMap(inflections),
)
/** Words between such a verb and whom it is done to: "sat [down with] her", "reached [out to] him". */
export const INTERVIEW_PARTICLES = words('out down up with to recently exclusively')
/** Nouns of the same: "in an [interview] with us". */
export const INTERVIEWS = words('interview interviews interviewee')
/** What whoever took or made it stands behind: "Jane Doe [image]: Acme". */
export const CREDITS = words(
  'image images photo photos photograph photographs picture pictures graphic graphics illustration credit credits',
)
/** What somebody says, as the noun of a label: "Doe’s response: …". */
export const ANSWERING_NOUNS = words(`
  response reply answer reaction verdict comment comments message view take statement tweet post words advice conclusion explanation
  promise warning appeal plea pledge assessment rebuttal retort remark motto excuse`)
