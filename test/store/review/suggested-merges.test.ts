import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CorrectedApi, openCorrectedApi, PORT, refusal, TREATY } from './correcting.js'

let api: CorrectedApi
beforeAll(async () => {
  api = await openCorrectedApi([
    PORT,
    TREATY,
    'Berg said taxes would rise.',
    'Norwegian Trade Minister A. Berg said the talks went on.',
    'The Northern Fisheries Council said stocks were low.',
    'The NFC said quotas would fall.',
    'Jon Ahlstrom said so. Sweden thanked Jon Ahlstrøm-Lund.',
  ])
})
afterAll(() => api.close())

const suggest = async (args = ''): Promise<unknown> => {
  const { data, errors } = await api.ask(`{ suggestedMerges${args} { score reason from { name } into { name } } }`)
  expect(errors).toBeUndefined()
  return data.suggestedMerges
}

test('surnames, initials and acronyms that may be somebody known, the likeliest first, by one SQL statement', async () => {
  expect(await suggest()).toEqual([
    {
      score: 0.8,
      reason: 'A. Berg may be short for Anna Berg; both hold a title at Norway',
      from: { name: 'A. Berg' },
      into: { name: 'Anna Berg' },
    },
    {
      score: 0.6,
      reason: 'NFC are the initials of Northern Fisheries Council',
      from: { name: 'NFC' },
      into: { name: 'Northern Fisheries Council' },
    },
    { score: 0.5, reason: 'both are called Berg', from: { name: 'Berg' }, into: { name: 'Anna Berg' } },
  ])
  expect(api.statements).toHaveLength(1)
})

test('of one actor, names that look alike, too', async () => {
  const id = await api.actor('Jon Ahlstrom')
  expect(await suggest(`(actorId: "${id}", first: 1)`)).toEqual([
    {
      score: expect.closeTo(0.6, 1),
      reason: 'the names look alike: Jon Ahlstrom, Jon Ahlstrøm-Lund',
      from: { name: 'Jon Ahlstrom' },
      into: { name: 'Jon Ahlstrøm-Lund' },
    },
  ])
  expect(await suggest('(first: 0)')).toEqual([])
})

test('what is merged is not suggested any more', async () => {
  const [fromId, intoId] = [await api.actor('NFC'), await api.actor('Northern Fisheries Council')]
  await api.correct('mergeActors', { fromId, intoId }, '{ actor { id } }')
  expect(await suggest(`(actorId: "${fromId}")`)).toEqual([])
})

test('what makes no sense is refused', async () => {
  const ask = (args: string) => api.ask(`{ suggestedMerges(${args}) { score } }`).then(refusal)
  expect(await ask('first: 101')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first', received: 101 })
  expect(await ask('first: -1')).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'first', received: -1 })
  expect(await ask('actorId: "article_1"')).toMatchObject({
    code: 'BAD_USER_INPUT',
    argument: 'actorId',
    received: 'article_1',
  })
})
