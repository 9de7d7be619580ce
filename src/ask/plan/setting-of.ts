import { AT_NAME, AT_VENUE, isTime } from '../../languages/en/questions/settings.js'
import type { MatchingStatement } from '../../query/run/matching-statements.js'

/** Where something was said, in the words of its sentence ("In Valletta", "at a press conference"); null where neither it nor the text's reading tells. */
export function settingOf({ place, sentence, sentenceStart, contentSpans }: MatchingStatement): string | null {
  if (place !== null) return `in ${place}`
  // What was said may name places, too.
  const around = contentSpans.reduce((text, start, at) => {
    if (at % 2 === 1) return text
    const [from, to] = [start, contentSpans[at + 1] ?? start].map((offset) =>
      Math.min(Math.max(0, offset - sentenceStart), sentence.length),
    )
    return `${text.slice(0, from)}${'|'.repeat((to ?? 0) - (from ?? 0))}${text.slice(to)}`
  }, sentence)
  const named = [...around.matchAll(AT_NAME)].find(([, name = '']) => !isTime(name))
  return [...around.matchAll(AT_VENUE)][0]?.[0] ?? named?.[0] ?? null
}
