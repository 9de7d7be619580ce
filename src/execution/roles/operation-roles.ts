import type { Role } from '../../models/enums.js'

/** Who may read a field, or ask for a mutation. */
export interface Readers {
  /** The least of the roles, which errors name. */
  readonly role: Role
  readonly others: readonly Role[]
  /** Whether every key may, where nothing is told without one. */
  readonly isOpenWithin?: boolean
}

const ANY_KEY: Readers = { role: 'READER', others: ['EDITOR', 'ADMIN'] }

/**
 * Mutation → the role that it requires. One that is not listed is refused to all, in case somebody forgets to list it.
 */
export const MUTATION_ROLES: Readonly<Record<string, Role | Readers>> = {
  ingestArticle: 'EDITOR',
  ingestArticles: 'EDITOR',
  ingestUrl: 'EDITOR',
  confirmStatement: 'EDITOR',
  editStatement: 'EDITOR',
  rejectStatement: 'EDITOR',
  linkMention: 'EDITOR',
  unlinkMention: 'EDITOR',
  addAlias: 'EDITOR',
  mergeActors: 'EDITOR',
  unmergeActors: 'EDITOR',
  updateArticle: 'EDITOR',
  deleteArticle: 'EDITOR',
  createStatement: 'EDITOR',
  createMention: 'EDITOR',
  createActor: 'EDITOR',
  renameActor: 'EDITOR',
  removeAlias: 'EDITOR',
  splitActor: 'EDITOR',
  rejectMerge: 'EDITOR',
  reconsiderMerge: 'EDITOR',
  undoChange: 'EDITOR',
  retryJob: 'EDITOR',
  dropJob: 'EDITOR',
  reanalyseArticles: 'EDITOR',
  addFeed: 'EDITOR',
  removeFeed: 'EDITOR',
  importFeeds: 'EDITOR',
  createSavedSearch: ANY_KEY,
  // Of others, only by an administrator: the resolver tells.
  deleteSavedSearch: ANY_KEY,
  createWebhook: ANY_KEY,
  // Of others, only by an administrator: the resolver tells, here and below.
  rotateWebhookSecret: ANY_KEY,
  resumeWebhook: ANY_KEY,
  deleteWebhook: ANY_KEY,
  createDigest: 'ADMIN',
  resumeDigest: 'ADMIN',
  deleteDigest: 'ADMIN',
  renewSavedSearchFeed: ANY_KEY,
  createKey: 'ADMIN',
  revokeKey: 'ADMIN',
}

/**
 * Field → who may read it, wherever it stands. The others are open to every key, and, unless reading requires a key, to everybody. What
 * editors did, and why, and what people follow, is no matter of the public.
 */
export const FIELD_READERS: Readonly<Record<string, Readers>> = {
  keys: { role: 'ADMIN', others: [] },
  jobs: { role: 'EDITOR', others: ['ADMIN'] },
  feeds: { role: 'EDITOR', others: ['ADMIN'] },
  feedsAsOpml: { role: 'EDITOR', others: ['ADMIN'] },
  savedSearches: ANY_KEY,
  savedSearch: ANY_KEY,
  webhooks: ANY_KEY,
  digests: { role: 'ADMIN', others: [] },
  history: { role: 'EDITOR', others: ['ADMIN'], isOpenWithin: true },
}
