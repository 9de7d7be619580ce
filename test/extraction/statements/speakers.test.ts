import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'

/** Each statement on a line: act: source = speakers, "by" who reports it, "in" the number of the statement that holds it | content. */
function saidIn(text: string): string[] {
  const { actors, statements } = analyzeArticle({ text, publishedOn: new Date('2026-11-27') })
  const name = (index: number): string => actors[index]?.name ?? '?'
  return statements.map(({ act, speaker, speakers, speakerText, reportedBy, reportedByText, within, content }) => {
    expect(speaker).toBe(speakers[0] ?? null)
    const by = reportedByText && ` by ${reportedByText} = ${reportedBy === null ? '?' : name(reportedBy)}`
    const words = content.map(({ start, end }) => text.slice(start, end)).join(' … ')
    const from = `${speakerText ?? '–'} = ${speakers.map(name).join(' + ') || '?'}`
    return `${act}: ${from}${by ?? ''}${within === null ? '' : ` in ${within}`} | ${words}`
  })
}

const table = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => {
      expect(saidIn(text)).toEqual(expected)
    })
  }
}

describe('all whom a source coordinates speak, in reading order', () => {
  table({
    'Peru and Chad accused Malta of fraud.': ['ACCUSE: Peru and Chad = Peru + Chad | fraud'],
    'President Rita Holm and Mayor Otto Brenk have both condemned the plan.': [
      'CRITICIZE: President Rita Holm and Mayor Otto Brenk = Rita Holm + Otto Brenk | the plan',
    ],
    'Peru, Chad and Malta said they would send aid.': [
      'SAY: Peru, Chad and Malta = Peru + Chad + Malta | they would send aid',
    ],
    'Peru, Chad, and Malta said they would send aid.': [
      'SAY: Peru, Chad, and Malta = Peru + Chad + Malta | they would send aid',
    ],
    'Rita Holm and Otto Brenk met on Monday. They said it was late.': [
      'SAY: They = Rita Holm + Otto Brenk | it was late',
    ],
    'Rita Holm and Otto Brenk run a farm. The couple said it was late.': [
      'SAY: The couple = Rita Holm + Otto Brenk | it was late',
    ],
    'Rita Holm met farmers on Monday. They said it was late.': ['SAY: They = ? | it was late'],
    'Both Peru and Chad have rejected the plan.': ['REJECT: Both Peru and Chad = Peru + Chad | the plan'],
    'Peru, along with Chad have rejected the plan.': ['REJECT: Peru, along with Chad = Peru + Chad | the plan'],
    'The Coast Agency (CA) and Harbour Board rejected the plan.': [
      'REJECT: The Coast Agency (CA) and Harbour Board = Coast Agency + Harbour Board | the plan',
    ],
    'Minister Rita Holm and outgoing head of the Harbour Board Otto Brenk rejected the plan.': [
      'REJECT: Minister Rita Holm and outgoing head of the Harbour Board Otto Brenk = Rita Holm + Otto Brenk | the plan',
    ],
    'Peru and Chad agreed that boats were late.': ['AGREE: Peru and Chad = Peru + Chad | that boats were late'],
    'Amid fears of riots and fraud, neither Peru nor Chad endorsed the result.': [
      'PRAISE: neither Peru nor Chad = Peru + Chad | the result',
    ],
    'NATO, along with the European Union, has announced that the talks are over.': [
      'ANNOUNCE: NATO, along with the European Union = NATO + European Union | that the talks are over',
    ],
    'Rita Holm as well as Otto Brenk said that it was late.': [
      'SAY: Rita Holm as well as Otto Brenk = Rita Holm + Otto Brenk | that it was late',
    ],
    'Rita Holm, the finance minister of Peru, and Otto Brenk, a farmer, said it was late.': [
      'SAY: Rita Holm, the finance minister of Peru, and Otto Brenk, a farmer = Rita Holm + Otto Brenk | it was late',
    ],
    'The minister, Rita Holm, and the mayor, Otto Brenk, said it was late.': [
      'SAY: The minister, Rita Holm, and the mayor, Otto Brenk = Rita Holm + Otto Brenk | it was late',
    ],
    '“It was late,” said Rita Holm, a farmer, and Otto Brenk, a clerk.': [
      'SAY: Rita Holm, a farmer, and Otto Brenk, a clerk = Rita Holm + Otto Brenk | “It was late,”',
    ],
    'It was late, according to Rita Holm and Otto Brenk.': [
      'SAY: Rita Holm and Otto Brenk = Rita Holm + Otto Brenk | It was late',
    ],
    'Police in Peru and the Coast Agency said it was late.': [
      'SAY: Police in Peru and the Coast Agency = Coast Agency | it was late',
    ],
    'A spokesman for Peru and Chad said it was late.': ['SAY: A spokesman for Peru and Chad = ? | it was late'],
    'Staff of the Coast Agency and the Harbour Institute said it was late.': [
      'SAY: Staff of the Coast Agency and the Harbour Institute = ? | it was late',
    ],
    'Officials and Mayor Rita Holm said it was late.': ['SAY: Officials and Mayor Rita Holm = Rita Holm | it was late'],
  })
})

describe('names beside a speaker that are none', () => {
  table({
    'Rita Holm and her lawyer said it was late.': ['SAY: Rita Holm and her lawyer = Rita Holm | it was late'],
    'Rita Holm, who met Otto Brenk and Ana Prado, said it was late.': [
      'SAY: Rita Holm, who met Otto Brenk and Ana Prado = Rita Holm | it was late',
    ],
    'The Ministry of Trade and Industry said it was late.': [
      'SAY: The Ministry of Trade and Industry = Ministry of Trade and Industry | it was late',
    ],
    'The foreign ministers of Peru and Chad said it was late.': [
      'SAY: The foreign ministers of Peru and Chad = ? | it was late',
    ],
    'A spokesman for Peru and Chad said it was late.': ['SAY: A spokesman for Peru and Chad = ? | it was late'],
    'Prices rose in Peru, and Chad said it was late.': ['SAY: Chad = Chad | it was late'],
    // Whoever agrees together is each other's addressee.
    'Peru and Chad agreed to build a dam.': ['AGREE: Peru and Chad = Peru | to build a dam'],
  })
})

describe('what a medium, an agency or a document passes on is said by whom it names', () => {
  table({
    'Peru called the law illegal, Reuters reported.': ['SAY: Peru = Peru by Reuters = Reuters | the law illegal'],
    'Reuters reported that Rita Holm called the law illegal.': [
      'SAY: Rita Holm = Rita Holm by Reuters = Reuters | the law illegal',
    ],
    '“It was late,” Rita Holm said, according to the Harbour Gazette.': [
      'SAY: Rita Holm = Rita Holm by the Harbour Gazette = Harbour Gazette | “It was late,”',
    ],
    'According to the BBC, Rita Holm said the law was illegal.': [
      'SAY: Rita Holm = Rita Holm by the BBC = BBC | the law was illegal',
    ],
    'As the BBC reported, officials said the law was illegal.': [
      'SAY: officials = ? by the BBC = BBC | the law was illegal',
    ],
    'A court filing says that Rita Holm threatened to sue Chad.': [
      'THREATEN: Rita Holm = Rita Holm by A court filing = ? | to sue Chad',
    ],
    'The newspaper quoted Rita Holm as saying that it was late.': [
      'SAY: Rita Holm = Rita Holm by The newspaper = ? | that it was late',
    ],
    'Rita Holm was quoted by Reuters as saying that it was late.': [
      'SAY: Rita Holm = Rita Holm by Reuters = Reuters | that it was late',
    ],
  })
})

describe('what they say themselves is theirs', () => {
  table({
    'Reuters reported that prices rose.': ['ANNOUNCE: Reuters = Reuters | that prices rose'],
    'The newspaper denied that Rita Holm accused Chad of fraud.': [
      'DENY: The newspaper = ? | that Rita Holm accused Chad of fraud',
      'ACCUSE: Rita Holm = Rita Holm in 0 | fraud',
    ],
    'Reuters reported that the dam broke and that Rita Holm accused Chad of fraud.': [
      'ANNOUNCE: Reuters = Reuters | that the dam broke and that Rita Holm accused Chad of fraud',
      'ACCUSE: Rita Holm = Rita Holm in 0 | fraud',
    ],
    'Reuters reported that Rita Holm planned to visit Chad.': [
      'ANNOUNCE: Reuters = Reuters | that Rita Holm planned to visit Chad',
    ],
  })
})

describe('what somebody reports of another stands within', () => {
  table({
    'Rita Holm said that Otto Brenk had accused Peru of fraud.': [
      'SAY: Rita Holm = Rita Holm | that Otto Brenk had accused Peru of fraud',
      'ACCUSE: Otto Brenk = Otto Brenk in 0 | fraud',
    ],
    'Rita Holm said Otto Brenk told the court that the dam was safe. The mayor said it was late.': [
      'SAY: Rita Holm = Rita Holm | Otto Brenk told the court that the dam was safe',
      'SAY: Otto Brenk = Otto Brenk in 0 | that the dam was safe',
      'SAY: The mayor = ? | it was late',
    ],
    // Their own thoughts, what they said before, and what may be said are no other's statement.
    '“I think it is late,” Rita Holm said.': ['SAY: Rita Holm = Rita Holm | “I think it is late,”'],
    'Rita Holm said she had told Otto Brenk that it was late.': [
      'SAY: Rita Holm = Rita Holm | she had told Otto Brenk that it was late',
    ],
    'Rita Holm said Otto Brenk might say that it was late.': [
      'SAY: Rita Holm = Rita Holm | Otto Brenk might say that it was late',
    ],
    'A clerk who asked to stay unnamed said it was late.': ['SAY: A clerk who asked to stay unnamed = ? | it was late'],
  })
})

it('gives a statement within another its own day', () => {
  const { statements } = analyzeArticle({
    text: 'Reuters reported on Thursday that Rita Holm said on Monday the plan had failed.',
    publishedOn: new Date('2026-11-27'),
  })
  expect(statements.map(({ saidOn }) => saidOn)).toEqual(['2026-11-23'])
})
