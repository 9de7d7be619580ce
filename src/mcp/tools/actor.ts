import { z } from 'zod'
import { EVIDENCED, type Evidenced, evidencedLines } from '../evidenced.js'
import { read } from '../read.js'
import { defineTool, type Told, ToolError } from '../tool.js'

/** Actors of one name that are told of at once; of more there is only the number. */
const MOST_ACTORS = 5

/** Names and titles that are told of each, at most: articles may spell a name in many ways. */
const MOST_NAMES = 10

const DOCUMENT = `
  query McpActor($where: ActorFilter!, $like: String, $byName: Boolean!, $first: Int!) {
    actors(where: $where, first: ${MOST_ACTORS}) {
      totalCount
      nodes {
        id
        kind
        name
        aliases
        ... on Person { affiliations { title of { name } } }
        ... on Organization { country { code name } }
        ... on Country { code capital }
        statements(first: $first) { totalCount nodes { ...Evidenced } }
        addressedIn(first: 1) { totalCount }
      }
    }
    alike: actors(where: { nameLike: $like }, orderBy: { field: RELEVANCE, direction: DESC }, first: ${MOST_ACTORS}) @include(if: $byName) {
      nodes { id kind name }
    }
  }
  ${EVIDENCED}
`

interface Named {
  readonly id: string
  readonly kind: string
  readonly name: string
}

interface Actor extends Named {
  readonly aliases: readonly string[]
  readonly affiliations?: readonly { readonly title: string; readonly of: { readonly name: string } | null }[]
  readonly country?: { readonly code: string; readonly name: string } | null
  readonly code?: string
  readonly capital?: string | null
  readonly statements: { readonly totalCount: number; readonly nodes: readonly Evidenced[] }
  readonly addressedIn: { readonly totalCount: number }
}

interface Known {
  readonly actors: { readonly totalCount: number; readonly nodes: readonly Actor[] }
  /** Whose names are like the name. */
  readonly alike?: { readonly nodes: readonly Named[] }
}

/** Tells who somebody is. */
export const actorTool = defineTool({
  name: 'actor',
  description:
    'Tells who a person, organization or country is: names, titles, and what they said last. By `name` (any name, surname ' +
    'or abbreviation of theirs) or by `id`.',
  input: z.strictObject({
    name: z.string().optional(),
    id: z.string().optional(),
    first: z.int().min(0).max(20).default(3).describe('statements of each'),
  }),
  answer: async ({ name, id, first }, service) => {
    if ((name === undefined) === (id === undefined)) throw new ToolError('Accepted is either `name` or `id`.')
    const where = id === undefined ? { name } : { id }
    const byName = id === undefined
    const { data } = await read<Known>(service, DOCUMENT, { where, like: name, byName, first })
    const { totalCount, nodes } = data.actors
    if (totalCount === 0) return tellNone(byName ? `name ${name}` : `id ${id}`, data.alike?.nodes ?? [])
    const actors = nodes.map(briefly)
    const several = totalCount > 1 ? [`${totalCount} actors have that name; \`id\` chooses one.`] : []
    return {
      text: [...several, ...actors.flatMap(linesOf)].join('\n'),
      data: { actors: { totalCount, nodes: actors } },
    }
  },
})

/** @param alike whose names are like what was asked for */
function tellNone(what: string, alike: readonly Named[]): Told {
  const perhaps = alike.length > 0 ? ['Alike are:', ...alike.map(lineOf)] : []
  const text = [`No actor has the ${what}.`, ...perhaps].join('\n')
  return { text, data: { actors: { totalCount: 0, nodes: [] }, alike } }
}

const lineOf = ({ id, kind, name }: Named): string => `${kind} ${name}; actor ${id}`

/** The same with few names and each title once. */
function briefly({ aliases, affiliations, ...actor }: Actor): Actor {
  const titles = new Map(affiliations?.map((each) => [`${each.title}, ${each.of?.name}`, each]))
  return {
    ...actor,
    aliases: aliases.slice(0, MOST_NAMES),
    ...(affiliations && { affiliations: [...titles.values()].slice(0, MOST_NAMES) }),
  }
}

function linesOf(actor: Actor): string[] {
  const { name, aliases, affiliations = [], country, capital, statements, addressedIn } = actor
  const titles = affiliations.map(({ title, of }) => (of ? `${title} (${of.name})` : title))
  const others = aliases.filter((alias) => alias !== name)
  return [
    lineOf(actor),
    ...(others.length > 0 ? [`  also: ${others.join(', ')}`] : []),
    ...(titles.length > 0 ? [`  titles: ${titles.join('; ')}`] : []),
    ...(country ? [`  of ${country.name}`] : []),
    ...(capital ? [`  capital: ${capital}`] : []),
    `  statements: ${statements.totalCount}; said to them: ${addressedIn.totalCount}`,
    ...statements.nodes.flatMap(evidencedLines),
  ]
}
