import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { AS_EDITOR, type CorrectedApi, openCorrectedApi, refusal, TREATY } from './correcting.js'

const OFFICIALS =
  'US officials said the plan was risky. They urged Sweden to wait. Anna Keller said the bridge was safe.'

let api: CorrectedApi
beforeAll(async () => {
  api = await openCorrectedApi()
})
afterAll(() => api.close())

const MENTION = 'mention { text actor { name } score reason review version }'
const statementsOf = async (name: string): Promise<string[]> => {
  const { data } = await api.ask(`{ statements(where: { speaker: { name: "${name}" } }) { nodes { content } } }`)
  return data.statements.nodes.map(({ content }: { content: string }) => content)
}

test('who is linked to the words of a source speaks', async () => {
  const { id, version } = await api.mention('A. Berg', TREATY)
  const actorId = await api.actor('Anna Berg')
  const { data } = await api.correct('linkMention', { id, version, actorId, why: 'her initial' }, `{ ${MENTION} }`)
  expect(data.linkMention.mention).toEqual({
    text: 'A. Berg',
    actor: { name: 'Anna Berg' },
    score: 1,
    reason: 'linked by an editor',
    review: 'EDITED',
    version: version + 1,
  })
  expect(await statementsOf('Anna Berg')).toContain('the treaty was ready')
  expect(await statementsOf('A. Berg')).toEqual([])
  const statement = await api.statement('the treaty was ready')
  const { data: kept } = await api.ask(
    'query ($m: ID!, $s: ID!) { ofMention: history(where: { targetId: { eq: $m } }) { nodes { action why fields { name before after } } } statement(id: $s) { review history { nodes { action why } } } }',
    { m: id, s: statement.id },
    AS_EDITOR,
  )
  const other = await api.actor('A. Berg')
  expect(kept).toEqual({
    ofMention: {
      nodes: [
        {
          action: 'LINK',
          why: 'her initial',
          fields: [
            { name: 'actorId', before: other, after: actorId },
            { name: 'reason', before: expect.stringContaining('first met'), after: 'linked by an editor' },
            { name: 'review', before: 'UNREVIEWED', after: 'EDITED' },
            { name: 'score', before: '0.8', after: '1' },
          ],
        },
      ],
    },
    statement: { review: 'EDITED', history: { nodes: [{ action: 'EDIT', why: '“A. Berg” was linked' }] } },
  })
})

test('words that refer to nobody have no actor, and nobody speaks by them', async () => {
  const { id, version } = await api.mention('A. Berg', TREATY)
  const { data } = await api.correct('unlinkMention', { id, version }, `{ ${MENTION} }`)
  expect(data.unlinkMention.mention).toMatchObject({ actor: null, review: 'EDITED', version: version + 1 })
  const { id: statement } = await api.statement('the treaty was ready')
  const { data: read } = await api.ask('query ($id: ID!) { statement(id: $id) { speaker { name } speakerText } }', {
    id: statement,
  })
  expect(read.statement).toEqual({ speaker: null, speakerText: 'A. Berg' })
  const back = await api.correct(
    'linkMention',
    { id, version: version + 1, actorId: await api.actor('A. Berg') },
    `{ ${MENTION} }`,
  )
  expect(back.data.linkMention.mention).toMatchObject({ actor: { name: 'A. Berg' } })
  expect(await statementsOf('A. Berg')).toEqual(['the treaty was ready'])
})

test('words in a content say whom it mentions, and those of an addressee to whom it is said', async () => {
  const { data: found } = await api.ask(
    '{ articles(where: { text: { search: "treaty" } }) { nodes { mentions(first: 100) { nodes { id version text } } } } }',
  )
  const mentions: { id: string; version: number; text: string }[] = found.articles.nodes[0].mentions.nodes
  const denmark = await api.actor('Denmark')
  const sweden = mentions.find(({ text }) => text === 'Sweden')
  await api.correct('linkMention', { id: sweden?.id, version: sweden?.version, actorId: denmark }, '{ mention { id } }')
  const { data } = await api.ask(
    '{ statements(where: { addressee: { name: "Denmark" }, article: { text: { search: "treaty" } } }) { nodes { content addressees { name } } } }',
  )
  expect(data.statements.nodes).toEqual([{ content: 'to sign', addressees: [{ name: 'Denmark' }] }])
  const her = mentions.find(({ text }) => text === 'her')
  await api.correct('linkMention', { id: her?.id, version: her?.version, actorId: denmark }, '{ mention { id } }')
  const mentioning = await api.ask('{ statements(where: { mentions: { name: "Denmark" } }) { nodes { content } } }')
  expect(mentioning.data.statements.nodes).toEqual([{ content: 'her patience' }])
})

test('what makes no sense is refused', async () => {
  const { id, version } = await api.mention('Anna Berg', TREATY)
  const actorId = await api.actor('Sweden')
  const link = (input: object) =>
    api.correct('linkMention', { id, version, actorId, ...input }, '{ mention { id } }').then(refusal)
  expect(await link({ version: version + 1 })).toMatchObject({ code: 'CONFLICT', received: version + 1 })
  expect(await link({ id: 'mention_0' })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.id',
    received: 'mention_0',
  })
  expect(await link({ actorId: 'country_XX' })).toMatchObject({
    code: 'NOT_FOUND',
    argument: 'input.actorId',
    received: 'country_XX',
  })
  expect(await link({ why: 'x'.repeat(1001) })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.why' })
  expect(await api.mention('Anna Berg', TREATY)).toMatchObject({ id, version })
})

describe('what hangs on words that are linked otherwise', () => {
  let other: CorrectedApi
  beforeAll(async () => {
    other = await openCorrectedApi([OFFICIALS])
  })
  afterAll(() => other.close())

  const link = async (words: string, actorId: string | null) => {
    const { id, version } = await other.mention(words, OFFICIALS)
    const name = actorId === null ? 'unlinkMention' : 'linkMention'
    const { errors } = await other.correct(name, { id, version, ...(actorId && { actorId }) }, '{ mention { id } }')
    expect(errors).toBeUndefined()
  }
  const read = async (content: string) => {
    const { id } = await other.statement(content)
    const { data } = await other.ask(
      'query ($id: ID!) { statement(id: $id) { review speaker { name } speakerAffiliation { name } addressees { name } } }',
      { id },
    )
    return data.statement
  }

  it('a source without a name stays one', async () => {
    const before = await read('the plan was risky')
    expect(before).toMatchObject({ speaker: null, speakerAffiliation: { name: 'United States' } })
    await link('US', null)
    await link('US', 'country_US')
    expect(await read('the plan was risky')).toEqual(before)
  })

  it('an addressee comes back with its words', async () => {
    const before = await read('to wait')
    expect(before.addressees).toEqual([{ name: 'Sweden' }])
    await link('Sweden', null)
    expect((await read('to wait')).addressees).toEqual([])
    await link('Sweden', 'country_SE')
    expect((await read('to wait')).addressees).toEqual([{ name: 'Sweden' }])
  })

  it('a rejected statement stays rejected', async () => {
    const { id, version } = await other.statement('the bridge was safe')
    await other.correct('rejectStatement', { id, version }, '{ statement { id } }')
    await link('Anna Keller', 'country_SE')
    expect(await read('the bridge was safe')).toMatchObject({ review: 'REJECTED', speaker: { name: 'Sweden' } })
  })
})
