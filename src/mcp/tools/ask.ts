import { z } from 'zod'
import { EVIDENCED, type Evidenced, evidencedLines } from '../evidenced.js'
import { countOf, PAGE, PAGE_FIELDS, type Page, pageData, pageEnd } from '../page.js'
import { read } from '../read.js'
import { defineTool, type Told } from '../tool.js'

const DOCUMENT = `
  query McpAsk($question: String!, $goesOnFrom: ID, $first: Int!, $after: String) {
    ask(question: $question, after: $goesOnFrom) {
      __typename
      ... on Answer {
        id
        text
        interpretation
        confidence
        variables
        statements(first: $first, after: $after) { ${PAGE_FIELDS} nodes { ...Evidenced } }
      }
      ... on NobodySaidThat { id interpretation nearest { ...Evidenced } }
      ... on NotUnderstood { reason unknown suggestions }
      ... on Ambiguous { words choices { question actor { id name kind } } }
    }
  }
  ${EVIDENCED}
`

type Asked =
  | {
      readonly __typename: 'Answer'
      readonly id: string
      readonly text: string
      readonly interpretation: string
      readonly confidence: number
      readonly variables: { readonly where?: unknown }
      readonly statements: Page<Evidenced>
    }
  | {
      readonly __typename: 'NobodySaidThat'
      readonly id: string
      readonly interpretation: string
      readonly nearest: readonly Evidenced[]
    }
  | {
      readonly __typename: 'NotUnderstood'
      readonly reason: string
      readonly unknown: readonly string[]
      readonly suggestions: readonly string[]
    }
  | {
      readonly __typename: 'Ambiguous'
      readonly words: string
      readonly choices: readonly {
        readonly question: string
        readonly actor: { readonly id: string; readonly name: string; readonly kind: string }
      }[]
    }

/** Answers a question in English. */
export const askTool = defineTool({
  name: 'ask',
  description:
    'Answers one plain English question about who said what to whom, when: "what did Stoltenberg urge South Korea to do?", ' +
    '"who criticized Russia since Monday?". It answers from stored articles alone, with evidence, and tells where nobody ' +
    'said that, where it did not understand, or where a name is ambiguous.',
  input: z.strictObject({
    question: z.string().max(500),
    goesOnFrom: z.string().optional().describe('id of the answer before: "what else did he say?"'),
    ...PAGE,
  }),
  answer: async (input, service) => {
    const { data } = await read<{ ask: Asked }>(service, DOCUMENT, input)
    return tell(data.ask)
  },
})

function tell(asked: Asked): Told {
  switch (asked.__typename) {
    case 'Answer': {
      const { id, statements, variables, text, interpretation } = asked
      const lines = [
        text,
        interpretation,
        `As a filter: ${JSON.stringify(variables.where)}`,
        countOf(statements, statements.nodes, 'statement'),
        ...statements.nodes.flatMap(evidencedLines),
        ...pageEnd(statements),
        `To go on from it: goesOnFrom ${id}`,
      ]
      return { text: lines.join('\n'), data: { ask: { ...asked, statements: pageData(statements) } } }
    }
    case 'NobodySaidThat': {
      const { interpretation, nearest } = asked
      const lines = nearest.length > 0 ? ['What comes nearest:', ...nearest.flatMap(evidencedLines)] : []
      return { text: ['Nobody said that.', interpretation, ...lines].join('\n'), data: { ask: asked } }
    }
    case 'NotUnderstood': {
      const { reason, unknown, suggestions } = asked
      const what = unknown.length > 0 ? [`Not understood: ${unknown.join(', ')}`] : []
      const text = [reason, ...what, ...suggestions.map((each) => `Try: ${each}`)].join('\n')
      return { text, data: { ask: asked } }
    }
    case 'Ambiguous': {
      const choices = asked.choices.map(
        ({ actor, question }) => `${actor.kind} ${actor.name}, actor ${actor.id}: ${question}`,
      )
      return { text: [`“${asked.words}” may be:`, ...choices].join('\n'), data: { ask: asked } }
    }
  }
}
