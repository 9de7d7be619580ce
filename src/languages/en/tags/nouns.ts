import { tokenAt } from '../../../text/tokens/token-at.js'
import {
  all,
  among,
  being,
  either,
  like,
  not,
  outside,
  type PlaceTest,
  shaped,
  tagged,
  word,
} from '../../../text/tokens/token-pattern.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { PRONOMINAL_DETERMINERS } from '../grammar/determiners.js'
import { INDEFINITE_PRONOUNS } from '../grammar/pronouns.js'
import { AUXILIARIES, POSSESSIVES } from '../grammar/word-classes.js'
import { actOfNoun, cuesOf } from '../speech/cues.js'
import type { TagRepair } from './tag-repair.js'

/** "everything", "nothing" and their like are pronouns, although some end in -ing. */
export const INDEFINITES: TagRepair = {
  tag: 'PRON',
  example: 'She denied [everything].',
  ways: [{ token: among(INDEFINITE_PRONOUNS) }],
}

/** What is followed by a noun phrase's noun. */
const determiner = either(
  all(tagged('PRON'), among(POSSESSIVES)),
  word("'s"),
  all(tagged('DET'), not(among(PRONOMINAL_DETERMINERS))),
)
const verb = all(tagged('VERB'), not(among(AUXILIARIES)))

/** True where a verb that takes a thing ends before a token, with its particle: "rejected | calls", "put forward | plans". */
const followsTakingVerb: PlaceTest = (tokens, at) => {
  const near = tokenAt(tokens, at - 1)
  if (near.pos === 'VERB') return cuesOf(near.lower).some(({ acts }) => acts.has('n') || acts.has('p'))
  const before = tokenAt(tokens, at - 2)
  return (
    before.pos === 'VERB' && cuesOf(before.lower).some(({ particle, acts }) => particle === near.lower && acts.has('n'))
  )
}

/** "urged | calm", "appealed for | calm": true behind a verb whose object is what is asked for, with this particle. */
const asksWith = (particle: string | null) => (token: Token) =>
  token.pos === 'VERB' &&
  cuesOf(token.lower).some((one) => one.particle === particle && /^(?:URGE|DEMAND)$/.test(one.acts.get('n') ?? ''))

/** The end of an object; a capitalized word begins the next paragraph. */
const endOfObject = either(outside, tagged('PUNCT', 'ADP', 'CCONJ', 'SCONJ'), shaped('capital'))

/** Nouns, and what describes them, that are tagged as verbs. Chosen by hand from mistakes in agency news. */
export const NOUN_REPAIRS: readonly TagRepair[] = [
  {
    tag: 'NOUN',
    example: 'According to [estimates], it rained.',
    ways: [{ before: [word('according'), word('to')], token: verb }],
  },
  // After a determiner or possessive a verb form describes the noun that follows, or is the noun.
  {
    tag: 'ADJ',
    example: 'The [wanted] man left.',
    ways: [
      { before: [determiner], token: all(verb, like(/(?:ing|ed)$/)), after: [tagged('NOUN', 'PROPN', 'ADJ', 'VERB')] },
    ],
  },
  { tag: 'NOUN', example: 'His [claims] were false.', ways: [{ before: [determiner], token: verb }] },
  // Right after a verb that takes a thing, a noun of speech is one.
  {
    tag: 'NOUN',
    example: 'She rejected [calls] from farmers.',
    ways: [
      {
        token: all(
          tagged('VERB'),
          like(/s$/),
          being((lower) => actOfNoun(lower) !== null),
        ),
        where: followsTakingVerb,
      },
    ],
  },
]

/** The object of a verb of asking is a noun, although the same form may be an adjective. */
export const ADJECTIVE_THINGS: TagRepair = {
  tag: 'NOUN',
  example: 'The bishop appealed for [calm].',
  ways: [
    { before: [asksWith('for'), word('for')], token: tagged('ADJ'), after: [endOfObject] },
    { before: [asksWith(null)], token: tagged('ADJ'), after: [endOfObject] },
  ],
}

/** Before an object, an -ing form after a preposition is a verb. */
export const GERUNDS: TagRepair = {
  tag: 'VERB',
  example: 'Voters were against [selling] the orchard.',
  ways: [
    {
      before: [tagged('ADP')],
      token: all(tagged('NOUN'), shaped('lower'), like(/ing$/)),
      after: [either(tagged('DET'), among(POSSESSIVES))],
    },
  ],
}
