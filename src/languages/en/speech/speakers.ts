import { union, words } from '../../../text/word-sets.js'

/**
 * What can and what cannot do an act of speech, by the noun that heads it. Source: the frame elements of FrameNet's Communication and
 * Cognition frames (speaker and cognizer are sentient, a medium is a text); which nouns stand in a set was chosen by hand for agency news.
 */

/** Pronouns that take up a fact, which says nothing of its own: "[That] suggested …". */
export const FACT_PRONOUNS = words('that this these those there what')

/** Texts and rules that may state, show or say, but want, promise, order and praise nothing. */
const RULES = words(`
  law laws bill bills act acts legislation rule rules regulation regulations clause clauses agreement agreements deal deals treaty treaties
  contract contracts budget budgets amendment amendments constitution policy policies ban bans`)
/** Facts and things that want nothing and speak of nothing. */
const THINGS = words(`
  evidence fact facts figure figures talk problem problems system systems technology rain rains snow storm storms weather wind winds
  hurricane hurricanes virus viruses disease diseases illness pregnancy fire fires flood floods drought price prices cost costs economy
  economies road roads bridge bridges event events situation situations condition conditions
  circumstances weight strength symptom symptoms earthquake earthquakes crisis pandemic epidemic outbreak recession inflation`)
/** What happens, what comes of it and what is given: nobody's words, whatever "shows", "supports" or "threatens" says of it. */
export const HAPPENING_NOUNS = words(`
  attack attacks bombing bombings explosion explosions blast blasts ceremony ceremonies exercise exercises incident incidents accident
  accidents crash crashes collision collisions death deaths arrest arrests election elections selection nomination appointment liberation
  victory victories defeat defeats sanctions step steps assistance aid grant grants funding subsidy subsidies loan loans guarantee
  guarantees rise fall increase increases decline growth delay delays absence presence lack success failure failures availability arrival
  departure visit visits trip trips birth war wars fighting scourge terrorism violence pregnancy name photograph photographs photo photos
  picture pictures image images imaging imagery`)
/** Subjects of verbs that cannot express a will or a feeling. */
export const WILL_LESS = union(RULES, THINGS)

/** Those who find something out: what they "found" is a finding, not a thing found. */
export const FINDERS = words(`
  researchers researcher scientists scientist study studies survey surveys poll polls report reports court courts judge judges jury inquiry
  investigation investigators commission committee panel review audit auditors auditor tribunal team experts analysis watchdog ombudsman
  coroner regulator regulators tests analysts economists`)
