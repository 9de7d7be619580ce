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
  contract contracts budget budgets amendment amendments constitution`)
/** Facts and things that want nothing and speak of nothing. */
const THINGS = words(`
  evidence fact facts figure figures talk problem problems system systems technology rain rains snow storm storms weather wind winds
  hurricane hurricanes virus viruses disease diseases illness pregnancy fire fires flood floods drought price prices cost costs economy
  economies road roads bridge bridges event events situation situations condition conditions
  circumstances weight strength symptom symptoms earthquake earthquakes crisis pandemic epidemic outbreak recession inflation`)
/** Subjects of verbs that cannot express a will or a feeling. */
export const WILL_LESS = union(RULES, THINGS)

/** Those who find something out: what they "found" is a finding, not a thing found. */
export const FINDERS = words(`
  researchers researcher scientists scientist study studies survey surveys poll polls report reports court courts judge judges jury inquiry
  investigation investigators commission committee panel review audit auditors auditor tribunal team experts analysis watchdog ombudsman
  coroner regulator regulators tests analysts economists`)

/** Deeds of the body that are words against somebody, too: "attacked" a plan, a girl. */
export const BODILY_VERBS = words('attack assail savage rip bash knock hammer')
/** What is attacked with words: what people plan, decide, write and say, and bodies that do. */
export const VERBAL_TARGETS = words(`
  plan plans policy policies decision decisions bill bills law laws proposal proposals report reports record records handling claim claims
  comment comments remark remarks statement statements speech speeches government governments administration regime critics critic
  opponents opponent rivals rival media press idea ideas inquiry ruling rulings verdict judges opposition party parties council deal deals
  treaty approach strategy response performance leadership stance position reform reforms budget cuts measure measures move moves move
  culture system tax taxes rule rules ban idea theory book article film legacy credibility character integrity reputation process
  investigation probe candidacy campaign establishment bureaucracy elite elites`)

/** What is claimed without a word: lives, titles, prizes, places. */
export const TAKEN_THINGS = words(`
  life lives victim victims title titles medal medals gold silver bronze prize prizes crown crowns record records seat seats place places
  point points wicket wickets win wins spot pole trophy trophies scalp scalps job jobs casualties toll benefit benefits`)

/** What is made known by letting it out: "released the [names]", but not "released the prisoner". */
export const RELEASED_THINGS = words(`
  identity identities name names detail details information result results figures cause findings estimate estimates guidelines
  recommendations number numbers schedule dates`)
