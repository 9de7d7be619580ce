import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../../support/api.js'

const ARTICLES = [
  {
    title: 'Council suspended',
    publishedAt: '2023-02-01',
    text: `President Ole Brandt suspended the city council on Monday.

Opposition leader Carla Voss called the suspension of the council a "theft of power". Professor Hans Uhl of Malta University said the suspension was legal. Kenya's president, Amara Otieno, said the council must return. Norway's prime minister, Liv Aas, said the council should come back soon.`,
  },
  {
    title: 'Bakers and bread',
    publishedAt: '2023-03-05',
    text: `The baker Hugo Lund apologised to customers for the bread. His partner, Ivo Dahl, expressed no regret over the bread. "We will lower our prices," Lund said. Lund also said that flour was dear.`,
  },
]

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { text interpretation graphql variables groups { speaker text statementIds }
    statements { edges { score why } nodes { id content speaker { name } speakerText } } }
  ... on NobodySaidThat { nearest { content } } } }`

describe('an answer of what fits best', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    for (const { publishedAt, ...article } of ARTICLES)
      await ingestArticle(api.database, rulesExtractor, { ...article, publishedAt: new Date(publishedAt) })
  })
  afterAll(() => api.close())

  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const ask = async (question: string): Promise<any> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    return data.ask
  }
  const speakers = async (question: string): Promise<readonly string[]> => {
    const { __typename, groups } = await ask(question)
    expect(__typename, question).toBe('Answer')
    return groups.map(({ speaker }: { speaker: string }) => speaker)
  }

  it('tells what the question was understood as, besides the statements that come nearest', async () => {
    const { data } = await api.ask(`{
      ranked: ask(question: "Who condemned the suspension of the council?") { ... on Answer { understood variables } }
      strict: ask(question: "What did Carla Voss call a theft of power?") { ... on Answer { understood variables } }
      nobody: ask(question: "What did Carla Voss say about bread?") { ... on NobodySaidThat { understood } } }`)
    const { ranked, strict, nobody } = data
    expect(ranked.understood).toEqual({
      act: { eq: 'CRITICIZE' },
      text: { search: 'suspension' },
      and: [{ text: { search: 'council' } }],
      negated: false,
    })
    expect(ranked.variables.where).toEqual({ id: { in: expect.any(Array) } })
    expect(strict.understood).toEqual(strict.variables.where)
    expect(nobody.understood).toMatchObject({ speaker: { name: 'Carla Voss' } })
  })

  it.each([
    // By what something is called, of another word of the same family, of a region, of a profession, with a typing mistake.
    ['Who condemned the suspension of the council?', 'Carla Voss'],
    ['Who said that suspending the council was legal?', 'Hans Uhl'],
    ['What did African leaders say about the council?', 'Amara Otieno'],
    ['What did scientists say about the suspension?', 'Hans Uhl'],
    ['waht did Carla Voss say about the suspension', 'Carla Voss'],
    ['Where does Hans Uhl stand on suspending the council?', 'Hans Uhl'],
  ])('%s', async (question, expected) => {
    expect((await speakers(question))[0]).toBe(expected)
  })

  it.each([
    'What did Carla Voss say about bread?',
    'Who praised the suspension of the council?',
    'Did Ivo Dahl apologise?',
    'What did Asian leaders say about the council?',
    'Did Hans Uhl say "theft of power"?',
  ])('answers nothing else: %s', async (question) => {
    const { __typename, text = '' } = await ask(question)
    expect([__typename, /^Yes/.test(text)]).not.toEqual(['Answer', true])
    if (!question.startsWith('Did Ivo')) expect(__typename).toBe('NobodySaidThat')
  })

  it('sets side by side what two say, and neither where one is silent', async () => {
    const { groups } = await ask('Do Carla Voss and Hans Uhl agree on the suspension of the council?')
    expect(groups.map(({ speaker }: { speaker: string }) => speaker).sort()).toEqual(['Carla Voss', 'Hans Uhl'])
    expect((await ask('Do Carla Voss and Hugo Lund agree on the bread?')).__typename).toBe('NobodySaidThat')
  })

  it('says who is quoted most often', async () => {
    const { text, statements } = await ask('Who is quoted most often?')
    expect(text).toMatch(/^Hugo Lund is quoted most often\. 3 statements: /)
    expect(statements.nodes).toHaveLength(3)
  })

  it('says how well each statement fits, and why', async () => {
    const { statements, graphql, variables } = await ask('Who condemned the suspension of the council?')
    expect(statements.edges).toEqual([
      {
        score: expect.closeTo(0.75, 1),
        why: ['SAY for CRITICIZE: 75 %', '“suspension” in what is said', '“council” in what is said'],
      },
    ])
    const { data } = await api.ask(graphql, variables)
    expect(data.statements.nodes.map(({ id }: { id: string }) => id)).toEqual([statements.nodes[0].id])
  })

  it('names what comes nearest where nobody said it', async () => {
    const { nearest } = await ask('What did Carla Voss say about bread?')
    expect(nearest[0]).toEqual({ content: 'the suspension of the council a "theft of power"' })
  })
})
