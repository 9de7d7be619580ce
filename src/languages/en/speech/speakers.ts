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
export const HAPPENINGS = words(`
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

/** What is kept up in words: "maintained his [innocence]", but "maintained the road". */
export const MAINTAINED_THINGS = words('innocence neutrality position stance view opinion claim claims')

/** What is made known by letting it out: "released the [names]", but not "released the prisoner". */
export const RELEASED_THINGS = words(`
  identity identities name names detail details information result results figures cause findings estimate estimates guidelines
  recommendations number numbers schedule dates`)

/** Deeds of office, which a verb of speech may name: "[approved] the budget". */
export const VERBS_OF_OFFICE = words('approve ratify authorize dismiss')
/** Bodies and people whose office is to decide so. */
export const DECIDING_BODIES = words(`
  congress senate house houses parliament parliaments assembly legislature legislatures council councils chamber committee committees
  lawmakers legislators mps senators representatives voters electorate shareholders court courts judge judges jury tribunal magistrate
  justices regulator regulators agency board commission nations states countries`)
/** Whom an office is given to, and the giving: "confirmed the [nominee]". */
export const NOMINEES = words('nominee nominees nomination nominations appointment appointments candidate candidates')
/** Days that people celebrate without a word. */
export const CELEBRATED_OCCASIONS = words(`
  anniversary anniversaries birthday birthdays christmas easter eid diwali hanukkah ramadan holiday holidays festival festivals wedding
  weddings goal goals title titles independence jubilee centenary bicentenary`)
/** Whom somebody receives: "welcomed the [visitors]". */
export const GUESTS = words(`
  visitor visitors guest guests newcomer newcomers fan fans tourist tourists soldier soldiers troops refugee refugees migrant migrants
  student students child children customers passengers delegates participants`)
