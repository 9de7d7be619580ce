import { words } from '../../../text/word-sets.js'

/**
 * Lemmas of verbs that report in the passive, where nobody need be named who says it. Source: Quirk et al., "A Comprehensive Grammar of the English
 * Language", 1985, 16.50 (subject raising in the passive); Levin 1993, 29.1–29.6 (verbs with predicative complements).
 */

/** Before an infinitive: "is [believed] to be", "was [reported] to have left". Not "is required to", "is known to", "was found to": facts. */
export const RAISING_PASSIVES = words(`
  say report believe think expect project forecast predict estimate consider assume presume suspect allege claim rumor rumour announce
  declare deem fear hope understand anticipate confirm tip hold reckon acknowledge speculate rate reveal`)
/** Before what somebody or something is said to be, a noun or adjective: "is [considered] sacred", "was [hailed] a hero". */
export const PREDICATING_PASSIVES = words('consider deem call dub label brand hail term believe think declare report')
/** Those of them that tell a name as often. */
export const NAMING_PASSIVES = words('call dub label term brand')
/** Before "as" and what somebody or something is said to be: "was [described] as a disgrace". */
export const PASSIVES_WITH_AS = words(`
  describe regard see view characterize portray hail condemn denounce cite identify label brand praise criticize dismiss report depict
  mention list classify recognize deride slam blast record perceive quote consider`)
/** Of things that are reported of nobody: "a date was [announced]", "the cause was not [disclosed]". */
export const ANNOUNCING_PASSIVES = words('announce disclose reveal confirm declare unveil deny')
/** The same where nothing of the kind is known: "no deaths were [reported]", but "two cases were reported to the police". */
export const DENYING_PASSIVES = words('report state')
/** Subjects of clauses that follow: "[it] was announced that it would close". */
export const EXTRAPOSED_SUBJECTS = words('it')
