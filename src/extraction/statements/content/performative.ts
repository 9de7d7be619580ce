import { PERFORMATIVE_AUXILIARIES } from '../../../languages/en/grammar/auxiliaries.js'
import { BEFORE_THANKS } from '../../../languages/en/grammar/conjunctions.js'
import { FIRST_PERSON } from '../../../languages/en/grammar/pronouns.js'
import { BE, COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { AFTER_SORRY, VERBS_OF_WANTING, WISHES } from '../../../languages/en/speech/verb-patterns.js'
import { partitionPoint } from '../../../text/partition-point.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
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
/** What a performative gives to a draft. */
type Performed = Pick<StatementDraft, 'act' | 'addressee' | 'performed'>

/** Acts of cues that the quoted words' own act replaces. */
const NEUTRAL_ACTS: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE'])

/**
 * The act that quoted words perform themselves: “I urge the people of Malta to wait,” he said. gives URGE and whom it
 * urges, though the cue is "said"; “Thank you all” gives THANK, without a subject. Null where neither the sentence that the quotation
 * opens in, nor a later quoted part of it, has thanks or a main clause that is a performative in the present, first person.
 */
export function performative(article: Document, draft: StatementDraft): Performed | null {
  if (!NEUTRAL_ACTS.has(draft.act)) return null
  for (const [part, { start }] of draft.content.entries()) {
    const { quotations } = article.reading
    const at = partitionPoint(quotations, (one) => one.start < start)
    const range = quotations[at]?.start === start ? article.quotations[at] : undefined
    const clauses = range ? article.clauses[article.sentenceAt(range.first)] : undefined
    // “While we wait,” he said, “we urge …”: the sentence goes on; what stands in the next ones is not its act.
    if (!range || !clauses || (part > 0 && clauses !== draft.clauses)) return null
    const said = performedWithin(article, clauses, range)
    if (said) return said
  }
  return null
}

/** The act that the quoted part of a sentence performs. */
function performedWithin(article: Document, clauses: SentenceClauses, range: TokenRange): Performed | null {
  for (const group of clauses.groups) {
    if (group.first <= range.first || group.last > range.last) continue
    const said = performedBy(article, clauses, group, range.first + 1)
    if (said) return said
  }
  return thanks(clauses, range) ? { act: 'THANK', addressee: null } : null
}

/** “[Thank] you for coming”, “so [thanks], everybody”: the act without its subject. */
function thanks(clauses: SentenceClauses, range: TokenRange): boolean {
  const end = Math.min(range.last, clauses.sentence.last)
  for (let at = range.first + 1; at <= end; at++) {
    const word = wordAt(clauses, at)
    const opens = clauses.tokens[at - 1]?.pos === 'PUNCT' || BEFORE_THANKS.has(wordAt(clauses, at - 1))
    const next = wordAt(clauses, at + 1)
    // "thanks to the rain" tells why.
    if (opens && ((word === 'thanks' && next !== 'to') || (word === 'thank' && next === 'you'))) return true
  }
  return false
}

/** “I [want] you to go”: whoever hears it is asked to. */
const wantsOfHearer = (clauses: SentenceClauses, { head, last }: VerbGroup): boolean =>
  VERBS_OF_WANTING.has(wordAt(clauses, head)) &&
  wordAt(clauses, last + 1) === 'you' &&
  clauses.groupAt(last + 2)?.form === 'INFINITIVE'

/** The act that a verb group in the first person performs, in a quotation whose words begin at `opening`. */
function performedBy(article: Document, clauses: SentenceClauses, group: VerbGroup, opening: number): Performed | null {
  const subject = subjectBefore(clauses, group)
  if (!subject || !FIRST_PERSON.has(wordAt(clauses, subject.head.last)) || group.negated || group.passive) return null
  // The clause's own subject, not one inside another clause ("they know I thank them").
  const border = wordAt(clauses, subject.first - 1)
  const cleft = border === 'that' && wordAt(clauses, opening) === 'it' && BE.has(wordAt(clauses, opening + 1))
  if (clauses.tokens[subject.first - 1]?.pos !== 'PUNCT' && !COORDINATORS.has(border) && !cleft) return null
  if (wantsOfHearer(clauses, group)) return { act: 'URGE', addressee: null, performed: group }
  if (isSorry(clauses, group)) return { act: 'APOLOGIZE', addressee: null, performed: group }
  const wished = WISHES.has(wordAt(clauses, group.head)) ? clauses.groupAt(group.last + 1) : undefined
  if (wished?.form === 'INFINITIVE') return performing(article, clauses, wished, subject)
  // "I urge", "we must thank", but not "I urged" or "I would reject".
  if (group.modal !== null && !PERFORMATIVE_AUXILIARIES.has(group.modal)) return null
  return performing(article, clauses, group, subject)
}

/** “We are very [sorry] for it”, but not "sorry to hear": regret for what the speaker answers for. */
function isSorry(clauses: SentenceClauses, { head, last }: VerbGroup): boolean {
  if (!BE.has(wordAt(clauses, head))) return false
  let at = last + 1
  while (clauses.tokens[at]?.pos === 'ADV') at++
  return wordAt(clauses, at) === 'sorry' && AFTER_SORRY.has(wordAt(clauses, at + 1))
}

/** The act that a verb performs, in the first person or as what a speaker wishes to do ("I want to thank"). */
function performing(
  article: Document,
  clauses: SentenceClauses,
  group: VerbGroup,
  subject: LongPhrase,
): Performed | null {
  const verb = wordAt(clauses, group.head)
  // The bare form alone, in either spelling: "apologise".
  const bare = [verb, verb.replace(/ise$/, 'ize')]
  const sites = cuesOf(verb)
    .filter(
      ({ lemma, particle }) => bare.includes(lemma) && (particle === null || hasParticle(clauses, group, particle)),
    )
    .map((cue) => cueSite(article, clauses, group, cue, subject))
  const said = readSites(article, sites)
  return said && PERFORMED.has(said.act) ? { act: said.act, addressee: said.addressee, performed: group } : null
}
