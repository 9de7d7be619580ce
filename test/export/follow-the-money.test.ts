import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { exportAs } from '../../src/export/export-as.js'
import type { Database } from '../../src/store/database/database.js'
import { openTestDatabase } from '../support/database.js'
import { gather } from '../support/gather.js'
import { type HandMade, saveHandMade } from '../support/hand-made.js'
import { manyArticles, NATO_ARTICLE, TURKISH_ARTICLE } from '../support/hand-made-articles.js'
import { ENTITY_ID, LONGEST, MODEL, VALUES } from './follow-the-money-model.js'

interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** A content longer than a name may be, and titles that no id can hold. */
const LONG: HandMade = {
  text: 'Ольга Орлова said that all is well 🙂'.padEnd(700, ' and well 🙂'),
  publishedAt: '2024-02-03T23:30:00-05:00',
  actors: [{ kind: 'PERSON', name: 'Ольга Орлова' }],
  mentions: [['Ольга Орлова', 'Ольга Орлова']],
  affiliations: [{ person: 'Ольга Орлова', title: 'Ольга' }],
  statements: [
    {
      act: 'SAY',
      by: 'Ольга Орлова',
      to: ['Ольга Орлова'],
      cueWords: 'said',
      says: 'that all is well 🙂'.padEnd(680, ' and well 🙂'),
    },
  ],
}

describe('FollowTheMoney', () => {
  let database: Database
  let entities: Entity[]
  beforeAll(async () => {
    database = await openTestDatabase()
    for (const article of [NATO_ARTICLE, TURKISH_ARTICLE, LONG, ...manyArticles(2)]) {
      await saveHandMade(database, article)
    }
    await database.prisma.article.updateMany({
      where: { text: NATO_ARTICLE.text },
      data: { authors: ['Ann Roe'], language: 'en-GB', canonicalUrl: 'https://example.org/nato.html' },
    })
    entities = await entitiesOf({})
  })
  afterAll(() => database.close())

  async function entitiesOf(where: object): Promise<Entity[]> {
    const lines = (await gather(exportAs('ftm', database, where))).join('')
    return lines.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]))
  }
  const ofSchema = (schema: string): Entity[] => entities.filter((each) => each.schema === schema)
  const named = (name: string): Entity => entities.find(({ properties }) => properties.name?.[0] === name) as Entity
  const articleOf = ({ title }: HandMade) =>
    ofSchema('Article').find(({ properties }) => properties.title?.[0] === title)

  it('has schemata, properties and values of the model, and every reference leads to one of the right schema', () => {
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, schema]))
    const wrong = entities.flatMap(({ id, schema, properties }) => {
      const model = MODEL[schema]
      if (model === undefined) return [`${schema} is no schema`]
      const lacking = model.required
        .filter((name) => properties[name] === undefined)
        .map((name) => `${id} has no ${name}`)
      const unfit = Object.entries(properties).flatMap(([name, values]) => {
        const type = model.properties[name]
        if (type === undefined) return [`${schema} has no ${name}`]
        const fits = (value: string): boolean =>
          type.startsWith('>')
            ? (MODEL[schemaOf.get(value) ?? '']?.schemata.includes(type.slice(1)) ?? false)
            : (VALUES[type]?.test(value) ?? true) && (name !== 'name' || [...value].length <= LONGEST.name)
        return values.filter((value) => !fits(value)).map((value) => `${schema} ${name}: ${value}`)
      })
      const isId = ENTITY_ID.test(id) && id.length <= LONGEST.id
      return [...lacking, ...unfit, ...(isId ? [] : [`no id: ${id}`])]
    })
    expect(wrong).toEqual([])
    expect(new Set(entities.map(({ schema }) => schema))).toEqual(new Set(Object.keys(MODEL)))
  })

  it('says the same of an actor with each article, so that it does not matter whether a reader merges or replaces', () => {
    const lines = new Map<string, Set<string>>()
    for (const each of entities) lines.set(each.id, (lines.get(each.id) ?? new Set()).add(JSON.stringify(each)))
    expect([...lines].filter(([, versions]) => versions.size > 1)).toEqual([])
    expect(ofSchema('Person').filter(({ properties }) => properties.name?.[0] === 'Ada Lovelace')).toHaveLength(2)
  })

  it('has an article as the document that it is', () => {
    const article = articleOf(NATO_ARTICLE) as Entity
    expect(article.properties).toEqual({
      title: [NATO_ARTICLE.title],
      bodyText: [NATO_ARTICLE.text],
      author: ['Ann Roe'],
      publisher: ['GDC'],
      publishedAt: ['2023-01-30T00:00:00'],
      sourceUrl: ['https://example.org/nato.html'],
      language: ['eng'],
      keywords: ['ammunition', 'law', 'military support'],
      namesMentioned: ['South Korea', 'NATO Secretary', 'Jens Stoltenberg', 'Ukraine', 'Yoon Suk-yeol'],
      peopleMentioned: expect.arrayContaining(['Jens Stoltenberg', 'Yoon Suk-yeol']),
      companiesMentioned: ['NATO'],
      detectedCountry: ['kr', 'ua', 'us'],
    })
    expect(named('South Korea')).toEqual({
      id: 'country-KR',
      schema: 'PublicBody',
      properties: {
        name: ['South Korea'],
        alias: expect.arrayContaining(['Seoul']),
        country: ['kr'],
        wikidataId: ['Q884'],
      },
    })
    expect(named('Société Générale')).toMatchObject({ schema: 'Organization', properties: { country: ['fr'] } })
  })

  it('has a statement as an event with its proof, and a link from whoever says it to whoever is told', () => {
    const article = articleOf(NATO_ARTICLE) as Entity
    const stoltenberg = named('Jens Stoltenberg')
    const name = 'Jens Stoltenberg to South Korea: thanked its non-lethal aid'
    const event = named(name)
    const said = {
      summary: ['its non-lethal aid'],
      description: [expect.stringContaining('On Monday he thanked South Korea')],
      date: ['2023-01-30'],
      recordId: [event.id.replace('-', '_')],
      sourceUrl: ['https://example.org/nato.html'],
      publisher: ['GDC'],
    }
    expect(event).toEqual({
      id: expect.stringMatching(/^statement-/),
      schema: 'Event',
      properties: {
        name: [name],
        ...said,
        involved: [stoltenberg.id, 'country-KR'],
        keywords: ['THANK', 'SUPPORT'],
        proof: [article.id],
      },
    })
    expect(entities.filter(({ id }) => id === `${event.id}.${stoltenberg.id}.country-KR`)).toEqual([
      {
        id: expect.any(String),
        schema: 'UnknownLink',
        properties: { subject: [stoltenberg.id], object: ['country-KR'], role: ['thank'], ...said },
      },
    ])
    // A statement that an unnamed source did not make involves those for whom it would have spoken, and links nobody.
    const unsaid = entities.find(({ properties }) => properties.name?.[0]?.includes('did not say')) as Entity
    expect(unsaid.properties.involved).toEqual(['country-KR'])
    expect(entities.filter(({ id }) => id.startsWith(`${unsaid.id}.`))).toEqual([])
  })

  it('has the roles of actors in an article, and the posts that it says they hold', () => {
    const article = articleOf(NATO_ARTICLE) as Entity
    const stoltenberg = named('Jens Stoltenberg')
    const nato = named('NATO')
    const roles = ofSchema('Documentation')
      .filter(({ properties }) => properties.document?.[0] === article.id)
      .map(({ properties }) => [properties.entity?.[0], properties.role] as const)
    expect(Object.fromEntries(roles)).toEqual({
      [stoltenberg.id]: ['speaker', 'mentioned'],
      [nato.id]: ['mentioned'],
      [named('Yoon Suk-yeol').id]: ['speaker', 'mentioned'],
      'country-KR': ['addressee', 'mentioned'],
      'country-UA': ['mentioned'],
      'country-US': ['mentioned'],
    })
    const post = named('Secretary-General, NATO')
    expect(post).toEqual({
      id: `${nato.id}.secretary-general`,
      schema: 'Position',
      properties: { name: ['Secretary-General, NATO'], organization: [nato.id] },
    })
    expect(ofSchema('Occupancy').find(({ properties }) => properties.post?.[0] === post.id)?.properties).toMatchObject({
      holder: [stoltenberg.id],
      date: ['2023-01-30'],
    })
  })

  it('cuts a name that is too long after a word, and not what it is short for', () => {
    const event = ofSchema('Event').find(({ properties }) => properties.name?.[0]?.startsWith('Ольга')) as Entity
    const [name = '', [content = '']] = [event.properties.name?.[0], event.properties.summary ?? []]
    expect(name).toMatch(/ well 🙂…$| well…$| and…$/u)
    expect(`Ольга Орлова to Ольга Орлова: said ${content}`.startsWith(name.slice(0, -1))).toBe(true)
    expect(content).toHaveLength(680)
    expect(event.properties.date).toEqual(['2024-02-04'])
    expect(
      ofSchema('Position')
        .map(({ id }) => id)
        .filter((id) => id.endsWith('.post')),
    ).toHaveLength(1)
  })

  it('is empty where nothing matches, and leaves out what editors rejected', async () => {
    expect(await entitiesOf({ act: { in: [] } })).toEqual([])
    const { id } = named('Jens Stoltenberg to South Korea: thanked its non-lethal aid')
    const one = { where: { id: id.replace('-', '_') } }
    await database.prisma.statement.update({ ...one, data: { review: 'REJECTED' } })
    expect((await entitiesOf({})).filter((each) => each.id === id)).toEqual([])
    await database.prisma.statement.update({ ...one, data: { review: 'UNREVIEWED' } })
  })
})
