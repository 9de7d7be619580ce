import { FORMS_OF_DO } from '../../languages/en/grammar/auxiliaries.js'
import { PHRASE_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import { DENYING, NEGATIVE_ADVERBS } from '../../languages/en/grammar/negation.js'
import { NEVER_BEFORE_VERBS, QUESTION_NOUN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { INTERROGATIVE_DETERMINERS } from '../../languages/en/grammar/wh-words.js'
import { NOUN_PREPOSITIONS, RELATIVES } from '../../languages/en/grammar/word-classes.js'
import { ADJECTIVES_OF_TERMS } from '../../languages/en/names/titles.js'
import {
  NOMINAL_ENDINGS,
  PARTICIPLE_ENDINGS,
  PAST_OR_THIRD_ENDINGS,
} from '../../languages/en/questions/asked-things.js'
import {
  FILLERS,
  FORETELLING,
  FORMS_OF_BE,
  KIND_NOUNS,
  QUESTION_AUXILIARIES,
} from '../../languages/en/questions/function-words.js'
import { synonymsOf } from '../../languages/en/questions/synonyms.js'
import { isDisbelief } from '../../languages/en/speech/disbelief.js'
import { type Description, EMPTY_PLAN, type Plan } from '../plan/plan.js'
import { partiesOf } from '../resolve/bearers.js'
import { isTitlePart } from '../resolve/title-words.js'
import type { QuestionToken } from '../words/question-tokens.js'
import type { PlanDraft } from './draft.js'
import { readComplement } from './read-complement.js'
import { type QuestionWord, readQuestionWord } from './read-question-word.js'
import { isAdjective, requestedNoun, requestedVerb } from './requested-acts.js'
import { topicOf } from './topics.js'

/** A clause: question word, auxiliary, subject, verb of speech, and what follows. */
export function readClause(tokens: readonly QuestionToken[]): PlanDraft | null {
  const questionWord = readQuestionWord(tokens)
  const at = verbAt(tokens, questionWord)
  const isNoun = questionWord.isNominal || requestedNoun(tokens[questionWord.length - 1]) !== null
  if (at === -1) return questionWord.asks === 'LIST' || isNoun ? null : withoutVerb(tokens, questionWord)
  const verb = requestedVerb(tokens, at)
  if (!verb) return null
  // "Will the storm hit Malta" asks of the world, not whether somebody will say it.
  if (FORETELLING.has(tokens[0]?.lower ?? '') && verb.acts.length > 0) return withoutVerb(tokens, questionWord)
  const thing = thingOf(tokens, questionWord, at)
  const about = spokenOfThing(thing, tokens[questionWord.length - 1])
  const whole = subjectOf(tokens, thing.length > 0 ? questionWord.length + thing.length : questionWord.length, at)
  const subject = withoutRelative(whole)
  const isPassive = !isAdjective(verb.lemma) && isPassiveAt(tokens, at, questionWord)
  const parties = partiesOf(subject)
  const named = isPassive
    ? { ...(verb.object === 'TARGET' ? { targets: parties } : { addressees: parties }) }
    : { speakers: parties }
  // "Which countries did he say had changed": what is asked for is part of what was said.
  const isCounted = questionWord.asks === 'COUNT' && KIND_NOUNS.has(tokens[questionWord.length - 1]?.lower ?? '')
  const isContent =
    (questionWord.asks === 'SPEAKER' || isCounted) && !isPassive && parties.length > 0 && verb.object === 'TOPIC'
  // "What was said about …": the passive subject of a verb like "say" is not an addressee.
  const isSaid = isPassive && verb.object === 'TOPIC'
  const isOther = !isSaid && (isPassive ? !questionWord.isBy : parties.length > 0)
  const plan: Plan = {
    ...EMPTY_PLAN,
    kind: isContent ? null : questionWord.kind,
    isMeasured: questionWord.isMeasured || (isContent && isCounted),
    counted: questionWord.isMeasured ? countedNoun(tokens, questionWord) : null,
    described: isPassive ? null : descriptionOf([...askedNoun(tokens, questionWord, at), ...subject]),
    ...(isSaid ? { mentions: parties } : named),
    // "Who did he urge" and "who was urged" ask for the addressee.
    asks: isContent ? 'CONTENT' : questionWord.asks === 'SPEAKER' && isOther ? 'ADDRESSEE' : questionWord.asks,
    acts: verb.acts,
    verb:
      verb.acts.length === 0
        ? null
        : [...new Set([tokens[at]?.lower ?? '', ...synonymsOf(verb.lemma.split(' ')[0] ?? '')])],
    surroundings: whole
      .slice(subject.length)
      .filter(({ party }) => !party)
      .flatMap(topicOf),
    topics: about.filter(({ party }) => !party).flatMap(topicOf),
    ...(about.some(({ party }) => party) && { mentions: partiesOf(about) }),
    isContentDenied: tokens.slice(at + verb.length).some(({ lower }) => DENYING.test(lower)),
    // Doubt is stored as negated belief.
    isNegated:
      tokens.slice(0, at).some(({ lower }) => NEGATIVE_ADVERBS.has(lower)) !== isDisbelief(tokens[at]?.lower ?? ''),
  }
  return readComplement(tokens, at + verb.length, { plan, verb: { ...verb, isPassive }, unknown: [] })
}

/** What a subject is called, where it is more than names with their titles. */
function descriptionOf(subject: readonly QuestionToken[]): Description | null {
  const words = subject
    .filter((token) => !token.party && isMeaningful(token) && !ADJECTIVES_OF_TERMS.has(token.lower))
    .map(({ lower }) => lower)
  return words.length === 0 ? null : { words, names: subject.flatMap(({ party }) => party ?? []) }
}

/** The nouns of "which" that speak: "which [countries] urged". */
const askedNoun = (
  tokens: readonly QuestionToken[],
  { asks, length }: QuestionWord,
  at: number,
): readonly QuestionToken[] =>
  asks === 'SPEAKER' && !tokens.slice(length, at).some(({ lower }) => QUESTION_AUXILIARIES.has(lower))
    ? tokens.slice(1, length).filter(({ lower }) => lower !== 'else')
    : []

/** The tokens from `first` to the verb, without auxiliaries and negations. */
const subjectOf = (tokens: readonly QuestionToken[], first: number, at: number): readonly QuestionToken[] =>
  tokens.slice(first, at).filter(({ lower }) => !QUESTION_AUXILIARIES.has(lower) && !NEGATIVE_ADVERBS.has(lower))

const isMeaningful = ({ party, lower }: QuestionToken): boolean =>
  party !== null || !(FILLERS.has(lower) || QUESTION_AUXILIARIES.has(lower))

/** "The baker whose oven broke down", "the baker suing Doe" and "the baker injured in Malta" are the baker. */
function withoutRelative(tokens: readonly QuestionToken[]): readonly QuestionToken[] {
  const isParticiple = (index: number): boolean => {
    const [before, word, after] = [tokens[index - 1], tokens[index], tokens[index + 1]]
    if (!before || !word || !after || before.party || FILLERS.has(before.lower)) return false
    if (/[a-z]{2}ing$/.test(word.lower)) return after.party !== null || PHRASE_DETERMINERS.has(after.lower)
    return /[a-z]{2}ed$/.test(word.lower) && NOUN_PREPOSITIONS.has(after.lower)
  }
  const at = tokens.findIndex(({ lower }, index) => index > 0 && (RELATIVES.has(lower) || isParticiple(index)))
  return at === -1 ? tokens : tokens.slice(0, at)
}

/** The part of the thing asked for that is a topic: of "what weakness of the study" only the study, since the answer supplies the weakness. */
function spokenOfThing(thing: readonly QuestionToken[], first: QuestionToken | undefined): readonly QuestionToken[] {
  if (!INTERROGATIVE_DETERMINERS.has(first?.lower ?? '')) return thing
  const preposition = thing.findIndex(({ lower }) => QUESTION_NOUN_PREPOSITIONS.has(lower))
  return preposition === -1 ? [] : thing.slice(preposition)
}

/** The thing asked for, which precedes the auxiliary and the subject: "how large *a discount* did she promise". */
function thingOf(
  tokens: readonly QuestionToken[],
  { asks, length }: QuestionWord,
  at: number,
): readonly QuestionToken[] {
  const auxiliary = tokens.findIndex(({ lower }, index) => index > length && QUESTION_AUXILIARIES.has(lower))
  const isBare = QUESTION_AUXILIARIES.has(tokens[length]?.lower ?? '')
  if (
    (asks !== 'CONTENT' && asks !== 'COUNT') ||
    isBare ||
    auxiliary === -1 ||
    !tokens.slice(auxiliary, at).some(isMeaningful)
  )
    return []
  return tokens.slice(length, auxiliary)
}

/** "How many [boats] did she say": the last noun before the auxiliary. */
function countedNoun(tokens: readonly QuestionToken[], { length }: QuestionWord): string | null {
  const auxiliary = tokens.findIndex(({ lower }, at) => at > length && QUESTION_AUXILIARIES.has(lower))
  const noun = tokens[auxiliary - 1]
  return noun && auxiliary - length <= LONGEST_COUNTED && !noun.party && !FILLERS.has(noun.lower) ? noun.lower : null
}

/** Words of what is counted: "how many [old fishing boats]". */
const LONGEST_COUNTED = 3

/** Where the main verb may stand: of "how many attacks did they report", after the auxiliary. */
function firstVerbAt(tokens: readonly QuestionToken[], { length, isMeasured }: QuestionWord): number {
  const auxiliary = isMeasured ? tokens.findIndex(({ lower }, at) => at > length && FORMS_OF_DO.has(lower)) : -1
  return auxiliary === -1 ? length : auxiliary + 1
}

/** The index of the main verb of speech: after the subject if there is an auxiliary, directly after "who"; -1 if there is none. */
function verbAt(tokens: readonly QuestionToken[], questionWord: QuestionWord): number {
  if (questionWord.isNominal) return -1
  const isDone = FORMS_OF_DO.has(tokens[questionWord.length]?.lower ?? '')
  for (let at = firstVerbAt(tokens, questionWord); at < tokens.length; at++) {
    const before = tokens[at - 1]
    const verb = tokens[at]?.party ? null : requestedVerb(tokens, at)
    // After "to", a determiner or a possessive there is an infinitive or a noun, not the main verb.
    if (!verb || (before && (NEVER_BEFORE_VERBS.has(before.lower) || before.isPossessive))) continue
    if (QUESTION_AUXILIARIES.has(tokens[at]?.lower ?? '')) continue
    // After a form of "do" the main verb is in its base form: "do the states [suing] the bank say".
    if (isDone && PARTICIPLE_ENDINGS.test(tokens[at]?.lower ?? '')) continue
    const subject = subjectOf(tokens, questionWord.length, at)
    // "Who is against it", but not "what did they do against it".
    if (isAdjective(verb.lemma) && !tokens.slice(0, at).some(({ lower }) => FORMS_OF_BE.has(lower))) continue
    const hasSubject = subject.some(({ party, lower }) => party || !FILLERS.has(lower))
    // "Did the talks …": after a form of "do", the first word belongs to the subject.
    const isNot = NEGATIVE_ADVERBS.has(before?.lower ?? '')
    if (questionWord.hasAuxiliary && !hasSubject && !isNot && FORMS_OF_DO.has(tokens[questionWord.length]?.lower ?? ''))
      continue
    // Without a question word or auxiliary, a verb is accepted only after a name or title, and not in its base form.
    const isNamed =
      subject.some(({ party }) => party) ||
      (hasSubject && subject.every(({ lower }) => isTitlePart(lower) || FILLERS.has(lower)))
    if (questionWord.asks === 'LIST' && !(isNamed && isPastOrThird(tokens[at]?.lower ?? ''))) continue
    return at
  }
  return -1
}

/** A past or third person form: "urged", "says", not "press" or "comment". */
const isPastOrThird = (form: string): boolean => PAST_OR_THIRD_ENDINGS.test(form) && !NOMINAL_ENDINGS.test(form)

function isPassiveAt(tokens: readonly QuestionToken[], at: number, questionWord: QuestionWord): boolean {
  const form = tokens[at]?.lower ?? ''
  if (/ing$/.test(form)) return false
  const first = Math.min(questionWord.length, at)
  const before = withoutRelative(tokens.slice(first, at)).map(({ lower }) => lower)
  return before.some((lower) => FORMS_OF_BE.has(lower))
}

/** A clause without a verb of speech is not understood: "did Doe help Malta". */
function withoutVerb(tokens: readonly QuestionToken[], questionWord: QuestionWord): PlanDraft {
  const rest = tokens.slice(questionWord.length).filter(({ lower }) => !QUESTION_AUXILIARIES.has(lower))
  return {
    plan: EMPTY_PLAN,
    verb: null,
    unknown: rest.filter(({ party, lower }) => !party && !FILLERS.has(lower)).map(({ text }) => text),
  }
}
