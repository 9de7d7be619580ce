import { union, words } from '../../../text/word-sets.js'

/**
 * Words inside and beside names. Chosen by hand for agency news.
 */

/** What stands after a person's name and belongs to it. */
export const NAME_SUFFIXES = words('jr. jr sr. sr ii iii iv')
/**
 * Letters after a person's name that are no part of it: of honours, degrees, orders and seats in parliaments ("Jane Doe MP"), as they are
 * printed, without dots. Source: Debrett's, "letters after the name"; the parliaments of English-speaking countries.
 */
export const POST_NOMINALS = words(`
  MP MPs MSP MS MEP MLA MLC MHA MNA MPP TD AM QC KC SC PC JP CBE OBE MBE KBE DBE CH OM CB KCB GCB CMG KCMG GCMG DCMG CVO KCVO LVO MVO QPM KPM
  QFSM BEM RRC DSO DSC MC DFC VC GC AO AC OAM CNZM MNZM ONZM PhD DPhil MD MDS DDS DVM MBA MA BA BSc MSc LLB LLM EdD JD RN FRS FRSE FRCP FRCS
  FBA FRIBA RA CPA CFA SJ OP OSB`)
/** The same at the end of a name of several words. */
export const NAME_SUFFIX_AT_END = /(?:^|[\s,])(?:jr\.?|sr\.?|ii|iii|iv)$/i
/** Months that are parts of names, too, after another: "Jane April". */
export const NAME_MONTHS = words('may august april')
/** Behind "et": those who wrote with somebody ("Doe et [al]"). */
export const OTHER_AUTHORS = words('al al. alii')
/** Parties and creeds, which follow places and not given names ("Virginia Democratic"), and verbs in headlines of capitals. */
export const PARTISAN_WORDS = words(`
  republican republicans democrat democrats democratic conservative conservatives liberal liberals libertarian socialist socialists
  communist communists islamic muslim muslims catholic catholics jewish say says said`)

/** Small words inside a country's name. */
export const COUNTRY_NAME_PARTICLES = words("of the and s d'ivoire people's")
/** Small words that carry an organization's name on after its noun ("Ministry of", "Institut de"). */
export const ORGANIZATION_PARTICLES = words('of for on to and de della di des du')
/** Of these, those of other languages. */
export const FOREIGN_PARTICLES = words('de della di des du')
/** Small words of whatever language that an organization's initials leave out ("Food and Agriculture Organization": FAO). */
export const WORDS_WITHOUT_INITIALS = words('of the and for on in de du la')
/** Words that open sentences and names of organizations alike: "First", "United". */
export const OPENING_NAME_WORDS = words('first second united national free new')
/** Titles that names of organizations hold, too, anywhere. */
const TITLES_INSIDE_NAMES = words('general chief major student police')
/** The same after the name's first word. */
export const TITLES_WITHIN_ORGANIZATIONS = union(TITLES_INSIDE_NAMES, words('justice attorneys'))
/** The same at the name's beginning. */
export const TITLES_OPENING_ORGANIZATIONS = union(
  TITLES_INSIDE_NAMES,
  words('nurses sheriff king queen prince captain marshal marshall judge'),
)
/** Who may own the rest of a name: "the Workers' Party", "King's College"; other possessors are somebody else. */
export const ORGANIZATION_OWNERS = words(`
  worker workers women men children people peoples prosecutor prosecutors coroner ombudsman minister president commissioner solicitors inventors pilots king queen prince teacher teachers farmer farmers nurse nurses student students veteran
  veterans governor governors mayor mayors attorney attorneys lawyers writers players owners traders drivers firefighters sheriff lord st
  soldiers mothers parents employers builders consumers master doctors physicians fishermen miners truckers officers directors bishops`)
/** Nouns whose names often join two fields before them ("the Immigration and Customs Enforcement Agency"). */
export const FIELD_JOINING_NOUNS = words(`
  department departments ministry office commission committee agency board council service services association administration authority
  union organisation organization federation confederation league congress chamber bureau institute centre center trust brigade registry executive foundation society coalition alliance tribes`)
/** Nouns behind which "of" or "for" lists fields ("the Department of Roads, Bridges and Harbours"), and no names of others. */
export const BODIES_OF_FIELDS = words(
  'ministry department directorate bureau faculty academy institute center centre college school agency committee commission council office',
)
/** Between such a noun and its fields. */
export const FIELD_LINKS = words('of for on')
/** Nouns of companies that are fields of a ministry or an institute, too: "the Ministry of Trade, [Industry] and [Energy]". */
export const TRADES = words(
  'energy media industry industries technologies systems mining minerals chemicals shipping logistics software electronics securities insurance capital railways ports schools colleges universities',
)
/** What says of which kind a body is, before its noun: "[Primary] School", "[General] Hospital". */
export const KINDS_OF_BODIES = words(`
  primary secondary high middle elementary grammar infant infants junior nursery preparatory comprehensive technical community state city
  county district regional general memorial teaching children's girls boys football cricket rugby athletic rescue fire`)
/** Between a body's members and what they want, in its name: "Gardeners [for] Clean Rivers". */
export const CAUSE_LINKS = words('for against without')
/** What the members of a body are, where no trade is named: "[Voices] for Malta". */
export const COLLECTIVES_OF_MEMBERS = words(
  'voices families citizens people friends neighbors neighbours moms mums dads',
)
/** Departments of governments, whose nouns some news prints without a capital: "the Justice [department]". */
export const DEPARTMENT_NOUNS = words('ministry department directorate commission committee secretariat')
/** Between the words of a name: "Ships [and] Ferries Index". */
export const NAME_JOINERS = words('and of for & -')
/** Nouns for a unit of an army, behind its number. Source: NATO APP-6 (sizes and branches of units). */
export const UNIT_NOUNS = words(`
  squad platoon company battery troop squadron battalion regiment brigade division corps army fleet flotilla wing group command legion
  cavalry infantry artillery force`)
/** An ordinal number, as units of an army have before their noun: "77th". */
export const UNIT_NUMBER = /^\d{1,4}(?:st|nd|rd|th|d)$/
/** Of which kind police are, whoever has them: "[riot] police". */
export const KINDS_OF_POLICE = words(
  'riot armed mounted border transport traffic transit secret anti-terror antiterrorism',
)
/** The two signs of the movement's national societies: "Red Cross", "Red Crescent". */
export const SOCIETY_SIGNS = words('cross crescent')

/** Adjectives before a body's noun that mean no other body: "the [military] alliance". */
export const HARMLESS_ADJECTIVES = words(`
  military defence defense security western transatlantic global international european african regional tech technology software internet
  social oil car news human rights world health media trade federal national main centre center right left wing american - nation member
  strong industry business local city county state public private family medical research environmental football sports energy mining insurance
  shipping aid relief advocacy fashion film music gaming advertising investment pharmaceutical biotech aerospace parcel delivery food fast retail
  online ride hailing streaming satellite space weather police`)
/** Nouns that mean a body of any kind, in both spellings. */
export const ORGANIZATION_SPELLINGS = words('organization organisation')
/** Nouns that a text also uses of bodies that it does not name. */
export const LOOSE_BODY_NOUNS = union(
  ORGANIZATION_SPELLINGS,
  words('group company firm body party court police office council committee'),
)
/** Organizations whose names are plural, or that stand as their members. */
export const PLURAL_BODY = /(?:s|taliban|police|hamas|people)$/i
