import { NEGATIVE_SOURCES } from '../../../languages/en/grammar/negation.js'
import { STRANDED_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { EXTRAPOSED_OPENERS, INNER_CLAUSE_OPENERS } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS, RELATIVES } from '../../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import {
  ANNOUNCING_PASSIVES,
  DENYING_PASSIVES,
  EXTRAPOSED_SUBJECTS,
  NAMING_PASSIVES,
  PASSIVES_WITH_AS,
  PREDICATING_PASSIVES,
  RAISING_PASSIVES,
} from '../../../languages/en/speech/passive-cues.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import { agentAt, agentWithin } from '../actors/agent.js'
import { contentEnd } from '../content/content-end.js'
import { afterAdjuncts } from '../cues/adjuncts.js'
import { type CueSite, type Finding, lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A verb of reporting or holding in the passive: its subject, with what is said of it, is the content; whoever says it follows "by", or is not
 * named.
 *
 *     The dam is believed to be safe.          The plan was described as “a farce” by Karl Roe.
 *     ^^^^^^^ ----------- ^^^^^^^^^^           ^^^^^^^^ ------------- ^^^^^^^^^^^    ~~~~~~~~
 *     content cue         content              content  cue           content        source
 *
 * Not: "Visitors are required to pay." (a duty), "The road was named after him.", "The dam was found to leak." (a fact).
 * Source: Quirk et al. 1985, 16.50; PARC3 annotation manual, passive attributions.
 */
export const raisedSubject: VerbRule = {
  name: 'raised-subject',
  frames: ['r', 'c', 's', 'n'],
  find(site, act) {
    const { clauses, group, subject } = site
    if (!group.passive) return null
    const by = agentAt(clauses, site.words.last + 1)
    const at = by ? by.last + 1 : afterAdverbs(site, site.words.last + 1)
    if (subject && EXTRAPOSED_SUBJECTS.has(wordAt(clauses, subject.head.last))) return extraposed(site, act, by, at)
    const complement = complementAt(site, at)
    if (complement) {
      const agent = by ?? agentWithin(clauses, complement)
      const last = agent && !by ? agent.first - 2 : complement.last
      return finding(site, act, agent, { first: complement.first, last })
    }
    return !by && isAnnounced(site) ? finding(site, act, null, strandedAt(site)) : null
  },
}

/** "A date was announced", "no deaths were reported": the subject alone is what is made known, or what is not. */
function isAnnounced({ clauses, cue, group, subject }: CueSite): boolean {
  if (ANNOUNCING_PASSIVES.has(cue.lemma)) return true
  const nothing = group.negated || (subject !== null && NEGATIVE_SOURCES.has(wordAt(clauses, subject.first)))
  return nothing && DENYING_PASSIVES.has(cue.lemma)
}

/** "A date was announced [for the sale]": what the subject is of or for, behind the verb. */
function strandedAt({ article, clauses, words }: CueSite): TokenRange | null {
  const first = words.last + 1
  return STRANDED_PREPOSITIONS.has(wordAt(clauses, first)) && phraseStartingAt(clauses, first + 1)
    ? { first, last: contentEnd(article, clauses, first + 1, 'THING') }
    : null
}

/** "is [still] [widely] believed": adverbs and days between the verb and what is said. */
const afterAdverbs = ({ clauses }: CueSite, at: number): number => afterAdjuncts(clauses, at)

/** What is said of the subject: "to be safe", "as a farce", "sacred"; null where nothing follows. */
function complementAt({ article, clauses, cue, group }: CueSite, at: number): TokenRange | null {
  if (clauses.groupAt(at)?.form === 'INFINITIVE') {
    if (!RAISING_PASSIVES.has(cue.lemma)) return null
    const last = contentEnd(article, clauses, at, 'INFINITIVE')
    return {
      first: at,
      last: group.form === 'FINITE' && group.first < group.head ? last : beforeMain(clauses, at, last),
    }
  }
  // "was quoted as saying it was late": the words are the subject's own.
  const saying = clauses.groupAt(at + 1)
  if (wordAt(clauses, at) === 'as' && saying?.form === 'PARTICIPLE' && cuesOf(wordAt(clauses, saying.head)).length > 0)
    return null
  if (wordAt(clauses, at) === 'as')
    return PASSIVES_WITH_AS.has(cue.lemma) && at < lastWord(clauses)
      ? { first: at + 1, last: contentEnd(article, clauses, at + 1, 'THING') }
      : null
  if (!PREDICATING_PASSIVES.has(cue.lemma)) return null
  const phrase = phraseStartingAt(clauses, at)
  const adjective = clauses.tokens[at]?.pos === 'ADJ'
  const participle = clauses.groupAt(at)
  // "were reported hurt", "was reported missing"
  const described =
    participle?.first === participle?.head &&
    (participle?.form === 'PARTICIPLE' || mayBeParticiple(wordAt(clauses, participle?.head ?? at)))
  const opens = (phrase && !phrase.time) || adjective || described || clauses.quotationAt(at) >= 0
  // "The band is called the Reds" tells its name; "is widely called a failure", "was called a liar by Doe" what somebody holds.
  const names = NAMING_PASSIVES.has(cue.lemma) && group.last - group.first < 2 && !holdsAgent(clauses, at)
  if (names) return null
  return opens ? { first: at, last: contentEnd(article, clauses, at, 'THING') } : null
}

/** "a man suspected to have fled | was found": the participle's words end before the verb of the noun that it describes. */
function beforeMain(clauses: CueSite['clauses'], at: number, last: number): number {
  const main = clauses.groups.find(({ first, form }) => {
    const before = wordAt(clauses, first - 1)
    return form === 'FINITE' && first > at && !INNER_CLAUSE_OPENERS.has(before) && !COORDINATORS.has(before)
  })
  return main && main.first <= last ? main.first - 1 : last
}

/** True if "by" follows in the sentence. */
function holdsAgent(clauses: CueSite['clauses'], at: number): boolean {
  for (let i = at; i <= lastWord(clauses); i++) if (wordAt(clauses, i) === 'by') return true
  return false
}

/** "No [date] was announced": the date is what was not announced. */
export const isWithheld = ({ clauses, cue, group, subject }: CueSite): boolean =>
  group.passive && ANNOUNCING_PASSIVES.has(cue.lemma) && wordAt(clauses, subject?.first ?? -1) === 'no'

/** The subject and its complement are the content; a relative pronoun stands for its own. */
function finding(
  site: CueSite,
  act: Finding['act'],
  source: LongPhrase | null,
  complement: TokenRange | null,
): Finding | null {
  const { clauses, subject, group } = site
  // "who was found there and was said to be ill": where the subject is lost, what is said of it is all.
  if (!subject) return complement && { act, source, addressee: null, content: [complement] }
  const relative = RELATIVES.has(wordAt(clauses, group.first - 1))
  const whole = relative
    ? { first: group.first - 1, last: group.first - 1 }
    : { first: isWithheld(site) ? subject.first + 1 : subject.first, last: subject.last }
  if (relative && !complement) return null
  return { act, source, addressee: null, content: complement ? [whole, complement] : [whole] }
}

/** "It was announced (by the club) that …" */
function extraposed({ article, clauses, cue }: CueSite, act: Finding['act'], source: LongPhrase | null, at: number) {
  if (!cue.acts.has('c') && !cue.acts.has('q')) return null
  const subject = phraseStartingAt(clauses, at)
  const opens =
    (EXTRAPOSED_OPENERS.has(wordAt(clauses, at)) && wordAt(clauses, at) === 'that') ||
    (subject !== undefined && !subject.time && clauses.groupAt(subject.last + 1)?.form === 'FINITE')
  if (!opens) return null
  return { act, source, addressee: null, content: [{ first: at, last: contentEnd(article, clauses, at, 'CLAUSE') }] }
}
