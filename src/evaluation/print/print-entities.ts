import { type EntityMistake, type EntityScore, NAMED_KINDS } from '../scores/score-entities.js'
import { figure, percent, precisionRecallF1 } from './figure.js'
import { quoteWords } from './quote-words.js'

/** The score as lines: one per kind of name, one for the pronouns (precision / recall). */
export function printEntities({ names, pronouns }: EntityScore): string[] {
  const kinds = NAMED_KINDS.map((kind) => {
    const { gold, found, right, wrong } = names[kind]
    const figures = precisionRecallF1(percent(right, right + wrong), percent(found, gold))
    return `${kind.padEnd(13)} ${figures}   (${found} of ${gold} gold found, ${wrong} wrong)`
  })
  const { gold, answered, right } = pronouns
  const precision = figure(percent(right, answered))
  const recall = figure(percent(right, gold))
  return [...kinds, `pronouns      ${precision} / ${recall}   (${right} right of ${answered} answered, ${gold} gold)`]
}

/** One line: the place, the kind, the words, and the actor that was found. */
export function printEntityMistake({ outcome, id, start, kind, words, actor }: EntityMistake): string {
  const takenFor = actor === null ? '' : ` taken for ${quoteWords(actor)}`
  return `${outcome} ${id} at ${start} [${kind}] ${quoteWords(words)}${takenFor}`
}
