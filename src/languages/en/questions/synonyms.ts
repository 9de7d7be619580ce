import { inflections, irregularForms } from '../grammar/inflections.js'

/**
 * Words that ask for the same thing in news: a question with one of them means the others, too. Each line is one group; a word
 * may stand in several. Inflected forms need not be listed: PostgreSQL's English stemmer and `inflections` know them.
 * Source: general knowledge of English news vocabulary, after the synsets of Princeton WordNet 3.1 for these words; kept to words
 * that can replace each other in a headline.
 */
const SYNONYM_GROUPS = `
arms weapon weaponry ammunition munitions
arms weapon rearm disarm
ammunition ammo munitions shell bullet
military army defence defense
aid help assistance support relief
help assist support
war conflict fighting invasion hostilities
attack assault strike raid offensive
troops soldier forces
missile rocket
explosion blast bomb bombing
ceasefire truce armistice
talks negotiation dialogue
deal agreement accord pact treaty
provide supply send deliver give donate ship
send dispatch deploy
increase raise boost step expand grow rise
reduce cut lower decrease decline fall shrink
money fund funding cash
cost price expense
pay wage salary
budget spending
tax levy duty tariff
job employment work
fire dismiss layoff redundancy
strike walkout stoppage
worker employee staff
union federation
company firm business corporation
profit earnings income
revenue sales turnover
loss deficit
results earnings
buy purchase acquire
sell sale
build construct construction
factory plant
chip semiconductor
law legislation act bill statute
rule regulation
ban prohibit forbid outlaw
allow permit let
policy policies strategy
election vote ballot
poll survey
opposition rival
government administration cabinet
reform overhaul
protest demonstration rally
arrest detain
prison jail
court tribunal judge
trial case hearing
crime offence offense
kill death die dead
injure wound hurt injury
victim casualty
disease illness sickness
vaccine vaccination jab
doctor physician
hospital clinic
health healthcare medical
outbreak epidemic
hunger famine starvation
food meal
child kid
school education
teacher schoolteacher
pupil student
climate warming
emission carbon greenhouse
environment environmental
melt thaw
flood flooding
storm hurricane cyclone
fire blaze wildfire
rain rainfall
water river
sea ocean
glacier ice
scientist researcher
research study
plane aircraft jet airplane
drone uav
train rail railway
ship vessel boat
ferry boat ship
port harbor harbour dock
car vehicle
road highway motorway
delay late postpone
crash accident collision
safety safe
danger threat risk
border frontier
refugee migrant
agriculture farming farm
grain wheat corn cereal
oil petroleum crude
gas fuel
energy power electricity
nuclear atomic
trade commerce export
sanction embargo
security safety
cyber cyberattack hacking
spy espionage
alliance bloc
ally partner
partnership cooperation alliance
cooperation co-operation collaboration
neighbour neighbor
meeting summit talks
visit trip
match game
win victory triumph beat
lose defeat
team squad side
player footballer cricketer
coach manager trainer
champion winner
resign resignation quit
comment talk speak discuss
intervene intervention interfere
withdraw withdrawal
expel expulsion exclude ban
cancel cancellation
expensive costly cost
retaliate respond
appoint name hire
speech address
mistake error fault
wrong incorrect
apology apologize sorry
angry anger furious
afraid fear scared
proof evidence
truth true
false untrue
plan scheme project
plan proposal
proposal offer
accusation charge allegation claim
strike walkout action
begin start launch
end stop finish halt
continue persist
change alter
delay postpone
urgent emergency
important vital crucial essential
difficult hard tough
big large huge
home house housing
city town
people citizen public
woman women
man men
autocracy dictatorship
authoritarian autocratic
loss lose
shut close closure
boat vessel
democracy democratic
`

/** Plurals and verb forms of a word, so that a question's "supplying" finds the group of "supply". */
const formsOf = (word: string): readonly string[] => [
  ...inflections(word),
  word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`,
]

const BY_FORM: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, Set<string>>()
  for (const line of SYNONYM_GROUPS.trim().split('\n')) {
    const group = line.split(' ')
    for (const form of group.flatMap(formsOf)) {
      const known = found.get(form) ?? new Set()
      for (const word of group) known.add(word)
      found.set(form, known)
    }
  }
  return new Map([...found].map(([form, words]) => [form, [...words]]))
})()

/** Verbs with a particle, by the verb that means the same. */
const PHRASAL: Readonly<Record<string, string>> = {
  'step down': 'resign',
  'stand down': 'resign',
  'step aside': 'resign',
  'pull out': 'withdraw',
  'pull back': 'withdraw',
  'step in': 'intervene',
  'throw out': 'expel',
  'kick out': 'expel',
  'shut down': 'close',
  'set up': 'establish',
  'call off': 'cancel',
  'put off': 'postpone',
  'give up': 'abandon',
  'hand over': 'surrender',
}

/** The verb that a verb with its particle means ("stepped", "down": resign); null where it means nothing else. Lower case. */
export function meantBy(form: string, particle: string): string | null {
  const phrase = Object.keys(PHRASAL).find((each) => {
    const [verb = '', own] = each.split(' ')
    return own === particle && inflections(verb).includes(form)
  })
  return phrase === undefined ? null : (PHRASAL[phrase] ?? null)
}

/** American words of which the British spelling has "our". */
const WITHOUT_U = /^(?:labor|harbor|color|favor|neighbor|behavior|honor|rumor|humor|armor)(?:s|ed|ing|ers?|al|able)?$/

/** Verbs that end so in any spelling. */
const ALWAYS_S =
  /^(?:adv|comprom|conc|dev|desp|disgu|exc|exerc|franch|improv|merchand|prec|prem|prom|rev|superv|surpr|telev)is|(?:a|o|u|w|ui)is|enterpris|expertis|paradis|size|seiz|priz/

/** The word in British or American spelling, where that is another one and ends or begins so: "apologise", "rumor". */
function otherSpelling(word: string): readonly string[] {
  const verb = /^(.{3,}i)([sz])(e[sd]?|ing|ations?|ers?)$/.exec(word)
  if (verb && !ALWAYS_S.test(word)) return [`${verb[1]}${verb[2] === 's' ? 'z' : 's'}${verb[3]}`]
  if (WITHOUT_U.test(word)) return [word.replace('or', 'our')]
  return WITHOUT_U.test(word.replace('our', 'or')) ? [word.replace('our', 'or')] : []
}

/** The words that may stand for this one, itself first; itself alone where no others are known. Lower case. */
export function synonymsOf(word: string): readonly string[] {
  const group = [word, ...otherSpelling(word), ...(BY_FORM.get(word) ?? [])]
  return [...new Set([...group, ...group.flatMap(irregularForms)])]
}

/** Whether synonyms are known of a word, in any of its forms. Lower case. */
export const hasSynonyms = (word: string): boolean => BY_FORM.has(word)
