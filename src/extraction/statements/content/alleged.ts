import { isPastForm } from '../../clauses/verb-groups.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { mainClause } from './main-clause.js'

/** Forms that tell what is or was so; what is proposed stands in the bare form or with a modal. */
const INDICATIVE = /^(?:is|are|was|were|has|had|does|did)$/
/** Past forms that are bare forms too ("suggested that he set a date"). */
const EITHER = /^(?:put|set|read)$/

/**
 * "Suggested that the shell had gone astray" proposes nothing: it claims that this is so. Null for proposals ("suggested that they
 * meet", "that talks could resume").
 */
export function alleged(article: Document, draft: StatementDraft): Pick<StatementDraft, 'act'> | null {
  if (draft.site?.cue.lemma !== 'suggest') return null
  const main = mainClause(article, draft)
  if (main === null || main.group.modal !== null) return null
  const first = wordAt(main.clauses, main.group.first)
  const verb = wordAt(main.clauses, main.group.head)
  const past = main.group.first === main.group.head && isPastForm(verb) && !EITHER.test(verb)
  return past || INDICATIVE.test(first) ? { act: 'CLAIM' } : null
}
