import type { OperationTypeNode } from 'graphql'
import type { Role } from '../models/enums.js'

/**
 * Root field → the role that it requires. Queries that are not listed are open to every key, and, unless reading requires
 * a key, to everybody. Other operations that are not listed are refused to all, in case somebody forgets to list one.
 */
export const OPERATION_ROLES: Readonly<Record<OperationTypeNode, Readonly<Record<string, Role>>>> = {
  query: {
    keys: 'ADMIN',
  },
  mutation: {
    ingestArticle: 'EDITOR',
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
    createKey: 'ADMIN',
    revokeKey: 'ADMIN',
  },
  subscription: {},
}
