import { union, words } from '../../../text/word-sets.js'
import { TIME_WORDS } from '../grammar/time-words.js'

/**
 * Words that news prints with a capital and that name nobody, lower case. Source: general knowledge of English capitalisation (AP style
 * book, "capitalization").
 */

/** Days, months, feasts, eras. */
export const CALENDAR_WORDS: ReadonlySet<string> = union(
  TIME_WORDS,
  words(`
  mondays tuesdays wednesdays thursdays fridays saturdays sundays jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.
  christmas easter ramadan eid passover hanukkah thanksgiving halloween diwali lent spring summer autumn winter gmt est edt utc bst am pm a.m. p.m.`),
)

/** Peoples, faiths, languages and creeds: capitalised, and no actor of the three kinds. */
export const GROUP_WORDS: ReadonlySet<string> = words(`
  muslim muslims islam islamic islamist islamists christian christians christianity catholic catholics protestant protestants jew jews
  jewish judaism hindu hindus hinduism buddhist buddhists sikh sikhs sunni sunnis shia shiite shiites shi'ite orthodox evangelical
  evangelicals mormon mormons scientologist scientologists atheist atheists agnostics arab arabs arabic kurd kurds kurdish tibetan tibetans
  uighur uighurs uyghur uyghurs rohingya tamil tamils pashtun hutu hutus tutsi tutsis druze alawite yazidi yazidis roma hispanic hispanics
  latino latinos latina african african-american african-americans asian asians european europeans caucasian black blacks white whites
  native english scottish scots welsh scot scotsman yoruba hausa ibo igbo berber bedouin moslem moslems soviet soviets nazi nazis
  communist communists marxist socialist fascist republican democrat democratic conservative liberal libertarian labor
  catalan basque crimean siberian chechen texan californian londoner londoners parisian god lord bible koran quran torah gospel
  latin american-born brexit internet web email facebooker covid covid-19 aids hiv ebola zika`)

/** Words that begin sentences and headlines with a capital and are no part of the name after them. */
export const OPENING_WORDS: ReadonlySet<string> = words(`
  the a an this that these those there here it its he she they we you i his her their our your my what who which when where why how
  and but or nor so yet if as at by for from in into of off on onto out over to up with after before since until while because although
  though despite during between among amid against about above below under within without through throughout toward towards upon via per
  according following including given based citing speaking asked yes no not never also even still just only both either neither all
  any each every some many most several few more less much such other another one two three four five six seven eight nine ten dozens
  hundreds thousands millions last next first second third earlier later now then once again meanwhile however moreover furthermore
  indeed instead perhaps maybe certainly clearly obviously recently currently previously finally eventually ultimately ironically
  unfortunately fortunately late early new old former ex-president then-president former-president current longtime veteran like unlike
  is are was were be been being am do does did has have had will would can could may might shall should must let's let don't
  see read watch listen photo photos image images picture video file caption credit source sources via update updated breaking exclusive
  opinion analysis report reports reported poll polls whether hi hello dear thanks thank please mr mrs ms not-so
  people officials police authorities experts analysts critics supporters opponents voters lawmakers researchers scientists doctors students
  residents witnesses investigators prosecutors lawyers men women children nobody everyone everybody anyone someone something nothing
  everything anything asked added having being speaking writing born founded based known called named described built held`)

/**
 * Nouns and adjectives of the names of events, works, laws, products, prizes, facilities: two capitalised words with one of these are
 * a thing, not a person.
 */
export const THING_WORDS: ReadonlySet<string> = words(`
  act acts accord accords agreement amendment article award awards bill bills blog bomb book box breakfast budget bug bureau camera card
  case cases century challenge champion champions championship championships chapter charter chart chat city class clause clean climate clock
  code cold color conference constitution contract convention convention-center cosplay council countdown covenant credit crime crisis cup cyclone
  dance data dawn day days deal debate declaration deep defense defence demo derby desk device directive disaster disorder division dollar
  door dream drive earth east eastern economy edition election elections emergency emmy energy environment era event expo express
  fair faith fan festival field fight film final finals fire first fiscal flag flight flu food football force formula forum freedom free front
  fund future game games gas gate general global gold golden grand great green ground group growth guide gun hall health heart high
  history holiday home hour house human hurricane ice id image immigration index industry information initiative innovation inquiry insider
  international investigation iron island issue justice key land lantern last law league left legal legion legislation level liberty library
  life light line list live long love lunar machine magazine mail main major man mandate map marathon march marine market mass massacre match
  material media medal medical medicare medicaid meeting memorandum memorial memory men middle midterm military minor mission mobile model modern moon
  morning mother motion motor movie music national natural nature network new news night nobel north northern nuclear obamacare oil old olympic
  olympics open opera operation orchestra order oscar oscars outlook pact page paper parade park part party pass path patriot peace pen people
  phase phone photo pipeline plan planet play plus poll pop popular post power premier presidential press primary prime prix prize process
  product profile program project projects protocol public purple pulitzer quality question race rail railway rainbow reality record recovery red
  reform regulation relief republic rescue research resolution resource response results review revolution rice right rights ring rise river
  road robot rock role rose round route royal rule rules runway safe safety sale school science sea season section security senior series
  service session shadow ship shop show sign silver site sky social society software solar solution song soul south southern space special
  spring square stage standard standards star stars start state states station statute stock stone stop storm story strategy street strike
  strong studies study summit sun super supply support supreme survey system table talk tax team tech technology television terror test
  theory thing time title today total tour tournament tower town trade trail train transport treaty trial trophy trust truth tunnel typhoon union
  unit united universe upper vaccine valley version victory video village virus vision voice vote wall war wars watch water way web week
  weekend welfare west western white wide wild wildlife wind window windows women work works world year years young youth zero zone zoo
  amber alert bat cave counter-strike explorer internet chrome firefox safari edge android iphone ipad galaxy playstation xbox windows
  pro max mini ultra air cloud drive store maps docs search home assistant wiki channel episode volume vol chapter act hashtag movement
  highway airport center centre church college university institute ministry office department agency committee commission bank company
  brothers corps foundation association organization organisation federation academy museum hospital theatre theater stadium arena bridge
  penalty injury video assistant possession group pool leg semi-final quarter-final semifinal quarterfinal half goal cup derby
  state-of-the-union state-run q&a faq amendment proposition measure question title section rule form affair affairs gate scandal papers idea hook bowl statement conventions caucuses primaries victory promise loser presidential rally debates speech speeches tour town hall`)

/** Texts that bind or tell, and are nobody who says so. */
export const TEXTS: ReadonlySet<string> = words(
  'report book bible constitution code charter declaration resolution memo memorandum file files papers document documents guide manual handbook testament gospel',
)

/** Before ships' names. Source: the navies' and merchant fleets' usual prefixes. */
export const SHIP_PREFIXES: ReadonlySet<string> = new Set(
  'USS USNS USCGC HMS HMCS HMAS HMNZS INS BNS PNS SAS FS ITS ROKS BRP RFS KRI TCG MV MS MT MY SS RMS RRS RV FV SV'.split(
    ' ',
  ),
)
/** Before storms' names, which are given names. */
export const STORM_NOUNS = words('hurricane typhoon cyclone storm')

/** Acronyms and capitals that name no organization. */
export const THING_ACRONYMS: ReadonlySet<string> = new Set(
  'VIP VIPs TV DVD CD GPS GDP GNP CPI VAT IQ DNA RNA HIV AIDS COVID PTSD ADHD ID IT AI PR HR CEO CFO COO CTO MP MPs MEP MEPs PM FM DJ MC PhD MBA BA MA MD USD EUR GBP AM PM GMT EST EDT CET UTC BST OK NB PS FAQ UFO SUV ATM PIN URL HTML HTTP PDF USB Wi-Fi LED LGBT LGBTQ LGBTQ+ BAME NGO NGOs SME IPO ETF ICBM WMD IED UAV RPG POW MIA KIA DUI CCTV PPE ICU ER MRI CT A&E Q&A R&D M&A FOIA NAFTA TPP TTIP JCPOA START INF NPT SALT GDPR DACA ACA MOU WWI WWII II III IV VI VII VIII IX XI XII ASAP RIP DIY BBQ USS HMS HMC SMS GIF KM KG MPH HQ IP PC IE OS XP VR AR UK-based D R I A U V X Y Z'.split(
    ' ',
  ),
)

/**
 * Nouns of laws, illnesses, measures, machines and the like, whose names are as often shortened as those of organizations: "Gross Domestic
 * Product (GDP)". Chosen by hand.
 */
export const EXPANDED_THINGS: ReadonlySet<string> = words(`
  act bill law treaty agreement accord convention framework pact protocol order certificate degree licence license award medal prize plan
  syndrome disease disorder virus infection cancer injury condition therapy treatment vaccine drug test scan imaging surgery
  index product income tax rate ratio price cost fee fund-rate currency bond debt deficit allowance benefit payment
  vehicle aircraft plane helicopter missile weapon device machine engine reactor satellite telescope rocket shuttle ship vessel submarine
  learning intelligence reality language format number code address disk drive memory display diode time day week month year
  area zone region island strip line route road railway-line event games championship cup series tournament tour exhibition expo
  officer director president minister secretary player child children person persons people`)
