import type { OperationTypeNode } from 'graphql'
import type { Role } from '../models/enums.js'

/**
 * The role that each root field needs. A query that does not stand here is reading, which every key may do, and everybody
 * while reading is open. Anything else that does not stand here is refused to all: who may do it was not thought of.
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
    createKey: 'ADMIN',
    revokeKey: 'ADMIN',
  },
  subscription: {},
}
