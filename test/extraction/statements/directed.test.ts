import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'

/** Each outermost statement on a line: act (and PLOVER type, where it is not none): speaker → addressees. */
function actsOf(text: string): string[] {
  const { actors, statements } = analyzeArticle({ text })
  return statements
    .filter(({ within }) => within === null)
    .map(({ act, plover, negated, speaker, speakerText, addressees }) => {
      const from = speaker === null ? `(${speakerText})` : actors[speaker]?.name
      const to = addressees.map((index) => actors[index]?.name).join(' and ')
      return `${negated ? 'not ' : ''}${act}${plover ? ` ${plover}` : ''}: ${from} → ${to || '–'}`
    })
}

const table = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => {
      expect(actsOf(text)).toEqual(expected)
    })
  }
}

describe('the target of an act is its addressee', () => {
  describe('of a directive: whoever is to do it', () => {
    table({
      'Finland demanded that Russia release the crew.': ['DEMAND REQUEST: Finland → Russia'],
      'Finland demanded an apology by Moscow.': ['DEMAND REQUEST: Finland → Russia'],
      'The rebels demanded more autonomy from Serbia.': ['DEMAND REQUEST: (The rebels) → Serbia'],
      'Chad slept. Mary Poll urged the government to wake.': ['URGE REQUEST: Mary Poll → Chad'],
      'Egypt called for Israel’s withdrawal.': ['URGE REQUEST: Egypt → Israel'],
      'Egypt called for Israeli withdrawal from Lebanon.': ['URGE REQUEST: Egypt → Israel'],
      'Egypt asked that Israel wait.': ['URGE REQUEST: Egypt → Israel'],
      'Egypt asked the Senate intervene.': ['URGE REQUEST: Egypt → Senate'],
      'Egypt asked whether Israel had paid.': ['ASK: Egypt → –'],
      'Egypt encouraged allies such as Mali and Chad to wait.': ['URGE REQUEST: Egypt → Mali and Chad'],
      'Egypt urged its allies, including Mali, to wait.': ['URGE REQUEST: Egypt → Mali'],
    })
  })
  describe('of a commissive: the other party, a country in which it is done, whoever can avert it', () => {
    table({
      'Canada pledged aid to Haiti.': ['PROMISE AGREE: Canada → Haiti'],
      'Serbia rejected an Australian ultimatum.': ['REJECT REJECT: Serbia → Australia'],
      'Iran threatened to attack Iraq.': ['THREATEN THREATEN: Iran → Iraq'],
      'Chad refused to keep its peacekeepers in Mali.': ['REJECT REJECT: Chad → Mali'],
      'The villagers threatened to block the road unless Israel withdrew.': [
        'THREATEN THREATEN: (The villagers) → Israel',
      ],
      'Jordan and Britain agreed to hold exercises.': ['AGREE AGREE: Jordan → United Kingdom'],
      'Jordan and Britain approved the plan.': ['AGREE AGREE: Jordan → –'],
    })
  })
  describe('of an expressive: whoever did it, else whom it concerns', () => {
    table({
      'Norway condemned the attack on Israel by Iran.': ['CRITICIZE ACCUSE: Norway → Iran'],
      'Norway condemned the Russian invasion of Ukraine.': ['CRITICIZE ACCUSE: Norway → Russia'],
      'Norway condemned the attacks in Mali, including one in Bamako claimed by Hamas.': [
        'CRITICIZE ACCUSE: Norway → Hamas',
      ],
      'Norway condemned the raid by Peru in an interview with Reuters.': ['CRITICIZE ACCUSE: Norway → Peru'],
      'Latvia has backed Ukraine.': ['PRAISE SUPPORT: Latvia → Ukraine'],
      'Minister Tom Mutai resigned. He was praised by Poland.': ['PRAISE SUPPORT: Poland → Tom Mutai'],
      'Minister Tom Mutai stayed. Finland demanded that he resign.': ['DEMAND REQUEST: Finland → Tom Mutai'],
    })
  })
  describe('of what a noun takes up: whoever did it in the sentence before', () => {
    table({
      'Chad closed its border. Libya criticised the move.': ['CRITICIZE ACCUSE: Libya → Chad'],
      'Chad said that it was full. Libya rejected this argument.': ['SAY: Chad → –', 'REJECT REJECT: Libya → Chad'],
      'Chad closed its border. Libya criticised the decision of the court.': ['CRITICIZE ACCUSE: Libya → –'],
      'Chad closed its border. Libya criticised the weather.': ['CRITICIZE ACCUSE: Libya → –'],
      'Chad closed its border. Libya endorsed the New Deal.': ['PRAISE SUPPORT: Libya → –'],
      'Chad closed its border.\n\nLibya criticised the move.': ['CRITICIZE ACCUSE: Libya → –'],
    })
  })
  describe('is whoever the words are spoken or written to, too', () => {
    table({
      '“It rained,” wrote Jane Doe, a farmer, in an e-mail to Reuters. “It snowed.”': ['SAY: Jane Doe → Reuters'],
      'Jane Doe, in remarks to Reuters, said that it rained.': ['SAY: Jane Doe → Reuters'],
      'Jane Doe said the mill had closed in a letter to Mary Poll.': ['SAY: Jane Doe → Mary Poll'],
      'Speaking to Reuters, Jane Doe said that it rained.': ['SAY: Jane Doe → Reuters'],
      'Jane Doe of Acme Corp, speaking to Reuters, denied the claim.': ['DENY: Jane Doe → Reuters'],
      'When interviewed by Reuters, Jane Doe said that it rained.': ['SAY: Jane Doe → Reuters'],
      '“It rained,” said Jane Doe to Reuters. “It snowed.”': ['SAY: Jane Doe → Reuters'],
      'Jane Doe confirmed to Reuters that the mill was closed.': ['CONFIRM: Jane Doe → Reuters'],
      'Jane Doe stated to Reuters on Monday that the mill was closed.': ['SAY: Jane Doe → Reuters'],
      'With Reuters, Jane Doe discussed the price of oats.': ['CONSULT CONSULT: Jane Doe → Reuters'],
      'Jane Doe discussed with Mary Poll the price of oats.': ['CONSULT CONSULT: Jane Doe → Mary Poll'],
      'Jane Doe spoke with Mary Poll to discuss the price of oats.': ['CONSULT CONSULT: Jane Doe → Mary Poll'],
      'In an interview with magazine The Lamp, Jane Doe said that it rained.': ['SAY: Jane Doe → Lamp'],
      'Jane Doe told The Lamp that it rained.': ['SAY: Jane Doe → Lamp'],
      'Jane Doe told Reuters oats were dear.': ['SAY: Jane Doe → Reuters'],
      'Jane Doe requested Chad to count the votes.': ['URGE REQUEST: Jane Doe → Chad'],
      'Jane Doe informed Mary Poll that it rained.': ['SAY: Jane Doe → Mary Poll'],
      'Jane Doe said in a statement to Reuters that it rained.': ['SAY: Jane Doe → Reuters'],
      'Jane Doe wrote to Reuters demanding to be heard.': ['DEMAND REQUEST: Jane Doe → Reuters'],
      'Jane Doe asked Mary Poll about the oats.': ['ASK: Jane Doe → Mary Poll'],
      'Mary Poll was questioned about the oats.': ['ASK: (null) → Mary Poll'],
      'The accusation against Mary Poll is that she lied.': ['ACCUSE ACCUSE: (null) → Mary Poll'],
    })
  })
  describe('never', () => {
    table({
      // Who meets whom within the source or what is said, and who spoke to somebody at another time.
      'Jane Doe, who is in talks with Libya, said that it rained.': ['SAY: Jane Doe → –'],
      'Jane Doe said Mary Poll had sent a letter to Reuters.': ['SAY: Jane Doe → –'],
      'Jane Doe, who was interviewed by Reuters, denied the claim.': ['DENY: Jane Doe → –'],
      // A belief, an agreement that something is so, and what a relative clause or "about" only names.
      'Mary Poll is suspected of theft.': ['BELIEVE: (null) → –'],
      'Senators agreed Spain is well.': ['AGREE AGREE: (Senators) → –'],
      'Chad promised to drop a bill that would have let Libya vote.': ['PROMISE AGREE: Chad → –'],
      'Chad refused to stage a play about Libya.': ['REJECT REJECT: Chad → –'],
      'Critics backed an audit of Reuters.': ['PRAISE SUPPORT: (Critics) → –'],
      'Critics attacked the plan as a tool of Peru.': ['CRITICIZE ACCUSE: (Critics) → –'],
      // Nobody addresses themselves, or whom they speak for.
      'Maltese President Jane Doe apologised to the people of Malta for it.': ['APOLOGIZE CONCEDE: Jane Doe → –'],
      // An assertive has none, a harm's victim is none, and nobody is the target of their own act.
      'The minister denied that Poland had paid.': ['DENY: (The minister) → –'],
      'Polish President Andrzej Duda promised a law for Polish farmers.': ['PROMISE AGREE: Andrzej Duda → –'],
      'Senators agreed that Spain is well.': ['AGREE AGREE: (Senators) → –'],
      'Critics welcomed a plan to shame Spain.': ['PRAISE SUPPORT: (Critics) → –'],
      'Chad called for cutting taxes in a compromise rebuffed by Libya.': ['URGE REQUEST: Chad → –'],
      'France called for restraint in Haiti.': ['URGE REQUEST: France → –'],
      'Chad vowed to finish the dam without Libya.': ['PROMISE AGREE: Chad → –'],
      // Where somebody speaks, and to which country's press, is no addressee.
      'Jane Doe told a regular briefing in Oslo that Norway would pay.': ['SAY: Jane Doe → –'],
      'Jane Doe told a rally in Quito: “We won.”': ['SAY: Jane Doe → –'],
      'Jane Doe told German television that the war was over.': ['SAY: Jane Doe → –'],
      // Talks within what is said are no talks at which it is said.
      'Neighbouring Chad, which is in talks with Libya about gas, asked for time, Jane Doe said.': [
        'SAY: Jane Doe → –',
      ],
      'Spain promised a plan after Italy had closed its ports.': ['PROMISE AGREE: Spain → –'],
    })
  })
})

describe('the act of a content', () => {
  describe('is taken where the source’s own party performs it', () => {
    table({
      'Norway is willing to send troops to Mali, Norway’s foreign minister said.': ['PROMISE AGREE: Norway → Mali'],
      'Yemen has rejected a U.S. request, a security official said.': ['REJECT REJECT: Yemen → United States'],
      'The spokesman said Russia is not ready to talk with Ukraine.': ['REJECT REJECT: Russia → Ukraine'],
      'Tehran said it would expel French diplomats.': ['THREATEN THREATEN: Iran → France'],
      'The rebels said they would release Prime Minister Mahendra Chaudhry.': [
        'PROMISE AGREE: (The rebels) → Mahendra Chaudhry',
      ],
      'Turkey said it would not accept the deal with Greece.': ['REJECT REJECT: Turkey → Greece'],
      'A Croatian official said Croatia is investigating crimes by Serbia.': ['INVESTIGATE ACCUSE: Croatia → Serbia'],
      'Tehran told reporters it would expel French diplomats.': ['THREATEN THREATEN: Iran → France'],
      'Tehran told the BBC it would expel French diplomats.': ['THREATEN THREATEN: Iran → BBC'],
      'The leaders said they are willing to forgive Nigerian President Olusegun Obasanjo.': [
        'PRAISE SUPPORT: (The leaders) → Olusegun Obasanjo',
      ],
      'The court decided to allow the rally.': ['CONCEDE CONCEDE: (The court) → –'],
      'Jane Doe said she will not approve the budget.': ['REJECT REJECT: Jane Doe → –'],
      'Malta’s president, Jane Doe, said, “The Republic of Malta deeply regrets the mistake.”': [
        'APOLOGIZE CONCEDE: Jane Doe → –',
      ],
    })
  })
  describe('is that of quoted words in the first person', () => {
    table({
      '“We condemn the raid by Peru,” Jane Doe said.': ['CRITICIZE ACCUSE: Jane Doe → Peru'],
      '“While it rains,” Jane Doe said, “we condemn the raid by Peru.”': ['CRITICIZE ACCUSE: Jane Doe → Peru'],
      '“We demand that Chad pay,” Jane Doe said.': ['DEMAND REQUEST: Jane Doe → Chad'],
      '“I pledge that this Senate will be open,” Jane Doe said.': ['PROMISE AGREE: Jane Doe → –'],
      '“I want to thank Chad for the oats,” Jane Doe said.': ['THANK SUPPORT: Jane Doe → Chad'],
      '“We would like to apologise to Chad for it,” Jane Doe said.': ['APOLOGIZE CONCEDE: Jane Doe → Chad'],
      '“I want to go home,” Jane Doe said.': ['SAY: Jane Doe → –'],
      '“We are very sorry for the delay,” Jane Doe said.': ['APOLOGIZE CONCEDE: Jane Doe → –'],
      '“We are sorry to hear it,” Jane Doe said.': ['SAY: Jane Doe → –'],
      '“We count on Chad to pay,” Jane Doe said.': ['URGE REQUEST: Jane Doe → Chad'],
      '“While it rains,” Jane Doe said, “we urge Chad to wait.”': ['URGE REQUEST: Jane Doe → Chad'],
      '“It is with joy that I announce a fair at the mill,” Jane Doe said.': ['ANNOUNCE: Jane Doe → –'],
      '“I want you to bake a cake,” Jane Doe said.': ['URGE REQUEST: Jane Doe → –'],
      '“They all came — so thank you,” Jane Doe said.': ['THANK SUPPORT: Jane Doe → –'],
      '“Thanks to the rain, we won,” Jane Doe said.': ['SAY: Jane Doe → –'],
      '“It rained. We urge Chad to wait,” Jane Doe said.': ['SAY: Jane Doe → –'],
    })
  })
  describe('is a demand of another that must act', () => {
    table({
      'Mubarak said the United States must mediate.': ['DEMAND REQUEST: Mubarak → United States'],
      'The Kremlin said that Washington should lift its sanctions.': ['URGE REQUEST: Russia → United States'],
      'Trump critic Jane Doe said that Donald Trump should resign.': ['URGE REQUEST: Jane Doe → Donald Trump'],
    })
  })
  describe('gives an announcement, a warning or a vow its codes alone', () => {
    table({
      'NATO announced it would tighten the blockade of Serbia.': ['ANNOUNCE THREATEN: NATO → Serbia'],
      'Egypt warned it would respond if Ethiopia filled the dam.': ['WARN THREATEN: Egypt → Ethiopia'],
      'Iran vowed to attack Israel.': ['PROMISE THREATEN: Iran → Israel'],
      'The commission offered to mediate.': ['PROPOSE AGREE: (The commission) → –'],
    })
  })
  describe('never', () => {
    table({
      'Greece has agreed to talks with Turkey, a UN official said.': ['SAY: (a UN official) → –'],
      'Kyiv asked Poland to pay, according to a diplomat briefed on the talks.': [
        'SAY: (a diplomat briefed on the talks) → –',
      ],
      'Smith said he had promised Poland a loan in 2015.': ['SAY: Smith → –'],
      'Smith said Russia must have known about it.': ['SAY: Smith → –'],
      'Smith said Russia must be stopped.': ['SAY: Smith → –'],
      'The company said it would suspend production.': ['SAY: (The company) → –'],
      'The company said it would not be easy.': ['SAY: (The company) → –'],
      'A spokesman said Kenya had never promised aid to Uganda.': ['SAY: (A spokesman) → –'],
      'Putin told Angela Merkel that Ukraine must halt.': ['SAY: Putin → Angela Merkel'],
      'Turkey did not say it would expel French diplomats.': ['not SAY: Turkey → –'],
    })
  })
})

describe('suggesting', () => {
  table({
    'Mary Poll suggested that the fire had been started by Chad.': ['CLAIM: Mary Poll → –'],
    'Mary Poll suggested prices were too high.': ['CLAIM: Mary Poll → –'],
    'Mary Poll suggested that they meet.': ['PROPOSE REQUEST: Mary Poll → –'],
    'Mary Poll suggested that talks could resume.': ['PROPOSE REQUEST: Mary Poll → –'],
    'Mary Poll suggested that he set a date.': ['PROPOSE REQUEST: Mary Poll → –'],
    'Mary Poll suggested that the dam could fail.': ['CLAIM: Mary Poll → –'],
    'Mary Poll suggested that he would not run.': ['CLAIM: Mary Poll → –'],
    'Mary Poll proposed that, in March, the frost slowly killed the oats.': ['CLAIM: Mary Poll → –'],
    'Mary Poll proposed a ferry that would have run on Sundays.': ['PROPOSE REQUEST: Mary Poll → –'],
  })
})

describe('verbs whose object tells the act', () => {
  table({
    'Mary Poll acknowledged that the weather may change.': ['NOTE: Mary Poll → –'],
    'Mary Poll acknowledged that she had lied.': ['ADMIT: Mary Poll → –'],
    'Deputies acknowledged their party had cheated.': ['ADMIT: (Deputies) → –'],
    'Mary Poll defended her record.': ['ARGUE: Mary Poll → –'],
    'Mary Poll opposed Chad’s plan: “It is bad.”': ['REJECT REJECT: Mary Poll → Chad'],
    'Mary Poll opposed the plan:\n\n“It is bad.”': ['REJECT REJECT: Mary Poll → –'],
    'Mary Poll described the plan to Reuters: “It is bad.”': ['EXPLAIN: Mary Poll → Reuters'],
    'Mary Poll released a statement: “It is bad.”': ['SAY: Mary Poll → –'],
    'John Roe slept. Mary Poll condemned the Roe team’s plan.': ['CRITICIZE ACCUSE: Mary Poll → –'],
    'Mary Poll repeated her claim that it rained.': ['CLAIM: Mary Poll → –'],
    'Mary Poll referred to the mill involved as a “shed”.': ['SAY: Mary Poll → –'],
    'Mary Poll defended Chad.': ['PRAISE SUPPORT: Mary Poll → Chad'],
    'Mary Poll described the law as vague.': ['EXPLAIN: Mary Poll → –'],
    'The mill burned in what Mary Poll described as a race.': ['SAY: Mary Poll → –'],
    '“It is over,” Mary Poll declared.': ['SAY: Mary Poll → –'],
    'Mary Poll declared a day of mourning.': ['ANNOUNCE: Mary Poll → –'],
  })
})

describe('negation and questions', () => {
  table({
    'No one has accused Norway of fraud.': ['not ACCUSE ACCUSE: (No one) → Norway'],
    'Hungary has neither confirmed nor denied the report.': ['not DENY: Hungary → –'],
    'Did Putin threaten Finland?': [],
    'Would Israel accept the plan?': [],
    'Who accused Norway of fraud?': [],
    '“Did Putin threaten Finland?” he asked.': ['ASK: (he) → –'],
    'Brazil could reject the deal with Peru.': ['REJECT REJECT: Brazil → Peru'],
  })
})

describe('a question of an interview is put to whoever answers', () => {
  const questions = '\n\n((HH)) Why?\n\n((HH)) And then?'
  table({
    // The words before it tell who that is, by name rather than by a pronoun, and not the one whom the text names most.
    [`Tom Reed and Ann Ubb ran. Reed won. The Herald spoke with Ubb. She met him in May.${questions}`]: [
      'ASK: (HH) → Ann Ubb',
      'ASK: (HH) → Ann Ubb',
    ],
    [`Tom Reed ran. Reed won. Ann Ubb, who counted for Reed, answered our questions.${questions}`]: [
      'ASK: (HH) → Ann Ubb',
      'ASK: (HH) → Ann Ubb',
    ],
    // Each interview has its own.
    [`We reached out to Tom Reed.${questions}\n\nThe fair was late.\n\nIt rained.\n\nWith us, Ann Ubb discussed her plan.${questions}`]:
      [
        'ASK: (HH) → Tom Reed',
        'ASK: (HH) → Tom Reed',
        'CONSULT CONSULT: Ann Ubb → –',
        'ASK: (HH) → Ann Ubb',
        'ASK: (HH) → Ann Ubb',
      ],
    'Ann Ubb has a show. The Herald asked Tom Reed about it.\n\nQ: Why?\n\nA: Snow.\n\nQ: And then?\n\nA: Rain.': [
      'ASK: (The Herald) → Tom Reed',
      'ASK: (Q) → Tom Reed',
      'SAY: Tom Reed → –',
      'ASK: (Q) → Tom Reed',
      'SAY: Tom Reed → –',
    ],
    // Who asks may say other things, too.
    'JANE ROE, HOST: Tom Reed is here.\n\nTOM REED: Yes.\n\nROE: Why?\n\nREED: Snow.\n\nROE: And then?': [
      'SAY: Jane Roe → –',
      'SAY: Tom Reed → –',
      'ASK: Jane Roe → Tom Reed',
      'SAY: Tom Reed → –',
      'ASK: Jane Roe → Tom Reed',
    ],
    // Of two who answer none is asked in particular.
    'Tom Reed met Ann Ubb.\n\nQ: Why?\n\nREED: Snow.\n\nQ: And then?\n\nUBB: Rain.': [
      'ASK: (Q) → –',
      'SAY: Tom Reed → –',
      'ASK: (Q) → –',
      'SAY: Ann Ubb → –',
    ],
    'Tom Reed met Ann Ubb.\n\nQ: Why?\n\nUBB: Snow.\n\nQ: And then?\n\nUBB: Rain.': [
      'ASK: (Q) → Ann Ubb',
      'SAY: Ann Ubb → –',
      'ASK: (Q) → Ann Ubb',
      'SAY: Ann Ubb → –',
    ],
  })
})

describe('whom words are spoken to stands beside the cue', () => {
  table({
    'Speaking to the BBC, Tom Reed said it was late.': ['SAY: Tom Reed → BBC'],
    'Tom Reed, in remarks to the BBC, said it was late.': ['SAY: Tom Reed → BBC'],
    'Tom Reed, speaking with the BBC, said “it is late”, adding that it was cold.': [
      'SAY: Tom Reed → BBC',
      'SAY: Tom Reed → BBC',
    ],
    'When interviewed by the BBC, Tom Reed said it was late.': ['SAY: Tom Reed → BBC'],
    '“It is late,” Tom Reed said in an interview with the BBC.': ['SAY: Tom Reed → BBC'],
    'Tom Reed said, in a letter to Norway, that it was late.': ['SAY: Tom Reed → Norway'],
    // Nor who heard other words, or where the press stood.
    'Tom Reed said he had been in talks with Iran and added that it was late.': [
      'SAY: Tom Reed → –',
      'SAY: Tom Reed → –',
    ],
    'The mayor, who had been speaking to the BBC, left; Tom Reed said it was late.': ['SAY: Tom Reed → –'],
    'Speaking to reporters in Norway, Tom Reed said it was late.': ['SAY: Tom Reed → –'],
  })
})
