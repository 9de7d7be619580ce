import { expect, test } from 'vitest'
import { roleOf } from '../../../../explorer/pages/actor/roles.js'

const NONE = { said: 0, heard: 0, about: 0 }

test.each([
  ['about', { said: 3, heard: 0, about: 0 }, 'about'],
  [undefined, { said: 3, heard: 2, about: 9 }, 'said'],
  [undefined, { said: 0, heard: 2, about: 9 }, 'heard'],
  ['sung', { said: 0, heard: 0, about: 9 }, 'about'],
  [undefined, NONE, 'said'],
] as const)('asked for %s of %o, the page shows %s', (asked, counts, role) => {
  expect(roleOf(asked, counts)).toBe(role)
})
