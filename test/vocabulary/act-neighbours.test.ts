import { expect, it } from 'vitest'
import { fitOfAct } from '../../src/vocabulary/act-neighbours.js'
import type { Act } from '../../src/vocabulary/acts.js'

it.each<[readonly Act[], Act, string]>([
  [[], 'REJECT', 'SAME'],
  [['URGE'], 'URGE', 'SAME'],
  [['URGE'], 'DEMAND', 'NEAR'],
  [['REJECT'], 'DENY', 'NEAR'],
  [['PRAISE'], 'SAY', 'PLAIN'],
  [['PRAISE'], 'CRITICIZE', 'OPPOSITE'],
  [['CRITICIZE', 'ACCUSE'], 'PRAISE', 'OPPOSITE'],
  [['ADMIT'], 'DENY', 'OPPOSITE'],
  [['SAY'], 'ANNOUNCE', 'NEAR'],
  [['THANK'], 'ORDER', 'OTHER'],
])('asked for %j, %s is %s', (asked, found, fit) => {
  expect(fitOfAct(asked, found)).toBe(fit)
})
