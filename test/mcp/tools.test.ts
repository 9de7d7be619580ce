import type { CallToolResult } from '@modelcontextprotocol/client'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NATO_ARTICLE } from '../support/hand-made-articles.js'
import { type Assistant, connectAssistant } from './client.js'

let assistant: Assistant
beforeAll(async () => {
  assistant = await connectAssistant([NATO_ARTICLE])
})
afterAll(async () => {
  expect(assistant.log).toEqual([])
  await assistant.close()
})

const call = (name: string, given: Record<string, unknown> = {}): Promise<CallToolResult> =>
  assistant.client.callTool({ name, arguments: given })

const textOf = ({ content: [first] }: CallToolResult): string => (first?.type === 'text' ? first.text : '')

/** 2,500 tokens of some four characters each. */
const MOST_CHARACTERS = 10_000

describe('what an assistant is told first', () => {
  it('whom it speaks with, and what that offers', () => {
    const { client } = assistant
    expect([client.getServerVersion(), client.getServerCapabilities()]).toEqual([
      { name: 'dictum', title: 'Dictum', version: '0.1.0' },
      { tools: { listChanged: false } },
    ])
    expect(client.getInstructions()).toContain('who said what to whom')
  })

  it('six tools that only read, in few words', async () => {
    const { tools } = await assistant.client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['ask', 'statements', 'search', 'actor', 'article', 'schema'])
    for (const { annotations, inputSchema } of tools) {
      expect(annotations).toEqual({ readOnlyHint: true, openWorldHint: false })
      expect(inputSchema.additionalProperties).toBe(false)
    }
    expect(JSON.stringify(tools).length).toBeLessThanOrEqual(MOST_CHARACTERS)
  })
})

describe('each tool answers with evidence, as text and as data', () => {
  it('ask', async () => {
    const answer = await call('ask', { question: 'what did Stoltenberg urge South Korea to do?' })
    expect(answer).toMatchInlineSnapshot(`
      {
        "content": [
          {
            "text": "Jens Stoltenberg “Urges South Korea To Deliver Weapons”. Jens Stoltenberg “has urged South Korea to increase military support to Ukraine” (NATO Chief Urges South Korea To Deliver Weapons, GDC, 2023-01-30).
      What was said: statements by Jens Stoltenberg (“Stoltenberg”), to South Korea, by the act URGE.
      As a filter: {"speaker":{"name":"Jens Stoltenberg"},"addressee":{"name":"South Korea"},"act":{"eq":"URGE"},"negated":false}
      4 statements.
      URGE by Jens Stoltenberg to South Korea: To Deliver Weapons (confidence 0.80)
        sentence: NATO Chief Urges South Korea To Deliver Weapons
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 29–47; statement statement_54i63oo77cpqo77k6nql
      URGE by Jens Stoltenberg to South Korea: to increase military support to Ukraine (confidence 0.80)
        sentence: NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine.
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 111–150; statement statement_cakvkgj5bm4rvlmdb3ff
      URGE by Jens Stoltenberg to South Korea: to do more (2023-01-30, confidence 0.80)
        sentence: On Monday he thanked South Korea for its non-lethal aid but urged it to do more, adding there was an “urgent need” for ammunition.
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 222–232; statement statement_s10jfo14sg5lim83bem3
      URGE by Jens Stoltenberg to South Korea: “I urge the Republic of Korea to continue,” “and to step up.” (confidence 0.80)
        verbatim: “I urge the Republic of Korea to continue” … “and to step up”
        sentence: “I urge the Republic of Korea to continue,” he said, “and to step up.”
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 285–328, 338–355; statement statement_oolg0oifisa70j1i5d04
      To go on from it: goesOnFrom answer_d2hhdCBkaWQgU3RvbHRlbmJlcmcgdXJnZSBTb3V0aCBLb3JlYSB0byBkbz8",
            "type": "text",
          },
        ],
        "structuredContent": {
          "ask": {
            "__typename": "Answer",
            "confidence": 0.8,
            "id": "answer_d2hhdCBkaWQgU3RvbHRlbmJlcmcgdXJnZSBTb3V0aCBLb3JlYSB0byBkbz8",
            "interpretation": "What was said: statements by Jens Stoltenberg (“Stoltenberg”), to South Korea, by the act URGE.",
            "statements": {
              "next": null,
              "nodes": [
                {
                  "act": "URGE",
                  "addressees": [
                    {
                      "id": "country_KR",
                      "name": "South Korea",
                    },
                  ],
                  "article": {
                    "id": "article_88er7tq8jdhr2okncd8u",
                    "publishedOn": "2023-01-30",
                    "publisher": "GDC",
                    "title": "NATO Chief Urges South Korea To Deliver Weapons",
                    "url": "https://example.org/nato",
                  },
                  "confidence": 0.8,
                  "content": "To Deliver Weapons",
                  "evidence": {
                    "content": [
                      {
                        "end": 47,
                        "start": 29,
                      },
                    ],
                    "sentence": "NATO Chief Urges South Korea To Deliver Weapons",
                  },
                  "id": "statement_54i63oo77cpqo77k6nql",
                  "modality": "ACTUAL",
                  "mode": "INDIRECT",
                  "negated": false,
                  "place": null,
                  "quotes": [],
                  "saidOn": null,
                  "speakerText": "NATO Chief",
                  "speakers": [
                    {
                      "id": "person_ff7bbsi745eslo277cja",
                      "name": "Jens Stoltenberg",
                    },
                  ],
                },
                {
                  "act": "URGE",
                  "addressees": [
                    {
                      "id": "country_KR",
                      "name": "South Korea",
                    },
                  ],
                  "article": {
                    "id": "article_88er7tq8jdhr2okncd8u",
                    "publishedOn": "2023-01-30",
                    "publisher": "GDC",
                    "title": "NATO Chief Urges South Korea To Deliver Weapons",
                    "url": "https://example.org/nato",
                  },
                  "confidence": 0.8,
                  "content": "to increase military support to Ukraine",
                  "evidence": {
                    "content": [
                      {
                        "end": 150,
                        "start": 111,
                      },
                    ],
                    "sentence": "NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine.",
                  },
                  "id": "statement_cakvkgj5bm4rvlmdb3ff",
                  "modality": "ACTUAL",
                  "mode": "INDIRECT",
                  "negated": false,
                  "place": null,
                  "quotes": [],
                  "saidOn": null,
                  "speakerText": "NATO Secretary-General Jens Stoltenberg",
                  "speakers": [
                    {
                      "id": "person_ff7bbsi745eslo277cja",
                      "name": "Jens Stoltenberg",
                    },
                  ],
                },
                {
                  "act": "URGE",
                  "addressees": [
                    {
                      "id": "country_KR",
                      "name": "South Korea",
                    },
                  ],
                  "article": {
                    "id": "article_88er7tq8jdhr2okncd8u",
                    "publishedOn": "2023-01-30",
                    "publisher": "GDC",
                    "title": "NATO Chief Urges South Korea To Deliver Weapons",
                    "url": "https://example.org/nato",
                  },
                  "confidence": 0.8,
                  "content": "to do more",
                  "evidence": {
                    "content": [
                      {
                        "end": 232,
                        "start": 222,
                      },
                    ],
                    "sentence": "On Monday he thanked South Korea for its non-lethal aid but urged it to do more, adding there was an “urgent need” for ammunition.",
                  },
                  "id": "statement_s10jfo14sg5lim83bem3",
                  "modality": "ACTUAL",
                  "mode": "INDIRECT",
                  "negated": false,
                  "place": null,
                  "quotes": [],
                  "saidOn": "2023-01-30",
                  "speakerText": "he",
                  "speakers": [
                    {
                      "id": "person_ff7bbsi745eslo277cja",
                      "name": "Jens Stoltenberg",
                    },
                  ],
                },
                {
                  "act": "URGE",
                  "addressees": [
                    {
                      "id": "country_KR",
                      "name": "South Korea",
                    },
                  ],
                  "article": {
                    "id": "article_88er7tq8jdhr2okncd8u",
                    "publishedOn": "2023-01-30",
                    "publisher": "GDC",
                    "title": "NATO Chief Urges South Korea To Deliver Weapons",
                    "url": "https://example.org/nato",
                  },
                  "confidence": 0.8,
                  "content": "“I urge the Republic of Korea to continue,” “and to step up.”",
                  "evidence": {
                    "content": [
                      {
                        "end": 328,
                        "start": 285,
                      },
                      {
                        "end": 355,
                        "start": 338,
                      },
                    ],
                    "sentence": "“I urge the Republic of Korea to continue,” he said, “and to step up.”",
                  },
                  "id": "statement_oolg0oifisa70j1i5d04",
                  "modality": "ACTUAL",
                  "mode": "DIRECT",
                  "negated": false,
                  "place": null,
                  "quotes": [
                    {
                      "text": "I urge the Republic of Korea to continue",
                    },
                    {
                      "text": "and to step up",
                    },
                  ],
                  "saidOn": null,
                  "speakerText": "he",
                  "speakers": [
                    {
                      "id": "person_ff7bbsi745eslo277cja",
                      "name": "Jens Stoltenberg",
                    },
                  ],
                },
              ],
              "totalCount": 4,
            },
            "text": "Jens Stoltenberg “Urges South Korea To Deliver Weapons”. Jens Stoltenberg “has urged South Korea to increase military support to Ukraine” (NATO Chief Urges South Korea To Deliver Weapons, GDC, 2023-01-30).",
            "variables": {
              "orderBy": [
                {
                  "direction": "DESC",
                  "field": "CONFIDENCE",
                },
              ],
              "where": {
                "act": {
                  "eq": "URGE",
                },
                "addressee": {
                  "name": "South Korea",
                },
                "negated": false,
                "speaker": {
                  "name": "Jens Stoltenberg",
                },
              },
            },
          },
        },
      }
    `)
  })

  it('ask, where nobody said that', async () => {
    expect(textOf(await call('ask', { question: 'what did Stoltenberg promise Japan?' }))).toMatchInlineSnapshot(`
      "Nobody said that.
      What was said: statements by Jens Stoltenberg (“Stoltenberg”), to “Japan”, a name that nobody is known by, by the act PROMISE.
      What comes nearest:
      URGE by Jens Stoltenberg to South Korea: “I urge the Republic of Korea to continue,” “and to step up.” (confidence 0.80)
        verbatim: “I urge the Republic of Korea to continue” … “and to step up”
        sentence: “I urge the Republic of Korea to continue,” he said, “and to step up.”
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 285–328, 338–355; statement statement_oolg0oifisa70j1i5d04
      THANK by Jens Stoltenberg to South Korea: its non-lethal aid (2023-01-30, confidence 0.80)
        sentence: On Monday he thanked South Korea for its non-lethal aid but urged it to do more, adding there was an “urgent need” for ammunition.
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 190–208; statement statement_3j10rk3faavpf4fnb7ni
      URGE by Jens Stoltenberg to South Korea: To Deliver Weapons (confidence 0.80)
        sentence: NATO Chief Urges South Korea To Deliver Weapons
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 29–47; statement statement_54i63oo77cpqo77k6nql"
    `)
  })

  it('ask, where it is not understood', async () => {
    expect(
      textOf(await call('ask', { question: 'what did Stoltenberg say before the visit?' })),
    ).toMatchInlineSnapshot(`
      "A part of the question asks for what no statement tells.
      Not understood: before the visit
      Try: what did Stoltenberg say?"
    `)
  })

  it('statements, page after page', async () => {
    const where = { speaker: { name: 'Stoltenberg' } }
    const first = await call('statements', { where, first: 1 })
    expect(first).toMatchInlineSnapshot(`
      {
        "content": [
          {
            "text": "1 of 6 statements.
      URGE by Jens Stoltenberg to South Korea: To Deliver Weapons (confidence 0.80)
        sentence: NATO Chief Urges South Korea To Deliver Weapons
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 29–47; statement statement_54i63oo77cpqo77k6nql
      Next page: after = "WyJTQUlEX09OX0RFU0MiLCAiMjAyMy0wMS0zMCIsICJhcnRpY2xlXzg4ZXI3dHE4amRocjJva25jZDh1IiwgMCwgMjksICJzdGF0ZW1lbnRfNTRpNjNvbzc3Y3Bxbzc3azZucWwiXQ"",
            "type": "text",
          },
        ],
        "structuredContent": {
          "statements": {
            "next": "WyJTQUlEX09OX0RFU0MiLCAiMjAyMy0wMS0zMCIsICJhcnRpY2xlXzg4ZXI3dHE4amRocjJva25jZDh1IiwgMCwgMjksICJzdGF0ZW1lbnRfNTRpNjNvbzc3Y3Bxbzc3azZucWwiXQ",
            "nodes": [
              {
                "act": "URGE",
                "addressees": [
                  {
                    "id": "country_KR",
                    "name": "South Korea",
                  },
                ],
                "article": {
                  "id": "article_88er7tq8jdhr2okncd8u",
                  "publishedOn": "2023-01-30",
                  "publisher": "GDC",
                  "title": "NATO Chief Urges South Korea To Deliver Weapons",
                  "url": "https://example.org/nato",
                },
                "confidence": 0.8,
                "content": "To Deliver Weapons",
                "evidence": {
                  "content": [
                    {
                      "end": 47,
                      "start": 29,
                    },
                  ],
                  "sentence": "NATO Chief Urges South Korea To Deliver Weapons",
                },
                "id": "statement_54i63oo77cpqo77k6nql",
                "modality": "ACTUAL",
                "mode": "INDIRECT",
                "negated": false,
                "place": null,
                "quotes": [],
                "saidOn": null,
                "speakerText": "NATO Chief",
                "speakers": [
                  {
                    "id": "person_ff7bbsi745eslo277cja",
                    "name": "Jens Stoltenberg",
                  },
                ],
              },
            ],
            "totalCount": 6,
          },
        },
      }
    `)
    const { next, totalCount } = (first.structuredContent as { statements: { next: string; totalCount: number } })
      .statements
    const rest = await call('statements', { where, first: 20, after: next })
    expect((rest.structuredContent as { statements: { nodes: unknown[] } }).statements.nodes).toHaveLength(
      totalCount - 1,
    )
  })

  it('statements, of a name that nobody has', async () => {
    expect(textOf(await call('statements', { where: { speaker: { name: 'Stoltenburg' } } }))).toMatchInlineSnapshot(`
      "Nothing is called “Stoltenburg”; nearest: Stoltenberg, Jens Stoltenberg.
      0 statements."
    `)
  })

  it('search', async () => {
    expect(textOf(await call('search', { text: 'stoltenberg weapon*', first: 3 }))).toMatchInlineSnapshot(`
      "2 results.
      PERSON Jens Stoltenberg; actor person_ff7bbsi745eslo277cja
      Article “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u
        …NATO Chief Urges South Korea To Deliver Weapons… (characters 0–47)"
    `)
  })

  it('search, for an actor', async () => {
    expect(await call('search', { text: 'NATO', types: ['ACTOR'] })).toMatchInlineSnapshot(`
      {
        "content": [
          {
            "text": "2 results.
      ORGANIZATION NATO; actor organization_0lqgrdoiskcno4mrorj4
      PERSON Jens Stoltenberg; actor person_ff7bbsi745eslo277cja",
            "type": "text",
          },
        ],
        "structuredContent": {
          "search": {
            "edges": [
              {
                "node": {
                  "__typename": "Organization",
                  "id": "organization_0lqgrdoiskcno4mrorj4",
                  "kind": "ORGANIZATION",
                  "name": "NATO",
                },
                "score": 1,
                "snippet": {
                  "end": null,
                  "start": null,
                  "text": "NATO",
                },
              },
              {
                "node": {
                  "__typename": "Person",
                  "id": "person_ff7bbsi745eslo277cja",
                  "kind": "PERSON",
                  "name": "Jens Stoltenberg",
                },
                "score": 0.8400000000000001,
                "snippet": {
                  "end": null,
                  "start": null,
                  "text": "NATO Chief",
                },
              },
            ],
            "next": null,
            "totalCount": 2,
          },
        },
      }
    `)
  })

  it('actor', async () => {
    expect(textOf(await call('actor', { name: 'Stoltenberg', first: 1 }))).toMatchInlineSnapshot(`
      "PERSON Jens Stoltenberg; actor person_ff7bbsi745eslo277cja
        also: NATO Chief, Stoltenberg
        titles: Secretary-General (NATO)
        statements: 6; said to them: 0
      URGE by Jens Stoltenberg to South Korea: To Deliver Weapons (confidence 0.80)
        sentence: NATO Chief Urges South Korea To Deliver Weapons
        from “NATO Chief Urges South Korea To Deliver Weapons”, GDC, 2023-01-30, https://example.org/nato, article article_88er7tq8jdhr2okncd8u; characters 29–47; statement statement_54i63oo77cpqo77k6nql"
    `)
  })

  it('actor, by a name that is only like theirs', async () => {
    expect(await call('actor', { name: 'Stoltenburg' })).toMatchInlineSnapshot(`
      {
        "content": [
          {
            "text": "No actor has the name Stoltenburg.
      Alike are:
      PERSON Jens Stoltenberg; actor person_ff7bbsi745eslo277cja",
            "type": "text",
          },
        ],
        "structuredContent": {
          "actors": {
            "nodes": [],
            "totalCount": 0,
          },
          "alike": [
            {
              "id": "person_ff7bbsi745eslo277cja",
              "kind": "PERSON",
              "name": "Jens Stoltenberg",
            },
          ],
        },
      }
    `)
  })

  it('article, by a piece of its text', async () => {
    const found = await call('statements', { first: 1 })
    const [{ article }] = (found.structuredContent as { statements: { nodes: [{ article: { id: string } }] } })
      .statements.nodes
    const answer = await call('article', { id: article.id, start: 10, first: 1 })
    const told = answer.structuredContent as { article: { text: string; start: number; end: number; length: number } }
    expect(told.article.text).toBe(NATO_ARTICLE.text.slice(10, 6_010))
    expect(told.article.length).toBe(NATO_ARTICLE.text.length)
    expect(textOf(answer).split('\n').slice(0, 2)).toEqual([
      expect.stringContaining(`article ${article.id}`),
      `Characters 10–${told.article.end} of ${NATO_ARTICLE.text.length}:`,
    ])
    expect(await call('article', { id: 'article_none' })).toEqual({
      content: [{ type: 'text', text: 'No article has the id article_none.' }],
      structuredContent: { article: null },
    })
  })

  it('schema', async () => {
    const hint = textOf(await call('schema'))
    expect(hint.split('\n')[0]).toMatch(/^StatementFilter \{ and: \[StatementFilter!\], .*speaker: ActorFilter/)
    expect(hint).toContain('enum Act: SAY EXPLAIN')
    expect(hint.length).toBeLessThan(5_000)
    const sdl =
      '"""Which end of an order comes first."""\nenum OrderDirection {\n  """From A to Z, the earliest, the least."""\n  ASC\n\n  """From Z to A, the latest, the most, the best."""\n  DESC\n}'
    expect(await call('schema', { type: 'OrderDirection' })).toEqual({
      content: [{ type: 'text', text: sdl }],
      structuredContent: { sdl },
    })
  })
})

describe('a mistake is told, with what is accepted', () => {
  it.each([
    ['a page too large', 'search', { text: 'arms', first: 50 }, 'first: Too big: expected number to be <=20'],
    ['an argument that there is not', 'search', { text: 'arms', limit: 5 }, 'Unrecognized key: "limit"'],
    ['an argument that is missing', 'ask', {}, 'question: Invalid input: expected string, received undefined'],
    ['neither name nor id', 'actor', {}, 'Accepted is either `name` or `id`.'],
    ['both id and url', 'article', { id: 'a', url: 'b' }, 'Accepted is either `id` or `url`.'],
    ['a type that there is not', 'schema', { type: 'Acts' }, 'There is no type "Acts". Accepted: Actor, Node, '],
    [
      'an act that there is not',
      'statements',
      { where: { act: { eq: 'URG' } } },
      'BAD_USER_INPUT: Variable "$where" got invalid value "URG" at "where.act.eq"; Value "URG" does not exist in "Act" enum. Did you mean the enum value "URGE"?',
    ],
    ['a cursor of nothing', 'statements', { after: 'x' }, 'BAD_USER_INPUT: after cannot be "x": it takes '],
  ])('%s', async (_name, tool, given, message) => {
    const answer = await call(tool, given)
    expect(answer.isError).toBe(true)
    expect(textOf(answer)).toContain(message)
  })

  it('as data, an error is what POST /graphql tells', async () => {
    const where = { saidOn: { gte: 'yesterday' } }
    const { structuredContent } = await call('statements', { where })
    const { errors } = await assistant.ask(
      'query ($where: StatementFilter) { statements(where: $where) { totalCount } }',
      { where },
    )
    const told = (structuredContent as { errors: readonly { message: string; extensions: unknown }[] }).errors
    expect(told.map(({ message, extensions }) => ({ message, extensions }))).toEqual(
      errors?.map(({ message, extensions }) => ({ message, extensions })),
    )
  })

  it('a tool that there is not', async () => {
    await expect(call('ingest')).rejects.toMatchObject({ code: -32_602, message: 'Tool ingest not found' })
  })
})
