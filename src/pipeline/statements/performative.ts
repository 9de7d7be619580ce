import type { Act } from '../../lexicon/acts.js'
import { cuesOf } from '../../lexicon/cues.js'
import { subjectBefore } from '../clauses/sources.js'
import { type Draft, readSites } from './drafts.js'
import { type ArticleReading, wordAt } from './site.js'

/** Acts that are done by saying "I …" (Austin's explicit performatives). */
const PERFORMED: ReadonlySet<Act> = new Set<Act>([
  'URGE',
  'PROPOSE',
  'DEMAND',
  'ORDER',
  'PROMISE',
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
/** Cues that leave the act open. */
const PLAIN: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE'])

/**
 * The act that quoted words perform themselves: “I urge the Republic of Korea to step up,” he said. gives URGE and whom it
 * urges, though the cue is "said". Null where the quotation's first clause is no performative in the present, first person.
 */
export function performative(article: ArticleReading, draft: Draft): Pick<Draft, 'act' | 'addressee'> | null {
  if (!PLAIN.has(draft.act)) return null
  const start = draft.content[0]?.start ?? 0
  const quotation = article.reading.quotations.findIndex((one) => one.start === start)
  const range = article.quotations[quotation]
  const clauses = range ? article.clauses[article.sentenceAt(range.first)] : undefined
  if (!range || !clauses) return null
  const group = clauses.groups.find(({ first, last }) => first > range.first && last <= range.last)
  const subject = group ? subjectBefore(clauses, group) : null
  if (!group || !subject || !/^(?:i|we)$/.test(wordAt(clauses, subject.head.last)) || group.negated || group.passive)
    return null
  // "I urge", "we must thank", but not "I urged" or "I would reject".
  if (group.modal !== null && !/^(?:must|can|do)$/.test(group.modal)) return null
  const sites = cuesOf(wordAt(clauses, group.head))
    .filter(
      ({ lemma, particle }) =>
        lemma === wordAt(clauses, group.head) && (particle === null || particle === wordAt(clauses, group.last + 1)),
    )
    .map((cue) => ({
      article,
      clauses,
      group,
      cue,
      words: { first: group.first, last: group.last + (cue.particle ? 1 : 0) },
      subject,
    }))
  const said = readSites(article, sites)
  return said && PERFORMED.has(said.act) ? { act: said.act, addressee: said.addressee } : null
}
