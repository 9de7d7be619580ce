import type { ReviewChangeFragment } from '../../../generated/operations.js'
import { showTime } from '../../../parts/show.js'

const DONE: Readonly<Record<string, string>> = {
  CONFIRM: 'accepted it',
  REJECT: 'rejected it',
  EDIT: 'changed it',
  LINK: 'said whom its words refer to',
  UNLINK: 'said that its words refer to nobody known',
}

/** Fields that are told by the page's words; the others only follow from these. */
const FIELDS: Readonly<Record<string, string>> = {
  act: 'act',
  speakerId: 'speaker',
  speakerIds: 'speakers',
  addresseeIds: 'addressees',
  content: 'content',
  negated: 'negation',
  modality: 'modality',
  saidOn: 'day',
  place: 'place',
}

/** Who did what, when and why: “news desk” rejected it on 3 May 2024, 14:05: “no statement”. */
export function changeInWords({ by, action, at, why, fields }: ReviewChangeFragment): string {
  const changed = fields.flatMap(({ name }) => FIELDS[name] ?? [])
  const what = action === 'EDIT' && changed.length > 0 ? ` (${changed.join(', ')})` : ''
  const isUndo = fields.some(({ name }) => name === 'undoes')
  const done = isUndo ? 'took a decision back' : `${DONE[action] ?? 'changed it'}${what}`
  return `“${by}” ${done} on ${showTime(at)}${why ? `: “${why}”` : ''}.`
}
