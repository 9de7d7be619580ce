import { INDICATIVE_AUXILIARIES, MODALS_OF_DUTY } from '../../../languages/en/grammar/auxiliaries.js'
import { IRREGULAR_PASTS, isPastForm, PAST_LIKE_BARE_FORMS } from '../../../languages/en/grammar/verb-forms.js'
import { AUXILIARIES } from '../../../languages/en/grammar/word-classes.js'
import { deedOf } from '../../../languages/en/speech/deeds.js'
import { DOCUMENTS } from '../../../languages/en/speech/documents.js'
import { FINDERS, WILL_LESS } from '../../../languages/en/speech/speakers.js'
import { VERBS_OF_SUGGESTING } from '../../../languages/en/speech/verb-patterns.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import type { RuleName } from '../confidence.js'
import type { Document } from '../document.js'
import type { StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { mainClause, type Predicate, predicateOf } from './main-clause.js'

/** Rules whose content is a thing, of which a clause says no more than which one is meant. */
const OF_THINGS: ReadonlySet<RuleName> = new Set<RuleName>([
  'named-thing',
  'resumed-thing',
  'by-whom',
  'raised-subject',
])

/**
 * "Suggested that the shell had gone astray" is a claim and not a proposal. Null for proposals ("suggested that they
 * meet", "that talks could resume").
 */
export function alleged(article: Document, draft: StatementDraft): Pick<StatementDraft, 'act'> | null {
  if (!VERBS_OF_SUGGESTING.has(draft.site?.cue.lemma ?? '') || OF_THINGS.has(draft.rule)) return null
  const main: Predicate | null = mainClause(article, draft) ?? predicateOf(article, draft)
  if (main === null) return null
  // "Studies suggest that walks can help": what texts and facts suggest is so.
  const noun = draft.source?.head.last ?? -1
  const head = draft.clauses.tokens[noun]?.pos === 'NOUN' ? wordAt(draft.clauses, noun) : ''
  if (DOCUMENTS.has(head) || FINDERS.has(head) || WILL_LESS.has(head)) return { act: 'CLAIM' }
  // "if, as Doe has suggested, the fees stay"
  return draft.rule === 'as-reported' || isHeldTrue(main) ? { act: 'CLAIM' } : null
}

/** True where a clause tells what somebody takes to be so, in the indicative or with a modal of the possible. */
function isHeldTrue({ clauses, group }: Predicate): boolean {
  const verb = wordAt(clauses, group.head)
  // "should be sold" is proposed, and so are deeds: "may be sold", "talks could resume"; "may have been sold" looks back, and "could fail" is no deed.
  if (group.modal !== null) {
    const isDeed = group.passive || MODALS_OF_DUTY.has(group.modal) || deedOf(verb) !== null
    return hasPerfect(clauses, group) || !isDeed
  }
  const opening = wordAt(clauses, group.first)
  if (AUXILIARIES.has(opening)) return INDICATIVE_AUXILIARIES.has(opening)
  const past = (isPastForm(verb) || IRREGULAR_PASTS.has(verb)) && !PAST_LIKE_BARE_FORMS.has(verb)
  return past
}

/** "may [have] been", "could [have] gone". */
function hasPerfect(clauses: SentenceClauses, { first, head }: VerbGroup): boolean {
  for (let at = first + 1; at < head; at++) if (wordAt(clauses, at) === 'have') return true
  return false
}
