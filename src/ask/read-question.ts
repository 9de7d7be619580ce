import { askedNoun, askedVerb, isAdjective, isWeakNoun } from './asked-acts.js'
import type { Atom } from './atoms.js'
import { withoutCourtesy } from './courtesies.js'
import { AUXILIARIES, FILLERS, FOREIGN, FORMS_OF_BE, KIND_NOUNS, QUESTION_WORDS } from './function-words.js'
import { type Asks, type Days, EMPTY_PLAN, type Party, type Plan, type Unread } from './plan.js'
import { type Draft, readTail } from './read-tail.js'
import { isTitlePart } from './role-words.js'
import { topicOf } from './topics.js'

/**
 * Reads a question. It is taken for a clause (who, what, did …), for a noun of speech ("quotes by …", "criticism of …"), or, where it
 * is neither, for keywords. Pure.
 * @param atoms its words, names joined
 * @param days the time that was taken out of it
 * @param asKeywords whether its grammar is not looked at
 */
export function readQuestion(atoms: readonly Atom[], days: Days | null, asKeywords = false): Plan | Unread {
  const foreign = atoms.filter(({ lower }) => FOREIGN.has(lower))
  if (
    foreign.length > 0 &&
    (foreign.length > 1 || !atoms.some(({ lower }) => AUXILIARIES.has(lower) || QUESTION_WORDS.has(lower)))
  ) {
    return { reason: 'Questions are read in English.', unknown: foreign.map(({ text }) => text) }
  }
  const { rest, order } = withoutOrder(withoutCourtesy(atoms))
  const read = asKeywords ? null : (readAccording(rest) ?? readDone(rest) ?? readClause(rest) ?? readNoun(rest))
  const draft = read ?? readKeywords(rest)
  if (draft.unknown.length > 0) {
    return { reason: 'A part of the question asks for what no statement tells.', unknown: draft.unknown }
  }
  const plan: Plan = { ...draft.plan, days, order }
  return isEmpty(plan)
    ? { reason: 'The question names nobody and nothing to look for.', unknown: atoms.map(({ text }) => text) }
    : plan
}

const isEmpty = (plan: Plan): boolean =>
  [plan.speakers, plan.addressees, plan.targets, plan.mentions, plan.involved, plan.acts, plan.topics].every(
    (part) => part.length === 0,
  ) &&
  !plan.days &&
  !plan.place &&
  !plan.inHeadline

const LATEST = new Set(['last', 'latest', 'lately', 'newest', 'recently'])
const EARLIEST = new Set(['first', 'earliest'])

/** Takes "last", "latest" and "first" out, where no noun of another kind follows ("the first minister"). */
function withoutOrder(atoms: readonly Atom[]): { rest: readonly Atom[]; order: Plan['order'] } {
  const at = atoms.findIndex(
    ({ lower }, index) =>
      (LATEST.has(lower) || EARLIEST.has(lower)) &&
      (lower !== 'recently' || atoms[index - 1]?.lower === 'most') &&
      (index === atoms.length - 1 ||
        askedVerb(atoms, index + 1) ||
        askedNoun(atoms[index + 1]) ||
        /^(?:to|time|thing)$/.test(atoms[index + 1]?.lower ?? '')),
  )
  if (at === -1) return { rest: atoms, order: 'BEST' }
  return {
    rest: atoms.filter((_, index) => index !== at),
    order: LATEST.has(atoms[at]?.lower ?? '') ? 'LATEST' : 'EARLIEST',
  }
}

const START: Draft = { plan: EMPTY_PLAN, verb: null, unknown: [] }

/** A clause: question word, auxiliary, subject, verb of speech, and what follows. */
function readClause(atoms: readonly Atom[]): Draft | null {
  const lead = readLead(atoms)
  const draft: Draft = { ...START, plan: { ...EMPTY_PLAN, asks: lead.asks, kind: lead.kind } }
  const at = verbAt(atoms, lead)
  const isNoun = lead.isNominal || askedNoun(atoms[lead.length - 1]) !== null
  if (at === -1) return lead.asks === 'LIST' || isNoun ? null : beyondVerbs(atoms, lead, draft)
  const verb = askedVerb(atoms, at)
  if (!verb) return null
  const subject = atoms
    .slice(lead.length, at)
    .filter(({ lower }) => !AUXILIARIES.has(lower) && lower !== 'not' && lower !== 'never')
  const isNegated = atoms.slice(0, at).some(({ lower }) => lower === 'not' || lower === 'never')
  const isPassive = !isAdjective(verb.lemma) && isPassiveAt(atoms, at, lead)
  const parties = partiesOf(subject)
  const named = isPassive
    ? { ...(verb.object === 'TARGET' ? { targets: parties } : { addressees: parties }) }
    : { speakers: parties }
  // "Which countries did he say had changed": what is asked for is part of what was said.
  const isContent = lead.asks === 'SPEAKER' && !isPassive && parties.length > 0 && verb.object === 'TOPIC'
  const asks = isContent
    ? 'CONTENT'
    : lead.asks === 'SPEAKER' && (isPassive || parties.length > 0) && !(isPassive && lead.isBy)
      ? 'ADDRESSEE'
      : lead.asks
  // "What was said about …": whatever was said has no addressee in its place.
  const isSaid = isPassive && verb.object === 'TOPIC'
  const plan: Plan = {
    ...draft.plan,
    kind: isContent ? null : draft.plan.kind,
    ...(isSaid ? { mentions: parties } : named),
    asks: isSaid && asks === 'ADDRESSEE' ? 'SPEAKER' : asks,
    acts: verb.acts,
    isNegated,
  }
  return readTail(atoms, at + verb.length, { ...draft, plan, verb: { ...verb, isPassive } })
}

interface Lead {
  readonly asks: Asks
  readonly kind: Plan['kind']
  /** How many atoms it takes. */
  readonly length: number
  /** Whether an auxiliary follows, so that a subject stands before the verb. */
  readonly hasAuxiliary: boolean
  /** "By whom". */
  readonly isBy: boolean
  /** "What is his position": the noun tells what is asked. */
  readonly isNominal: boolean
}

function readLead(atoms: readonly Atom[]): Lead {
  const first = atoms[0]?.lower ?? ''
  const isBy = first === 'by' && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const isTo = /^(?:to|at|about|on|for|of|with|against)$/.test(first) && QUESTION_WORDS.has(atoms[1]?.lower ?? '')
  const at = isBy || isTo ? 1 : 0
  const lower = atoms[at]?.lower ?? ''
  const next = atoms[at + 1]?.lower ?? ''
  const lead = (asks: Asks, length: number, kind: Plan['kind'] = null): Lead => {
    const hasAuxiliary = AUXILIARIES.has(atoms[length]?.lower ?? '') || asks === 'WHETHER'
    const isBe = FORMS_OF_BE.has(atoms[length]?.lower ?? '')
    const isNominal = isBe && atoms.slice(length + 1).some((atom) => askedNoun(atom)) && /^(?:what|which)$/.test(lower)
    return { asks, kind, length, hasAuxiliary, isBy, isNominal }
  }
  if (lower === 'who' || lower === 'whom')
    return lead(isTo && first === 'to' ? 'ADDRESSEE' : 'SPEAKER', at + (next === 'else' || next === 'all' ? 2 : 1))
  if (lower === 'when') return lead('TIME', at + 1)
  if (lower === 'where') return lead('PLACE', at + 1)
  if (lower === 'why') return lead('REASON', at + 1)
  if (lower === 'how') {
    if (next !== 'many' && next !== 'often') return lead('CONTENT', at + (next === 'come' ? 2 : 1))
    const noun = atoms[at + 2]?.lower ?? ''
    return lead(
      'COUNT',
      next === 'many' && (noun === 'times' || KIND_NOUNS.has(noun) || askedNoun(atoms[at + 2])) ? at + 3 : at + 2,
    )
  }
  if (lower === 'what' || lower === 'which' || lower === 'whose') {
    const kind = KIND_NOUNS.get(next)
    if (kind) return lead('SPEAKER', at + 2, kind)
    if (askedNoun(atoms[at + 1])) return lead(lower === 'which' ? 'LIST' : 'CONTENT', at + 2)
    return lead('CONTENT', at + (/^(?:exactly|else|all|kind)$/.test(next) ? 2 : 1))
  }
  if (AUXILIARIES.has(lower)) return lead('WHETHER', at)
  if (askedNoun(atoms[at]) && atoms[at + 1]?.party) return lead('LIST', at + 1)
  return lead('LIST', at)
}

/** Where the main verb of speech stands: after the subject where an auxiliary wants one, at once after "who". */
function verbAt(atoms: readonly Atom[], lead: Lead): number {
  if (lead.isNominal) return -1
  for (let at = lead.length; at < atoms.length; at++) {
    const before = atoms[at - 1]
    const verb = atoms[at]?.party ? null : askedVerb(atoms, at)
    // "to" and determiners stand before nouns and infinitives, a possessive before a noun.
    if (!verb || (before && (/^(?:to|the|a|an|of|about|on|for|by|from)$/.test(before.lower) || before.isPossessive)))
      continue
    if (AUXILIARIES.has(atoms[at]?.lower ?? '')) continue
    const subject = atoms
      .slice(lead.length, at)
      .filter(({ lower }) => !AUXILIARIES.has(lower) && lower !== 'not' && lower !== 'never' && lower !== 'ever')
    const hasSubject = subject.some(({ party, lower }) => party || !FILLERS.has(lower))
    // "Did the talks …": with an auxiliary of "do", the first word after it is the subject's.
    const isNot = /^(?:not|never)$/.test(before?.lower ?? '')
    if (lead.hasAuxiliary && !hasSubject && !isNot && /^(?:did|does|do)$/.test(atoms[lead.length]?.lower ?? ''))
      continue
    // Without question word or auxiliary only a clause's form shows the verb: a name before it, and no bare stem.
    const isNamed =
      subject.some(({ party }) => party) ||
      (hasSubject && subject.every(({ lower }) => isTitlePart(lower) || FILLERS.has(lower)))
    if (lead.asks === 'LIST' && !(isNamed && isPastOrThird(atoms[at]?.lower ?? ''))) continue
    return at
  }
  return -1
}

/** A past or third person form: "urged", "says", not "press" or "comment". */
const isPastOrThird = (form: string): boolean =>
  /(?:ed|s|said|told|wrote|spoke|thought|felt|knew|saw|sought|swore|forbade)$/.test(form) &&
  !/(?:comments|claims|demands|calls|remarks|warnings|reports|quotes|threats|statements)$/.test(form)

function isPassiveAt(atoms: readonly Atom[], at: number, lead: Lead): boolean {
  const form = atoms[at]?.lower ?? ''
  if (/ing$/.test(form)) return false
  const before = atoms.slice(Math.min(lead.asks === 'WHETHER' ? 0 : lead.length, at), at).map(({ lower }) => lower)
  return before.some((lower) => FORMS_OF_BE.has(lower))
}

/** "How many statements did Yoon make", "which promises has Norway given": the noun tells the act, the verb only that it was done. */
const DOES =
  /^(?:make|made|makes|give|gave|given|gives|issue|issued|put|offer|offered|express|expressed|voice|voiced|have|had)$/

function readDone(atoms: readonly Atom[]): Draft | null {
  const lead = readLead(atoms)
  const noun = askedNoun(atoms[lead.length - 1])
  const at = atoms.findIndex(({ lower }, index) => index > lead.length && DOES.test(lower))
  const speakers = partiesOf(atoms.slice(lead.length, at).filter(({ lower }) => !AUXILIARIES.has(lower)))
  if (!noun || at === -1 || speakers.length === 0) return null
  const plan: Plan = { ...EMPTY_PLAN, asks: lead.asks, speakers, acts: noun.acts }
  return readTail(atoms, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}

/** "What will Tuvalu lose, according to the WMO": whoever is named there speaks, of everything else that is asked. */
function readAccording(atoms: readonly Atom[]): Draft | null {
  const at = atoms.findIndex(({ lower }, index) => lower === 'according' && atoms[index + 1]?.lower === 'to')
  const speaker = atoms[atoms[at + 2]?.lower === 'the' ? at + 3 : at + 2]
  if (at === -1 || !speaker) return null
  const source = atoms.slice(atoms.indexOf(speaker))
  const end = speaker.party ? at + (atoms.indexOf(speaker) - at) + 1 : atoms.length
  const rest = [...atoms.slice(0, at), ...atoms.slice(end)]
  const plan: Plan = {
    ...EMPTY_PLAN,
    asks: AUXILIARIES.has(rest[0]?.lower ?? '') ? 'WHETHER' : 'CONTENT',
    speakers: partiesOf(speaker.party ? [speaker] : source),
    mentions: rest.flatMap(({ party }) => party ?? []),
    topics: rest.filter(({ party }) => !party).flatMap(topicOf),
  }
  return { plan, verb: null, unknown: [] }
}

/** Whoever a subject names: its names, or the words themselves. */
function partiesOf(subject: readonly Atom[]): readonly Party[] {
  const named = subject.flatMap(({ party }) => party ?? [])
  if (named.length > 0) return named
  const words = subject.filter(({ lower, isQuoted }) => !isQuoted && !FILLERS.has(lower) && !QUESTION_WORDS.has(lower))
  return words.length === 0 ? [] : [{ words: words.map(({ text }) => text).join(' '), how: 'DESCRIBED', actors: [] }]
}

/** A question about what was said that has no verb of speech: "who thinks", "did Yoon help Ukraine". */
function beyondVerbs(atoms: readonly Atom[], lead: Lead, draft: Draft): Draft {
  const rest = atoms.slice(lead.length).filter(({ lower }) => !AUXILIARIES.has(lower))
  return {
    ...draft,
    unknown: rest.filter(({ party, lower }) => !party && !FILLERS.has(lower)).map(({ text }) => text),
  }
}

/** "Quotes by Yoon about arms", "what is Yoon's position on arms", "criticism of Russia". */
function readNoun(atoms: readonly Atom[]): Draft | null {
  const lead = readLead(atoms)
  const start = lead.isNominal ? lead.length + 1 : 0
  const isNoun = (atom: Atom, index: number): boolean => index >= start && !atom.party && askedNoun(atom) !== null
  const strong = atoms.findIndex((atom, index) => isNoun(atom, index) && !isWeakNoun(atom))
  const at = strong === -1 ? atoms.findIndex(isNoun) : strong
  const noun = askedNoun(atoms[at])
  if (!noun) return null
  const before = atoms.slice(start, at)
  const speakers = before.flatMap(({ party }) => party ?? [])
  const isQuoted = before.some(({ lower }) => /^(?:direct|exact|verbatim|quoted)$/.test(lower))
  const topics = before
    .filter(
      ({ party, lower }) =>
        !party && !QUESTION_WORDS.has(lower) && !/^(?:direct|exact|verbatim|quoted|are|is)$/.test(lower),
    )
    .flatMap(topicOf)
  const plan: Plan = {
    ...EMPTY_PLAN,
    asks: lead.isNominal || lead.asks === 'COUNT' ? lead.asks : 'LIST',
    speakers,
    acts: noun.acts,
    topics,
    isQuoted,
  }
  return readTail(atoms, at + 1, { plan, verb: { ...noun, isPassive: false, isNoun: true }, unknown: [] })
}

/** "stoltenberg south korea weapons", "Yoon on arms": whoever is named takes part, whatever else is said is spoken of. */
function readKeywords(atoms: readonly Atom[]): Draft {
  const on = atoms.findIndex(({ lower }) => lower === 'on' || lower === 'about' || lower === 'regarding')
  const parties = (some: readonly Atom[]): readonly Party[] => some.flatMap(({ party }) => party ?? [])
  const said = on > 0 ? atoms.slice(0, on) : []
  const isOn = parties(said).length > 0 && said.every(({ party, lower }) => party || FILLERS.has(lower))
  const words = atoms.slice(isOn ? on + 1 : 0)
  const topics = words.filter(({ party }) => !party).flatMap(topicOf)
  const plan: Plan = isOn
    ? { ...EMPTY_PLAN, speakers: parties(said), mentions: parties(words), topics }
    : { ...EMPTY_PLAN, involved: parties(words), topics, isKeywords: true }
  return { plan, verb: null, unknown: [] }
}
