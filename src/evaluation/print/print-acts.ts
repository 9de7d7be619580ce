import type { ActMistake, ActScore, FoundAct } from '../scores/score-acts.js'
import { figure, percent } from './figure.js'
import { listed } from './listed.js'
import { quoteWords } from './quote-words.js'

/** The score as lines: how far the records agree, then each PLOVER type's share. */
export function printActs(score: ActScore): string[] {
  return [
    `type                      ${share(score.type, score.records)}`,
    `type + actor              ${share(score.actor, score.records)}`,
    `type + actor + recipient  ${share(score.recipient, score.withRecipient)}`,
    ...Array.from(score.byType, ([type, { right, gold }]) => `  ${type.padEnd(10)} ${share(right, gold)}`),
  ]
}

/** One line: what is missing, what was annotated, what was found, and the sentence. */
export function printActMistake({ gold, lacks, found }: ActMistake): string {
  const textsOf = (actors: readonly { readonly text: string }[]): string => listed(actors.map(({ text }) => text))
  const wanted = `${textsOf(gold.actors)} → ${textsOf(gold.recipients)}`
  const acts = found.length > 0 ? found.map(describe).join('; ') : 'nothing'
  return `no ${lacks} ${gold.id} [${gold.plover}] ${wanted} | found ${acts} | ${quoteWords(gold.text)}`
}

const describe = ({ plover, speaker, speakerText, addressees }: FoundAct): string =>
  `[${plover ?? '–'}] ${speaker?.name ?? speakerText ?? '–'} → ${listed(addressees.map(({ name }) => name))}`

const share = (part: number, whole: number): string => `${figure(percent(part, whole))}   (${part} of ${whole})`
