import { INDICATIVE_AUXILIARIES } from '../../../languages/en/grammar/auxiliaries.js'
import { IRREGULAR_PASTS, isPastForm, PAST_LIKE_BARE_FORMS } from '../../../languages/en/grammar/verb-forms.js'
import { DOCUMENTS } from '../../../languages/en/speech/documents.js'
import { FINDERS, WILL_LESS } from '../../../languages/en/speech/speakers.js'
import { VERBS_OF_SUGGESTING } from '../../../languages/en/speech/verb-patterns.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { mainClause } from './main-clause.js'

/**
 * "Suggested that the shell had gone astray" is a claim and not a proposal. Null for proposals ("suggested that they
 * meet", "that talks could resume").
 */
export function alleged(article: Document, draft: StatementDraft): Pick<StatementDraft, 'act'> | null {
  if (!VERBS_OF_SUGGESTING.has(draft.site?.cue.lemma ?? '')) return null
  const main = mainClause(article, draft)
  if (main === null) return null
  // "Studies suggest that walks can help": what texts and facts suggest is so.
  const noun = draft.source?.head.last ?? -1
  const head = draft.clauses.tokens[noun]?.pos === 'NOUN' ? wordAt(draft.clauses, noun) : ''
  if (DOCUMENTS.has(head) || FINDERS.has(head) || WILL_LESS.has(head)) return { act: 'CLAIM' }
  // "may have been delayed" looks back, "may be delayed" ahead.
  if (main.group.modal !== null) return hasPerfect(main.clauses, main.group) ? { act: 'CLAIM' } : null
  // "if, as Doe has suggested, the fees stay"
  if (draft.rule === 'as-reported') return { act: 'CLAIM' }
  const first = wordAt(main.clauses, main.group.first)
  const verb = wordAt(main.clauses, main.group.head)
  const past =
    main.group.first === main.group.head &&
    (isPastForm(verb) || IRREGULAR_PASTS.has(verb)) &&
    !PAST_LIKE_BARE_FORMS.has(verb)
  return past || INDICATIVE_AUXILIARIES.has(first) ? { act: 'CLAIM' } : null
}

/** "may [have] been", "could [have] gone". */
function hasPerfect(clauses: SentenceClauses, { first, head }: VerbGroup): boolean {
  for (let at = first + 1; at < head; at++) if (wordAt(clauses, at) === 'have') return true
  return false
}
