import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesExtractor } from '../../src/extraction/rules-extractor.js'
import { ingestArticle } from '../../src/ingest/ingest-article.js'
import { openTestApi, type TestApi } from '../support/api.js'

const ASK = `query ($question: String!) { ask(question: $question) { __typename
  ... on Answer { interpretation statements { nodes { content } } }
  ... on NobodySaidThat { interpretation } ... on NotUnderstood { reason unknown } ... on Ambiguous { choices { actor { name } } } } }`

const TEXTS = [
  `OSLO, March 4 - Norway's transport minister, Ragnhild Moe, refused to apologise to the sailors. She said that the government supported the plan for a ferry under a Norwegian flag. Sweden's transport minister was mentioned in passing.

Moe's brother runs a shipyard. "The tariffs hurt us," said Odd Moe, a union leader. Odd Moe criticised the decision on petrol.

Harbour officials said on Tuesday that the pier was safe. The council chairwoman, Ada Lind, promised the dockers a new crane in Bergen.`,
  `A fire broke out in a warehouse. According to two fishermen, the alarm came late. Jon Eide, spokesman for the fire brigade, warned that sanctions would follow. He told Parliament that the doctors had left too early.`,
]

describe('a question', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    for (const text of TEXTS)
      await ingestArticle(api.database, rulesExtractor, { text, publishedAt: new Date('2024-03-04') })
  })
  afterAll(() => api.close())

  // biome-ignore lint/suspicious/noExplicitAny: the shape is the query's
  const ask = async (question: string): Promise<any> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    const { statements, ...rest } = data.ask
    return statements ? { ...rest, said: statements.nodes.map(({ content }: { content: string }) => content) } : rest
  }

  it.each([
    ['eide sanctons', 'sanctions would follow', 'where “sanctons” was read as “sanctions”'],
    ['What did Eide say about the docters?', 'the doctors had left too early', 'where “docters” was read as “doctors”'],
    ['did the council chairman promise a crane', 'a new crane', 'whoever is called “council chairman”'],
    ['What did the fisherman say?', 'the alarm came late', 'whoever is called “fisherman”'],
    ['Hello! Who warned of sanctions?', 'sanctions would follow', 'Who said it'],
    ["I'm a student, what did Eide warn of?", 'sanctions would follow', 'Jon Eide'],
    ['what did eidde warn of', 'sanctions would follow', 'Jon Eide (“eidde”)'],
    ['Did Ragnhild Moe apologise?', 'to apologise', 'The act is told of in what was said.'],
    ["I'd like to know what Eide, the spokesman, warned of", 'sanctions would follow', 'Jon Eide'],
    [
      'Is it true that Eide said in March 2024 that the doctors would leave too early?',
      'the doctors had left too early',
      'dated from 2024-03-01',
    ],
    ['reactions to the decision on petrol', 'the decision on petrol', 'that speak of “decision”'],
  ])('is answered: %s', async (question, content, interpretation) => {
    const answer = await ask(question)
    expect(answer.__typename).toBe('Answer')
    expect(answer.said.some((said: string) => said.includes(content))).toBe(true)
    expect(answer.interpretation).toContain(interpretation)
  })

  it.each([
    // Another country's minister, somebody's brother, people of a place that nobody knows, a word that differs by a letter.
    "What did Sweden's transport minister refuse?",
    "What did Moe's brother say?",
    'What did Northern officials say?',
    'Did Odd Moe criticise the decision on patrol?',
    'When did Ragnhild Moe say that the tariffs hurt?',
  ])('has no answer: %s', async (question) => {
    expect((await ask(question)).__typename).toBe('NobodySaidThat')
  })

  it.each([
    ['To which country did Eide promise help?', 'To whom it was said'],
    ['In which city did Eide warn of sanctions?', 'Where it was said'],
    ['Los Angeles mayor on sanctions', 'whoever is called “Los Angeles mayor”'],
    ['WHO WARNED OF SANCTIONS AT SEA?', 'Who said it'],
    [
      'What did Eide say about the first step in the talks?',
      '“first” and “step” (or increase, raise, boost, …) and “talks”',
    ],
  ])('is read: %s', async (question, interpretation) => {
    expect((await ask(question)).interpretation).toContain(interpretation)
  })

  it('of many words is answered at once', async () => {
    const words = Array.from(
      { length: 40 },
      (_, at) => `zur${'abcdefghij'[at % 10]}${'klmnopqrst'[Math.floor(at / 4) % 10]}im`,
    )
    const started = performance.now()
    expect((await ask(`What did Eide say about ${words.join(' ')}`)).__typename).toBe('NobodySaidThat')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('is asked back where two bear the surname, though articles use it for one', async () => {
    expect(await ask('what did Moe say?')).toEqual({
      __typename: 'Ambiguous',
      choices: [{ actor: { name: 'Ragnhild Moe' } }, { actor: { name: 'Odd Moe' } }],
    })
  })

  it.each([
    ['write me a song about the ferry', 'Only what was said can be asked for.', ['write']],
    ['Quel temps fera-t-il demain?', 'Questions are read in English.', ['demain']],
    [
      'What did Eide say before the fire?',
      'A part of the question asks for what no statement tells.',
      ['before the fire'],
    ],
  ])('is not understood: %s', async (question, reason, unknown) => {
    expect(await ask(question)).toEqual({ __typename: 'NotUnderstood', reason, unknown })
  })
})
