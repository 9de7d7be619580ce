import { words } from '../../../text/word-sets.js'

/**
 * Nouns of what somebody else asked for, offered or demanded: the object tells what is done with it. Denying a charge denies,
 * denying a request rejects; accepting an offer agrees, accepting an ultimatum gives in. Source: CAMEO codebook 1.1b3, 08 (yield)
 * and 12 (reject).
 */
const PETITIONED = words(`
  request requests appeal appeals call calls plea pleas petition petitions application applications bid bids offer offers proposal
  proposals invitation invitations overture overtures permission permit permits access entry visa visas bail asylum extradition
  allocation funding licence license licenses approval accreditation`)

const DEMANDED = words('demand demands ultimatum ultimatums condition conditions terms')

/** True for what somebody asks for or offers ("request", "visa"). */
export const isPetitioned = (noun: string): boolean => PETITIONED.has(noun)

/** True for what somebody insists on ("ultimatum"). */
export const isDemanded = (noun: string): boolean => DEMANDED.has(noun)
