import { styleText } from 'node:util'

interface Told {
  readonly speaker: { readonly name: string } | null
  readonly speakerText: string | null
  readonly act: string
  readonly evidence: { readonly sentence: string }
}

/** A statement that answers. */
interface Evidence extends Told {
  readonly addressees: readonly { readonly name: string }[]
  readonly saidOn: string | null
  readonly confidence: number
  readonly evidence: {
    readonly sentence: string
    readonly content: readonly { readonly start: number; readonly end: number }[]
  }
  readonly article: {
    readonly title: string | null
    readonly url: string | null
    readonly publisher: string | null
    readonly publishedOn: string | null
  }
}

/** The answer of the operation Ask. */
export type Asked =
  | {
      readonly __typename: 'Answer'
      readonly id: string
      readonly text: string
      readonly interpretation: string
      readonly statements: {
        readonly totalCount: number
        readonly edges: readonly { readonly node: Evidence }[]
      }
    }
  | {
      readonly __typename: 'NobodySaidThat'
      readonly id: string
      readonly interpretation: string
      readonly nearest: readonly (Told & { readonly article: { readonly title: string | null } })[]
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
      readonly choices: readonly { readonly question: string; readonly actor: { readonly name: string } }[]
    }

/** Formats an answer for the terminal: the answer, then each piece of evidence with its source, then what was looked for. */
export function printAnswer(result: Asked): string {
  switch (result.__typename) {
    case 'Answer': {
      const { edges, totalCount } = result.statements
      const more = totalCount > edges.length ? [`  … and ${totalCount - edges.length} more: --json, or GraphQL.`] : []
      const found = edges.flatMap(({ node }) => evidence(node))
      return lines(styleText('bold', result.text), '', ...found, ...more, dim(result.interpretation))
    }
    case 'NobodySaidThat': {
      const nearest = result.nearest.map((each) => `  ${who(each)}: ${oneLine(each.evidence.sentence)}`)
      const title = nearest.length > 0 ? ['', 'What comes nearest:'] : []
      return lines(styleText('bold', 'Nobody said that.'), dim(result.interpretation), ...title, ...nearest)
    }
    case 'NotUnderstood': {
      const unknown = result.unknown.length > 0 ? [`  Not understood: ${result.unknown.join(', ')}`] : []
      return lines(styleText('bold', result.reason), ...unknown, ...result.suggestions.map((each) => `  Try: ${each}`))
    }
    case 'Ambiguous': {
      const choices = result.choices.map(({ actor, question }) => `  ${actor.name}: ${question}`)
      return lines(styleText('bold', `“${result.words}” may be:`), ...choices)
    }
  }
}

function evidence(statement: Evidence): string[] {
  const { addressees, article, confidence, saidOn, act } = statement
  const to = addressees.length > 0 ? ` → ${addressees.map(({ name }) => name).join(', ')}` : ''
  const day = saidOn ?? article.publishedOn
  const place = statement.evidence.content.map(({ start, end }) => `${start}–${end}`).join(', ')
  const source = [article.title, article.publisher, article.url, day].filter(Boolean).join(', ')
  return [
    `  ${act} ${who(statement)}${to} (${confidence.toFixed(2)})`,
    `    ${oneLine(statement.evidence.sentence)}`,
    dim(`    ${source}; characters ${place}`),
    '',
  ]
}

const who = ({ speaker, speakerText }: Told): string => speaker?.name ?? speakerText ?? 'somebody unnamed'
const oneLine = (text: string): string => text.replace(/\s+/g, ' ')
const dim = (text: string): string => styleText('dim', text)
const lines = (...parts: string[]): string => `${parts.join('\n')}\n`
