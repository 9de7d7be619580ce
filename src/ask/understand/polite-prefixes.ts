import type { QuestionToken } from './question-tokens.js'

/** Ways to begin that ask for nothing themselves. */
const COURTESIES = [
  'please',
  'pls',
  'plz',
  'can you',
  'could you',
  'would you',
  'will you',
  'tell me',
  'show me',
  'give me',
  'find me',
  'let me know',
  'remind me',
  'i want to know',
  'i would like to know',
  'i need to know',
  'i want',
  'i need',
  'do you know',
  'do we know',
  'i wonder',
  'show',
  'list',
  'find',
  'search for',
  'search',
  'get me',
  'get',
  'display',
  'look up',
  'and',
  'so',
  'ok',
  'according to the articles',
  'us',
].map((phrase) => phrase.split(' '))

/** A question without the words that only ask for it: "can you tell me", "show me". */
export function withoutPolitePrefix(atoms: readonly QuestionToken[]): readonly QuestionToken[] {
  const begins = COURTESIES.filter((phrase) => phrase.every((part, at) => atoms[at]?.lower === part))
  const longest = Math.max(0, ...begins.map(({ length }) => length))
  return longest === 0 || longest === atoms.length ? atoms : withoutPolitePrefix(atoms.slice(longest))
}

const GREETING =
  /^\s*(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening|day)|thanks(?=[,.!])|thank you(?=[,.!]))(?: (?:there|all|team))?[\s,.!:]+(?=\S)/iu
/** "I'm writing an essay, who …": what whoever asks says of themselves, before a question that begins with its word. */
const OWN_AFFAIRS =
  /^\s*i(?:['’]m| am| have| had| was|['’]ve)\b(?:(?!\b(?:what|who|whom|which|when|where|why|how|whether|if)\b)[^.!?]){0,80}[,:;.!?]\s+(?=(?:what|who|whom|which|when|where|why|how|did|does|do|has|have|is|was|were|are)\b)/iu

/** A question without its greeting, and without what whoever asks says of themselves first. */
export const withoutGreeting = (question: string): string => question.replace(GREETING, '').replace(OWN_AFFAIRS, '')

/** Whether a word begins one of them. */
export const isPolitePrefix = (lower: string): boolean => COURTESIES.some(([first]) => first === lower)
