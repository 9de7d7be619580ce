import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'

/** Each outermost statement on a line: act: source = speaker → addressees | content; "?" for somebody unnamed, "–" for nobody. */
function saidIn(text: string): string[] {
  const { actors, statements } = analyzeArticle({ text })
  return statements
    .filter(({ within }) => within === null)
    .map(({ act, negated, speaker, speakerText, addressees, content }) => {
      const to = addressees.map((index) => actors[index]?.name).join(' and ')
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
      const from = `${speakerText ?? '–'} = ${speaker === null ? '?' : actors[speaker]?.name}`
      return `${negated ? 'not ' : ''}${act}: ${from} → ${to || '–'} | ${words}`
    })
}

const table = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => {
      expect(saidIn(text)).toEqual(expected)
    })
  }
}

describe('words of a name are no verbs, whatever they mean elsewhere', () => {
  table({
    'President Seo Dae-won said the bridge was safe.': [
      'SAY: President Seo Dae-won = Seo Dae-won → – | the bridge was safe',
    ],
    'Vice Finance Minister Pak Chol-ok warned that prices would rise.': [
      'WARN: Vice Finance Minister Pak Chol-ok = Pak Chol-ok → – | that prices would rise',
    ],
    'Its leader, Yun Jin-min, denied that he had lied.': [
      'DENY: Its leader, Yun Jin-min = Yun Jin-min → – | that he had lied',
    ],
    '“Nobody told us,” said its treasurer, Els Hoekstra.': [
      'SAY: its treasurer, Els Hoekstra = Els Hoekstra → – | “Nobody told us,”',
    ],
    'Republican Senator Dale Whitcomb accused Poland of lying.': [
      'ACCUSE: Republican Senator Dale Whitcomb = Dale Whitcomb → Poland | lying',
    ],
    'Sister Ana Prado of the group Forest Watch said the river was dead.': [
      'SAY: Sister Ana Prado of the group Forest Watch = Ana Prado → – | the river was dead',
    ],
    'The Kenyan Red Cross appealed for blood.': ['URGE: The Kenyan Red Cross = Kenyan Red Cross → – | blood'],
    // Small words inside a name, and inside a title before it, belong to it.
    'The Chad Congress of Trade Unions threatened to strike.': [
      'THREATEN: The Chad Congress of Trade Unions = Chad Congress of Trade Unions → – | to strike',
    ],
    'The Chamber of Commerce said that prices had doubled.': [
      'SAY: The Chamber of Commerce = Chamber of Commerce → – | that prices had doubled',
    ],
    'U.S. Secretary of State Joan Verbeck praised Chad.': [
      'PRAISE: U.S. Secretary of State Joan Verbeck = Joan Verbeck → Chad | Chad',
    ],
    'A spokesman for Joan Verbeck said it was late.': ['SAY: A spokesman for Joan Verbeck = ? → – | it was late'],
  })
})

describe('a government speaks for the country that it rules, wherever that is named', () => {
  table({
    'The government in Lima said the road was safe.': ['SAY: The government in Lima = Peru → – | the road was safe'],
    'The authorities of Chad denied that anybody had died.': [
      'DENY: The authorities of Chad = Chad → – | that anybody had died',
    ],
    'A minister in Lima said the road was safe.': ['SAY: A minister in Lima = ? → – | the road was safe'],
  })
})

describe('both countries are the two that the text speaks of', () => {
  table({
    'Chad and Libya closed the road. Norway waits. Ann Holm urged both governments to open it.': [
      'URGE: Ann Holm = Ann Holm → Chad and Libya | to open it',
    ],
    'Chad fired at Libya. Later Libya fired at Chad. Norway slept. Ann Holm accused the two countries of lying.': [
      'ACCUSE: Ann Holm = Ann Holm → Chad and Libya | lying',
    ],
    // It is not plain which two; whoever speaks is neither; sides are no countries.
    'Chad met Libya. Norway and its army slept. Ann Holm urged both countries to wait.': [
      'URGE: Ann Holm = Ann Holm → – | to wait',
    ],
    'Chad and Libya slept. Chadian Foreign Minister Ann Holm urged both governments to wait.': [
      'URGE: Chadian Foreign Minister Ann Holm = Ann Holm → – | to wait',
    ],
    'Chad and Libya met the rebels. Ann Holm urged both sides to wait.': ['URGE: Ann Holm = Ann Holm → – | to wait'],
  })
})

describe('a participle hangs on the verb of whoever speaks, not on one within what is said', () => {
  table({
    'Ann Holm said Chad had asked Libya to wait, contradicting a report.': [
      'SAY: Ann Holm = Ann Holm → – | Chad had asked Libya to wait',
      'DENY: Ann Holm = Ann Holm → – | a report',
    ],
    'Ann Holm said that Chad had denied the charge, adding that it would pay.': [
      'SAY: Ann Holm = Ann Holm → – | that Chad had denied the charge',
      'SAY: Ann Holm = Ann Holm → – | that it would pay',
    ],
    'Ann Holm spoke and Chad denied the charge, adding that it would pay.': [
      'DENY: Chad = Chad → – | the charge',
      'SAY: Chad = Chad → – | that it would pay',
    ],
  })
})

describe('what only looks like the end, the opposite or the source is none', () => {
  table({
    // A clause inside what was said does not end it.
    'Jane Doe told Reuters the crew that left after lunch would return.': [
      'SAY: Jane Doe = Jane Doe → Reuters | the crew that left after lunch would return',
    ],
    'The minister feared the dam, if it froze, would burst.': [
      'BELIEVE: The minister = ? → – | the dam, if it froze, would burst',
    ],
    'Ada Lind noted the road, although icy, was open.': [
      'NOTE: Ada Lind = Ada Lind → – | the road, although icy, was open',
    ],
    // "No doubt" is belief; "not every" and "nobody" are denials.
    'Jane Doe expressed no doubt that the dam would hold.': [
      'BELIEVE: Jane Doe = Jane Doe → – | that the dam would hold',
    ],
    'Not every senator supports the bill.': ['not PRAISE: every senator = ? → – | the bill'],
    // Abbreviations before names end no sentence.
    'Ice is melting, according to X. Zhang, who led the study.': [
      'SAY: X. Zhang, who led the study = X. Zhang → – | Ice is melting',
    ],
    'She met prof. Smith of Ohio, who said the dam was old.': [
      'SAY: prof. Smith of Ohio = Smith → – | the dam was old',
    ],
    // A demonym before a noun is no person, a list no apposition.
    'President Ivan Marek spoke in Prague. Marek said the vote was fair. Oslo backed the Russian demands that the talks be held.':
      [
        'SAY: Marek = Ivan Marek → – | the vote was fair',
        'PRAISE: Oslo = Norway → Russia | the Russian',
        'DEMAND: the Russian = Russia → – | that the talks be held',
      ],
    'Lionel Messi and Major League Soccer said the game was off.': [
      'SAY: Lionel Messi and Major League Soccer = Lionel Messi → – | the game was off',
    ],
    // What has a day of its own keeps it.
    'Norway rejected a referendum on Sunday.': ['REJECT: Norway = Norway → – | a referendum on Sunday'],
    'Jane Doe criticised the election on Monday.': ['CRITICIZE: Jane Doe = Jane Doe → – | the election on Monday'],
    'Jane Doe condemned the attack on Tuesday.': ['CRITICIZE: Jane Doe = Jane Doe → – | the attack'],
    // Three are not both.
    'Peru, Chile and Bolivia met in Lima. The bishop urged both countries to wait.': [
      'URGE: The bishop = ? → – | to wait',
    ],
  })
})

describe('what stands between a verb of speech and a colon is not said', () => {
  table({
    'Tom Reed responded to the ferry fares via Twitter: “It is late.”': [
      'SAY: Tom Reed = Tom Reed → – | “It is late.”',
    ],
    'Tom Reed replied to the BBC on Monday: “It is late.”': ['SAY: Tom Reed = Tom Reed → BBC | “It is late.”'],
    'Tom Reed commented on the plan of the board: “It is late.”': ['SAY: Tom Reed = Tom Reed → – | “It is late.”'],
    'Tom Reed said it was cold, further saying, “It is late.”': [
      'SAY: Tom Reed = Tom Reed → – | it was cold',
      'SAY: Tom Reed = Tom Reed → – | “It is late.”',
    ],
    'Tom Reed commented on the plan to build.': ['SAY: Tom Reed = Tom Reed → – | the plan to build'],
  })
})

describe('whoever says a passive may stand behind its content', () => {
  table({
    'Mia Torvik was urged to resign by Carl Brusk.': ['URGE: Carl Brusk = Carl Brusk → Mia Torvik | to resign'],
    'Mia Torvik was asked to leave by the mayor of Lima.': ['URGE: the mayor of Lima = ? → Mia Torvik | to leave'],
    'Mia Torvik was warned about the dam by Carl Brusk on Monday.': [
      'WARN: Carl Brusk = Carl Brusk → Mia Torvik | the dam',
    ],
    'Mia Torvik was accused of fraud by Peru on Monday.': ['ACCUSE: Peru = Peru → Mia Torvik | fraud'],
    // The door asks nobody, and who pays does not.
    'Mia Torvik was told to wait by the door.': ['ORDER: – = ? → Mia Torvik | to wait by the door'],
    'Mia Torvik was asked to be paid by Carl Brusk.': ['URGE: – = ? → Mia Torvik | to be paid by Carl Brusk'],
  })
})

describe('what describes whoever has no name belongs to the source', () => {
  table({
    '“It is late,” said a boy without a coat whom others call “Tiny.”': [
      'SAY: a boy without a coat whom others call “Tiny.” = ? → – | “It is late,”',
    ],
    '“It is late,” said a man known as “Bear.” “Nobody helps,” he added.': [
      'SAY: a man known as “Bear.” = ? → – | “It is late,”',
      'SAY: he = ? → – | “Nobody helps,”',
    ],
    '“It is late,” said Mia Torvik without hesitation.': ['SAY: Mia Torvik = Mia Torvik → – | “It is late,”'],
  })
})

describe('what tells that a text was cut is no content', () => {
  table({
    'Mia Torvik said that the dam was safe… [+2103 chars]': [
      'SAY: Mia Torvik = Mia Torvik → – | that the dam was safe',
    ],
    'Mia Torvik urged Peru to… [+312 chars]': [],
    'Mia Torvik told Peru on Monday that the…': [],
    '“It is late,” Mia Torvik said. “We have… [+9 chars]': [
      'SAY: Mia Torvik = Mia Torvik → – | “It is late,” … “We have',
    ],
    'Mia Torvik warned that fees would rise […]': ['WARN: Mia Torvik = Mia Torvik → – | that fees would rise'],
  })
})

describe('words with signs that are not seen are read without them, and stand in the text with them', () => {
  table({
    'Mia Tor\u00advik ur\u00adged Pe\u00adru to clo\u00adse the dam.': [
      'URGE: Mia Torvik = Mia Torvik → Peru | to clo\u00adse the dam',
    ],
    'Se&ntilde;or Carl Brusk of Lomas &amp;amp; Sons said it&amp;#39;s late.': [
      'SAY: Señor Carl Brusk of Lomas & Sons = Carl Brusk → – | it&amp;#39;s late',
    ],
    'T\nhe mayor, Mia\u00a0Torvik,* said it was late.': ['SAY: The mayor, Mia Torvik = Mia Torvik → – | it was late'],
  })
})
