import { PERFORMATIVE_AUXILIARIES } from '../../../languages/en/grammar/auxiliaries.js'
import { FIRST_PERSON } from '../../../languages/en/grammar/pronouns.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { Act } from '../../../vocabulary/acts.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { cueSite, hasParticle } from '../cues/cue-sites.js'
import type { Document } from '../document.js'
import { readSites, type StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'

/** Acts that are done by saying "I …" (Austin's explicit performatives). */
const PERFORMED: ReadonlySet<Act> = new Set<Act>([
  'URGE',
  'PROPOSE',
  'DEMAND',
  'ORDER',
  'PROMISE',
  'ANNOUNCE',
  'AGREE',
  'THANK',
  'PRAISE',
  'APOLOGIZE',
  'CRITICIZE',
  'ACCUSE',
  'REJECT',
  'WARN',
  'DENY',
  'ADMIT',
])
/** Acts of cues that the quoted words' own act replaces. */
const NEUTRAL_ACTS: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE'])

/**
 * The act that quoted words perform themselves: “I urge the people of Malta to wait,” he said. gives URGE and whom it
 * urges, though the cue is "said". Null where no main clause of the quotation's first
 * sentence is a performative in the present, first person.
 */
export function performative(
  article: Document,
  draft: StatementDraft,
): Pick<StatementDraft, 'act' | 'addressee'> | null {
  if (!NEUTRAL_ACTS.has(draft.act)) return null
  const start = draft.content[0]?.start ?? 0
  const quotation = article.reading.quotations.findIndex((one) => one.start === start)
  const range = article.quotations[quotation]
  const clauses = range ? article.clauses[article.sentenceAt(range.first)] : undefined
  if (!range || !clauses) return null
  for (const group of clauses.groups) {
    if (group.first <= range.first || group.last > range.last) continue
    const said = performedBy(article, clauses, group)
    if (said) return said
  }
  return null
}

/** The act that a verb group in the first person performs. */
function performedBy(
  article: Document,
  clauses: SentenceClauses,
  group: VerbGroup,
): Pick<StatementDraft, 'act' | 'addressee'> | null {
  const subject = subjectBefore(clauses, group)
  if (!subject || !FIRST_PERSON.has(wordAt(clauses, subject.head.last)) || group.negated || group.passive) return null
  // The clause's own subject, not one inside another clause ("they know I thank them").
  const border = wordAt(clauses, subject.first - 1)
  if (clauses.tokens[subject.first - 1]?.pos !== 'PUNCT' && !COORDINATORS.has(border)) return null
  // "I urge", "we must thank", but not "I urged" or "I would reject".
  if (group.modal !== null && !PERFORMATIVE_AUXILIARIES.has(group.modal)) return null
  const verb = wordAt(clauses, group.head)
  const sites = cuesOf(verb)
    .filter(({ lemma, particle }) => lemma === verb && (particle === null || hasParticle(clauses, group, particle)))
    .map((cue) => cueSite(article, clauses, group, cue, subject))
  const said = readSites(article, sites)
  return said && PERFORMED.has(said.act) ? { act: said.act, addressee: said.addressee } : null
}
