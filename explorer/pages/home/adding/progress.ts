import { isStored, sayCounts } from './outcome.js'
import type { Sent } from './sending.js'

/** How it stands with all that is sent, in a sentence; nothing where nothing was. */
export function sayProgress(sent: readonly Sent[], hasKey: boolean): string {
  const last = sent.at(-1)
  if (last === undefined) return ''
  const sending = sent.findIndex(({ state }) => state === 'sending')
  if (sending >= 0) return `Reading ${sent[sending]?.name}, ${sending + 1} of ${sent.length} …`
  const waiting = sent.filter(({ state }) => state === 'waiting').length
  if (waiting > 0) return `${waiting} ${waiting === 1 ? 'waits' : 'wait'}${hasKey ? '' : ' for a key'}.`
  const [only, ...more] = last.outcomes
  // Of one text that was pasted, what matters is its statements.
  const found =
    sent.length === 1 && only && isStored(only) && more.length === 0
      ? `, ${only.statements} ${only.statements === 1 ? 'statement' : 'statements'} found`
      : ''
  return `Done: ${sayCounts(sent.flatMap(({ outcomes }) => outcomes))}${found}.`
}
