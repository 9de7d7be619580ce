import type { Act, ActClass, ActorKind, Modality, Mode, Review, Stance } from './generated/operations.js'

/** The API's enums in the page's words. */

/** Every act with its class, in the order of the API. */
export const ACTS: Readonly<Record<Act, ActClass>> = {
  SAY: 'ASSERTIVE',
  EXPLAIN: 'ASSERTIVE',
  ARGUE: 'ASSERTIVE',
  CLAIM: 'ASSERTIVE',
  NOTE: 'ASSERTIVE',
  CITE: 'ASSERTIVE',
  ANNOUNCE: 'ASSERTIVE',
  CONFIRM: 'ASSERTIVE',
  ADMIT: 'ASSERTIVE',
  DENY: 'ASSERTIVE',
  PREDICT: 'ASSERTIVE',
  BELIEVE: 'ASSERTIVE',
  WARN: 'ASSERTIVE',
  CONSULT: 'ASSERTIVE',
  ASK: 'DIRECTIVE',
  URGE: 'DIRECTIVE',
  PROPOSE: 'DIRECTIVE',
  DEMAND: 'DIRECTIVE',
  ORDER: 'DIRECTIVE',
  INVESTIGATE: 'DIRECTIVE',
  PROMISE: 'COMMISSIVE',
  AGREE: 'COMMISSIVE',
  REJECT: 'COMMISSIVE',
  THREATEN: 'COMMISSIVE',
  CONCEDE: 'COMMISSIVE',
  THANK: 'EXPRESSIVE',
  PRAISE: 'EXPRESSIVE',
  APOLOGIZE: 'EXPRESSIVE',
  CRITICIZE: 'EXPRESSIVE',
  ACCUSE: 'EXPRESSIVE',
}

/** The classes of acts, in the order of the API. */
export const CLASSES: readonly ActClass[] = [...new Set(Object.values(ACTS))]

/** "URGE" → "urge"; every enum's value reads as a word in lower case. */
export const wordOf = (value: Act | ActClass | ActorKind | Modality | Mode | Review): string =>
  value.toLowerCase().replaceAll('_', ' ')

/** What a modality says of a statement; nothing of one that was made. */
export const MODALITIES: Readonly<Record<Modality, string | undefined>> = {
  ACTUAL: undefined,
  POSSIBLE: 'possibly said',
  CONDITIONAL: 'said on a condition',
  INTENDED: 'yet to be said',
}

/** Where somebody stands on a thing. */
export const STANCE_WORD: Readonly<Record<Stance, string>> = {
  FOR: 'for it',
  CONDITIONAL: 'on a condition',
  AGAINST: 'against it',
  UNCLEAR: 'unclear',
}
