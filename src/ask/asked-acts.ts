import { ACTS, type Act } from '../lexicon/acts.js'
import { actOfNoun, type Cue, cuesOf, type Frame } from '../lexicon/cues.js'
import type { Word } from './words.js'

/** What a question's verb or noun of speech asks for. */
export interface AskedAct {
  /** Any of these; any at all where empty. */
  readonly acts: readonly Act[]
  /** What its object is: whom it is said to, whom it is done to by speaking to or of them, or what it is about. */
  readonly object: 'ADDRESSEE' | 'TARGET' | 'TOPIC'
  /** Whether its object may be a thing: "promised a timetable". */
  readonly takesThing: boolean
  /** How many words it takes. */
  readonly length: number
  /** The verb of the lexicon, or the noun. */
  readonly lemma: string
}

/** Verbs and nouns that ask for whatever was said, whichever act it was. */
const ANY_VERBS =
  'say tell state speak talk comment mention discuss remark respond reply answer react express write add note declare describe report address voice feel think'
const ANY_NOUNS =
  `statement statements comment comments remark remarks words view views opinion opinions position positions stance reaction
  reactions response responses thoughts message messages speech speeches answer answers quote quotes quotation quotations everything anything all
  interview interviews take line`.split(/\s+/)

const BY_ANY_VERB = new Set([...ANY_VERBS.split(' ')])

/** Verbs of questions that articles use otherwise or not at all, and what they ask for. */
const ASKED_VERBS: readonly (readonly [words: string, acts: readonly Act[], object: AskedAct['object']])[] = [
  ['push', ['URGE'], 'ADDRESSEE'],
  ['pressure', ['URGE', 'DEMAND'], 'ADDRESSEE'],
  ['want', ['URGE', 'DEMAND', 'PROPOSE', 'ORDER', 'BELIEVE'], 'ADDRESSEE'],
  ['lash out at', ['CRITICIZE', 'ACCUSE'], 'TARGET'],
  ['hit out at', ['CRITICIZE', 'ACCUSE'], 'TARGET'],
  ['take aim at', ['CRITICIZE', 'ACCUSE'], 'TARGET'],
  ['speak out against', ['CRITICIZE', 'REJECT'], 'TARGET'],
  ['point the finger at', ['ACCUSE', 'CRITICIZE'], 'TARGET'],
  ['turn down', ['REJECT'], 'TARGET'],
  ['say sorry', ['APOLOGIZE'], 'ADDRESSEE'],
  ['say no to', ['REJECT'], 'TARGET'],
  ['say thanks to', ['THANK'], 'ADDRESSEE'],
  ['afraid', ['BELIEVE'], 'TOPIC'],
  ['scared', ['BELIEVE'], 'TOPIC'],
  ['worried', ['BELIEVE'], 'TOPIC'],
  ['concerned', ['BELIEVE'], 'TOPIC'],
  ['sorry', ['APOLOGIZE'], 'ADDRESSEE'],
  ['grateful', ['THANK'], 'ADDRESSEE'],
  ['critical of', ['CRITICIZE', 'ACCUSE'], 'TARGET'],
  ['opposed to', ['REJECT', 'CRITICIZE'], 'TARGET'],
  ['in favor of', ['PRAISE', 'AGREE', 'URGE'], 'TARGET'],
  ['in favour of', ['PRAISE', 'AGREE', 'URGE'], 'TARGET'],
  ['express gratitude to', ['THANK'], 'ADDRESSEE'],
  ['give thanks to', ['THANK'], 'ADDRESSEE'],
]

const ASKED_NOUNS: Readonly<Record<string, readonly Act[]>> = {
  thanks: ['THANK'],
  gratitude: ['THANK'],
  praise: ['PRAISE'],
  apology: ['APOLOGIZE'],
  apologies: ['APOLOGIZE'],
  criticism: ['CRITICIZE', 'ACCUSE'],
  criticisms: ['CRITICIZE', 'ACCUSE'],
  condemnation: ['CRITICIZE'],
  accusation: ['ACCUSE'],
  accusations: ['ACCUSE'],
  question: ['ASK'],
  questions: ['ASK'],
  advice: ['URGE', 'PROPOSE'],
}

/** Frames of the lexicon in which the verb's object is spoken to. */
const SPOKEN_TO: readonly Frame[] = ['a', 'd', 'o']

/** Forms by which a verb is compared: a form of "push" is one of the cue's, should the lexicon know the verb. */
const formMatches = (form: string, lemma: string): boolean =>
  form === lemma ||
  cuesOf(form).some((cue) => cue.lemma === lemma) ||
  [
    `${lemma}s`,
    `${lemma}es`,
    `${lemma}ed`,
    `${lemma}ing`,
    `${lemma.replace(/e$/, '')}ed`,
    `${lemma.replace(/e$/, '')}ing`,
  ].includes(form) ||
  (IRREGULAR[lemma]?.includes(form) ?? false)

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  hit: ['hitting'],
  take: ['took', 'taken', 'taking'],
  speak: ['spoke', 'spoken'],
  give: ['gave', 'given', 'giving'],
  feel: ['felt'],
}

/** The verb of speech at `words[at]`, with what belongs to it ("call on", "lash out at"); null where there is none. */
export function askedVerb(words: readonly (Word | undefined)[], at: number): AskedAct | null {
  const form = words[at]?.lower
  if (form === undefined || words[at]?.isPossessive) return null
  const follows = (phrase: string): boolean =>
    phrase.split(' ').every((part, i) => (i === 0 ? formMatches(form, part) : words[at + i]?.lower === part))
  const asked = ASKED_VERBS.filter(([phrase]) => follows(phrase)).sort(([a], [b]) => b.length - a.length)[0]
  const cues = cuesOf(form)
  const withParticle = cues.find(({ particle }) =>
    particle?.split(' ').every((part, i) => words[at + 1 + i]?.lower === part),
  )
  if (asked && (asked[0].includes(' ') || !withParticle)) {
    const [phrase, acts, object] = asked
    return { acts, object, takesThing: false, length: phrase.split(' ').length, lemma: phrase }
  }
  const cue = withParticle ?? cues.find(({ particle }) => particle === null)
  if (cue) return ofCue(cue)
  if ([...BY_ANY_VERB].some((lemma) => formMatches(form, lemma))) {
    return { acts: [], object: 'TOPIC', takesThing: true, length: 1, lemma: form }
  }
  // "What did he call for": the particle may stand at the end, so the verb alone is enough.
  const loose = cues[0]
  return loose ? { ...ofCue(loose), length: 1 } : null
}

function ofCue({ lemma, particle, acts }: Cue): AskedAct {
  const length = 1 + (particle?.split(' ').length ?? 0)
  const key = particle === null ? lemma : `${lemma} ${particle}`
  if (BY_ANY_VERB.has(lemma) && particle === null) {
    return { acts: [], object: lemma === 'tell' ? 'ADDRESSEE' : 'TOPIC', takesThing: lemma !== 'tell', length, lemma }
  }
  const frames = [...acts.keys()]
  const object = frames.some((frame) => SPOKEN_TO.includes(frame))
    ? 'ADDRESSEE'
    : acts.has('f')
      ? acts.has('n')
        ? 'TARGET'
        : 'ADDRESSEE'
      : frames.includes('n') &&
          frames.length === 1 &&
          ![...acts.values()].every((act) => ACTS[act].actClass === 'ASSERTIVE')
        ? 'TARGET'
        : 'TOPIC'
  // "Ask" alone puts a question; "ask for" and "ask somebody to" urge.
  const shown = key === 'ask' ? ['ASK' as const] : [...new Set(acts.values())]
  return { acts: shown, object, takesThing: acts.has('n') || acts.has('i'), length, lemma: key }
}

/** Nouns that stand for whatever was said, beside a noun that tells the act: "all promises". */
const WEAK_NOUNS = new Set(['everything', 'anything', 'all', 'line', 'take'])

export const isWeakNoun = ({ lower }: Word): boolean => WEAK_NOUNS.has(lower)

/** Adjectives that are no passive: "is worried". */
export const isAdjective = (lemma: string): boolean =>
  /^(?:afraid|scared|worried|concerned|sorry|grateful|critical of|opposed to|in favou?r of)$/.test(lemma)

/** The noun of speech at a word ("quotes", "criticism", "demands"), or null. */
export function askedNoun(word: Word | undefined): AskedAct | null {
  if (!word || word.isQuoted) return null
  const { lower } = word
  if (ANY_NOUNS.includes(lower)) {
    return { acts: [], object: 'TOPIC', takesThing: true, length: 1, lemma: lower }
  }
  const acts = ASKED_NOUNS[lower] ?? (actOfNoun(lower) === null ? null : [actOfNoun(lower) as Act])
  if (!acts) return null
  const isTo = acts.some(
    (act) =>
      ACTS[act].actClass === 'EXPRESSIVE' ||
      ACTS[act].actClass === 'DIRECTIVE' ||
      act === 'THREATEN' ||
      act === 'REJECT',
  )
  return { acts, object: isTo ? 'TARGET' : 'TOPIC', takesThing: true, length: 1, lemma: lower }
}

/** The acts of "asked them to …" and "told them to …", where plain "ask" and "tell" put a question or say something. */
export function actsWithComplement({ lemma, acts }: AskedAct): readonly Act[] {
  if (lemma === 'tell') return ['URGE', 'ORDER', 'DEMAND']
  return lemma === 'ask' ? ['URGE'] : acts
}
