/**
 * How a question goes on from the one before. In `means`, {speaker} and {topic} are who spoke there and of what; $1 is a group of the pattern.
 * Source: general knowledge of English conversation, and what newsrooms ask next.
 */
export interface FollowUp {
  readonly pattern: RegExp
  readonly means: string
  /** The question where the first reading finds nothing: "and Roe?" is who speaks, or what is spoken of. */
  readonly otherwise?: string
  /** What of the answer before is left out: its statements, or its speakers. */
  readonly without?: 'STATEMENTS' | 'SPEAKERS'
  /** A question that goes on so. */
  readonly example: string
}

const END = '\\s*[?.!]*$'
const followUp = (source: string, means: string, example: string, more: Partial<FollowUp> = {}): FollowUp => ({
  pattern: new RegExp(`^(?:(?:ok|okay|so|and|but)[,\\s]+)*${source}${END}`, 'i'),
  means,
  example,
  ...more,
})

/** The first that fits counts. */
export const FOLLOW_UPS: readonly FollowUp[] = [
  followUp(
    'what else (?:did|does|has|have) (?:he|she|they|it) (?:say|said)',
    'what did {speaker} say',
    'What else did he say?',
    { without: 'STATEMENTS' },
  ),
  followUp(
    'what else (?:did|does|has|have) (?:he|she|they|it) (?:say|said) (?:about|on|of) (.+)',
    'what did {speaker} say about $1',
    'What else did he say about China?',
    { without: 'STATEMENTS' },
  ),
  followUp('(?:what|anything) else', 'what did {speaker} say', 'What else?', { without: 'STATEMENTS' }),
  followUp(
    'who else (?:says?|said|thinks?|thought) (?:so|that|this|it|the same)',
    'who spoke about {topic}',
    'Who else said so?',
    { without: 'SPEAKERS' },
  ),
  followUp('who else', 'who spoke about {topic}', 'Who else?', { without: 'SPEAKERS' }),
  followUp(
    'who (?:else )?(?:dis|does not |doesn.t )agrees?(?: with (?:him|her|them|that|this|it))?',
    'who opposes {topic}',
    'Who disagrees?',
    { without: 'SPEAKERS' },
  ),
  followUp(
    'who (?:else )?agrees?(?: with (?:him|her|them|that|this|it))?',
    'who supports {topic}',
    'Who agrees with her?',
    { without: 'SPEAKERS' },
  ),
  followUp(
    '(why|when|where)(?: (?:did|was|does|is) (?:he|she|they|it|that|this)(?: (?:say|said))?(?: (?:so|that|it|this))?)?',
    '$1 did {speaker} say {topic}',
    'When did she say that?',
  ),
  followUp(
    'to (?:whom|who)(?: (?:did|does) (?:he|she|they) say (?:so|that|it|this))?',
    'to whom did {speaker} say {topic}',
    'To whom?',
  ),
  followUp('(?:and |what |how )?about (.+)', 'what did {speaker} say about $1', 'And about China?', {
    otherwise: 'what did $1 say about {topic}',
  }),
  followUp('and (?:what (?:did|does|about) )?(.{2,60})', 'what did $1 say about {topic}', 'And Macron?', {
    otherwise: 'what did {speaker} say about $1',
  }),
]

/** "What about Macron?": whoever is capitalized after it speaks. */
export const ABOUT_SOMEBODY = /^(?:and\s+)?(?:what|how) about (\p{Lu}[^?]*)[?.!]*$/u

/** A pronoun for who spoke before, as subject or object; the first group is what stands before it. */
export const SPEAKER_PRONOUN = /\b(?:he|she|they|him|her|them)\b/i
/** A pronoun for what was spoken of. */
export const TOPIC_PRONOUN = /\b(about|on|of|over) (?:it|that|this|them)(?=\s*[?.!]*$)/i
