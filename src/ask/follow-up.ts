import { ABOUT_SOMEBODY, FOLLOW_UPS, SPEAKER_PRONOUN, TOPIC_PRONOUN } from '../languages/en/questions/follow-ups.js'
import type { Answered, Nobody } from './answer/answered.js'

/** What an answer's id starts with. */
const PREFIX = 'answer_'

/** The id of an answer: its question itself, so that nothing has to be kept for whoever may go on from it. */
export const answerId = (question: string): string => `${PREFIX}${Buffer.from(question, 'utf8').toString('base64url')}`

/** The question of an answer's id; null if it is none. */
export function questionOfId(id: string): string | null {
  if (!id.startsWith(PREFIX)) return null
  const question = Buffer.from(id.slice(PREFIX.length), 'base64url').toString('utf8')
  return answerId(question) === id ? question : null
}

/** A question that stands alone, with what it leaves out of the answer before. */
export interface GoingOn {
  /** As it may be meant, the likeliest first; none where the answer before has nothing from which it goes on. */
  readonly questions: readonly string[]
  readonly without: 'STATEMENTS' | 'SPEAKERS' | null
}

/** A question in full, given the answer that it goes on from; itself where it says all that it needs. */
export function inFull(question: string, before: Answered | Nobody): GoingOn {
  const text = question.replace(/[\s?!]+$/, '').trim()
  const { speaker, topic } = spokenOf(before)
  const fill = (means: string): string => means.replaceAll('{speaker}', speaker).replaceAll('{topic}', topic)
  const somebody = ABOUT_SOMEBODY.exec(text)?.[1]
  if (somebody !== undefined && topic !== '') {
    return {
      questions: [fill(`what did ${somebody} say about {topic}`), fill(`what did {speaker} say about ${somebody}`)],
      without: null,
    }
  }
  const found = FOLLOW_UPS.find(({ pattern, means }) => pattern.test(text) && isFilled(means, speaker, topic))
  if (found) {
    const readings = [
      found.means,
      ...(found.otherwise && isFilled(found.otherwise, speaker, topic) ? [found.otherwise] : []),
    ]
    return {
      questions: readings.map((means) => text.replace(found.pattern, fill(means))),
      without: found.without ?? null,
    }
  }
  const whole = text
    .replace(TOPIC_PRONOUN, topic === '' ? '$&' : `$1 ${topic}`)
    .replace(SPEAKER_PRONOUN, speaker === '' ? '$&' : speaker)
  const isLost = whole === text && FOLLOW_UPS.some(({ pattern }) => pattern.test(text))
  return { questions: isLost ? [] : [whole], without: null }
}

const isFilled = (means: string, speaker: string, topic: string): boolean =>
  (speaker !== '' || !means.includes('{speaker}')) && (topic !== '' || !means.includes('{topic}'))

/** Who spoke in an answer, and of what: as its question says, or its first statement. */
function spokenOf({ plan, ...answer }: Answered | Nobody): { speaker: string; topic: string } {
  const [asked] = plan.speakers
  const first = answer.kind === 'ANSWER' ? answer.said[0]?.[0] : undefined
  const speaker = asked?.actors[0]?.name ?? first?.speaker ?? asked?.words ?? ''
  const parties = [...plan.mentions, ...plan.targets, ...plan.addressees].map(
    ({ words, actors }) => actors[0]?.name ?? words,
  )
  const words = [...plan.topics, ...plan.surroundings].map(([word = '']) => word.replaceAll('"', ''))
  return { speaker, topic: [...parties, ...words].join(' ') }
}
