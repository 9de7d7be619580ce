import { type Answer, EDITOR_KEY, openTestApi, type TestApi } from '../../support/api.js'

export const PORT = `Port strike goes on

“We want the harbour open by Friday,” Finance Minister Anna Berg of Norway said on Monday. She urged Denmark to send tugboats. Berg added that the union had “lost its way”.

The Dockers Union said the ministry was bluffing.`

export const TREATY =
  'Anna Berg urged Sweden to sign. A. Berg said the treaty was ready. Sweden thanked A. Berg for her patience.'

/** The service with both articles in it, spoken to as an editor. */
export interface CorrectedApi extends TestApi {
  /** Runs a mutation of one field that takes `input`, with this selection. */
  correct(mutation: string, input: object, selection: string): Promise<Answer>
  /** The first statement with this content. */
  statement(content: string): Promise<Seen>
  /** The id of the actor whose main name this is. */
  actor(name: string): Promise<string>
  /** The first mention with these words, in the article that starts so. */
  mention(words: string, article: string): Promise<Seen>
}

export interface Seen {
  readonly id: string
  readonly version: number
}

export const AS_EDITOR = { authorization: `Bearer ${EDITOR_KEY}` }

export async function openCorrectedApi(articles: readonly string[] = [PORT, TREATY]): Promise<CorrectedApi> {
  const api = await openTestApi()
  for (const text of articles) {
    const { errors } = await api.ask(
      'mutation ($input: IngestArticleInput!) { ingestArticle(input: $input) { created } }',
      { input: { text, publishedAt: '2024-03-05' } },
      AS_EDITOR,
    )
    if (errors) throw new Error(errors[0]?.message)
  }
  return {
    ...api,
    ask: (query, variables, headers = AS_EDITOR) => api.ask(query, variables, headers),
    correct: (mutation, input, selection) => {
      const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`.replace(
        /^(?:Confirm|Reject)(?=Statement)/,
        'Review',
      )
      return api.ask(`mutation ($input: ${type}!) { ${mutation}(input: $input) ${selection} }`, { input }, AS_EDITOR)
    },
    statement: async (content) => {
      const { data } = await api.ask(
        `{ statements(first: 100, where: { review: { in: [UNREVIEWED, CONFIRMED, EDITED, REJECTED] } }) { nodes { id version content } } }`,
      )
      return data.statements.nodes.find((each: { content: string }) => each.content === content)
    },
    actor: async (name) => {
      const { data } = await api.ask('{ actors(first: 100) { nodes { id name } } }')
      return data.actors.nodes.find((each: { name: string }) => each.name === name)?.id
    },
    mention: async (words, article) => {
      const { data } = await api.ask(
        '{ articles { nodes { text mentions(first: 100) { nodes { id version text } } } } }',
      )
      const found = data.articles.nodes.find(({ text }: { text: string }) => text === article)
      return found.mentions.nodes.find(({ text }: { text: string }) => text === words)
    },
  }
}

/** What an answer says went wrong, without the message. */
export const refusal = ({ errors }: Answer): object | undefined => errors?.[0]?.extensions
