import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { FILLERS, QUESTION_AUXILIARIES, QUESTION_WORDS } from '../../languages/en/questions/function-words.js'
import { membersOf } from '../../languages/en/questions/group-nouns.js'
import { ANY_NOUNS } from '../../languages/en/questions/question-lexicon.js'
import type { SoughtWord } from '../../query/run/candidate-statements.js'
import type { Party, Plan } from '../plan/plan.js'
import { requestedVerb } from '../understand/requested-acts.js'
import type { QuestionToken } from '../words/question-tokens.js'
import { anyOf, soughtName, soughtWord } from './sought-words.js'

/** What a word of a question is about: what is spoken of, what happened around the saying ("when he resigned"), whoever speaks, is spoken to or is judged where no name is known, or the verb of speech. */
export type WordRole = 'TOPIC' | 'SETTING' | 'SPEAKER' | 'ADDRESSEE' | 'TARGET' | 'VERB'

/** A question as what is looked for. */
export interface Inquiry {
  readonly plan: Plan
  readonly words: readonly SoughtWord[]
  /** The role of each word. */
  readonly roles: readonly WordRole[]
  /** Whether only what the speakers of the plan say is looked for: names are known of them, and nothing else describes them. */
  readonly isBound: boolean
}

type Sought = readonly [WordRole, SoughtWord]

const isUnnamed = ({ how, actors }: Party): boolean => how === 'DESCRIBED' || how === 'UNKNOWN' || actors.length === 0

const isMeaningful = (word: string): boolean =>
  !FILLERS.has(word) && !QUESTION_AUXILIARIES.has(word) && !QUESTION_WORDS.has(word)

/** A word for whoever speaks: a group's members are meant, too. */
const soughtSpeaker = (word: string): SoughtWord => {
  const sought = soughtWord([word])
  const own = { ...sought, own: anyOf([word, word.replace(/s$/, '')]) }
  const members = membersOf(word)
  // "Mother" and "father" stand in the same places, and are somebody else.
  if (TITLES.get(word)?.kind === 'KIN') return { ...own, near: '', far: '' }
  return members.length === 0 ? own : { ...own, near: anyOf(members), far: '' }
}

/** The words of a party without a known name, each looked for by itself. */
const wordsOf = ({ words }: Party): readonly string[] =>
  words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== '' && isMeaningful(word))

/** A capitalized word of a description ("Republicans", "Conservative MPs") tells as much as a name. */
const asName = ({ words }: Party, word: string, sought: SoughtWord): SoughtWord =>
  COUNTRY_PHRASES.get(word) ||
  words.split(/[\s-]+/).some((each) => each.toLowerCase() === word && /^\p{Lu}\p{Ll}/u.test(each))
    ? { ...sought, weight: 1 }
    : sought

const lighter = (word: SoughtWord, by: number): SoughtWord => ({ ...word, weight: word.weight * by })

/** A word of the question whose place in it was not understood. */
const UNPLACED = 0.6

/** @param tokens the words of the question */
export function inquiryOf(plan: Plan, tokens: readonly QuestionToken[]): Inquiry {
  const { described } = plan
  const isGroup = plan.speakers.some(({ how }) => how === 'OFFICIALS')
  const speakers: Sought[] = described
    ? [
        ...described.names.map((party) => ['SPEAKER', soughtName(party)] as const),
        ...described.words.map((word) => ['SPEAKER', soughtSpeaker(word)] as const),
      ]
    : plan.speakers
        .filter((party) => isUnnamed(party) || party.how === 'OFFICIALS')
        .flatMap((party): Sought[] => [
          ...party.actors.slice(0, 1).map((actor) => ['SPEAKER', soughtName({ ...party, words: actor.name })] as const),
          ...wordsOf(party)
            .filter((word) => !party.actors.some(({ name }) => name.toLowerCase().split(' ').includes(word)))
            .map((word) => ['SPEAKER', asName(party, word, soughtSpeaker(word))] as const),
        ])
  const placed: Sought[] = [
    ...plan.targets.map((party): Sought => ['TARGET', soughtName(party)]),
    ...[...plan.mentions, ...plan.involved].flatMap((party): Sought[] =>
      isUnnamed(party) && party.words.includes(' ')
        ? wordsOf(party).map((word) => ['TOPIC', soughtWord([word])] as const)
        : [['TOPIC', soughtName(party)] as const],
    ),
    ...plan.topics.map((topic): Sought => ['TOPIC', soughtWord(topic)]),
    ...plan.surroundings.map((topic): Sought => ['SETTING', soughtWord(topic)]),
    ...plan.addressees.flatMap((party): Sought[] =>
      isUnnamed(party)
        ? wordsOf(party).map((word) => ['ADDRESSEE', soughtSpeaker(word)] as const)
        : [['ADDRESSEE', soughtName(party)]],
    ),
    ...(plan.verb ? [['VERB', soughtWord(plan.verb)] as const] : []),
    ...speakers,
  ]
  const found = [...placed, ...unplaced(plan, tokens).map((word): Sought => ['TOPIC', lighter(word, UNPLACED)])]
  return {
    plan,
    words: found.map(([role, word]) => (role === 'SPEAKER' ? { ...word, isOfSpeaker: true } : word)),
    roles: found.map(([role]) => role),
    isBound: !described && !isGroup && plan.speakers.length > 0 && !plan.speakers.some(isUnnamed),
  }
}

/** The words of the question that no part of the plan holds. */
function unplaced(plan: Plan, tokens: readonly QuestionToken[]): SoughtWord[] {
  const { speakers, addressees, targets, mentions, involved, described } = plan
  const parties = [speakers, addressees, targets, mentions, involved, described?.names ?? []].flat()
  const held = new Set([
    ...parties.flatMap(({ words }) => [words.toLowerCase(), ...words.toLowerCase().split(/[\s-]+/)]),
    ...[...plan.topics, ...plan.surroundings].map(([word = '']) => word.replaceAll('"', '').toLowerCase()),
    ...(described?.words ?? []),
    ...(plan.verb ?? []),
  ])
  return tokens.flatMap((word) => {
    const { party, lower, isQuoted } = word
    if (party) return held.has(party.words.toLowerCase()) ? [] : [soughtName(party)]
    const isAsking = ANY_NOUNS.has(lower) || requestedVerb([word], 0)?.acts.length === 0
    return isQuoted || held.has(lower) || isAsking || !isMeaningful(lower) ? [] : [soughtWord([lower])]
  })
}
