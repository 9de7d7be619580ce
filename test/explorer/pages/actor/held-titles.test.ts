import { expect, test } from 'vitest'
import { heldTitles } from '../../../../explorer/pages/actor/held-titles.js'

const NORWAY = { id: 'country_NO' }
const UNION = { id: 'organization_union' }

test('one title at one place is one line, whatever its capital letters, with its latest and its earliest article', () => {
  expect(
    heldTitles([
      { title: 'President', of: NORWAY, article: 'of 2023' },
      { title: 'Chair', of: UNION, article: 'of 2022' },
      { title: 'president', of: NORWAY, article: 'of 2021' },
      { title: 'PRESIDENT', of: NORWAY, article: 'of 2020' },
      { title: 'President', of: UNION, article: 'of 2019' },
      { title: 'President', of: null, article: 'of 2018' },
    ]),
  ).toEqual([
    { title: 'President', of: NORWAY, latest: 'of 2023', earliest: 'of 2020' },
    { title: 'Chair', of: UNION, latest: 'of 2022', earliest: 'of 2022' },
    { title: 'President', of: UNION, latest: 'of 2019', earliest: 'of 2019' },
    { title: 'President', of: undefined, latest: 'of 2018', earliest: 'of 2018' },
  ])
})
