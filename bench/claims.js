// How well what statements are to each other is told: precision and recall of each relation, over pairs of bench/data/claims.txt.
// Usage: npm run bench:claims [-- --tuning | --kept] [--suggested] [--errors]. The odd pairs are for tuning, the even ones are kept. Relations count
// from the sure threshold on; with --suggested, those below it, too.
import { readFileSync } from 'node:fs'
import { propositionOf } from '../dist/knowledge/claims/proposition.js'
import { RELATIONS, relationOf, SURE } from '../dist/knowledge/claims/relation.js'

const given = (flag) => process.argv.includes(flag)
const DAY = 86_400_000
const FIRST = Date.parse('2026-03-02')

/** “DENY: +3: @Oto Marn: having taken bribes” → what is compared. */
function read(text, speaker) {
  const said = {
    act: 'SAY',
    negated: false,
    modality: 'ACTUAL',
    speakerIds: [speaker],
    speakerNames: [speaker],
    datedOn: FIRST,
  }
  const marks = /^(?:(?:@[^:]+|\+\d+|[A-Z]+): )*/.exec(text)[0]
  for (const [, name, days, act] of marks.matchAll(/(?:@([^:]+)|\+(\d+)|([A-Z]+)): /g)) {
    if (name) said.speakerIds = said.speakerNames = [name]
    else if (days) said.datedOn += Number(days) * DAY
    else said.act = act
  }
  const content = text.slice(marks.length)
  return propositionOf({ ...said, datedOn: new Date(said.datedOn).toISOString().slice(0, 10), content })
}

const pairs = readFileSync(new URL('data/claims.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' | '))
  .filter((_, at) => (given('--tuning') ? at % 2 === 0 : given('--kept') ? at % 2 === 1 : true))
  .map(([relation, first, second]) => {
    const [a, b] = [read(first, 'p'), read(second, 'q')]
    const found = a && b ? relationOf(a, b) : { kind: 'OTHER', score: 0, reason: 'no claim' }
    const counts = found.score >= SURE || given('--suggested')
    return { relation, first, second, found, said: counts ? found.kind : 'OTHER' }
  })

console.log(`${pairs.length} pairs`)
for (const kind of RELATIONS) {
  const right = pairs.filter(({ relation, said }) => relation === kind && said === kind).length
  const [all, told] = [
    pairs.filter(({ relation }) => relation === kind).length,
    pairs.filter(({ said }) => said === kind).length,
  ]
  console.log(
    `${kind.padEnd(9)} precision ${share(right, told)}  recall ${share(right, all)}  (${right} right of ${told}, ${all} there)`,
  )
}
if (given('--errors')) {
  for (const { relation, first, second, found, said } of pairs.filter((pair) => pair.relation !== pair.said)) {
    console.log(
      `\n${relation}, taken for ${said}: ${first}\n  ${second}\n  ${found.kind} ${found.score.toFixed(2)}: ${found.reason}`,
    )
  }
}

function share(part, whole) {
  return whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1).padStart(5)}`
}
