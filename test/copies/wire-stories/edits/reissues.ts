/**
 * A later story of an agency's own, written over an earlier one: other figures, names and days in the same sentences.
 * No copy of it: whoever takes the two for one loses what is new.
 */
export interface Reissue {
  readonly of: string
  readonly publishedAt: string
  readonly title: string
  readonly changes: readonly (readonly [from: string, to: string])[]
}

export const REISSUES: readonly Reissue[] = [
  {
    of: 'warning-western-norway',
    publishedAt: '2026-11-13T13:00:00Z',
    title: 'Red wind warning for western Norway',
    changes: [
      ['165 kilometres', '150 kilometres'],
      ['between Stad and Sognesjøen', 'between Fedje and Karmøy'],
      ['14 metres', '12 metres'],
      ['Ragnhild Osmundset', 'Torgeir Kleppe'],
      ['11 routes', '16 routes'],
      [
        'from 6 a.m. and the coastal railway is to stop at 8 a.m.',
        'from 4 a.m. and the coastal railway is to stop at 5 a.m.',
      ],
      ['Four bridges', 'Six bridges'],
      ['six municipalities', 'nine municipalities'],
      ['220 additional', '310 additional'],
      ['three times', 'four times'],
      ['January 2025, two people were killed and 38,000', 'October, one person was killed and 52,000'],
    ],
  },
  {
    of: 'shares-korrigan',
    publishedAt: '2026-11-19T15:45:00Z',
    title: 'Brugmans Tea shares jump on raised forecast',
    changes: [
      ['Korrigan Foods', 'Brugmans Tea'],
      ['7.4 percent to 41.20', '5.9 percent to 12.75'],
      ['frozen vegetable maker', 'tea and coffee roaster'],
      ['410 million to 430 million', '88 million to 95 million'],
      ['370 million to 400 million', '75 million to 85 million'],
      ['9 percent to 1.31 billion', '6 percent to 318 million'],
      ['1.26 billion euros', '305 million euros'],
      ['nine analysts', 'five analysts'],
      ['Maarten Oosterveld', 'Hiske Wiersma'],
      ['biggest gainer on', 'second biggest gainer on'],
      ['0.3 percent higher', '0.2 percent lower'],
      ['22 percent', '8 percent'],
      ['Of 14 analysts', 'Of eight analysts'],
      ['nine rate its shares a "buy", four', 'three rate its shares a "buy", four'],
      ['Nov. 5', 'Dec. 10'],
    ],
  },
  {
    of: 'match-kestrel-united',
    publishedAt: '2026-10-24T21:50:00Z',
    title: 'Two late goals give Kestrel win over Pell Vale',
    changes: [
      ['Dunmore Athletic 3-1', 'Pell Vale 3-1'],
      ['last eight minutes to climb to third', 'last six minutes to climb to first'],
      ['Teenage striker Jory Penhale', 'Defender Anselm Brodie'],
      ['19th minute', '27th minute'],
      ['Dunmore', 'Pell Vale'],
      ['Alessio Brunetti-Shaw', 'Nat Gorringe'],
      ['82nd minute and Penhale scored', '84th minute and Jory Penhale scored'],
      ['had not lost away from home', 'had not won away from home'],
      ['Tom Ravensdale sent off in the 74th', 'Iwan Sprake sent off in the 58th'],
      [
        '17 points from eight games, two fewer than leaders Wexcombe Town',
        '23 points from ten games, one more than Wexcombe Town',
      ],
      [
        'Two points from the top is the closest that Kestrel have come',
        'It is the first time that Kestrel have led the table',
      ],
      ['visit bottom club Harrowgate Rovers', 'are at home to Stavely City'],
      ['slipped to sixth', 'slipped to last place'],
      ['21,406', '23,118'],
    ],
  },
]
