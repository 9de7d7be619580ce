import {
  MODALS_OF_FUTURE,
  SEMI_MODALS_OF_NEED,
  STATIVE_INFINITIVES,
} from '../../../languages/en/grammar/auxiliaries.js'
import { HAPPENINGS } from '../../../languages/en/grammar/verb-forms.js'
import { AUXILIARIES } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { deedOf } from '../../../languages/en/speech/deeds.js'
import {
  ADJECTIVES_OF_READINESS,
  VERBS_OF_INQUIRY,
  VERBS_OF_INTENDING,
} from '../../../languages/en/speech/verb-patterns.js'
import { ACTS, type Act } from '../../../vocabulary/acts.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { actorsOf, type MentionIndex } from '../actors/actors-of.js'
import { isOwn, type OwnSide } from '../actors/own-side.js'
import { cueSite, cuesAt } from '../cues/cue-sites.js'
import type { Document } from '../document.js'
import { readSites, type StatementDraft } from '../drafts.js'
import { wordAt } from '../rule.js'
import { type MainClause, mainClause } from './main-clause.js'

/** The act that a content performs, beyond that of its cue. */
export interface ContentAct {
  readonly act: Act
  readonly addressee: LongPhrase | null
  /** The subject of the act, if it belongs to the source's own side. */
  readonly subject: LongPhrase | null
  /** True for an action that is a promise or threat only if there is somebody at whom it is directed. */
  readonly needsTarget: boolean
}

/** Acts of cues that the content's act replaces. */
const OVERRIDDEN_ACTS: ReadonlySet<Act> = new Set<Act>(['SAY', 'ANNOUNCE', 'CONFIRM'])

/**
 * The act that a reported clause performs on behalf of its source.
 *
 *     Malta is willing to lend two ferries, its prime minister said.       PROMISE
 *     Athens said it would expel Maltese diplomats.                        THREATEN
 *     Oman has rejected a Greek offer, an Omani official said.             REJECT
 *     Roe said the Netherlands must dig a canal.                           DEMAND, of the Netherlands
 *     Egypt warned that it would respond.                                  THREATEN
 *
 * Not: "Greece has agreed to talks, a UN official said." (another party's act: content), "He said he had promised it in 2015."
 * Source: Austin 1962 and Searle 1976, indirect and reported speech acts; CAMEO codes the act of whoever speaks for an actor.
 */
export function contentAct(
  article: Document,
  index: MentionIndex,
  draft: StatementDraft,
  party: OwnSide,
): ContentAct | null {
  if (draft.site?.group.negated) return null
  const intended = intention(draft)
  if (intended) return intended
  const main = OVERRIDDEN_ACTS.has(draft.act) || draft.act === 'WARN' ? mainClause(article, draft) : null
  if (!main) return null
  const { clauses, group, subject } = main
  if (draft.act === 'WARN') {
    const own = subject.head.pronoun || isOwn(article, index, party, clauses, subject)
    return own && isFuture(group) ? { act: 'THREATEN', addressee: draft.addressee, subject, needsTarget: false } : null
  }
  // "told Doe that Malta must …": the words are for Doe.
  if (!isOwn(article, index, party, clauses, subject)) return draft.addressee ? null : demanded(article, index, main)
  const ready = willing(clauses, group)
  if (ready) return { act: ready, addressee: null, subject, needsTarget: false }
  if (VERBS_OF_INQUIRY.has(wordAt(clauses, group.head)) && !group.negated && !group.passive)
    return { act: 'INVESTIGATE', addressee: null, subject, needsTarget: false }
  // "would attack" is a deed; "attacks the plan" speaks.
  const done = isHostile(clauses, group) ? null : performed(article, main)
  if (done) return { ...done, subject, needsTarget: false }
  const act = announced(clauses, group)
  return act && { act, addressee: null, subject, needsTarget: !refuses(clauses, group) }
}

/** "will not approve the budget": not to do what agrees or supports refuses it, whoever has asked. */
const refuses = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  group.negated &&
  cuesOf(wordAt(clauses, group.head)).some(
    ({ particle, acts }) => particle === null && [...acts.values()].includes('AGREE'),
  )

/**
 * What an infinitive shows beyond its cue: "decided to allow the rally" gives way, "vowed to attack Iran" threatens, and "offered to
 * mediate" is a commitment (CAMEO 03, express intent to cooperate), though the other side is free to refuse it.
 */
function intention({ rule, act, site, clauses }: StatementDraft): ContentAct | null {
  const verb = rule === 'infinitive' && site ? clauses.groupAt(site.words.last + 1) : undefined
  if (!verb || verb.negated) return null
  const deed = deedOf(wordAt(clauses, verb.head))
  const plain = { addressee: null, subject: null, needsTarget: false }
  if (act === 'PROPOSE') return { ...plain, act: 'AGREE' }
  if (act === 'PROMISE' && deed === 'HOSTILE') return { ...plain, act: 'THREATEN', needsTarget: true }
  return deed === 'YIELDING' && site?.cue.lemma === 'decide' ? { ...plain, act: 'CONCEDE' } : null
}

/** "is willing to lend": a promise, unless it is to forgive or to yield; "is not ready to talk": a refusal. */
function willing(clauses: SentenceClauses, group: VerbGroup): Act | null {
  let after = group.last + 1
  while (wordAt(clauses, after) === 'not' || clauses.tokens[after]?.pos === 'ADV') after++
  const adjective = [group.head, after].find((at) => ADJECTIVES_OF_READINESS.has(wordAt(clauses, at)))
  if (adjective === undefined || wordAt(clauses, adjective + 1) !== 'to') return null
  if (group.negated) return 'REJECT'
  const deed = clauses.groupAt(adjective + 1)
  const acts = deed ? cuesOf(wordAt(clauses, deed.head)).flatMap(({ acts }) => [...acts.values()]) : []
  return acts.find((act) => ACTS[act].actClass === 'EXPRESSIVE' || act === 'CONCEDE') ?? 'PROMISE'
}

const isFuture = ({ modal }: VerbGroup): boolean => modal !== null && MODALS_OF_FUTURE.has(modal)

/** "will boycott the talks", "would not take part": the act of announcing to do something or not to. */
function announced(clauses: SentenceClauses, group: VerbGroup): Act | null {
  if (!isFuture(group) || group.passive) return null
  const verb = wordAt(clauses, group.head)
  if (group.negated) return HAPPENINGS.has(verb) ? null : 'REJECT'
  const deed = deedOf(verb)
  return deed === null ? null : deed === 'HOSTILE' ? 'THREATEN' : 'PROMISE'
}

const isHostile = (clauses: SentenceClauses, group: VerbGroup): boolean =>
  isFuture(group) && deedOf(wordAt(clauses, group.head)) === 'HOSTILE'

/** "has rejected the request", "condemns the attack": an act that the clause's verb expresses. */
function performed(
  article: Document,
  { clauses, group, subject }: MainClause,
): Pick<ContentAct, 'act' | 'addressee'> | null {
  if (group.negated || group.passive || (group.modal !== null && !isFuture(group))) return null
  const intends = cuesOf(wordAt(clauses, group.head)).some(({ lemma }) => VERBS_OF_INTENDING.has(lemma))
  // "He said he had promised it": an earlier act is only reported; "they planned to leave" is a plan of now.
  if (
    subject.head.pronoun &&
    !(intends && wordAt(clauses, group.first) !== 'had') &&
    (wordAt(clauses, group.first) === 'had' || (group.modal === null && isPlainPast(clauses, group)))
  )
    return null
  const sites = cuesAt(clauses, group).map((cue) => cueSite(article, clauses, group, cue, subject))
  const said = readSites(article, sites)
  return said && ACTS[said.act].actClass !== 'ASSERTIVE' && said.act !== 'ASK'
    ? { act: said.act, addressee: said.addressee }
    : null
}

const isPlainPast = (clauses: SentenceClauses, { first, head }: VerbGroup): boolean =>
  !AUXILIARIES.has(wordAt(clauses, first)) && /ed$/.test(wordAt(clauses, head))

/** "the United States must mediate", "Iran should release them": what the source demands or wants of somebody else. */
function demanded(article: Document, index: MentionIndex, { clauses, group, subject }: MainClause): ContentAct | null {
  const act = obligation(clauses, group)
  // "must have known" is a conjecture; "must be stopped" does not say who is to act.
  const perfect = wordAt(clauses, group.first + 1) === 'have' && group.modal !== null
  if (!act || group.passive || perfect || subject.head.pronoun) return null
  return actorsOf(article, index, subject).length > 0
    ? { act, addressee: subject, subject: null, needsTarget: false }
    : null
}

/** DEMAND for "must" and "has to", URGE for "should"; null for verbs that are not an obligation ("should be safe"). */
function obligation(clauses: SentenceClauses, group: VerbGroup): Act | null {
  if (group.modal === 'must') return 'DEMAND'
  const verb = wordAt(clauses, group.head)
  if (SEMI_MODALS_OF_NEED.has(verb) && clauses.groupAt(group.last + 1)?.form === 'INFINITIVE')
    return group.negated ? null : 'DEMAND'
  return group.modal === 'should' && !STATIVE_INFINITIVES.has(verb) ? 'URGE' : null
}
