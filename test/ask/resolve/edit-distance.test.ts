import { expect, it } from 'vitest'
import { editDistance } from '../../../src/ask/resolve/edit-distance.js'

it.each([
  ['stoltenberg', 'stoltenberg', 0],
  ['stoltenburg', 'stoltenberg', 1],
  ['stotlenberg', 'stoltenberg', 1],
  ['stoltnberg', 'stoltenberg', 1],
  ['stooltenbreg', 'stoltenberg', 2],
  ['', 'yoon', 4],
  ['yoon', '', 4],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance)
})
