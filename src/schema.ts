// Must come first: TypeGraphQL's decorators need it when the models below are loaded.
import 'reflect-metadata'
import type { GraphQLSchema } from 'graphql'
import { buildSchemaSync } from 'type-graphql'
import { completeMutations } from './execution/complete-mutations.js'
import { resolveFromTree } from './execution/resolve-from-tree.js'
import { Country } from './models/country.js'
import { Organization } from './models/organization.js'
import { Person } from './models/person.js'
import { ActorCorrectionResolver } from './resolvers/actor-correction-resolver.js'
import { ActorNameResolver } from './resolvers/actor-name-resolver.js'
import { ActorResolver } from './resolvers/actor-resolver.js'
import { AffiliationResolver } from './resolvers/affiliation-resolver.js'
import { ArticleCorrectionResolver } from './resolvers/article-correction-resolver.js'
import { ArticleResolver } from './resolvers/article-resolver.js'
import { AnswerResolver, AskResolver, ChoiceResolver, NobodySaidThatResolver } from './resolvers/ask-resolver.js'
import { ChangeResolver } from './resolvers/change-resolver.js'
import { ClaimLinkResolver, ClaimResolver } from './resolvers/claim-resolver.js'
import { CountryResolver } from './resolvers/country-resolver.js'
import { DigestResolver } from './resolvers/digest-resolver.js'
import { EvidenceResolver } from './resolvers/evidence-resolver.js'
import { AddFeedPayloadResolver, FeedResolver } from './resolvers/feed-resolver.js'
import { IngestArticlesResolver } from './resolvers/ingest-articles-resolver.js'
import { IngestResolver } from './resolvers/ingest-resolver.js'
import { IngestUrlResolver } from './resolvers/ingest-url-resolver.js'
import { JobResolver } from './resolvers/job-resolver.js'
import { KeyResolver } from './resolvers/key-resolver.js'
import { MentionCorrectionResolver } from './resolvers/mention-correction-resolver.js'
import { MentionResolver } from './resolvers/mention-resolver.js'
import { NodeResolver } from './resolvers/node-resolver.js'
import { OrganizationResolver } from './resolvers/organization-resolver.js'
import { PersonResolver } from './resolvers/person-resolver.js'
import { PositionChangeResolver, PositionResolver } from './resolvers/position-resolver.js'
import {
  CreateSavedSearchPayloadResolver,
  MatchResolver,
  SavedSearchResolver,
} from './resolvers/saved-search-resolver.js'
import { SearchFeedResolver } from './resolvers/search-feed-resolver.js'
import { SearchResolver, SnippetResolver } from './resolvers/search-resolver.js'
import { StatementCorrectionResolver } from './resolvers/statement-correction-resolver.js'
import { StatementResolver } from './resolvers/statement-resolver.js'
import {
  ExchangeEdgeResolver,
  ExchangeNodeResolver,
  ExchangesResolver,
  StatementStatsResolver,
  StatementStatsRowResolver,
} from './resolvers/statistics-resolver.js'
import { SuggestedMergeResolver } from './resolvers/suggested-merge-resolver.js'
import { TopicResolver } from './resolvers/topic-resolver.js'
import { UndoResolver } from './resolvers/undo-resolver.js'
import { UtteranceResolver } from './resolvers/utterance-resolver.js'
import { WebhookResolver } from './resolvers/webhook-resolver.js'

/** Builds the GraphQL schema from the models and the resolvers. */
export function buildSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      StatementResolver,
      UtteranceResolver,
      ClaimResolver,
      ClaimLinkResolver,
      ArticleResolver,
      ActorResolver,
      PersonResolver,
      PositionResolver,
      PositionChangeResolver,
      OrganizationResolver,
      CountryResolver,
      TopicResolver,
      StatementStatsResolver,
      StatementStatsRowResolver,
      ExchangesResolver,
      ExchangeNodeResolver,
      ExchangeEdgeResolver,
      MentionResolver,
      AffiliationResolver,
      EvidenceResolver,
      NodeResolver,
      IngestResolver,
      IngestUrlResolver,
      IngestArticlesResolver,
      ChangeResolver,
      StatementCorrectionResolver,
      MentionCorrectionResolver,
      ActorCorrectionResolver,
      ActorNameResolver,
      ArticleCorrectionResolver,
      UndoResolver,
      SuggestedMergeResolver,
      KeyResolver,
      JobResolver,
      FeedResolver,
      AddFeedPayloadResolver,
      AddFeedPayloadResolver,
      AskResolver,
      AnswerResolver,
      NobodySaidThatResolver,
      ChoiceResolver,
      SearchFeedResolver,
      SearchResolver,
      SnippetResolver,
      SavedSearchResolver,
      WebhookResolver,
      DigestResolver,
      MatchResolver,
      CreateSavedSearchPayloadResolver,
    ],
    orphanedTypes: [Person, Organization, Country],
    // No class-validator: GraphQL's types and the read path check the arguments.
    validate: false,
    // TypeGraphQL asks for it wherever there are subscriptions. None goes through it: see execution/subscriptions.
    pubSub: { publish: () => {}, subscribe: () => none() },
  })
  describeRoots(schema)
  return resolveFromTree(completeMutations(schema))
}

async function* none(): AsyncGenerator<never> {}

/** TypeGraphQL has no place for the descriptions of the root types. */
function describeRoots(schema: GraphQLSchema): void {
  const [query, mutation, subscription] = [
    schema.getQueryType(),
    schema.getMutationType(),
    schema.getSubscriptionType(),
  ]
  if (query) query.description = 'What can be read.'
  if (mutation) mutation.description = 'What editors, and whoever manages keys, can change.'
  if (subscription) subscription.description = 'What is sent as it happens.'
}
