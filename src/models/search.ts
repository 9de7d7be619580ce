import { Field, Float, ObjectType, registerEnumType } from 'type-graphql'
import { connectionOf, edgeOf } from './connection.js'
import { Node } from './node.js'

export const SearchType = { STATEMENT: 'STATEMENT', ARTICLE: 'ARTICLE', ACTOR: 'ACTOR' } as const
export type SearchType = keyof typeof SearchType
registerEnumType(SearchType, {
  name: 'SearchType',
  description: 'What can be searched.',
  valuesConfig: {
    STATEMENT: { description: 'Statements, by the words of their content.' },
    ARTICLE: { description: 'Articles, by the words of their title and text; those of the title count more.' },
    ACTOR: {
      description:
        'Persons, organizations and countries, by their names: any alias that holds the words or the beginning of one, ' +
        'and where there is none, those that look like it (“stoltenburg”).',
    },
  },
})

@ObjectType('SearchEdge', {
  description:
    'A Statement, an Article, a Person, an Organization or a Country that a search found, with how well it fits, where the ' +
    'words are, and its place in the list.',
})
export class SearchEdge extends edgeOf(Node, 'results') {
  @Field(() => Float, {
    description:
      'How well it fits, from 0 to 1, compared with other results of the same search; an actor with exactly the searched ' +
      'name has 1.',
  })
  score!: number
}

export const SearchConnection = connectionOf(Node, 'Search', 'results', SearchEdge)
