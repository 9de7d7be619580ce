import { PhraseTable } from '../../../text/phrase-table.js'
import type { Gender } from './given-names.js'

/**
 * Offices, ranks, professions and honorifics that stand beside a person's name. Source: general knowledge of English news style (AP style
 * book, "titles"; The Economist style guide, "titles").
 */
export interface TitleWord {
  readonly word: string
  /** What the word alone implies; null where men and women bear it. */
  readonly gender: Gender | null
  /**
   * OFFICE: held at a country or organization ("minister"). ROLE: what somebody does ("writer"), an affiliation only where the text
   * says of what. HONORIFIC: a form of address ("Mr"). SPEAKER: who speaks for somebody ("spokeswoman"). KIN: a relative, which
   * is no office of anything ("his mother").
   */
  readonly kind: 'OFFICE' | 'ROLE' | 'HONORIFIC' | 'SPEAKER' | 'KIN'
  /** True for who leads: "the NATO chief" is its secretary-general, "the president" is its president. */
  readonly head: boolean
}

const HEADS =
  'president, prime minister, premier, chancellor, taoiseach, head of state, head of government, secretary-general, secretary general, general secretary, director-general, director general, managing director, executive director, chief executive officer, chief executive, ceo, chairman, chairwoman, chairperson, chair, chief, leader, head, boss, director, party leader, opposition leader, head teacher, headteacher, head coach, head of department, supreme leader, king, queen, emperor, empress, emir, sultan, pope, pontiff, patriarch, dalai lama, crown prince, governor, mayor, governor-general, dean, rector, principal, commissioner, commander, commander-in-chief, founder, co-founder, cofounder, owner, police chief, sheriff, central bank governor, first secretary, president-elect, strongman, dictator, ruler, captain, coach, manager, editor-in-chief, editor'

const OFFICES =
  'vice president, vice-president, vice president-elect, deputy prime minister, minister, ministers, vice minister, deputy minister, secretary, undersecretary, under-secretary, under secretary, under secretary-general, assistant secretary, attorney general, solicitor general, surgeon general, inspector general, auditor general, comptroller, ambassador, envoy, special envoy, permanent representative, high commissioner, high representative, consul, consul general, chargé d’affaires, diplomat, representative, rapporteur, special rapporteur, negotiator, mediator, senator, congressman, congresswoman, lawmaker, legislator, parliamentarian, deputy, councillor, councilman, councilwoman, alderman, speaker, house speaker, majority leader, minority leader, whip, majority whip, chief of staff, national security adviser, national security advisor, security adviser, adviser, advisor, senior adviser, senior advisor, aide, chief strategist, strategist, counsel, counselor, counsellor, prosecutor, chief prosecutor, public prosecutor, state prosecutor, prosecutor general, judge, justice, chief justice, magistrate, general, lieutenant general, major general, brigadier general, petty officer, chief petty officer, staff sergeant, master sergeant, sergeant major, warrant officer, brigadier, admiral, vice admiral, rear admiral, colonel, lieutenant colonel, major, lieutenant, sergeant, corporal, commodore, field marshal, marshal, superintendent, inspector, detective, constable, chief constable, officer, agent, cardinal, archbishop, bishop, monsignor, imam, ayatollah, grand ayatollah, grand mufti, mufti, rabbi, chief rabbi, pastor, vicar, prince, princess, duke, duchess, earl, sheikh, sheikha, cleric, treasurer, chief financial officer, chief operating officer, chief technology officer, chief economist, chief scientist, chief medical officer, chief investment officer, cfo, coo, cto, vice chairman, vice chair, deputy director, deputy head, deputy chief, deputy leader, deputy governor, deputy mayor, associate director, campaign manager, campaign chairman, deputy secretary, press secretary, secretary of state, secretary of defense, national coordinator, coordinator, relief coordinator, trustee, provost, partner, team principal, goalkeeper, defender, midfielder, striker, forward, candidate, nominee, presidential candidate, presidential nominee, running mate, front-runner, frontrunner, first lady, administrator, ombudsman, commentator, critic'

const ROLES =
  'counterpart, professor, associate professor, assistant professor, lecturer, academic, scholar, historian, economist, scientist, physicist, biologist, chemist, astronomer, epidemiologist, virologist, physician, doctor, surgeon, psychologist, psychiatrist, sociologist, researcher, senior researcher, analyst, senior analyst, political analyst, political scientist, expert, specialist, consultant, fellow, senior fellow, engineer, programmer, developer, designer, architect, artist, painter, sculptor, photographer, illustrator, cartoonist, filmmaker, film-maker, film director, producer, screenwriter, actor, actress, comedian, singer, musician, rapper, composer, conductor, dancer, writer, author, novelist, poet, playwright, journalist, reporter, correspondent, columnist, broadcaster, presenter, anchor, host, blogger, lawyer, attorney, barrister, solicitor, defense attorney, defence lawyer, activist, campaigner, dissident, whistleblower, entrepreneur, businessman, businesswoman, billionaire, investor, banker, broker, trader, farmer, teacher, student, nurse, driver, player, teammate, quarterback, pitcher, boxer, runner, cyclist, swimmer, golfer, tennis player, footballer, athlete, astronaut, cosmonaut, pilot, soldier, veteran, rebel, warlord, fighter, militant, suspect, victim, witness, survivor, defendant, plaintiff, inmate, resident, pollster, lobbyist, donor, fundraiser, organizer, organiser, volunteer, member, team member, creator, inventor, referee, librarian, curator, priest, nun, monk, missionary, preacher, coauthor, co-author, lead author, guitarist, drummer, violinist, cellist, pianist, organist, harpist, trumpeter, saxophonist, flautist, bassist, percussionist, keyboardist, vocalist, nutritionist, conservationist, environmentalist, naturalist, essayist, satirist, theorist, linguist, industrialist, abolitionist, feminist, philanthropist, chef, model, neighbor, neighbour, cosplayer, official, senior official, executive, senior executive, blogger'

const RELATIVES =
  'mother, father, son, daughter, brother, sister, wife, husband, widow, widower, uncle, aunt, nephew, niece, cousin, grandfather, grandmother, stepfather, stepmother, girlfriend, boyfriend, fiancé, fiancée, friend, colleague'

const SPEAKERS =
  'spokesman, spokeswoman, spokesperson, chief spokesman, chief spokeswoman, chief spokesperson, deputy spokesman, deputy spokesperson, representative, press officer, communications director, director of communications'

const HONORIFICS =
  'mr, mr., elder, comrade, cde, cde., spc, spc., pfc, pfc., cllr, cllr., mrs, mrs., ms, ms., miss, mx, mx., dr, dr., prof, prof., sir, dame, lord, lady, baroness, baron, count, countess, rev, rev., reverend, mullah, hon, hon., madam, madame, mme, mme., monsieur, m., herr, frau, señor, señora, doña, sen, sen., rep, rep., gov, gov., gen, gen., lt, lt., lt. gen., lt. col., lt. gov., maj, maj., maj. gen., col, col., capt, capt., cmdr, cmdr., adm, adm., sgt, sgt., cpl, cpl., pvt, pvt., brig, brig., brig. gen., pres., insp., det., supt., st., fr., msgr., messrs, saint, hajj, haji, hon'

const MALE = new Set(
  'chairman, spokesman, chief spokesman, deputy spokesman, congressman, councilman, alderman, businessman, king, emperor, prince, crown prince, duke, earl, baron, count, lord, sir, mr, mr., father, brother, son, husband, pope, pontiff, patriarch, cardinal, archbishop, monsignor, imam, ayatollah, grand ayatollah, mufti, sheikh, emir, sultan, dalai lama, mullah, monsieur, herr, señor, fr., actor, priest, monk, widower, uncle, nephew, grandfather, stepfather, boyfriend, fiancé, campaign chairman, vice chairman, strongman, ombudsman, msgr., messrs, haji'.split(
    ', ',
  ),
)
const FEMALE = new Set(
  'chairwoman, spokeswoman, chief spokeswoman, congresswoman, councilwoman, businesswoman, queen, empress, princess, duchess, dame, lady, baroness, countess, mrs, mrs., ms, ms., miss, madam, madame, mme, mme., frau, señora, doña, actress, mother, sister, daughter, wife, widow, aunt, niece, grandmother, stepmother, girlfriend, fiancée, nun, sheikha, first lady'.split(
    ', ',
  ),
)

/** Words that qualify an office before its noun ("shadow home secretary"), lower case. */
export const TITLE_QUALIFIERS: ReadonlySet<string> = new Set(
  'prime, foreign, defence, defense, interior, finance, home, health, education, trade, energy, environment, environmental, agriculture, agricultural, labour, labor, transport, transportation, culture, cultural, sports, sport, tourism, science, technology, planning, investment, economy, economic, economics, commerce, commercial, treasury, state, justice, security, immigration, migration, information, communications, communication, development, housing, industry, equality, equalities, women, social, welfare, public, police, military, army, navy, naval, intelligence, political, legal, press, media, campaign, policy, budget, climate, nuclear, oil, petroleum, water, fisheries, food, veterans, homeland, human, rights, humanitarian, emergency, relief, disaster, civil, aviation, space, digital, business, enterprise, external, internal, affairs, parliamentary, presidential, congressional, senate, house, cabinet, opposition, party, union, rebel, separatist, religious, spiritual, supreme, national, federal, regional, provincial, local, city, county, district, municipal, international, global, european, senior, junior, chief, top, leading, lead, veteran, prominent, former, ex, late, acting, interim, outgoing, incoming, newly, elected, deputy, vice, assistant, associate, joint, co, shadow, first, second, special, permanent, executive, general, managing, honorary, caretaker, transitional, provisional, lower, upper, minority, majority, republican, democratic, conservative, liberal, socialist, communist, labour, independent, one-time, longtime, long-time, fellow, retired, schools, head, marine, principal, central, bank, currency, court, appeals, trial, fiction, crime, film, football, soccer, hockey, basketball, baseball, team, club, match, graphic, rock, pop, folk, jazz, opera, video, game, software, web, tech, technical, internet, research, project, program, programme, country, operations, marketing, sales, product, news, sports, opinion, personal, private, medical, clinical, market, markets, infrastructure, works, resources, natural, mines, mining, railways, post, telecommunications, electricity, gender, family, youth, children, elderly, ethnic, minorities, relations, reform, reconstruction, reintegration, strategic'.split(
    ', ',
  ),
)

/** Adjectives of how long somebody has held an office, which are no part of it. */
export const ADJECTIVES_OF_TERMS: ReadonlySet<string> = new Set([
  'new',
  'current',
  'incumbent',
  'present',
  'sitting',
  'embattled',
])

/** Titles by their words, without regard to case. */
export const TITLES: PhraseTable<TitleWord> = new PhraseTable<TitleWord>()

const add = (list: string, kind: TitleWord['kind'], head = false): void => {
  for (const word of list.split(', ')) {
    const gender = MALE.has(word) ? 'MALE' : FEMALE.has(word) ? 'FEMALE' : null
    TITLES.add(word, { word, gender, kind, head })
  }
}
add(RELATIVES, 'KIN')
add(HONORIFICS, 'HONORIFIC')
add(SPEAKERS, 'SPEAKER')
add(HEADS, 'OFFICE', true)
add(OFFICES, 'OFFICE')
add(ROLES, 'ROLE')

/** Nouns that lead a description of a person whatever qualifies them ("the Republican front-runner", "his wife"), with gender where implied. */
export const PERSON_NOUNS: ReadonlyMap<string, Gender | null> = new Map<string, Gender | null>([
  ...'man, boy, gentleman, guy, father, son, brother, husband, uncle, nephew, grandfather, grandson, king, prince, businessman, congressman, chairman, spokesman, statesman, policeman, fisherman, widower, actor, schoolboy, landlord, postman, fireman, craftsman, gunman, waiter, headmaster, stepson, grandad, dad, lad, bachelor, groom, bridegroom, salesman, cameraman, clergyman, nobleman, sportsman, serviceman, workman, milkman, doorman, barman'
    .split(', ')
    .map((w) => [w, 'MALE'] as const),
  ...'woman, girl, lady, mother, daughter, sister, wife, aunt, niece, grandmother, granddaughter, queen, princess, businesswoman, congresswoman, chairwoman, spokeswoman, policewoman, widow, actress, schoolgirl, landlady, postwoman, waitress, headmistress, stepdaughter, mum, mom, bride, housewife, saleswoman, seamstress, midwife, nun, sportswoman, servicewoman, barmaid, hostess, heiress, stewardess'
    .split(', ')
    .map((w) => [w, 'FEMALE'] as const),
  ...'politician, lawmaker, candidate, nominee, rival, contender, incumbent, front-runner, billionaire, mogul, tycoon, veteran, teenager, student, youth, child, author, star, celebrity, politician, official, diplomat, republican, democrat, conservative, liberal, socialist, suspect, defendant, victim, singer, voter, taxpayer, homeowner, householder, tenant, lodger, resident, neighbour, neighbor, villager, pensioner, retiree, parent, grandparent, pupil, undergraduate, graduate, toddler, refugee, migrant, immigrant, emigrant, expatriate, detainee, prisoner, inmate, hostage, captive, attacker, assailant, robber, burglar, thief, hacker, smuggler, trafficker, fugitive, patient, shopper, shopkeeper, holidaymaker, tourist, traveller, traveler, hiker, climber, camper, surfer, sailor, skipper, passenger, commuter, pedestrian, motorist, cyclist, bystander, onlooker, eyewitness, protester, protestor, demonstrator, marcher, paramedic, firefighter, lifeguard, medic, dentist, veterinarian, pharmacist, optician, therapist, carer, caregiver, nanny, babysitter, childminder, tutor, rancher, shepherd, beekeeper, worshipper, parishioner, pilgrim, juror, bailiff, landowner, baker, butcher, grocer, carpenter, plumber, electrician, mechanic, bricklayer, roofer, decorator, welder, docker, clerk, cashier, barista, bartender, cleaner, janitor, caretaker, gardener, cabbie, trucker, hairdresser, barber, tailor, florist, publican, trainee, apprentice, intern, cadet, translator, interpreter, interviewee, respondent, sibling'
    .split(', ')
    .map((w) => [w, null] as const),
])

/** Nouns for two people who were named together: "the [couple] said". */
export const PAIR_NOUNS: ReadonlySet<string> = new Set([
  'couple',
  'pair',
  'duo',
  'two',
  'twins',
  'siblings',
  'brothers',
  'sisters',
])

/** Further nouns for one person that does something, which stand beside names of companies as well ("owner Acme"), and of things. */
export const AGENT_NOUNS: ReadonlySet<string> = new Set(
  'local, user, customer, client, fan, supporter, follower, believer, builder, miner, courier, brewer, hotelier, restaurateur, vendor, seller, buyer, dealer, owner, co-owner, operator, developer, guide, bidder, collector, founder, co-founder, outsider, insider, newcomer, enthusiast, hobbyist, gamer, organiser, organizer, supervisor, manager, worker, co-worker, employee, visitor, guest, opponent, breeder, adult, caller, relative, attendee, foreman, recruit, shareholder, spectator, heir, jeweller, operator, ranger, warden, twin, cook, vet'.split(
    ', ',
  ),
)

/** Titles that stand before their bearer's name, so that beside another's name they are somebody else. */
export const BEFORE_OWN_NAME: ReadonlySet<string> = new Set(['queen', 'king', 'pope', 'prince', 'princess', 'emperor'])
