import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTestApi, type TestApi } from '../support/api.js'
import { storeArticles } from './stored-articles.js'

const ASK = `query ($question: String!) { ask(question: $question) {
  __typename ... on NotUnderstood { reason unknown suggestions } ... on NobodySaidThat { interpretation nearest { content } } } }`

describe('what is no good question', () => {
  let api: TestApi
  beforeAll(async () => {
    api = await openTestApi()
    await storeArticles(api.database)
  })
  afterAll(() => api.close())

  const ask = async (question: string): Promise<{ __typename: string; reason?: string; unknown?: string[] }> => {
    const { data, errors } = await api.ask(ASK, { question })
    expect(errors).toBeUndefined()
    return data.ask
  }

  it.each([
    ['', 'The question is empty.'],
    ['   \n\t ', 'The question is empty.'],
    ['???', 'The question holds no word.'],
    ['a'.repeat(10_000), 'The question has 10000 characters; at most 500 are read.'],
    ['why '.repeat(100), 'The question has 399 characters'],
    ['{ statements { nodes { id } } }', 'This looks like code.'],
    ['\'; DROP TABLE "Statement"; --', 'This looks like code.'],
    ['select * from "Statement"', 'This looks like code.'],
    ['what did Yoon say\u0000?', 'The question holds control characters.'],
    ['Что сказал Столтенберг?', 'Questions are read in English.'],
    ['斯托尔滕贝格说了什么', 'Questions are read in English.'],
    ['Qu’est-ce que Stoltenberg a dit à Séoul ? Quand ?', 'Questions are read in English.'],
    ['Was hat Stoltenberg über Waffen gesagt?', 'Questions are read in English.'],
    ['what did Stoltenberg say before the visit?', 'A part of the question asks for what no statement tells.'],
    ['who?', 'The question names nobody and nothing to look for.'],
  ])('%j is not understood', async (question, reason) => {
    const answer = await ask(question)
    expect(answer.__typename).toBe('NotUnderstood')
    const words = /^why/.test(question) ? 'The question has 100 words; at most 60 are read.' : reason
    expect(answer.reason?.startsWith(words)).toBe(true)
  })

  it.each([
    'What did Stoltenberg say on 9999-12-31?',
    'Who urged South Korea after 9999-12-31?',
    'quotes 9999-12-31T3:5',
    'What did Stoltenberg say 10000 years ago?',
    'What did Stoltenberg say in the last 999999999 weeks?',
    'What did Stoltenberg say in the past 99999999999999999999 years?',
    'Who spoke before January 1, 0001?',
  ])('%j: days that no date can be', async (question) => {
    expect((await ask(question)).__typename).toMatch(/^(?:Answer|NobodySaidThat|NotUnderstood)$/)
  })

  it.each([
    'constructor',
    'What did the constructor say?',
    'quotes by __proto__ about valueOf',
    'Who did the constructor of NATO urge?',
    'has toString criticised hasOwnProperty?',
  ])('%j: words that JavaScript has its own meaning for', async (question) => {
    expect((await ask(question)).__typename).toMatch(/^(?:Answer|NobodySaidThat|NotUnderstood)$/)
  })

  it('eight words of which half may stand elsewhere are too many ways to try', async () => {
    const answer = await ask('xqwerty zorbul planth grumble frobnicate quuxify blathering snorkel')
    expect(answer.__typename).toBe('NotUnderstood')
  })

  it('names what it did not understand, and offers the rest', async () => {
    expect(await ask('What did Stoltenberg say before the visit?')).toEqual({
      __typename: 'NotUnderstood',
      reason: 'A part of the question asks for what no statement tells.',
      unknown: ['before the visit'],
      suggestions: ['What did Stoltenberg say?'],
    })
  })

  it('suggests whole questions where nothing is left of what was asked', async () => {
    expect(await ask('what is the weather')).toMatchObject({
      unknown: ['weather'],
      suggestions: [
        'What did Jens Stoltenberg say about military support?',
        'What did Zanele Mokoena say about full house?',
        'What did Elina Koskela say about radar track?',
      ],
    })
  })

  it('knows that nobody said it, and what comes nearest', async () => {
    const { data } = await api.ask(ASK, { question: 'What did South Korea thank Stoltenberg for?' })
    expect(data.ask.__typename).toBe('NobodySaidThat')
    expect(data.ask.nearest.length).toBeGreaterThan(0)
  })

  it('no value of a question becomes SQL text', async () => {
    await ask('what did O’Brien "; select 1 -- say about %_\'" weapons')
    await ask('what did Zebedee say about weapons')
    expect(api.statements.length).toBeGreaterThan(0)
    expect(api.statements.filter((sql) => /zebedee|weapons/i.test(sql))).toEqual([])
  })

  it('answers at once, whatever is typed', async () => {
    const words = [
      'who',
      'said',
      'to',
      'by',
      'of',
      'that',
      'Yoon',
      'arms',
      '"',
      "'",
      'NATO',
      'chief',
      'the',
      'in',
      '2023',
      'not',
      '&',
      '|',
      '!',
      ':*',
    ]
    let state = 7
    const next = (most: number): number => {
      state = (state * 1103515245 + 12345) % 2147483648
      return state % most
    }
    for (let i = 0; i < 150; i++) {
      const question = Array.from({ length: 1 + next(14) }, () => words[next(words.length)]).join(' ')
      const { data, errors } = await api.ask(ASK, { question })
      expect(errors, question).toBeUndefined()
      expect(data.ask.__typename, question).toMatch(/^(?:Answer|NobodySaidThat|NotUnderstood|Ambiguous)$/)
    }
  })
})
