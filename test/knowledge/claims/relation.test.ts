import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupPropositions, type Stated } from '../../../src/knowledge/claims/group-propositions.js'
import { propositionOf } from '../../../src/knowledge/claims/proposition.js'
import { relationOf } from '../../../src/knowledge/claims/relation.js'
import type { Said } from '../../../src/knowledge/claims/said.js'

const read = (content: string, given: Partial<Said> = {}) =>
  propositionOf({
    act: 'SAY',
    negated: false,
    modality: 'ACTUAL',
    content,
    speakerIds: ['person_p'],
    speakerNames: ['Ada Lund'],
    datedOn: '2026-03-02',
    ...given,
  })

const judge = (a: string, b: string, ofA: Partial<Said> = {}, ofB: Partial<Said> = {}) => {
  const [one, other] = [read(a, ofA), read(b, { speakerIds: ['person_q'], speakerNames: ['Bo Holm'], ...ofB })]
  return one && other ? relationOf(one, other) : null
}

const BRIDGE = 'that the Velmar bridge will reopen in October'

describe('what one statement is to another', () => {
  it.each([
    [BRIDGE, '“The Velmar bridge will reopen in October,”', 'SAME', 1, 'the same words'],
    [BRIDGE, 'that in October the Velmar bridge will reopen', 'SAME', 0.95, 'the same words in another order'],
    [
      'that Oto Marn took bribes from a firm',
      'that Marn took bribes from a company',
      'SAME',
      0.9,
      'the same under a fuller name',
    ],
    [BRIDGE, 'that the Velmar bridge will not reopen in October', 'DENIES', 1, 'one denies what the other says'],
    [
      'that prices in Arl rose in May',
      'that prices in Arl fell in May',
      'DENIES',
      0.85,
      'the one is contrary to the other',
    ],
    [
      'that prices in Arl did not rise in May',
      'that prices in Arl fell in May',
      'OTHER',
      0,
      'what is not the one need not be the other',
    ],
    [
      'that 43 miners died in Torsk',
      'that more than 40 miners died in Torsk',
      'NARROWER',
      1,
      'one has a tighter number',
    ],
    ['that at least 40 miners died in Torsk', 'that 43 miners died in Torsk', 'BROADER', 1, 'one has a tighter number'],
    ['that 43 miners died in Torsk', 'that 34 miners died in Torsk', 'OTHER', 0, 'other numbers'],
    ['that more than 43 miners died in Torsk', 'that 43 miners died in Torsk', 'OTHER', 0, 'other numbers'],
    ['that Oto Marn sold arms to Karst', 'that Ana Marn sold arms to Karst', 'OTHER', 0, 'other names'],
    [
      'that Kestria invaded Dorvia in May',
      'that Dorvia invaded Kestria in May',
      'OTHER',
      0,
      'the same words of other things',
    ],
    [
      'that Kestria invaded Dorvia in May',
      'that Kestria was invaded by Dorvia in May',
      'OTHER',
      0,
      'the same words of other things',
    ],
    [
      'that Kestria invaded Dorvia in May',
      'that Dorvia was invaded by Kestria in May',
      'SAME',
      0.95,
      'the same words in another order',
    ],
    ['that Karst will sign the pact', 'that Karst plans to sign the pact', 'OTHER', 0, 'one is not said to be so'],
    [
      'that Karst will sign the pact',
      'that Karst will sign the pact if Arl does',
      'OTHER',
      0,
      'one is not said to be so',
    ],
    ['that Karst signed the pact', 'that Karst will sign the pact', 'OTHER', 0, 'one is so, the other is to be'],
    ['that Karst will sign the pact', 'that Karst may sign the pact', 'NARROWER', 1, 'one is surer of it'],
    ['that Karst failed to sign the pact', 'that Karst signed the pact', 'DENIES', 1, 'one denies what the other says'],
    [
      '“I never took the money of the fund,”',
      '“I never took the money of the fund,”',
      'OTHER',
      0,
      'said of other speakers',
    ],
  ])('%s | %s: %s', (a, b, kind, score, reason) => {
    expect(judge(a, b)).toEqual({ kind, score, reason })
  })

  it('a denial is the opposite of its content, and twice denied is said', () => {
    const content = 'that troops crossed the Ulmian border'
    expect([
      judge(content, content, { act: 'DENY' })?.kind,
      judge(content, content, { act: 'DENY' }, { act: 'DENY' })?.kind,
      judge('that no troops crossed the Ulmian border', content, { act: 'DENY' })?.kind,
      judge('claims that troops crossed the Ulmian border', content, { act: 'REJECT' })?.kind,
    ]).toEqual(['DENIES', 'SAME', 'SAME', 'DENIES'])
  })

  it('is not sure of which of two things is denied', () => {
    expect(
      judge(
        'that Karst will not attack Arl and will sign the pact',
        'that Karst will attack Arl and will not sign the pact',
      ),
    ).toEqual({
      kind: 'SAME',
      score: 0.6,
      reason: 'the same words',
    })
  })

  it('the accused denies what others say of them by name', () => {
    const ofOto: Partial<Said> = { act: 'DENY', speakerIds: ['person_oto'], speakerNames: ['Oto Marn'] }
    const denied = { kind: 'DENIES', score: 0.9, reason: 'one denies what the other says' }
    expect([
      judge('having taken bribes from a firm', 'that Oto Marn took bribes from a firm', ofOto),
      judge('having taken bribes from a firm', 'that bribes from a firm were taken by Oto Marn', ofOto),
    ]).toEqual([denied, denied])
  })

  it('last month is another one three months later', () => {
    const content = 'that prices in Arl rose by 4 percent last month'
    expect([judge(content, content)?.kind, judge(content, content, {}, { datedOn: '2026-06-02' })?.kind]).toEqual([
      'SAME',
      'OTHER',
    ])
  })

  it('what is asked, urged, promised, not said or says too little makes no claim', () => {
    const of = (given: Partial<Said>) => read(BRIDGE, given)
    expect([
      of({ act: 'ASK' }),
      of({ act: 'URGE' }),
      of({ act: 'PROMISE' }),
      of({ act: 'THANK' }),
      of({ negated: true }),
      of({ modality: 'POSSIBLE' }),
      read('the plan for a bridge in Velmar', { act: 'REJECT' }),
      read('that it was very sad'),
    ]).toEqual(new Array(8).fill(null))
  })
})

describe('groups', () => {
  const CONTENTS = [
    'that Oto Marn sold arms to Karst',
    'that Marn sold arms to Karst',
    'that Ana Marn sold arms to Karst',
    'that Oto Marn did not sell arms to Karst',
    'that arms were not sold to Karst by Oto Marn',
    'that the Velmar bridge will reopen',
  ]
  const stated = CONTENTS.map(
    (content, at): Stated => ({
      id: `${at}`,
      proposition: read(content) as NonNullable<ReturnType<typeof read>>,
    }),
  )
  const linksIn = (all: readonly Stated[]) =>
    all.flatMap((one) =>
      all
        .filter(({ id }) => id > one.id)
        .map((other) => ({ a: one.id, b: other.id, ...relationOf(one.proposition, other.proposition) })),
    )

  it('hold what says or denies the same, nothing over a bridge, whatever the order', () => {
    const grouped = groupPropositions(stated, linksIn(stated))
    expect(grouped).toEqual([
      {
        ids: ['0', '1', '2', '3', '4'],
        groups: [
          {
            sides: [
              { id: '0', denies: false },
              { id: '3', denies: true },
              { id: '4', denies: true },
            ],
            clearest: '0',
          },
          { sides: [{ id: '1', denies: false }], clearest: '1' },
          { sides: [{ id: '2', denies: false }], clearest: '2' },
        ],
      },
      { ids: ['5'], groups: [{ sides: [{ id: '5', denies: false }], clearest: '5' }] },
    ])
    fc.assert(
      fc.property(fc.shuffledSubarray(stated, { minLength: stated.length }), (shuffled) => {
        expect(groupPropositions(shuffled, linksIn(stated).reverse())).toEqual(grouped)
      }),
    )
  })
})
