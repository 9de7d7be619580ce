import type { Likeness, Zone } from '../../query/run/candidate-statements.js'
import type { Inquiry } from './inquiry.js'
import type { Ranked } from './retrieve.js'

const PLACES: Readonly<Record<Zone, string>> = {
  CONTENT: 'in what is said',
  SENTENCE: 'in its sentence',
  SPEAKER: 'of its speaker',
  INTRODUCED: 'beside the name of its speaker',
  AROUND: 'in the sentences around it',
  HEADLINE: 'in the headline or the lead',
  ARTICLE: 'elsewhere in its article',
}

const LIKE: Readonly<Record<Likeness, string>> = {
  OWN: '',
  NEAR: ' in other words',
  FAR: ' by a word that stands for the like',
}

/** What speaks for a statement and against it, in words: its speaker, its act, and where each word of the question stands. */
export function whyOf({ plan, words, roles }: Inquiry, { statement, score }: Ranked): readonly string[] {
  const who = statement.speakers.join(', ') || statement.speakerText || 'somebody unnamed'
  const speaker = plan.speakers.length > 0 || plan.described ? [`said by ${who}: ${percent(score.speaker)}`] : []
  const act = plan.acts.length > 0 ? [`${statement.act} for ${plan.acts.join(' or ')}: ${percent(score.act)}`] : []
  const places = words.flatMap(({ own }, at) => {
    if (roles[at] === 'VERB' || roles[at] === 'SPEAKER') return []
    const place = statement.places[at]
    const word = own.split(' or ')[0]?.replaceAll('"', '') ?? ''
    return [place ? `“${word}”${LIKE[place[1]]} ${PLACES[place[0]]}` : `“${word}” nowhere`]
  })
  return [...speaker, ...act, ...places]
}

const percent = (share: number): string => `${Math.round(100 * share)} %`
