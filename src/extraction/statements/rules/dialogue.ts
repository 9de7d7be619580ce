import { turnsOf } from '../labels/turns.js'
import type { SentenceRule } from '../rule.js'

/**
 * The lines of an interview or transcript: labels open several paragraphs, and what stands after each, up to the next one, is the content.
 *
 *     Q: Will you resign?                       DOE: No. I have work to do.
 *     ~  ^^^^^^^^^^^^^^^^                       ~~~  ^^^^^^^^^^^^^^^^^^^^^^
 *     source content                            source content
 *
 * Not: "Drawing: geese cross the bridge" (a label that comes once is a caption or a list), "Link to: Safe shopping" (nobody speaks).
 * Source: transcripts as printed by agencies and in court reports.
 */
export const dialogue: SentenceRule = {
  name: 'dialogue',
  find(article, index) {
    const turn = turnsOf(article).get(index)
    if (!turn) return []
    return [
      {
        act: turn.asks ? 'ASK' : 'SAY',
        cue: null,
        source: turn.label?.source ?? null,
        addressee: null,
        content: turn.content,
        verbatim: true,
      },
    ]
  },
}
