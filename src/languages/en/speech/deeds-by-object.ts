import { words } from '../../../text/word-sets.js'

/**
 * Deeds that a verb of speech may name, told by what they are done to. Source: the senses of the verbs in Levin's classes that are not of
 * communication (1993: get, send, throw, kill, hire and eat verbs) and in FrameNet's frames of Receiving, Commerce and Legal_proceedings; which
 * nouns stand in a set was chosen by hand for agency news.
 */

/** By lemma, what is received, taken, bought, called back or shown without a word: "[claimed] ten lives", "[accepted] the prize". */
export const OBJECTS_OF_DEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'claim',
    words(`
      life lives victim victims title titles medal medals gold silver bronze prize prizes crown crowns record records seat seats place places
      point points wicket wickets win wins spot pole trophy trophies scalp scalps job jobs casualties toll benefit benefits`),
  ],
  [
    'accept',
    words(`
      award awards prize prizes medal medals trophy payment payments cash money bribe bribes gift gifts donation donations delivery card cards
      coins patients refugees migrants students passengers applications`),
  ],
  [
    'order',
    words(`
      dose doses vaccines masks tests aircraft plane planes jet jets helicopters tanks ships trains buses vehicles cars meal meals food drink
      drinks coffee tea beer wine pizza ticket tickets copy copies book books part parts supplies goods equipment`),
  ],
  [
    'recall',
    words(`
      ambassador ambassadors envoy envoys diplomat diplomats vehicle vehicles car cars truck trucks model models product products batch batches
      unit units toys troops parliament`),
  ],
  [
    'seek',
    words(`
      nomination nominations election re-election reelection office term terms seat seats presidency candidacy job jobs work employment
      power control revenge shelter treatment attention profit profits buyer buyers investors victory win title titles`),
  ],
  ['unveil', words('statue statues monument monuments memorial memorials plaque plaques bust portrait mural')],
  ['defend', words('title titles champion champions goal goals crown lead belt border borders')],
  [
    'celebrate',
    words(`
      anniversary anniversaries birthday birthdays christmas easter eid diwali hanukkah ramadan holiday holidays festival festivals wedding
      weddings goal goals title titles independence jubilee centenary bicentenary mass`),
  ],
  ['confirm', words('nominee nominees nomination nominations appointment appointments candidate candidates')],
  [
    'welcome',
    words(`
      guest guests visitor visitors newcomer newcomers fan fans soldier soldiers troops customers delegates delegation participants crowds baby
      babies twins`),
  ],
])

/** Lemmas of what is done to people, who are no content: "[questioned] a suspect", "[admitted] the patient", "[threatened] her". */
export const DEEDS_TO_PEOPLE: ReadonlySet<string> = new Set([
  ...words('question admit welcome confirm threaten challenge'),
  'agree with',
  'apologize to',
])

/** Deeds of the body that are words against somebody, too: "attacked" a plan, a girl. */
export const BODILY_VERBS = words('attack assail savage rip bash knock hammer')
/** What is attacked with words: what people plan, decide, write and say, and bodies that do. */
export const VERBAL_TARGETS = words(`
  plan plans policy policies decision decisions bill bills law laws proposal proposals report reports record records handling claim claims
  comment comments remark remarks statement statements speech speeches government governments administration regime critics critic
  opponents opponent rivals rival media press idea ideas inquiry ruling rulings verdict judges opposition party parties council deal deals
  treaty approach strategy response performance leadership stance position reform reforms budget cuts measure measures move moves
  culture system tax taxes rule rules ban theory book article film legacy credibility character integrity reputation process
  investigation probe candidacy campaign establishment bureaucracy elite elites`)

/** What is made known by letting it out: "released the [names]", but not "released the prisoner". */
export const RELEASED_THINGS = words(`
  identity identities name names detail details information result results figures cause findings estimate estimates guidelines
  recommendations number numbers schedule dates`)

/** Deeds of office: "[approved] the budget". */
export const VERBS_OF_OFFICE = words('approve ratify authorize dismiss')
/** Bodies and people whose office is to decide so. */
export const DECIDING_BODIES = words(`
  congress senate house houses parliament parliaments assembly legislature legislatures council councils chamber committee committees
  lawmakers legislators mps senators representatives voters electorate shareholders court courts judge judges jury tribunal magistrate
  justices regulator regulators agency board commission nations states countries`)

/** Whom somebody tells of a wrong: "reported the theft to the [police]". */
export const RECEIVERS_OF_REPORTS = words('police authorities officials prosecutors management regulator regulators')

/** What is kept up in words: "maintained his [innocence]", but "maintained the road". */
export const MAINTAINED_THINGS = words('innocence neutrality position stance view opinion claim claims')
