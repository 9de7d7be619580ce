/**
 * Names of institutions, parties and media that several countries have alike, lower case: in an article that never speaks of the country
 * for which the lexicon lists one, it is that of the article's own. Chosen by hand.
 */
export const HOMONYMS: ReadonlySet<string> = new Set(
  `congress, senate, house of representatives, supreme court, justice department, department of justice, treasury, treasury department,
  department of defense, defense department, department of defence, defence department, department of state, secret service, national
  security council, nsc, national assembly, national science foundation, house of commons, commons, house of lords, lords, parliament, home
  office, foreign office, ministry of defence, cabinet office, border force, labour, labour party, labor, labor party, conservative party,
  conservatives, tories, tory party, liberal democrats, liberal party, democratic party, democrats, republican party, republicans,
  libertarian party, green party, socialist party, communist party, people's party, workers' party, social democratic party, social
  democrats, christian democratic union, christian democrats, liberal democratic party, free democratic party, national front, northern
  league, federation council, marine corps, army, navy, air force, abc, cbc, pti, pbs, sec, fec, nca, cps, fdp, spd, ldp, dpp, npc, ppp, fsa`
    .split(',')
    .map((name) => name.trim().replace(/\s+/g, ' ')),
)
