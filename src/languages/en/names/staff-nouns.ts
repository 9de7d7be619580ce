import { union, words } from '../../../text/word-sets.js'
import { VERBS_OF_EMPLOYERS } from '../speech/reporting-verbs.js'
import { SPOKESPEOPLE } from './officials.js'

/** Nouns for those who belong to a body, and for what it has. Chosen by hand for agency news. */

/** Staff of whatever body. */
const ANY_STAFF = union(SPOKESPEOPLE, words('official officials employees headquarters'))

/** What follows or precedes an organization's name and hardly ever a thing's. */
export const STAFF = union(
  ANY_STAFF,
  VERBS_OF_EMPLOYERS,
  words(`
    executive executives staff leader leaders leadership lawyer lawyers attorney attorneys chief ceo chairman president director member
    members organization organisation group company firm party representative representatives researchers shares shareholders board
    fighters militants rebels journalists`),
)

/** Whom "of" or "at" joins to an organization: "a member of Wexology", "the head of". */
export const OF_STAFF = union(
  ANY_STAFF,
  words(`
    member members founder co-founder cofounder head chief director chairman chairwoman ceo president employee representative leader
    leaders branch chapter critic critics attorney lawyer lawyers`),
)

/** What an organization owns and people do not: "Acme's shareholders", but "Munro's lawyer". */
export const CORPORATE_POSSESSIONS = union(
  ANY_STAFF,
  words(`
    executive executives staff ceo shares shareholders board members customers revenue revenues profit profits sales fighters journalists
    stock subsidiary earnings`),
)

/** Those who belong to what "the" and a name stand for: "[members] of the Blue Shield". */
export const ADHERENTS = words(`
  member members leader leaders official officials head founder spokesman spokeswoman fighters supporters followers ranks branch`)
