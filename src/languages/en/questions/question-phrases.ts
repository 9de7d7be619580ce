/**
 * What people write around what they ask. Source: general knowledge of English letters and searches, and the questions of `test/ask`.
 */
const phrases = (list: readonly string[]): readonly (readonly string[])[] => list.map((phrase) => phrase.split(' '))

/** Ways to begin that ask for nothing themselves, each as its words. */
export const POLITE_PREFIXES = phrases([
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
])

/** "Please", "could you please": before any way to ask. */
export const COURTESY = /^\s*(?:(?:can|could|would|will) you\s+)?(?:please|pls|plz)[\s,]+/i

/** Ways to begin a question that is answered by yes or no, each as its words. */
export const WHETHER_PHRASES = phrases([
  'is it true that',
  'is it true',
  'is it known that',
  'is it known',
  'whether',
  'if',
])

/** "Hello there,", "Good morning!" at the beginning. */
export const GREETING =
  /^\s*(?:hi|hello|hey|dear \w+|good (?:morning|afternoon|evening|day)|thanks(?=[,.!])|thank you(?=[,.!]))(?: (?:there|all|team))?[\s,.!:]+(?=\S)/iu
/** "I'm preparing a talk, who …": what whoever asks says of themselves, before a question that begins with its word. */
export const OWN_AFFAIRS =
  /^\s*i(?:['’]m| am| have| had| was|['’]ve)\b(?:(?!\b(?:what|who|whom|which|when|where|why|how|whether|if)\b)[^.!?]){0,80}[,:;.!?]\s+(?=(?:what|who|whom|which|when|where|why|how|did|does|do|has|have|is|was|were|are)\b)/iu

/** "Paper boats: what does the club want?": the topic, and the question. */
export const TOPIC_FIRST =
  /^([^:?]{2,80}):\s+((?:what|who|whom|when|where|why|how|which|did|does|has|is|was)\b[^?]*)\??\s*$/i

/** The last clause of a question that tells what will be: "… [whether she will come in May]". */
export const FUTURE_CLAUSE =
  /\b(?:that|whether|if)\b(?![^?]*\b(?:that|whether|if)\b[^?]*\b(?:will|would)\b)[^?]*\b(?:will|would)\b/i
/** The same without a word that opens it: "warn [would] happen"; the first group is the word before. Global: for `String.matchAll`. */
export const FUTURE_AFTER_VERB = /(\p{L}+)\s+(?:would|will)\b/giu
