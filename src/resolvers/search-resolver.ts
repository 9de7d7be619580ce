import type { GraphQLResolveInfo } from 'graphql'
import { Args, Ctx, Info, Query, Resolver } from 'type-graphql'
import type { Context } from '../context.js'
import { Edge } from '../execution/edge.js'
import { resolveRoot } from '../execution/resolve.js'
import { SearchConnectionArguments } from '../models/connection-arguments.js'
import { SearchConnection, SearchEdge } from '../models/search.js'
import { Snippet } from '../models/snippet.js'
import { SnippetMatch } from '../models/snippet-match.js'

@Resolver(() => SearchEdge)
export class SearchResolver {
  @Edge(() => Snippet, { description: 'The words that were found, in their surroundings.' })
  snippet!: object

  @Query(() => SearchConnection, {
    description:
      'Searches statements, articles and actors together, the best first; of equally good ones the latest. The edges tell ' +
      'how well each fits, and where its words are. Of the ' +
      'statements and of the articles that match, the latest 1,000 are ranked and counted, and of the actors the 200 best. ' +
      'Where nothing is found, the answer’s `extensions.suggestions` lists topics and names that look like the words.',
  })
  search(
    @Args(() => SearchConnectionArguments) _page: SearchConnectionArguments,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return resolveRoot(context, info)
  }
}

@Resolver(() => Snippet)
export class SnippetResolver {
  @Edge(() => [SnippetMatch], { description: 'The words that were searched for, in the order of the snippet.' })
  matches!: object[]
}
