import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { standOf } from '../../../src/knowledge/positions/read-stance.js'
import type { Stand } from '../../../src/knowledge/positions/stance.js'
import { thingOf } from '../../../src/knowledge/positions/thing.js'
import type { Span } from '../../../src/text/span.js'

const DAY = new Date('2024-05-06')

/** Where the statements of a sentence show somebody to stand on a topic: the first that is clear, else UNCLEAR; null where nothing is said. */
export function standIn(text: string, topic: string, speaker: string): Stand | null {
  const words = (spans: readonly Span[]): string => spans.map(({ start, end }) => text.slice(start, end)).join(' ')
  const stands = analyzeArticle({ text, publishedOn: DAY })
    .statements.filter(({ within }) => within === null)
    .map(({ act, cue, content, sentence, mode, negated, modality }) =>
      standOf(
        {
          act,
          cue: cue && words([cue]),
          sentence: text.slice(sentence.start, sentence.end),
          lead: cue ? text.slice(sentence.start, cue.start) : '',
          content: words(content),
          context: text.slice(0, sentence.start),
          mode,
          negated,
          modality,
          speaker,
        },
        thingOf(topic),
      ),
    )
  return (
    stands.find((stand) => stand !== null && stand.stance !== 'UNCLEAR') ??
    stands.find((stand) => stand !== null) ??
    null
  )
}
