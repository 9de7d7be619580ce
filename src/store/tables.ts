import type {
  ActorModel,
  AddresseeModel,
  AffiliationModel,
  AliasModel,
  ArticleModel,
  ArticleTopicModel,
  AssertionModel,
  ChangeModel,
  ClaimModel,
  CountryModel,
  DeletedArticleModel,
  EarlierVersionModel,
  FeedModel,
  FingerprintModel,
  JobModel,
  KeyModel,
  MatchEventModel,
  MatchModel,
  MentionModel,
  OrganizationModel,
  PersonModel,
  PropositionLinkModel,
  PropositionModel,
  RejectedMergeModel,
  RemovedAliasModel,
  SavedSearchModel,
  SharedTextModel,
  SketchModel,
  SpeakerModel,
  StatementAboutModel,
  StatementMentionModel,
  StatementModel,
  StatementTopicModel,
  TopicModel,
  UnclaimedModel,
  UngroupedModel,
  UnmatchedActorModel,
  UnmatchedModel,
  UtteranceModel,
  WordingModel,
} from './prisma/models.js'

/** The tables for Kysely: table name → row type, as in prisma/schema.prisma. */
export interface Tables {
  readonly Article: ArticleModel
  readonly Actor: ActorModel
  readonly Person: PersonModel
  readonly Organization: OrganizationModel
  readonly Country: CountryModel
  readonly Alias: AliasModel
  readonly Mention: MentionModel
  readonly Affiliation: AffiliationModel
  readonly Statement: StatementModel
  readonly Speaker: SpeakerModel
  readonly Addressee: AddresseeModel
  readonly StatementMention: StatementMentionModel
  readonly StatementAbout: StatementAboutModel
  readonly Topic: TopicModel
  readonly StatementTopic: StatementTopicModel
  readonly Change: ChangeModel
  readonly Key: KeyModel
  readonly Job: JobModel
  readonly Feed: FeedModel
  readonly ArticleTopic: ArticleTopicModel
  readonly RemovedAlias: RemovedAliasModel
  readonly RejectedMerge: RejectedMergeModel
  readonly DeletedArticle: DeletedArticleModel
  readonly EarlierVersion: EarlierVersionModel
  readonly Sketch: SketchModel
  readonly SharedText: SharedTextModel
  readonly Utterance: UtteranceModel
  readonly Claim: ClaimModel
  readonly Proposition: PropositionModel
  readonly PropositionLink: PropositionLinkModel
  readonly Assertion: AssertionModel
  readonly Unclaimed: UnclaimedModel
  readonly Wording: WordingModel
  readonly Fingerprint: FingerprintModel
  readonly Ungrouped: UngroupedModel
  readonly SavedSearch: SavedSearchModel
  readonly Match: MatchModel
  readonly MatchEvent: MatchEventModel
  readonly Unmatched: UnmatchedModel
  readonly UnmatchedActor: UnmatchedActorModel
}
