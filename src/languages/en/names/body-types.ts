import { PhraseTable } from '../../../text/phrase-table.js'

/**
 * Nouns by which news calls a body again, by what it is. Chosen by hand: each group are words for one kind of body in British and American
 * news; a body of a kind may be called by all words of its group.
 */
const GROUPS = [
  'police: force department service constabulary',
  'constabulary: force police',
  'sheriff: department office',
  'newspaper: paper publication daily outlet title tabloid broadsheet weekly',
  'magazine: publication outlet title weekly monthly',
  'journal: publication magazine periodical',
  'broadcaster: channel network station outlet',
  'network: channel broadcaster station',
  'channel: network broadcaster station',
  'publication: magazine newspaper outlet',
  'website: site portal outlet publication',
  'group: company firm',
  'company: firm business corporation maker manufacturer giant group conglomerate startup retailer',
  'airline: carrier company firm operator',
  'bank: lender institution company firm',
  'carmaker: company automaker manufacturer firm',
  'university: institution college school',
  'college: institution school university',
  'school: academy institution',
  'institute: institution center centre organization',
  'hospital: institution clinic facility centre center trust',
  'clinic: hospital facility centre center',
  'museum: institution gallery',
  'court: tribunal bench panel',
  'tribunal: court panel',
  'parliament: legislature chamber house assembly',
  'assembly: legislature parliament chamber',
  'congress: legislature',
  'senate: chamber house',
  'council: authority',
  'authority: agency body council',
  'agency: body department organization service authority regulator watchdog',
  'bureau: agency office',
  'administration: agency',
  'survey: agency',
  'ministry: department office',
  'department: ministry agency',
  'service: agency',
  'commission: body panel agency watchdog regulator',
  'committee: panel body',
  'board: body panel agency',
  'association: body group organization union',
  'federation: body union organization association',
  'society: charity group organization body',
  'foundation: charity organization nonprofit group',
  'fund: charity organization nonprofit',
  'trust: charity organization',
  'charity: organization nonprofit group ngo',
  'coalition: alliance group bloc',
  'alliance: coalition group',
  'union: group federation organization',
  'club: team side',
  'team: club side squad',
  'center: institute facility',
  'centre: institute facility',
  'campaign: team',
  'army: military force',
  'navy: military force',
  'front: group movement organization',
  'movement: group organization',
  'pollster: company firm',
  'institution: body organization museum',
  'office: agency department',
  'laboratory: lab facility institute',
  'library: institution',
  'church: congregation denomination',
]

/** The other nouns for a kind of body, by the kind's usual noun. */
export const BODY_SYNONYMS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.map((group) => group.split(': ')).map(([kind = '', words = '']) => [kind, words.split(' ')]),
)

/** Bodies that news names without an article or a name: "[Police] said". */
export const BARE_BODIES: ReadonlySet<string> = new Set(['police', 'parliament', 'congress'])

/**
 * Bodies of towns and counties that news prints without capitals, behind the place. Source: the usual local authorities of the United
 * States and the United Kingdom.
 */
export const LOCAL_BODIES: PhraseTable<string> = new PhraseTable<string>()
for (const body of `police, police department, police force, police service, fire department, fire service, fire brigade, fire and rescue
  service, ambulance service, city council, town council, county council, school board, school district, sheriff's office,
  sheriff's department, district attorney's office, attorney general's office, state attorney's office, prosecutor's office,
  prosecutors' office, coroner's office, medical examiner's office, public defender's office, mayor's office, governor's office,
  diocese, archdiocese`.split(/,\s+/))
  LOCAL_BODIES.add(body.replace(/\s+/g, ' '), body)

/** Kinds of bodies whose names go before those of programmes and branches: "BBC Horizon". */
export const BROADCASTERS: ReadonlySet<string> = new Set(['broadcaster', 'network', 'channel'])
