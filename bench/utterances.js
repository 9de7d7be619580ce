// How well statements of one utterance are told from others: precision, recall and F1 of pairs, by how they report and by near miss.
// Usage: npm run bench:utterances -- [FILE], with groups as test/copies/wire-stories/same-utterance.json has them.
// Speaker, day, addressee and quoted words are as the file gives them, act and content as the extractor reads them; with --read-days the day, too:
// most sentences tell none. An addressee is known by the words of its name. --errors lists the pairs that are judged wrong.
import { readFileSync } from 'node:fs'
import { analyzeArticle } from '../dist/extraction/analyze-article.js'
import { groupStatements } from '../dist/knowledge/utterances/group-statements.js'
import { sameUtterance } from '../dist/knowledge/utterances/same-utterance.js'
import { wordingOf } from '../dist/knowledge/utterances/wording.js'
import { wordsOf } from '../dist/knowledge/utterances/words.js'

const file =
  process.argv.find((argument) => argument.endsWith('.json')) ?? 'test/copies/wire-stories/same-utterance.json'
const { groups } = JSON.parse(readFileSync(file, 'utf8'))

/** The statement of a sentence that holds its quotation; the longest where none does. */
function read({ sentence, day, quoted }) {
  const { statements } = analyzeArticle({ text: sentence, publishedOn: new Date(day) })
  const textOf = ({ content }) => content.map(({ start, end }) => sentence.slice(start, end)).join(' ')
  const found = statements.map((statement) => ({ statement, content: textOf(statement) }))
  const holding = found.filter(({ content }) => quoted.some((words) => content.includes(words)))
  return (holding.length > 0 ? holding : found).sort((a, b) => b.content.length - a.content.length)[0]
}

const wording = (item) => {
  const found = read(item)
  return wordingOf({
    speakerIds: item.speaker === null ? [] : [item.speaker],
    act: found?.statement.act ?? 'SAY',
    negated: found?.statement.negated ?? false,
    modality: found?.statement.modality ?? 'ACTUAL',
    addresseeIds: item.addressee === null ? [] : wordsOf(item.addressee).map(({ stem }) => stem),
    saidOn: process.argv.includes('--read-days') ? (found?.statement.saidOn ?? null) : item.day,
    datedOn: item.day,
    content: found?.content ?? item.sentence,
    quotes: item.quoted,
  })
}

const items = groups.flatMap(({ id, same, nearMisses }) => [
  ...same.map((item) => ({ ...item, group: id, wording: wording(item) })),
  ...nearMisses.map((item) => ({ ...item, group: item.id, wording: wording(item) })),
])
const groupOf = new Map(
  groupStatements(items.map(({ id, wording: of }) => ({ id, articleId: id, wording: of }))).flatMap((component) =>
    component.groups.flatMap((group) => group.map((id) => [id, group])),
  ),
)

const story = ({ id }) => id.split('-')[0]
const formOf = (a, b) => {
  const quoting = [a, b].filter(({ quoted }) => quoted.length > 0).length
  return ['reported and reported', 'quoted and reported', 'quoted and quoted'][quoting]
}
const missOf = (a, b) =>
  story(a) === story(b) ? [a.differs, b.differs].filter(Boolean).sort().join(' + ') : 'another story'

/** Counts over all pairs, by form, and those that are wrongly taken for one, by near miss. */
function score(name, areSame) {
  const forms = new Map()
  const misses = new Map()
  const wrong = []
  items.forEach((a, at) => {
    for (const b of items.slice(at + 1)) {
      const [is, said] = [a.group === b.group, areSame(a, b)]
      for (const form of ['all', formOf(a, b)]) {
        const counts = forms.get(form) ?? { right: 0, wrong: 0, missed: 0 }
        if (is && said) counts.right++
        else if (said) counts.wrong++
        else if (is) counts.missed++
        forms.set(form, counts)
      }
      if (is !== said) wrong.push([is ? 'missed' : 'invented', a, b])
      if (is) continue
      const counts = misses.get(missOf(a, b)) ?? { pairs: 0, wrong: 0 }
      counts.pairs++
      if (said) counts.wrong++
      misses.set(missOf(a, b), counts)
    }
  })
  console.log(`\n${name}`)
  for (const [form, { right, wrong: bad, missed }] of [...forms].sort()) {
    const [precision, recall] = [right / (right + bad), right / (right + missed)].map((share) => share * 100)
    const f1 = (2 * precision * recall) / (precision + recall)
    const shares = `precision ${precision.toFixed(1)}  recall ${recall.toFixed(1)}  F1 ${f1.toFixed(1)}`
    console.log(`  ${form.padEnd(22)} ${shares}  (${right} right, ${bad} wrong, ${missed} missed)`)
  }
  const found = [...misses].sort((a, b) => b[1].wrong - a[1].wrong)
  console.log(
    `  wrong by near miss: ${found.map(([miss, { pairs, wrong: bad }]) => `${miss} ${bad} of ${pairs}`).join(', ')}`,
  )
  return wrong
}

console.log(`${groups.length} groups, ${items.length} sentences`)
const wrong = score('pairs', (a, b) => sameUtterance(a.wording, b.wording).kind === 'SAME')
score('groups', (a, b) => groupOf.get(a.id)?.includes(b.id) ?? false)
if (process.argv.includes('--errors')) {
  for (const [what, a, b] of wrong)
    console.log(`\n${what} ${formOf(a, b)}: ${a.sentence}\n  ${b.sentence} [${missOf(a, b)}]`)
}
