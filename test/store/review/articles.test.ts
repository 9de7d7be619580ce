import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { storedArticles } from '../../../src/store/stored-articles.js'
import { dumpRows } from '../../support/dump-rows.js'
import { reanalyseArticle } from '../../support/reanalyse-article.js'
import { AS_EDITOR, type CorrectedApi, openCorrectedApi, refusal } from './correcting.js'

const HEARING =
  'Mayor Rita Sand said on Monday the bridge was late. “We lost a year,” Sand said. Kurt Holm of the Rowing Club called the mayor slow.'
const RIVER = 'Kurt Holm said the river was low. Otto Falk urged Kurt Holm to wait.'

let api: CorrectedApi
beforeEach(async () => {
  api = await openCorrectedApi([RIVER])
  const { errors } = await api.ask(
    'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
    { input: { text: HEARING } },
    AS_EDITOR,
  )
  expect(errors).toBeUndefined()
})
afterEach(() => api.close())

const idOf = async (text: string): Promise<string> => {
  const { data } = await api.ask('{ articles { nodes { id text } } }')
  return data.articles.nodes.find((each: { text: string }) => each.text === text).id
}
const FACTS = 'article { id title url publisher publishedAt publishedOn }'
const saidOn = async (): Promise<object[]> => {
  const { data } = await api.ask(
    '{ statements(where: { article: { text: { search: "bridge" } } }, orderBy: { field: ARTICLE, direction: ASC }) { nodes { content saidOn review } } }',
  )
  return data.statements.nodes
}
const lastChange = async (
  targetId: string,
): Promise<{ id: string; action: string; why: string | null; fields: object[] }> => {
  const { data } = await api.ask(
    'query ($id: ID!) { history(first: 1, where: { targetId: { eq: $id } }) { nodes { id action why fields { name before after } } } }',
    { id: targetId },
  )
  return data.history.nodes[0]
}
const undo = (changeId: string) => api.correct('undoChange', { changeId }, '{ change { action targetId } }')

describe('what is known of an article', () => {
  it('is filled in, and the days of its statements follow from the day in its own zone', async () => {
    const id = await idOf(HEARING)
    const before = await dumpRows(api.database)
    expect((await saidOn())[0]).toMatchObject({ saidOn: null })
    const given = {
      id,
      publishedAt: '2024-05-08T01:00:00+09:00',
      url: ' https://a.example/f ',
      publisher: 'P',
      authors: ['Ida Roe'],
      section: 'Town',
      language: 'en-GB',
      canonicalUrl: 'https://a.example/g',
      why: 'from the page',
    }
    const { data, errors } = await api.correct('updateArticle', given, `{ ${FACTS} }`)
    expect(errors).toBeUndefined()
    expect(data.updateArticle.article).toEqual({
      id,
      title: null,
      url: 'https://a.example/f',
      publisher: 'P',
      publishedAt: '2024-05-07T16:00:00.000Z',
      publishedOn: '2024-05-08',
    })
    expect(await saidOn()).toMatchObject([{ saidOn: '2024-05-06' }, { saidOn: null }, { saidOn: null }])
    const row = await api.database.prisma.article.findUniqueOrThrow({ where: { id } })
    expect(row).toMatchObject({
      authors: ['Ida Roe'],
      section: 'Town',
      language: 'en-GB',
      canonicalUrl: 'https://a.example/g',
    })
    expect(row.datedAt).toEqual(row.publishedAt)
    expect(row.updatedAt.getTime()).toBeGreaterThan(row.ingestedAt.getTime())
    const days = await api.database.prisma.statement.findMany({
      where: { articleId: id },
      orderBy: { sentenceStart: 'asc' },
    })
    expect(days.map(({ datedOn }) => datedOn.toISOString().slice(0, 10))).toEqual([
      '2024-05-06',
      '2024-05-08',
      '2024-05-08',
    ])
    const change = await lastChange(id)
    expect(change).toMatchObject({ action: 'UPDATE', why: 'from the page' })
    expect(change.fields).toContainEqual({ name: 'publishedOn', before: null, after: '2024-05-08' })
    expect(change.fields).toContainEqual({ name: 'authors', before: '[]', after: '["Ida Roe"]' })

    expect((await undo(change.id)).data.undoChange.change).toEqual({ action: 'UPDATE', targetId: id })
    expect(withoutHistory(await dumpRows(api.database))).toEqual(withoutHistory(before))
  })

  it('stays where it is left out, and is cleared by null', async () => {
    const id = await idOf(RIVER)
    await api.correct('updateArticle', { id, publisher: 'P', authors: ['A', 'B'] }, '{ article { id } }')
    const { data } = await api.correct('updateArticle', { id, publisher: null, authors: null }, `{ ${FACTS} }`)
    expect(data.updateArticle.article).toMatchObject({ publisher: null, publishedOn: '2024-03-05' })
    const cleared = await api.correct('updateArticle', { id, publishedAt: null }, `{ ${FACTS} }`)
    expect(cleared.data.updateArticle.article).toMatchObject({ publishedAt: null, publishedOn: null })
    const { datedAt, ingestedAt, authors } = await api.database.prisma.article.findUniqueOrThrow({ where: { id } })
    expect({ datedAt, authors }).toEqual({ datedAt: ingestedAt, authors: [] })
  })

  it('leaves the days that editors have seen, and dates what tells none by the article', async () => {
    const id = await idOf(HEARING)
    await api.correct('updateArticle', { id, publishedAt: '2024-05-08' }, '{ article { id } }')
    for (const content of ['the bridge was late', '“We lost a year,”']) {
      const { id: statement, version } = await api.statement(content)
      await api.correct('confirmStatement', { id: statement, version }, '{ statement { id } }')
    }
    const before = await api.database.prisma.statement.findMany({ where: { articleId: id, review: 'CONFIRMED' } })
    await api.correct('updateArticle', { id, publishedAt: '2024-05-15' }, '{ article { id } }')
    expect((await saidOn()).slice(0, 2)).toMatchObject([
      { saidOn: '2024-05-06', review: 'CONFIRMED' },
      { saidOn: null, review: 'CONFIRMED' },
    ])
    const after = await api.database.prisma.statement.findMany({ where: { articleId: id, review: 'CONFIRMED' } })
    const moved = after.filter(({ updatedAt }, at) => updatedAt.getTime() > (before[at]?.updatedAt.getTime() ?? 0))
    expect(moved.map(({ content, datedOn }) => [content, datedOn])).toEqual([
      ['“We lost a year,”', new Date('2024-05-15')],
    ])
    for await (const article of storedArticles(api.database)) {
      expect(await reanalyseArticle(api.database, article)).toMatchObject({ added: 0, removed: 0 })
    }
    expect((await saidOn())[0]).toMatchObject({ saidOn: '2024-05-06' })
  })

  it('makes sense, or is refused', async () => {
    const id = await idOf(HEARING)
    const update = (input: object) => api.correct('updateArticle', { id, ...input }, '{ article { id } }').then(refusal)
    expect(await update({ url: 'ftp://a.example' })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.url' })
    expect(await update({ publisher: 'x'.repeat(1001) })).toMatchObject({
      code: 'BAD_USER_INPUT',
      argument: 'input.publisher',
    })
    expect(await update({ publishedAt: '2024-05-08T10:00:00+19:00' })).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(await update({ publisher: null })).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'input.input' })
    expect(await update({ id: 'article_0', publisher: 'P' })).toMatchObject({ code: 'NOT_FOUND', argument: 'input.id' })
    const closed = await api.ask(
      'mutation ($input: UpdateArticleInput!) { updateArticle(input: $input) { article { id } } }',
      {
        input: { id, publisher: 'P' },
      },
      {},
    )
    expect(refusal(closed)).toMatchObject({ code: 'UNAUTHENTICATED' })
  })
})

describe('an article that is taken out', () => {
  it('goes with all that was found in it alone, and its history tells nothing of its text', async () => {
    const id = await idOf(HEARING)
    const { id: statement, version } = await api.statement('the bridge was late')
    await api.correct(
      'editStatement',
      { id: statement, version, place: 'Lost Harbour', act: 'WARN', why: 'it says “We lost a year”' },
      '{ statement { id } }',
    )
    const mention = await api.mention('Sand', HEARING)
    await api.correct(
      'unlinkMention',
      { id: mention.id, version: mention.version, why: 'not Sand' },
      '{ mention { id } }',
    )
    await api.database.prisma.article.update({ where: { id }, data: { title: 'Bridge' } })
    const { data, errors } = await api.correct('deleteArticle', { id, why: 'by order' }, '{ deletedId }')
    expect(errors).toBeUndefined()
    expect(data.deleteArticle).toEqual({ deletedId: id })

    const { data: read } = await api.ask(
      `query ($id: ID!, $statement: ID!) { node(id: $id) { id } statement: node(id: $statement) { id }
        articles { nodes { text } } people { nodes { name } } organizations { nodes { name } } search(text: "bridge") { nodes { __typename } }
        topics(first: 100) { nodes { name } } history { nodes { action why fields { name before after } } } }`,
      { id, statement },
    )
    expect(read).toMatchObject({
      node: null,
      statement: null,
      articles: { nodes: [{ text: RIVER }] },
      people: { nodes: [{ name: 'Kurt Holm' }, { name: 'Otto Falk' }] },
      organizations: { nodes: [] },
      search: { nodes: [] },
    })
    expect(read.history.nodes[0]).toEqual({
      action: 'DELETE',
      why: 'by order',
      fields: [{ name: 'title', before: 'Bridge', after: null }],
    })
    const history = JSON.stringify(await api.database.prisma.change.findMany())
    for (const words of ['Lost Harbour', 'lost', 'Sand', 'bridge was late']) expect(history).not.toContain(words)
    expect(read.history.nodes.map(({ action }: { action: string }) => action)).toContain('EDIT')
    const rows = await dumpRows(api.database)
    expect(JSON.stringify({ ...rows, Change: [] })).not.toContain('Sand')
    expect(rows.DeletedArticle).toMatchObject([{ id, textKey: expect.stringMatching(/^[0-9a-f]{32}$/) }])
  })

  it('does not come back by taking that back, and what was changed in it neither', async () => {
    const id = await idOf(HEARING)
    const { id: statement, version } = await api.statement('the bridge was late')
    await api.correct('confirmStatement', { id: statement, version }, '{ statement { id } }')
    await api.correct('deleteArticle', { id }, '{ deletedId }')
    expect(refusal(await undo((await lastChange(id)).id))).toMatchObject({
      code: 'CONFLICT',
      accepted: 'a change that is no deletion: the text is gone. Ingest it again with `restore: true`',
    })
    expect(refusal(await undo((await lastChange(statement)).id))).toMatchObject({ code: 'NOT_FOUND' })
    expect(refusal(await api.correct('deleteArticle', { id }, '{ deletedId }'))).toMatchObject({ code: 'NOT_FOUND' })
  })

  it('leaves whom editors made or changed', async () => {
    const club = await api.actor('Rowing Club')
    await api.correct('addAlias', { actorId: club, name: 'The Oars' }, '{ actor { id } }')
    await api.correct('deleteArticle', { id: await idOf(HEARING) }, '{ deletedId }')
    expect((await api.ask('{ organizations { nodes { name } } }')).data.organizations.nodes).toEqual([
      { name: 'Rowing Club' },
    ])
  })
})

/** All rows but those of the history, without versions. */
function withoutHistory({ Change: _, ...rows }: Record<string, unknown[]>): unknown {
  return JSON.parse(JSON.stringify(rows, (name, value) => (name === 'version' ? undefined : value)))
}
