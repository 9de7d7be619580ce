/**
 * Groups of people as questions name them, with the titles and descriptions of those who belong to them. Lower case, in the singular and
 * plural as articles print them; the text search knows their other forms. Source: general knowledge of English news; the offices are those of
 * `names/titles.ts`.
 */
const GROUPS: readonly (readonly [groups: string, members: string])[] = [
  [
    'lawmaker legislator parliamentarian',
    'senator|mp|representative|congressman|congresswoman|assemblyman|assemblywoman|councillor|deputy|member of parliament|lawmaker|legislator|speaker|majority leader|minority leader|lord|baroness',
  ],
  [
    'politician',
    'senator|mp|representative|congressman|congresswoman|councillor|deputy|lawmaker|legislator|governor|mayor|minister|president|premier|secretary|party leader|leader|speaker|candidate|chancellor|vice president',
  ],
  [
    'leader',
    'president|prime minister|premier|chancellor|king|queen|chairman|chief|head|leader|governor|mayor|minister',
  ],
  ['minister', 'minister|secretary|chancellor'],
  [
    'official authority',
    'official|spokesman|spokeswoman|spokesperson|officer|director|minister|secretary|commissioner|governor|mayor|administrator|authority|department|ministry|agency|chief',
  ],
  [
    'scientist researcher expert academic',
    'scientist|researcher|professor|dr|physicist|biologist|chemist|astronomer|epidemiologist|virologist|economist|geologist|seismologist|volcanologist|paleontologist|archaeologist|expert|academic|author|co-author|lecturer|team|university|institute',
  ],
  ['doctor medic', 'doctor|dr|physician|surgeon|hospital|medical|medic'],
  ['protester demonstrator', 'protester|protestor|demonstrator|activist|organiser|organizer|marcher'],
  ['activist campaigner', 'activist|campaigner|advocate|organiser|organizer|director|founder|campaign|union'],
  ['resident local neighbour neighbor villager', 'resident|local|neighbour|neighbor|villager|survivor|homeowner'],
  ['police', 'police|officer|sheriff|constable|superintendent|inspector|sergeant|detective|commissioner|lieutenant'],
  [
    'relative family',
    'family|relative|mother|father|son|daughter|brother|sister|wife|husband|widow|parent|uncle|aunt|cousin',
  ],
  ['journalist reporter', 'journalist|reporter|correspondent|editor|columnist|broadcaster'],
  ['lawyer attorney', 'lawyer|attorney|solicitor|barrister|counsel|legal team|defense team|defence team|prosecutor'],
  ['critic opponent rival', 'critic|opponent|opposition|rival|candidate|former'],
  ['union', 'union|general secretary|federation'],
  ['spokesman spokeswoman spokesperson', 'spokesman|spokeswoman|spokesperson|press secretary'],
  ['coach manager', 'coach|manager|head coach|trainer'],
  ['colleague', 'colleague|co-worker|professor|friend|fellow'],
  ['envoy ambassador diplomat', 'ambassador|envoy|diplomat|embassy|representative|consul'],
  ['secretary', 'minister|secretary'],
]

const MEMBERS: ReadonlyMap<string, readonly string[]> = new Map(
  GROUPS.flatMap(([groups, members]) => groups.split(' ').map((group) => [group, members.split('|')] as const)),
)

const singular = (word: string): string =>
  word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word
        .replace(/s$/, '')
        .replace(/men$/, 'man')
        .replace(/women$/, 'woman')

/** The titles and descriptions of whoever belongs to a group ("lawmakers"), in lower case; none for other words. */
export const membersOf = (word: string): readonly string[] => MEMBERS.get(word) ?? MEMBERS.get(singular(word)) ?? []
