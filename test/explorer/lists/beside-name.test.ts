import { expect, test } from 'vitest'
import { besideName } from '../../../explorer/pages/lists/beside-name.js'

const common = { id: 'x', name: 'X', statements: { totalCount: 0 } }

test('a person is told by the latest title, an organization by its country', () => {
  const person = { kind: 'PERSON', ...common } as const
  const organization = { kind: 'ORGANIZATION', ...common } as const
  const harbour = { id: 'y', name: 'Harbour Office' } as const
  expect([
    besideName({
      ...person,
      affiliations: [
        { id: '1', title: 'director', of: harbour },
        { id: '2', title: 'clerk', of: null },
      ],
    }),
    besideName({ ...person, affiliations: [{ id: '2', title: 'clerk', of: null }] }),
    besideName({ ...person, affiliations: [] }),
    besideName({ ...organization, country: { id: 'country_NO', name: 'Norway' } }),
    besideName({ ...organization, country: null }),
    besideName({ kind: 'COUNTRY', ...common }),
  ]).toEqual([
    'person · director, Harbour Office',
    'person · clerk',
    'person',
    'organization · Norway',
    'organization',
    'country',
  ])
})
