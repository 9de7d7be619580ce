import { ACTS, type Act } from '../../lexicon/acts.js'
import { cuesOf } from '../../lexicon/cues.js'
import { deedOf } from '../../lexicon/deeds.js'
import { partitionPoint } from '../../text/partition-point.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { type LongPhrase, subjectBefore } from '../clauses/sources.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import { actorsOf, type MentionIndex, spanOf } from './actors-of.js'
import { cueSite, cuesAt } from './cue-sites.js'
import { type Draft, readSites } from './drafts.js'
import { isOwn, type Party } from './party.js'
import { type ArticleReading, wordAt } from './site.js'

/** What the words of a content do, beyond being said. */
export interface ContentAct {
  readonly act: Act
  readonly addressee: LongPhrase | null
  /** The subject of the act, where it is the source's own party. */
  readonly subject: LongPhrase | null
  /** True for a deed that promises or threatens only where somebody is there to whom it would be done. */
  readonly needsTarget: boolean
}

/** Cues that leave the act open. */
const PLAIN: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE', 'CONFIRM'])

/**
 * The act that a reported clause performs on behalf of its source.
 *
 *     Norway is willing to send troops, its foreign minister said.         PROMISE
 *     Tehran said it would expel French diplomats.                         THREATEN
 *     Yemen has rejected a U.S. request, a Yemeni official said.           REJECT
 *     Mubarak said the United States must mediate.                         DEMAND, of the United States
 *
 * Not: "Greece has agreed to talks, a UN official said." (another party's act: content), "He said he had promised it in 2015."
 * Source: Austin 1962 and Searle 1976, indirect and reported speech acts; CAMEO codes the act of whoever speaks for an actor.
 */
export function contentAct(
  article: ArticleReading,
  index: MentionIndex,
  draft: Draft,
  party: Party,
): ContentAct | null {
  if (draft.site?.group.negated) return null
  if (decidesToYield(draft)) return { act: 'CONCEDE', addressee: null, subject: null, needsTarget: false }
  if (!PLAIN.has(draft.act)) return null
  const main = mainClause(article, draft)
  if (!main) return null
  const { clauses, group, subject } = main
  if (!isOwn(article, index, party, clauses, subject)) return demanded(article, index, main)
  const ready = willing(clauses, group)
  if (ready) return { act: ready, addressee: null, subject, needsTarget: false }
  if (INQUIRING.test(wordAt(clauses, group.head)) && !group.negated && !group.passive)
    return { act: 'INVESTIGATE', addressee: null, subject, needsTarget: false }
  const done = performed(article, main)
  if (done) return { ...done, subject, needsTarget: false }
  const act = announced(clauses, group)
  return act && { act, addressee: null, subject, needsTarget: true }
}

/** "decided to allow the rally": a decision that gives way. */
function decidesToYield({ rule, site, clauses }: Draft): boolean {
  const deed = rule === 'infinitive' && site?.cue.lemma === 'decide' ? clauses.groupAt(site.words.last + 1) : undefined
  return deed !== undefined && !deed.negated && deedOf(wordAt(clauses, deed.head)) === 'YIELDING'
}

interface MainClause {
  readonly clauses: SentenceClauses
  readonly group: VerbGroup
  readonly subject: LongPhrase
}

/** Words that may stand before the subject of a content's main clause. */
const OPENING = /^(?:that|[“"‘'{(`]+|``|but|and)$/

/** The clause that a content begins with. */
function mainClause(article: ArticleReading, { content }: Draft): MainClause | null {
  const span = content[0]
  if (!span) return null
  const first = partitionPoint(article.reading.tokens, ({ start }) => start < span.start)
  const clauses = article.clauses[article.sentenceAt(first)]
  if (!clauses) return null
  for (const group of clauses.groups) {
    const start = clauses.tokens[group.first]?.start ?? 0
    if (start < span.start) continue
    if (start >= span.end) return null
    if (group.form !== 'FINITE') continue
    const subject = subjectBefore(clauses, group)
    if (!subject || spanOf(article, subject).start < span.start) continue
    let at = subject.first - 1
    while (OPENING.test(wordAt(clauses, at)) && (clauses.tokens[at]?.start ?? 0) >= span.start) at--
    return (clauses.tokens[at]?.end ?? 0) <= span.start ? { clauses, group, subject } : null
  }
  return null
}

const READY = /^(?:willing|ready|prepared|committed|determined)$/

/** "is willing to send": a promise, unless it is to forgive or to yield; "is not ready to talk": a refusal. */
function willing(clauses: SentenceClauses, group: VerbGroup): Act | null {
  const adjective = [group.head, group.last + 1].find((at) => READY.test(wordAt(clauses, at)))
  if (adjective === undefined || wordAt(clauses, adjective + 1) !== 'to') return null
  if (group.negated) return 'REJECT'
  const deed = clauses.groupAt(adjective + 1)
  const acts = deed ? cuesOf(wordAt(clauses, deed.head)).flatMap(({ acts }) => [...acts.values()]) : []
  return acts.find((act) => ACTS[act].actClass === 'EXPRESSIVE' || act === 'CONCEDE') ?? 'PROMISE'
}

/** "is investigating", "will probe": what an inquirer says to do. */
const INQUIRING = /^(?:investigat(?:e|es|ed|ing)|prob(?:e|es|ed|ing))$/

const FUTURE = /^(?:will|would|'ll|'d|shall|wo)$/
/** Verbs of what happens to somebody rather than of what they do. */
const HAPPENING =
  /^(?:be|have|know|need|like|want|seem|happen|take|get|mind|last|rain|know|understand|expect|see|lose|win)$/

/** "will boycott the talks", "would not take part": what the source announces to do or not to do. */
function announced(clauses: SentenceClauses, group: VerbGroup): Act | null {
  if (group.modal === null || !FUTURE.test(group.modal) || group.passive) return null
  const verb = wordAt(clauses, group.head)
  if (group.negated) return HAPPENING.test(verb) ? null : 'REJECT'
  const deed = deedOf(verb)
  return deed === null ? null : deed === 'HOSTILE' ? 'THREATEN' : 'PROMISE'
}

/** "has rejected the request", "condemns the attack": an act that the clause's own verb shows. */
function performed(
  article: ArticleReading,
  { clauses, group, subject }: MainClause,
): Pick<ContentAct, 'act' | 'addressee'> | null {
  if (group.negated || (group.modal !== null && !FUTURE.test(group.modal))) return null
  // "He said he had promised it": what somebody did before is told, not done.
  if (
    subject.head.pronoun &&
    (wordAt(clauses, group.first) === 'had' || (group.modal === null && isPast(clauses, group)))
  )
    return null
  const sites = cuesAt(clauses, group).map((cue) => cueSite(article, clauses, group, cue, subject))
  const said = readSites(article, sites)
  return said && ACTS[said.act].actClass !== 'ASSERTIVE' && said.act !== 'ASK'
    ? { act: said.act, addressee: said.addressee }
    : null
}

const isPast = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  first === head && /ed$/.test(wordAt(clauses, head))

/** "the United States must mediate": what the source demands of another. */
function demanded(
  article: ArticleReading,
  index: MentionIndex,
  { clauses, group, subject }: MainClause,
): ContentAct | null {
  const must =
    group.modal === 'must' ||
    (/^(?:has|have)$/.test(wordAt(clauses, group.head)) && clauses.groupAt(group.last + 1)?.form === 'INFINITIVE')
  // "must have known", "must be stopped": a guess, and a demand of nobody named.
  if (
    !must ||
    group.passive ||
    (group.negated && group.modal !== 'must') ||
    wordAt(clauses, group.first + 1) === 'have'
  )
    return null
  return actorsOf(article, index, subject).length > 0
    ? { act: 'DEMAND', addressee: subject, subject: null, needsTarget: false }
    : null
}
