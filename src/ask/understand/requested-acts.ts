import { inflections } from '../../languages/en/grammar/inflections.js'
import { WEAK_NOUNS } from '../../languages/en/questions/asked-things.js'
import {
  ANY_NOUNS,
  ANY_VERBS,
  ASKED_NOUNS,
  ASKED_PHRASES,
  type AskedPhrase,
} from '../../languages/en/questions/question-lexicon.js'
import { meantBy } from '../../languages/en/questions/synonyms.js'
import { actOfNoun, type Cue, cuesOf, type Frame } from '../../languages/en/speech/cues.js'
import { SPEAKING_GROUPS, SPEAKING_TEXTS } from '../../languages/en/speech/labels.js'
import { ACTS, type Act } from '../../vocabulary/acts.js'
import type { Word } from '../words/words.js'

/** The meaning of a question's verb or noun of speech. */
export interface RequestedAct {
  /** Any of these; if empty, any act. */
  readonly acts: readonly Act[]
  /** The role of its object: the addressee, the target of the act (addressed or talked about), or the topic. */
  readonly object: 'ADDRESSEE' | 'TARGET' | 'TOPIC'
  /** Whether its object may be a thing: "promised a timetable". */
  readonly takesThing: boolean
  /** Number of words that it takes. */
  readonly length: number
  /** The verb of the lexicon, or the noun. */
  readonly lemma: string
}

/** "Talked about", "spoke of": by whatever act. */
const PARTICLES_OF_TOPICS: ReadonlySet<string> = new Set(['about', 'of', 'on'])

/** Frames of the lexicon in which the verb's object is the addressee. */
const SPOKEN_TO: readonly Frame[] = ['a', 'd', 'o']

/** Phrases that ask for a statement in addition to the lexicon's cues, by each form of their first word, the longest first. */
const PHRASES_BY_FORM: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>()
  for (const phrase of [...ASKED_PHRASES.keys()].map((words) => words.split(' '))) {
    for (const form of inflections(phrase[0] ?? '')) found.set(form, [...(found.get(form) ?? []), phrase])
  }
  for (const phrases of found.values()) phrases.sort((a, b) => b.length - a.length)
  return found
})()

const ANY_VERB_FORMS: ReadonlySet<string> = new Set([...ANY_VERBS].flatMap(inflections))

/** The verb of speech at `words[at]`, with its particles ("call on", "lash out at"); null if there is none. */
export function requestedVerb(words: readonly (Word | undefined)[], at: number): RequestedAct | null {
  const form = words[at]?.lower
  if (form === undefined || words[at]?.isPossessive) return null
  // "Call off", "put off": another verb.
  if (meantBy(form, words[at + 1]?.lower ?? '') !== null) return null
  const follow = (parts: readonly string[]): boolean => parts.every((part, i) => words[at + 1 + i]?.lower === part)
  const phrase = PHRASES_BY_FORM.get(form)?.find(([, ...parts]) => follow(parts))
  const cues = cuesOf(form)
  const withParticle = cues.find(({ particle }) => particle !== null && follow(particle.split(' ')))
  if (phrase && (phrase.length > 1 || !withParticle)) {
    const lemma = phrase.join(' ')
    const [acts, object] = ASKED_PHRASES.get(lemma) as AskedPhrase
    return { acts, object, takesThing: false, length: phrase.length, lemma }
  }
  const cue = withParticle ?? cues.find(({ particle }) => particle === null)
  if (cue) return ofCue(cue)
  if (ANY_VERB_FORMS.has(form)) return { acts: [], object: 'TOPIC', takesThing: true, length: 1, lemma: form }
  // "What did he call for": the particle may be at the end of the question, so the verb alone is accepted.
  const loose = cues.find(({ particle }) =>
    particle?.split(' ').every((part) => words.slice(at + 1).some((word) => word?.lower === part)),
  )
  return loose ? { ...ofCue(loose), length: 1 } : null
}

function ofCue({ lemma, particle, acts }: Cue): RequestedAct {
  const length = 1 + (particle?.split(' ').length ?? 0)
  const key = particle === null ? lemma : `${lemma} ${particle}`
  if (ANY_VERBS.has(lemma) && (particle === null || PARTICLES_OF_TOPICS.has(particle))) {
    return { acts: [], object: lemma === 'tell' ? 'ADDRESSEE' : 'TOPIC', takesThing: lemma !== 'tell', length, lemma }
  }
  const object = objectOf(acts)
  // "Ask" alone puts a question; "ask for" and "ask somebody to" urge.
  const shown = key === 'ask' ? ['ASK' as const] : actsOf(acts)
  return { acts: shown, object, takesThing: acts.has('n') || acts.has('i'), length, lemma: key }
}

/** The acts of a verb. Those of the frames for a thing requested or demanded ("denied a visa") count only if it has no others. */
function actsOf(acts: Cue['acts']): Act[] {
  const shown = [...acts].filter(([frame]) => frame !== 'p' && frame !== 'm').map(([, act]) => act)
  return [...new Set(shown.length > 0 ? shown : acts.values())]
}

/** The role of a verb's object, given its frames. */
function objectOf(acts: Cue['acts']): RequestedAct['object'] {
  const frames = [...acts.keys()]
  if (frames.some((frame) => SPOKEN_TO.includes(frame))) return 'ADDRESSEE'
  if (acts.has('f')) return acts.has('n') ? 'TARGET' : 'ADDRESSEE'
  const isAssertive = [...acts.values()].every((act) => ACTS[act].actClass === 'ASSERTIVE')
  return frames.join('') === 'n' && !isAssertive ? 'TARGET' : 'TOPIC'
}

/** Whether a noun stands for anything said, so that a noun of a specific act has priority over it. */
export const isWeakNoun = ({ lower }: Word): boolean => WEAK_NOUNS.has(lower)

/** Whether it is an adjective, which with "be" is not a passive: "is worried". */
export const isAdjective = (lemma: string): boolean => ASKED_PHRASES.get(lemma)?.[2] === 'ADJECTIVE'

/** Classes of acts that are directed at somebody. */
const TOWARDS: ReadonlySet<string> = new Set(['EXPRESSIVE', 'DIRECTIVE'])

/** The meaning of a noun of speech ("quotes", "criticism", "demands"); null for other words. */
export function requestedNoun(word: Word | undefined): RequestedAct | null {
  if (!word || word.isQuoted) return null
  const { lower } = word
  if (ANY_NOUNS.has(lower)) return { acts: [], object: 'TOPIC', takesThing: true, length: 1, lemma: lower }
  // "by the opposition", "maintenance report": who or what speaks, not what is said.
  const own = SPEAKING_GROUPS.has(lower) || SPEAKING_TEXTS.has(lower) ? null : actOfNoun(lower)
  const acts = ASKED_NOUNS.get(lower) ?? (own && [own])
  if (!acts) return null
  const isTo = acts.some((act) => TOWARDS.has(ACTS[act].actClass) || act === 'THREATEN' || act === 'REJECT')
  return { acts, object: isTo ? 'TARGET' : 'TOPIC', takesThing: true, length: 1, lemma: lower }
}

/** The acts of a verb with an infinitive: "ask" and "tell" alone are a question and plain speech, "asked them to …" and "told them to …" are not. */
export function actsWithComplement({ lemma, acts }: RequestedAct): readonly Act[] {
  if (lemma === 'tell') return ['URGE', 'ORDER', 'DEMAND']
  return lemma === 'ask' ? ['URGE'] : acts
}
