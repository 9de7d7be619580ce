import type { Reported } from '../../../src/knowledge/utterances/reported.js'

/** What differs from a statement of one speaker on 4 March, who says something to nobody in particular. */
type Told = Partial<Omit<Reported, 'content' | 'quotes'>>

/** A statement by the words of its content; what stands between “ and ” is quoted. */
export function told(content: string, given: Told = {}): Reported {
  const datedOn = given.saidOn ?? given.datedOn ?? '2025-03-04'
  return {
    speakerIds: ['person_a'],
    act: 'SAY',
    negated: false,
    modality: 'ACTUAL',
    addresseeIds: [],
    saidOn: null,
    ...given,
    datedOn,
    content,
    quotes: [...content.matchAll(/“([^”]*)”/g)].map(([, words]) => words as string),
  }
}

export interface JudgedPair {
  readonly what: string
  readonly same: boolean
  readonly a: Reported
  readonly b: Reported
}

const pair = (same: boolean, what: string, a: string, b: string, ofA: Told = {}, ofB: Told = {}): JudgedPair => ({
  what,
  same,
  a: told(a, ofA),
  b: told(b, ofB),
})

const HARBOUR = '“The harbour will reopen to fishing boats before the autumn storms,”'
const LOAN = '“Nobody in this ministry signed a loan with that bank.”'
const UNNAMED: Told = { speakerIds: [] }

/** Pairs of statements, judged by hand: whether both report one act of speaking. */
export const JUDGED_PAIRS: readonly JudgedPair[] = [
  // Quotations.
  pair(true, 'the same quotation', HARBOUR, HARBOUR),
  pair(true, 'other marks and case', HARBOUR, '“the harbour will re-open to fishing boats - before the Autumn storms”'),
  pair(true, 'British spelling', HARBOUR, '“The harbor will reopen to fishing boats before the autumn storms.”'),
  pair(true, 'a cut', HARBOUR, 'the harbour “will reopen to fishing boats before the autumn”'),
  pair(
    true,
    'an ellipsis',
    '“We found the leak on Sunday, the crews worked all night, and the reservoir is safe again.”',
    '“We found the leak on Sunday … and the reservoir is safe again.”',
  ),
  pair(
    true,
    'an insertion',
    '“They [the divers] saw three cracks in the northern wall.”',
    '“They saw three cracks in the northern wall.”',
  ),
  pair(
    true,
    'a changed letter',
    '“[T]he northern wall needs new concrete.”',
    '“The northern wall needs new concrete.”',
  ),
  pair(
    true,
    'a contraction',
    '“We can’t heat four schools with one boiler.”',
    '“We cannot heat four schools with one boiler.”',
  ),
  pair(
    true,
    'numbers in words',
    '“We lost twenty-five cows and 2 million litres of milk.”',
    '“We lost 25 cows and two million litres of milk”',
  ),
  pair(
    true,
    'hundreds of thousands',
    '“We counted nine hundred thousand birds on the marsh.”',
    '“We counted 900,000 birds on the marsh.”',
  ),
  pair(
    true,
    'common words in one run',
    '“And every one of us was there that night,”',
    'that “every one of us was there”',
  ),
  pair(
    true,
    'quotes in another order',
    '“The choir sings on Sunday. The organ stays silent until Easter.”',
    'the organ “stays silent until Easter”, though the choir “sings on Sunday”',
  ),
  pair(
    true,
    'a headline in capitals',
    '“The choir of Nordkirch sings on Sunday.”',
    '“THE CHOIR OF NORDKIRCH SINGS ON SUNDAY”',
  ),
  pair(
    false,
    'other numbers beside the same quotation',
    'that 30 boats “sank in the same night”',
    '“Forty boats sank in the same night”',
  ),
  pair(
    true,
    'two parts and the whole',
    '“The orchard is older than the village.” “Cutting it would be a shame for all of us.”',
    '“Cutting it would be a shame for all of us.”',
  ),
  pair(true, 'another act', HARBOUR, HARBOUR, { act: 'PROMISE' }, { act: 'ANNOUNCE' }),
  pair(true, 'the next day', HARBOUR, HARBOUR, {}, { datedOn: '2025-03-05' }),
  pair(true, 'one tells the day', HARBOUR, HARBOUR, { saidOn: '2025-03-03' }, { datedOn: '2025-03-05' }),
  pair(true, 'one tells the addressee', HARBOUR, HARBOUR, { addresseeIds: ['organization_x'] }),
  pair(
    true,
    'quoted here, reported there',
    '“The ferry company must pay back every ticket.”',
    'that the ferry company must pay back every ticket',
  ),
  pair(true, 'unnamed, word by word', LOAN, LOAN, UNNAMED, UNNAMED),
  pair(true, 'named and unnamed, word by word', LOAN, LOAN, UNNAMED),
  pair(
    true,
    'a slip of a word',
    '“The museum belongs to the children of this valley and to nobody else.”',
    '“This museum belongs to the children of the valley and to nobody else.”',
  ),
  // Reports.
  pair(
    true,
    'a report in other forms',
    'that the council would sell two bakeries next year',
    'the council will be selling two bakeries next year',
  ),
  pair(
    true,
    'urged and called on',
    'to pay the nurses of the night shift before Easter',
    'for the nurses of the night shift to be paid before Easter',
    { act: 'URGE', addresseeIds: ['organization_x'] },
    { act: 'DEMAND', addresseeIds: ['organization_x'] },
  ),
  pair(
    true,
    'a shorter report',
    'that the old tram depot in Elmshafen would become a library',
    'the tram depot would become a library',
  ),
  pair(
    true,
    'denied, and said not',
    'having sold the vineyard to a foreign investor',
    'that he had not sold the vineyard to a foreign investor',
    {
      act: 'DENY',
    },
  ),
  // Near misses.
  pair(false, 'very good', 'the talks were “very good”', 'the match was “very good”'),
  pair(false, 'another speaker', HARBOUR, HARBOUR, {}, { speakerIds: ['person_b'] }),
  pair(false, 'not said', HARBOUR, HARBOUR, { negated: true }),
  pair(false, 'still to be said', HARBOUR, HARBOUR, { modality: 'INTENDED' }),
  pair(
    false,
    'another addressee',
    HARBOUR,
    HARBOUR,
    { addresseeIds: ['organization_x'] },
    { addresseeIds: ['organization_y'] },
  ),
  pair(false, 'another day told', HARBOUR, HARBOUR, { saidOn: '2025-03-03' }, { saidOn: '2025-03-04' }),
  pair(false, 'weeks later', HARBOUR, HARBOUR, {}, { datedOn: '2025-03-25' }),
  pair(false, 'before it was said', HARBOUR, HARBOUR, { saidOn: '2025-03-04' }, { datedOn: '2025-03-01' }),
  pair(
    false,
    'a negation',
    '“We will close the Elmshafen mill this winter.”',
    '“We will not close the Elmshafen mill this winter.”',
  ),
  pair(
    false,
    'another number',
    '“We will plant 300 oaks along the river.”',
    '“We will plant 500 oaks along the river.”',
  ),
  pair(
    false,
    'a template',
    '“I congratulate the team of Elmshafen on a wonderful season.”',
    '“I congratulate the team of Nordkirch on a wonderful season.”',
  ),
  pair(
    false,
    'another end',
    '“We are ready to talk to the farmers about water rights.”',
    '“We are ready to talk to the farmers about school buses.”',
  ),
  pair(
    false,
    'unnamed, alike',
    LOAN,
    '“Nobody in that ministry would sign a loan with such a bank, ever.”',
    UNNAMED,
    UNNAMED,
  ),
  pair(
    false,
    'unnamed reports',
    'that the bridge would be closed for repairs',
    'that the bridge would be closed for repairs',
    UNNAMED,
    UNNAMED,
  ),
  pair(
    false,
    'a denied report',
    'that the company had paid bribes to the customs officers',
    'that the company had not paid bribes to the customs officers',
  ),
  pair(
    false,
    'denied and admitted',
    'having paid bribes to customs officers',
    'having paid bribes to customs officers',
    { act: 'DENY' },
    { act: 'ADMIT' },
  ),
  pair(
    false,
    'reports with other numbers',
    'that 40 houses had lost their roofs in the storm',
    'that 70 houses had lost their roofs in the storm',
  ),
  pair(
    false,
    'reports with other names',
    'that trade with Nordkirch had doubled since the treaty',
    'that trade with Elmshafen had doubled since the treaty',
  ),
  pair(
    false,
    'one topic, two sayings',
    'that the hospital needed more nurses',
    'that the hospital was the pride of the region',
  ),
  pair(
    false,
    'two sayings of one interview',
    '“The rent has doubled in our street.”',
    '“Nobody can buy bread in our street any more.”',
  ),
]
