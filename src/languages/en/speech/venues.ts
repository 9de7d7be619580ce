import { words } from '../../../text/word-sets.js'

/**
 * Nouns of the events and texts in which things are said, done and told. Chosen by hand for agency news.
 */

/** Where and how things are said: a phrase headed by one of these belongs to the verb, not to the noun before it. */
export const VENUES = words(`
  statement interview speech tweet letter email e-mail post conference briefing address memo remarks note message article column report
  blog video podcast editorial op-ed testimony call phone telephone twitter facebook filing hearing debate rally event`)
/** Media, which no determiner stands before: a thing is announced "on [television]". */
export const PLATFORMS = words('television tv radio twitter facebook instagram youtube telegram weibo')
/** What a thing is announced, praised or defended in besides. */
export const VENUES_OF_THINGS = words(
  'announcement account blog newsletter broadcast livestream comments remarks alert advisory bulletin',
)
/** What is shown or printed in a medium, which "on television" after it tells about. */
export const SHOWN_THINGS = words(`
  clip clips ad ads advert adverts advertisement advertisements advertising film films show shows interviews coverage series programmes
  programs debates speeches images photos photo pictures picture footage appearances content abuse`)
/** Encounters and messages between two, of whom the other one is spoken to. */
export const ENCOUNTERS = words(`
  meeting meetings interview interviews talks call conversation conversations chat chats letter letters message messages email emails
  e-mail e-mails memo memos note notes telegram telegrams remarks statement statements comment comments speech speeches address addresses
  testimony`)
/** Things that have a day of their own: "criticised the [election] on Sunday". */
export const SCHEDULED_EVENTS = words(`
  election elections vote votes poll polls referendum referendums referenda strike strikes summit summits talks meeting meetings hearing
  hearings rally rallies march marches debate debates launch launches match matches game games`)
/** What somebody seeks in a country, which is that country's to give. */
export const REFUGES = words('refuge asylum shelter sanctuary')
/** Things that are done to somebody: what stands after "of" is hurt by them, and does not do them. */
export const HARMS = words(`
  attack attacks killing killings murder murders assassination assassinations bombing bombings shelling shooting shootings arrest arrests
  detention detentions execution executions invasion invasions occupation treatment persecution destruction abduction abductions
  kidnapping kidnappings death deaths torture imprisonment expulsion expulsions abuse removal expropriation nationalization nationalisation
  audit audits abolition dissolution seizure seizures`)
/** What is somebody's work, so that "by" after it names its maker and no speaker. */
export const MADE_BY_SOMEBODY = words(`
  book books film films song songs album play novel poem painting paintings article articles report reports study studies remark remarks
  comment comments statement statements speech speeches decision decisions ruling rulings strike strikes raid raids crackdown protest protests
  visit visits move moves appearance appearances`)
