import { words } from '../../../text/word-sets.js'

/**
 * The singular of English nouns, by the rules of spelling and their exceptions. Source: Quirk et al., "A Comprehensive Grammar of the
 * English Language", 5.73–5.103 (number of nouns).
 */

/** Plurals that have no singular, or mean something else than theirs: "arms" are weapons, "talks" negotiations. */
const PLURAL_ONLY = words(`
  affairs arms authorities barracks belongings clothes crossroads customs earnings forces glasses goods headquarters hostilities
  means media odds outskirts people police premises proceeds relations rights savings scissors series species surroundings talks
  thanks troops trousers works`)

/** Singulars that end in -s. Theirs, and any other in -ss, -us or -is, stay as they are; their plural has -es. */
const SINGULAR_IN_S = words(`
  alias atlas bias bonus bus campus canvas census chaos christmas citrus consensus diabetes focus gas genius lens lotus measles news
  pancreas plus rabies status surplus texas virus walrus`)

/** Sciences and the like: other words in -ics are plurals ("critics"). */
const SINGULAR_IN_ICS = words(`
  acoustics aerobics athletics dynamics economics electronics ethics genetics gymnastics linguistics logistics mathematics olympics
  physics politics robotics statistics`)

const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ...['man', 'woman', 'policeman', 'policewoman', 'fisherman', 'businessman', 'spokesman', 'spokeswoman', 'gunman'].map(
    (word) => [word.replace(/an$/, 'en'), word] as const,
  ),
  ...['congressman', 'chairman', 'serviceman', 'clergyman', 'fireman', 'salesman', 'workman', 'layman'].map(
    (word) => [word.replace(/an$/, 'en'), word] as const,
  ),
  ...['crisis', 'analysis', 'thesis', 'hypothesis', 'diagnosis', 'oasis', 'emphasis', 'synthesis'].map(
    (word) => [word.replace(/is$/, 'es'), word] as const,
  ),
  ...['life', 'wife', 'knife', 'midwife'].map((word) => [word.replace(/fe$/, 'ves'), word] as const),
  ...['wolf', 'half', 'shelf', 'thief', 'loaf', 'leaf', 'calf'].map(
    (word) => [word.replace(/f$/, 'ves'), word] as const,
  ),
  ['children', 'child'],
  ['grandchildren', 'grandchild'],
  ['schoolchildren', 'schoolchild'],
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon'],
  ['feet', 'foot'],
  ['teeth', 'tooth'],
  ['geese', 'goose'],
  ['mice', 'mouse'],
])

/** Plurals without an -s that speak: "local [media] report". */
export const PLURALS_WITHOUT_S = words('people police media children men women folk staff')

/** Words in -ies whose singular ends in -ie, and in -oes whose singular ends in -oe. */
const IN_E = words('calories cookies movies pies rookies selfies ties zombies canoes foes shoes toes')

/** The singular of a noun in lower case; a noun that has none, or is one already, stays as it is: "weapons" → "weapon", "arms" → "arms". */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun)
  if (irregular !== undefined) return irregular
  if (!noun.endsWith('s') || noun.length < 4 || PLURAL_ONLY.has(noun)) return noun
  if (SINGULAR_IN_S.has(noun) || SINGULAR_IN_ICS.has(noun) || /(?:ss|us|is)$/.test(noun)) return noun
  if (SINGULAR_IN_S.has(noun.slice(0, -2))) return noun.slice(0, -2)
  if (IN_E.has(noun)) return noun.slice(0, -1)
  if (noun.endsWith('ies')) return `${noun.slice(0, -3)}y`
  if (/(?:[^a]ch|sh|ss|x|o|zz)es$/.test(noun) || /(?:beach|peach|coach|approach|breach|speech)es$/.test(noun)) {
    return noun.slice(0, -2)
  }
  return noun.slice(0, -1)
}
