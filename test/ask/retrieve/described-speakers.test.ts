import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../../support/api.js'

const ARTICLES = [
  {
    title: 'Diver lost off Malin Head',
    publishedAt: '2023-06-02',
    text: `Search teams looked for the diver Tomas Brenn all night.

His mother, Greta Holm, arrived on Sunday. The harbour was silent. "The boat was never safe," Holm said on Monday.

Ines Rocha, a former spokeswoman for the ferry line, came to the pier too. The weather was mild. Rocha said that the winches were old.`,
  },
  {
    title: 'Dam in Upper Kessel leaks',
    publishedAt: '2023-07-10',
    text: `The dam in Upper Kessel has leaked since May.

Engineer Paul Dorn had built it. His legal team argued that the valves were sound. Village chief Ada Munro will pay for the water. "We will pay for every bucket of water," Munro told farmers.

The Kessel Water Office said that forty houses were flooded. It said that the road was closed. Norway's National Dam Service called the leak small.`,
  },
  {
    title: 'Tunnel at Oster closed',
    publishedAt: '2023-08-01',
    text: `Engineer Lena Fors said at a press conference that the tunnel was closed. "The lamps would not be replaced," Fors said. Fors told drivers: "Nine guards in blue coats counted the lamps."`,
  },
]

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { text groups { speaker } statements { nodes { content } } } } }`

describe('a question over articles', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    for (const { publishedAt, ...article } of ARTICLES)
      await ingestArticle(api.database, rulesExtractor, { ...article, publishedAt: new Date(publishedAt) })
  })
  afterAll(() => api.close())

  const contents = async (question: string): Promise<readonly string[]> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    return (data.ask.statements?.nodes ?? []).map(({ content }: { content: string }) => content)
  }

  it.each([
    // Who speaks is described beside the full name, in another sentence than what is said.
    ["What did Tomas Brenn's mother say about the boat?", 'never safe'],
    ['What did the former spokeswoman for the ferry line say about the winches?', 'winches were old'],
    ['what did the village chief say about the water', 'every bucket'],
    // A pronoun in the words for who speaks.
    ["What did Paul Dorn's legal team argue about the valves?", 'valves were sound'],
    // Plain speech that commits whoever speaks.
    ['What did Ada Munro promise to do about the water?', 'every bucket'],
    // A number that was said.
    ['How many houses did the Kessel Water Office say were flooded?', 'forty houses'],
    ['How many houses were flooded, according to the Kessel Water Office?', 'forty houses'],
    // Where it was said is told by the sentence.
    ['Where did Lena Fors say the tunnel was closed?', 'tunnel was closed'],
    // That it is not so.
    ['Did Lena Fors say the lamps would not be replaced?', 'would not be replaced'],
    // A country before the name of its body.
    ['What did the Norwegian National Dam Service call small?', 'the leak'],
  ])('%s', async (question, expected) => {
    expect((await contents(question)).some((content) => content.includes(expected))).toBe(true)
  })

  it.each([
    "What did Tomas Brenn's father say about the boat?",
    'Where did Lena Fors say the lamps would be replaced?',
    'Did Lena Fors say the tunnel was not closed?',
    'How many lamps did Lena Fors say the guards counted?',
    "What did Tomas Brenn's wife say about the boat?",
    'What did the spokeswoman for the dam say about the winches?',
    'What did Paul Dorn promise to do about the water?',
    'How many roads did the Kessel Water Office say were closed?',
    'Did Greta Holm say the boat was unsafe at night in winter?',
    'Will Ada Munro sue Paul Dorn?',
  ])('has no answer: %s', async (question) => {
    expect(await contents(question)).toEqual([])
  })
})
