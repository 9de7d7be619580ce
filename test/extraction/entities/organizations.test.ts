import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { kindsAndNames, named } from './named.js'

const bodies = (text: string): string[] => kindsAndNames(text).filter((one) => one.startsWith('ORGANIZATION'))
const names = (...all: string[]): string[] => all.map((name) => `ORGANIZATION ${name}`)

describe('knownOrganization', () => {
  it.each([
    ['She told the World Health Organization that NATO knew.', ['World Health Organization', 'NATO']],
    ['She told Polar Market that it was cold.', ['Polar Market']],
    ['The U.N. Security Council met al-Qaida.', ['U.N. Security Council', 'al-Qaida']],
    ['He works for Apple, not for Google.', ['Apple', 'Google']],
    ['The Fed told the FBI.', ['Fed', 'FBI']],
  ])('finds the names in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'Who ate an apple?',
    'The world congress met us.',
    'It is a shell, fed by time.',
    'He went to the senate house.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))

  it('knows the words for members and for a seat, and keeps the usual name where the text has none', () => {
    expect(named('Republicans sued. Brussels said so. The GOP won.')).toEqual([
      'Republicans = ORGANIZATION GOP DEMONYM',
      'Brussels = ORGANIZATION European Union METONYM',
      'GOP = ORGANIZATION GOP',
    ])
  })
})

describe('organizationByNoun', () => {
  it.each([
    ['He spoke at the Chey Institute for Advanced Studies.', ['Chey Institute for Advanced Studies']],
    ['The Ministry of Defence met the University of Oxford.', ['Ministry of Defence', 'University of Oxford']],
    ['They joined the Workers’ Party and Acme Holdings Inc.', ['Workers’ Party', 'Acme Holdings Inc.']],
    ['The Immigration and Customs Enforcement Agency sued.', ['Immigration and Customs Enforcement Agency']],
    ['The Department of Health and Human Services met him.', ['Department of Health and Human Services']],
    ['It was the Joint Council for the Welfare of Immigrants.', ['Joint Council for the Welfare of Immigrants']],
    ['The Food and Agriculture Organization met them.', ['Food and Agriculture Organization']],
    ['The Quarry and Tunnel Workers’ Union met them.', ['Quarry and Tunnel Workers’ Union']],
    ['The Railway Engineers’ League met them.', ['Railway Engineers’ League']],
    // Two names that "and" joins.
    ['The State Department and Foreign Ministry spoke.', ['State Department', 'Foreign Ministry']],
    ['Chad and World Health Organization officials left.', ['World Health Organization']],
    ['He left Harvard University and Yale University.', ['Harvard University', 'Yale University']],
    ['Nigel Farage’s Brexit Party lost.', ['Brexit Party']],
    ['The Italian Supreme Court of Cassation on July 8 ruled.', ['Italian Supreme Court of Cassation']],
  ])('finds the whole name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'The committee and the party met the bank.',
    'Party leader Jane Doe met Bank governor John Roe.',
    'On Monday a court ruled.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

it.fails('tells Jane Bank from a bank: nothing but her age does', () => {
  expect(named('Jane Bank, 31, danced.')).toEqual(['Jane Bank = PERSON Jane Bank'])
})

describe('organizationByLeadingNoun', () => {
  it.each([
    ['They closed the Instituto Corrano de Lomas.', ['Instituto Corrano de Lomas']],
    ['He told Radio Okapi that Team Estonia had lost.', ['Radio Okapi', 'Team Estonia']],
    [
      'They sold Movimento Verde (MV) to Banco Verdi; MV agreed.',
      ['Movimento Verde', 'Movimento Verde', 'Banco Verdi', 'Movimento Verde'],
    ],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['Air is free. Team work pays.', 'The Clean Air Act passed.'])('finds none in “%s”', (text) =>
    expect(bodies(text)).toEqual([]),
  )
})

describe('describedOrganization, theName and speakingIt', () => {
  it.each([
    ['Norwegian chipmaker Nordvik Elektron fell.', ['Nordvik Elektron']],
    ['Their union, Havens Verenigd, is angry.', ['Havens Verenigd']],
    ['The country’s largest union, the TUB, is angry.', ['TUB']],
    ['The Swiss watchmaker Belmont said it would close.', ['Belmont']],
    ['Members of the Sea Org left the Sea Org.', ['Sea Org', 'Sea Org']],
    ['They sued Tallow, a software company.', ['Tallow']],
    ['Hapag-Quern said it would divert two ships.', ['Hapag-Quern']],
    ['It was published on Monday in Polar Ice and Snow.', ['Polar Ice and Snow']],
    ['The judge ordered Hebridean Crossings to produce its records.', ['Hebridean Crossings']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'The group Monday left.',
    'The union’s John Smith said it was raining.',
    'The European team won.',
    'Smith said he would go.',
    'The Smiths said so.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

describe('acronyms and staffed names', () => {
  it.each([
    ['Movimento Verde (M7V) won.', ['Movimento Verde', 'Movimento Verde']],
    ['In May QLAN officials said so.', ['QLAN']],
    ['He is a member of Wexology.', ['Wexology']],
    ['Then Cloudwyr executives left.', ['Cloudwyr']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'The IE6 users got VIP attention at 3 PM GMT.',
    'OFFICIALS SAID SO IN TOWN.',
    'Executive director Jane Doe left.',
    'Munro’s lawyer spoke of the DNA test.',
    'Volunteer members came.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

describe('names with their place, their dash and their fields', () => {
  it.each([
    ['The US embassy in Oslo and the Maltese Consulate in Lyon left.', ['Maltese Consulate in Lyon']],
    ['The Embassy of Malta in Oslo left.', ['Embassy of Malta in Oslo']],
    ['The Bank of Malta in Oslo left.', ['Bank of Malta']],
    [
      'The University of Iowa, Tovek Marsh and the University of Texas at Austin left.',
      ['University of Iowa', 'University of Texas at Austin'],
    ],
    ['At the University of Nebraska, Omaha they said so.', ['University of Nebraska, Omaha']],
    ['The Corran–Lomas Institute met the Harbour Bank – Corran stayed.', ['Corran–Lomas Institute', 'Harbour Bank']],
    ['The Department of Roads, Bridges and Harbours left.', ['Department of Roads, Bridges and Harbours']],
    [
      'The Department for Business, Energy and Industrial Strategy left.',
      ['Department for Business, Energy and Industrial Strategy'],
    ],
    ['The Committee on Foreign Affairs, Defence and Trade left.', ['Committee on Foreign Affairs, Defence and Trade']],
    ['The Center for Media, Law and Democracy left.', ['Center for Media, Law and Democracy']],
    ['The School of Law, Politics, and Sociology left.', ['School of Law, Politics, and Sociology']],
    ['The Agency for Roads, Acme Energy and Shell left.', ['Agency for Roads', 'Acme Energy', 'Shell']],
    [
      'The Institute for Peace, Amnesty International and Oxfam left.',
      ['Institute for Peace', 'Amnesty International', 'Oxfam'],
    ],
    ['The Ministry of Roads, Poland and Malta left.', ['Ministry of Roads']],
    ['The University of Corran and UC Lomas left.', ['University of Corran']],
  ])('finds the names in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))
})

describe('websiteName', () => {
  it.each([
    ['It was over, Corran-press.com reported.', ['Corran-press.com']],
    ['He told lomas.org.', ['lomas.org']],
    ['Amazon.com’s editor left.', ['Amazon.com']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['Mail jane@lomas.com for reading.pdf.', 'It ended.in Lomas it went on.'])('finds none in “%s”', (text) =>
    expect(bodies(text)).toEqual([]),
  )
})

describe('localBody', () => {
  it.each([
    ['In the end Quimble police said so.', ['Quimble police']],
    ['The Quimble County sheriff’s office has left.', ['Quimble County sheriff’s office']],
    ['He was held by Toronto police.', ['Toronto police']],
    ['Bishop Roe of the Quimble diocese left.', ['Quimble diocese']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'Maltese police said so. Riot police left. Local police told us.',
    'A Quimble police officer said so.',
    'The mayor’s office said so.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

describe('teamOfPlace', () => {
  it.each([
    ['The Oakland Larks beat the New Orleans Green Herons.', ['Oakland Larks', 'New Orleans Green Herons']],
    ['Then the Charlotte Larks won.', ['Charlotte Larks']],
  ])('finds the names in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['The Oslo Accords held.', 'In Texas Larks sing.', 'Charlotte Roberts sang.', 'The Texas Hills rose.'])(
    'finds none in “%s”',
    (text) => expect(bodies(text)).toEqual([]),
  )
})

describe('membersForCause', () => {
  it.each([
    ['She joined Gardeners for Clean Rivers.', ['Gardeners for Clean Rivers']],
    ['He left Baltic Sailors Against the Dam in May.', ['Baltic Sailors Against the Dam']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['Prizes for Jane Doe came.', 'It is Muslims for Malta.', 'Many sailors for Malta left.'])(
    'finds none in “%s”',
    (text) => expect(bodies(text)).toEqual([]),
  )
})

describe('departmentOfField', () => {
  it.each([
    ['Then the Maltese Harbours ministry denied it.', ['Maltese Harbours ministry']],
    ['The Roads department told us.', ['Roads department']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['The Maltese ministry denied it. Special committee members left.', 'The Muslim committee left.'])(
    'finds none in “%s”',
    (text) => expect(bodies(text)).toEqual([]),
  )
})

describe('citedBody', () => {
  it.each([
    ['It was over, according to the Maltese Public Ferry Ledger.', ['Maltese Public Ferry Ledger']],
    ['According to the Lomas Ships and Ferries Index, it rose.', ['Lomas Ships and Ferries Index']],
    ['The Lomas Ship Review estimated that it rose.', ['Lomas Ship Review']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'It is so according to the Maltese President Jane Doe.',
    'It is so according to the Oslo Harbour Treaty.',
    'It is so according to the United Kingdom.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

describe('paperOfPlace', () => {
  it.each([
    ['She told the Malta Mirror so.', ['Malta Mirror']],
    ['In the Daily Sun they said so.', ['Daily Sun']],
    ['In the newspaper The Muslim they said so.', ['Muslim']],
    ['He told the magazine Spark of Quimble so.', ['Spark of Quimble']],
  ])('finds the name in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each(['Vermont Independent Jane Doe left.', 'The Malta mirror fell.', 'Local newspapers left.'])(
    'finds none in “%s”',
    (text) => expect(bodies(text)).toEqual([]),
  )
})

describe('numberedUnit', () => {
  it('finds units of armies, without their commanders', () => {
    expect(bodies('The 77th Harbour Artillery Regiment Commander met the 2nd Fleet on 2nd Street.')).toEqual(
      names('77th Harbour Artillery Regiment', '2nd Fleet'),
    )
  })
})

describe('nationalSociety', () => {
  it('is an organization of its country', () => {
    expect(bodies('The Kenyan Red Cross and the Iranian Red Crescent left.')).toEqual(
      names('Kenyan Red Cross', 'Iranian Red Crescent'),
    )
  })

  it.each(['A German red cross hung there.', 'The Kenyan Cross hung there.'])('is not in “%s”', (text) =>
    expect(bodies(text)).toEqual([]),
  )
})

describe('short names', () => {
  it('are initials where the text spells the name out, in capitals alone', () => {
    expect(named('The National Milk Union met. Then the NMU leader left. Nmu it is not.')).toEqual([
      'National Milk Union = ORGANIZATION National Milk Union',
      'NMU = ORGANIZATION National Milk Union',
    ])
  })

  it('leave out the legal form and the common noun', () => {
    expect(named('Acme Holdings Inc. fell. Acme’s board met. Freedom Magazine closed; Freedom was old.')).toEqual([
      'Acme Holdings Inc. = ORGANIZATION Acme Holdings Inc.',
      'Acme = ORGANIZATION Acme Holdings Inc.',
      'Freedom Magazine = ORGANIZATION Freedom Magazine',
    ])
  })

  it.fails('know a name by a common word: “Freedom” may be freedom at a sentence’s start', () => {
    expect(named('Freedom Magazine closed. Nobody read Freedom.')).toHaveLength(2)
  })
})

describe('home countries', () => {
  const homes = (text: string): string[] =>
    findEntities(readLayout(text))
      .actors.filter(({ kind }) => kind === 'ORGANIZATION')
      .map(({ name, countryCode }) => `${name} (${countryCode})`)

  it.each([
    ['German carmaker Belmont fell.', ['Belmont (DE)']],
    ['The Swiss group Alp Watch and Kenya’s largest union, the TUB, met.', ['Alp Watch (CH)', 'TUB (KE)']],
    ['Chad’s main opposition party, the New Dawn Party, won.', ['New Dawn Party (TD)']],
  ])('in “%s”', (text, found) => expect(homes(text)).toEqual(found))

  it.each([
    ['Norway beat the New Dawn Party.', ['New Dawn Party (null)']],
    ['Norway left. The group Alp Watch won.', ['Alp Watch (null)']],
    ['In Oslo the group Alp Watch won.', ['Alp Watch (null)']],
  ])('never in “%s”', (text, found) => expect(homes(text)).toEqual(found))
})

describe('nested countries', () => {
  it('are mentions of their own with a low score', () => {
    expect(named('The Bank of Ghana met the US Department of Agriculture.')).toEqual([
      'Bank of Ghana = ORGANIZATION Bank of Ghana',
      'Ghana = COUNTRY Ghana',
      'US Department of Agriculture = ORGANIZATION US Department of Agriculture',
      'US = COUNTRY United States',
    ])
  })
})

describe('speltOutAcronym', () => {
  it.each([
    ['Ferries for Lomas (FfL) closed. FfL slept.', ['Ferries for Lomas', 'Ferries for Lomas', 'Ferries for Lomas']],
    ['Clean Harbour Now (CHN) met us.', ['Clean Harbour Now', 'Clean Harbour Now']],
    [
      'The Lomas Institute of Vulcanology (Livulc) met us. Livulc slept.',
      Array(3).fill('Lomas Institute of Vulcanology'),
    ],
  ])('finds the names in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'The Fair Play Act (FPA) passed.',
    'He has Long Heart Syndrome (LHS).',
    'Harbour Lights (1999) was a film.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

describe('names that only their use shows', () => {
  it.each([
    ['Rundblick reported that it was over.', ['Rundblick']],
    ['It was over, according to Rundblick.', ['Rundblick']],
    ['The Quimble campaign said no.', ['Quimble campaign']],
    ['Then Senator Quimble’s campaign said no.', ['Quimble’s campaign']],
    ['BBC Horizon said no.', ['BBC Horizon']],
    ['The SWO refused.', ['SWO']],
    ['The All Malta Teachers Board met. The Area 52 Project slept.', ['All Malta Teachers Board', 'Area 52 Project']],
    ['The Directorate General of Roads met us.', ['Directorate General of Roads']],
    ['The Sunday Courier closed.', ['Sunday Courier']],
    ['The Health and Safety Executive closed.', ['Health and Safety Executive']],
    ['Pupils left Corby Dale Primary School. Corby Dale said no.', Array(2).fill('Corby Dale Primary School')],
    ['The Lomas Union met. Then the LU said no.', ['Lomas Union', 'Lomas Union']],
    ['Ohio announced that it was over.', ['Ohio']],
    ['The city of Houston announced that it was over.', ['city of Houston']],
    ['Ohio has already announced that it was over.', ['Ohio']],
    ['The city of Quimbleton announced that it was over.', ['city of Quimbleton']],
  ])('finds the names in “%s”', (text, found) => expect(bodies(text)).toEqual(names(...found)))

  it.each([
    'Scientists reported that it was over.',
    'It was over, according to Smith.',
    'The Quimble campaign trail is long.',
    'In Ohio announced prices fell.',
    'Acme Chief Executive slept.',
  ])('finds none in “%s”', (text) => expect(bodies(text)).toEqual([]))
})

it.each([
  ['Ohio’s government announced it.', ['Ohio’s government = ORGANIZATION Ohio METONYM']],
  ['The Ohio government announced it.', ['Ohio government = ORGANIZATION Ohio METONYM']],
  ['The Ohio government building fell.', []],
])('a place speaks through its government: “%s”', (text, found) => expect(named(text)).toEqual(found))

describe('homonymous institutions', () => {
  const countries = (text: string) => {
    const { actors } = findEntities(readLayout(text))
    return actors.filter(({ kind }) => kind === 'ORGANIZATION').map(({ name, countryCode }) => `${name} ${countryCode}`)
  }
  it.each([
    ['New Delhi waits. Congress met. India votes in May.', ['Congress IN']],
    ['The Senate met in Canberra. Australia waits.', ['Senate AU']],
    ['Congress met in Washington. Then Congress left.', ['Congress US']],
    ['The Senate met. Nobody came.', ['Senate US']],
    ['The United States waits. Peru waits. Peru slept. Congress met.', ['Congress US']],
  ])('in “%s”', (text, found) => expect(countries(text)).toEqual(found))
})
