import { describe, expect, it } from 'vitest'
import { kindsAndNames, named } from './named.js'

const people = (text: string): string[] => kindsAndNames(text).filter((one) => one.startsWith('PERSON'))
const names = (...all: string[]): string[] => all.map((name) => `PERSON ${name}`)

describe('titledPerson', () => {
  it.each([
    ['South Korean President Yoon Suk-yeol spoke.', ['Yoon Suk-yeol']],
    ['They met musician Tiziano Lugli and actor Jason Beghe.', ['Tiziano Lugli', 'Jason Beghe']],
    ['Sen. John McCain, Rep. Jim Jordan and Gov. Nikki Haley agreed.', ['John McCain', 'Jim Jordan', 'Nikki Haley']],
    // "the party" owns what he is.
    ['“No,” warned Bongani Sello, the party’s health spokesman.', ['Bongani Sello']],
    ['It was Ms Bauchtman who asked Mr. Toccafondi.', ['Bauchtman', 'Toccafondi']],
    ['Then President Lincoln met King Hassan.', ['Lincoln', 'Hassan']],
    ['Hydrologist Zorvan Quimble and statistician Tovek Marsh spoke.', ['Zorvan Quimble', 'Tovek Marsh']],
    [
      'The Chief Technical Officer Zorvan Quimble met the incumbent Republican Tovek Marsh.',
      ['Zorvan Quimble', 'Tovek Marsh'],
    ],
    ['Liberal National MP Zorvan Quimble left.', ['Zorvan Quimble']],
    ['Ministers Zorvan Quimble and Tovek Marsh spoke.', ['Zorvan Quimble', 'Tovek Marsh']],
    ['Lomas Botanical Garden Research Institute Director Zorvan Quimble spoke.', ['Zorvan Quimble']],
    ['Then President Henri Dubois d’Aubert spoke.', ['Henri Dubois d’Aubert']],
    ['Afghan Ambassador to the United States Hamdullah Mohib spoke.', ['Hamdullah Mohib']],
  ])('finds the name in “%s”', (text, found) => expect(people(text)).toEqual(names(...found)))

  it.each([
    'The president said so on Monday.',
    'Prime Minister’s Questions began late.',
    'He bought shares of General Motors.',
    'The minister Monday said no.',
    'The professor of Oxford left.',
    'The Republican Harbour Convention met in General Lomas City.',
    'Ministers Council said so. Islamist Boko said so.',
  ])('finds nobody in “%s”', (text) => expect(people(text)).toEqual([]))
})

describe('givenNamePerson', () => {
  it.each([
    [
      'Then Donald J. Trump met Ursula von der Leyen and Mohammed bin Salman.',
      ['Donald J. Trump', 'Ursula von der Leyen', 'Mohammed bin Salman'],
    ],
    ['They saw Abdel Fattah al-Sisi and Kevin De Bruyne.', ['Abdel Fattah al-Sisi', 'Kevin De Bruyne']],
    ['Later L. Ron Hubbard met F.W. de Klerk.', ['L. Ron Hubbard', 'F.W. de Klerk']],
    ['Nobody saw Michael Jordan or Sean O’Brien.', ['Michael Jordan', 'Sean O’Brien']],
    ['They met Clara Still and Tovik White.', ['Clara Still', 'Tovik White']],
    ['Ana Los Robles left.', ['Ana Los Robles']],
    ['Then Jo Anne Val Quimble left.', ['Jo Anne Val Quimble']],
    ['In Hong Kong Jane Doe left.', ['Jane Doe']],
    ['Theresa May said so.', ['Theresa May']],
    ['He asked Robert Casey Jr. about it.', ['Robert Casey Jr.']],
  ])('finds the names in “%s”', (text, found) => expect(people(text)).toEqual(names(...found)))

  it.each([
    'Will the bill pass in May?',
    'The Paris Agreement held.',
    'A Virginia Republican said so.',
    'The Grant Programme ended.',
    'She won the Jane Doe Roe Prize.',
    'They met on Jane Doe Roe Jr. Day.',
    'He moved to North Carolina, then to Georgia.',
  ])('finds nobody in “%s”', (text) => expect(people(text)).toEqual([]))
})

describe('familyNameFirst', () => {
  it.each([
    ['They beat Kim Shin-Wook and Hwang Hee-Chan.', ['Kim Shin-Wook', 'Hwang Hee-Chan']],
    ['There Xi Jinping met Nguyen Phu Trong.', ['Xi Jinping', 'Nguyen Phu Trong']],
  ])('finds the names in “%s”', (text, found) => expect(people(text)).toEqual(names(...found)))

  it.each(['She lives in Ho Chi Minh City.', 'They walked down Park Avenue.', 'He drove to Long Beach.'])(
    'finds nobody in “%s”',
    (text) => expect(people(text)).toEqual([]),
  )
})

describe('unknownPerson and speakingSurname', () => {
  it.each([
    ['The police met Qixley Devocht, 44, there.', ['Qixley Devocht']],
    ['It was Zbyx Ocheduru who said so.', ['Zbyx Ocheduru']],
    ['“Never,” said Moxon.', ['Moxon']],
    ['In the end Devocht said no.', ['Devocht']],
    ['Devocht was quick to stress that it was safe.', ['Devocht']],
    ['Moxon, for her part, went on to say that it was late.', ['Moxon']],
    ['Devocht, 34, has yet to comment.', ['Devocht']],
    ['At noon Moxon phoned to say they were safe.', ['Moxon']],
    ['Devocht is due to announce it on Friday.', ['Devocht']],
    ['Moxon warned that it was late.', ['Moxon']],
    ['Quimbloss was being accused of theft.', ['Quimbloss']],
  ])('finds the name in “%s”', (text, found) => expect(people(text)).toEqual(names(...found)))

  it.each([
    'She won the World Cup under the Clean Air Act.',
    'Typhoon Berula struck Luzon before Cyclone Hollis came.',
    'The HMS Jane Doe rode out Hurricane Hollis. Hollis was slow to weaken.',
    'The National Hurricane Center left.',
    'He used Internet Explorer on Black Friday.',
    'Police said so. Scientists say so. Experts told us.',
    'Members of the Sea Org left.',
    'Successful Stormtroopers share a high-five.',
    'On Monday Muslims and Christians prayed.',
    'Residents were quick to stress that it was safe. Mondays continue to drag.',
    'Hollywood was slow to react.',
    'Devocht, a port, went to sleep.',
  ])('finds nobody in “%s”', (text) => expect(people(text)).toEqual([]))

  it.fails('tells a ship from a woman: nothing in the words does', () => {
    expect(people('The ferry passed Corran Lass at noon.')).toEqual([])
  })
})

describe('short names', () => {
  it('mean the person that the text names in full, before and after', () => {
    expect(
      named('Braverman left. Home Secretary Suella Braverman told Jane Doe that Suella had left. Doe laughed.'),
    ).toEqual([
      'Braverman = PERSON Suella Braverman',
      'Suella Braverman = PERSON Suella Braverman',
      'Jane Doe = PERSON Jane Doe',
      'Suella = PERSON Suella Braverman',
      'Doe = PERSON Jane Doe',
    ])
  })

  it('leave a full name whole, wherever it stands and whoever else bears its parts', () => {
    expect(named('Deputy Mayor Eoghan MacBride met Councillor Donna MacBride. Later Eoghan MacBride left.')).toEqual([
      'Eoghan MacBride = PERSON Eoghan MacBride',
      'Donna MacBride = PERSON Donna MacBride',
      'Eoghan MacBride = PERSON Eoghan MacBride',
    ])
  })

  it('keep particles, middle names and titles from making two people of one', () => {
    expect(named('Donald J. Trump met Joost van Vliet. President Trump thanked Van Vliet. Donald Trump left.')).toEqual(
      [
        'Donald J. Trump = PERSON Donald J. Trump',
        'Joost van Vliet = PERSON Joost van Vliet',
        'Trump = PERSON Donald J. Trump',
        'Van Vliet = PERSON Joost van Vliet',
        'Donald Trump = PERSON Donald J. Trump',
      ],
    )
  })

  it('stay with the one of two namesakes whom they meant first', () => {
    expect(
      named('Ahmed Mohamed spoke. Mohamed smiled. His father Omar Mohamed came. Then Mohamed left.').filter((one) =>
        one.startsWith('Mohamed '),
      ),
    ).toEqual(['Mohamed = PERSON Ahmed Mohamed', 'Mohamed = PERSON Ahmed Mohamed'])
  })

  it('mean the first named of a family, however near a relative', () => {
    expect(
      named('Governor Tom Moss met advisers Paul Reed and Anna Moss. Moss left.').filter((one) =>
        one.startsWith('Moss '),
      ),
    ).toEqual(['Moss = PERSON Tom Moss'])
  })
})

describe('headlines', () => {
  it('in title case hold only names that words or the rest of the text show', () => {
    const text =
      'Doe Tells Senate That Ted Cruz Refuses To Deliver Weapons\n\nJane Doe told the Senate that Ted Cruz refused.'
    expect(named(text)).toEqual([
      'Doe = PERSON Jane Doe',
      'Senate = ORGANIZATION Senate',
      'Ted Cruz = PERSON Ted Cruz',
      'Jane Doe = PERSON Jane Doe',
      'Senate = ORGANIZATION Senate',
      'Ted Cruz = PERSON Ted Cruz',
    ])
  })

  it('never turn into names as a whole', () => {
    expect(named('Criminal Gangs Taught Me The Price Of Bread')).toEqual([])
    expect(named('GANGS TAUGHT ME THE PRICE OF BREAD')).toEqual([])
  })
})

describe('whole names', () => {
  it.each([
    ['Albin King Jr. and Tobias Duke III spoke.', ['Albin King Jr.', 'Tobias Duke III']],
    ['Jane Corran Bell MP spoke. Bell left.', ['Jane Corran Bell', 'Jane Corran Bell']],
    ['Prosecutor Dora Finch QC spoke.', ['Dora Finch']],
    ['Martin TJ Skell MS spoke.', ['Martin TJ Skell']],
    ['Yusuf ‘Momo’ Darzi spoke. Momo left.', ['Yusuf Darzi', 'Yusuf Darzi']],
    ['Rosa “La Rubia” Quispe spoke.', ['Rosa Quispe']],
    ['Minister of State for Harbours Oduya Osterly spoke.', ['Oduya Osterly']],
    ['Voter Olive Penn spoke.', ['Olive Penn']],
    ['Amra Quimble, a marine biologist at Acme, spoke.', ['Amra Quimble']],
  ])('in “%s”', (text, found) => expect(people(text)).toEqual(names(...found)))

  it.each([
    'Hong Kong waits.',
    'The Minister for Public Works and Harbours spoke.',
    'The president of Natural Resources Management spoke.',
    'He said “Never” Again.',
  ])('finds nobody in “%s”', (text) => expect(people(text)).toEqual([]))
})
