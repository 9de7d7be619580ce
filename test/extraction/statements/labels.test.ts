import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { slice } from '../../../src/text/span.js'

/** Who says what: the speaker's name, or the source's words in brackets; and the content. */
const saidIn = (text: string): string[] => {
  const { actors, statements } = analyzeArticle({ text })
  return statements.map(({ act, speaker, speakerText, content }) => {
    const who = speaker === null ? `(${speakerText ?? '–'})` : actors[speaker]?.name
    return `${act} ${who}: ${content.map((span) => slice(text, span)).join(' … ')}`
  })
}

const BODY = '\n\nTom Reed, the minister, spoke on Monday.'

describe('labels of headlines', () => {
  it.each([
    ['Reed: the roads will close', ['SAY Tom Reed: the roads will close']],
    ['Police: roads will close', ['SAY (Police): roads will close']],
    ['Poll: most want a vote', ['SAY (Poll): most want a vote']],
    ['The roads will close - Reed', ['SAY Tom Reed: The roads will close']],
    ['Gas row: Reed urges Norway to act', ['URGE Tom Reed: to act']],
    ['Malta: UN warns of famine', ['WARN UN: famine']],
    ['Live: minister says towns are cold', ['SAY (minister): towns are cold']],
  ])('%s', (headline, expected) => {
    expect(saidIn(headline + BODY)).toEqual(expected)
  })

  it.each([
    'Opinion: Reed should go',
    'Explainer: what Reed wanted and why',
    'Climate change: towns get warmer',
    'Review: a film that pleases',
    'Roads close after the storm - Daily Harbour',
  ])('are nobody: %s', (headline) => {
    expect(saidIn(headline + BODY)).toEqual([])
  })
})

describe('labels beside quotations', () => {
  it.each([
    ['Tom Reed: “We need help.”', ['SAY Tom Reed: “We need help.”']],
    ['• Tom Reed, fisherman: “We lost it all.”', ['SAY Tom Reed: “We lost it all.”']],
    ['Tom Reed (fisherman): “We lost it all.”', ['SAY Tom Reed: “We lost it all.”']],
    ['Tom Reed’s response: “It is late.”', ['SAY Tom Reed: “It is late.”']],
    ['“We need help.” — Tom Reed, minister', ['SAY Tom Reed: “We need help.”']],
    ['“We need help.” (Tom Reed)', ['SAY Tom Reed: “We need help.”']],
    ['“We need help.”: Tom Reed', ['SAY Tom Reed: “We need help.”']],
    ['“We need help.”\n\n— Tom Reed, minister', ['SAY Tom Reed: “We need help.”']],
    ['“We need help.”\n\nTom Reed, minister', ['SAY Tom Reed: “We need help.”']],
    // Behind a colon a paragraph needs no marks where somebody signs it.
    ['The plan is clear:\n\nIt will help.\n\n— Tom Reed, “Plans”', ['SAY Tom Reed: It will help']],
  ])('%j', (text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })

  it.each([
    'The sign: “Exit”',
    'On taxes: “They will fall.”',
    'He saw the “Night Train” (Malta) at noon.',
    '“Night Train” — Tom Reed, who made it, was there — opens on Monday.',
    'The plan is clear.\n\nIt will help.\n\n— Tom Reed',
  ])('are nobody: %s', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})

describe('transcripts', () => {
  it('join a surname and a full name, and the paragraphs of a turn', () => {
    const text = `Daily Gull: Will you go?\n\nTom Reed: No.\n\nI like it here.\n\nDaily Gull: Why?\n\nReed: It is warm.\n\nThe talks go on.`
    expect(saidIn(text)).toEqual([
      'ASK Daily Gull: Will you go?',
      'SAY Tom Reed: No … I like it here',
      'ASK Daily Gull: Why?',
      'SAY Tom Reed: It is warm',
    ])
  })

  it('have labels in brackets, and nobody’s paragraphs after a question', () => {
    const text = `((DG)) Will you go?\n\nReed: No.\n\n((DG)) Why?\n\nIt is warm.\n\nReed: It is warm.\n\nTom Reed left.`
    expect(saidIn(text)).toEqual([
      'ASK (DG): Will you go?',
      'SAY Tom Reed: No',
      'ASK (DG): Why?',
      'SAY Tom Reed: It is warm',
    ])
  })

  it('give a question at the end of an answer to whoever answers, and a request to whoever asks', () => {
    const text = `Tom Reed met Ann Ubb.\n\nUBB: Tell us of the boat.\n\nREED: It sank. Who would have thought so?\n\nUBB: Why?\n\nREED: Snow.`
    expect(saidIn(text)).toEqual([
      'ASK Ann Ubb: Tell us of the boat',
      'SAY Tom Reed: It sank. Who would have thought so?',
      'ASK Ann Ubb: Why?',
      'SAY Tom Reed: Snow',
    ])
  })

  it('have a first question without its label, and names whose colon was lost', () => {
    const text = `The Harbour Herald met Tom Reed.\n\nWhy?\n\nTom Reed: It was cold.\n\n((HH)) And then?\n\nTR We slept.\n\n((HH)) When?\n\nTR Late that day.`
    expect(saidIn(text)).toEqual([
      'ASK Harbour Herald: Why?',
      'SAY Tom Reed: It was cold',
      'ASK Harbour Herald: And then?',
      'SAY Tom Reed: We slept',
      'ASK Harbour Herald: When?',
      'SAY Tom Reed: Late that day',
    ])
  })

  it('leave out signatures within an answer, and what leads to the next interview', () => {
    const text = `The Gull spoke with Tom Reed.\n\n((DG)) Why?\n\nI was cold.\n\n— Tom Reed\n\n((DG)) And then?\n\nThe fair opened in US towns.\n\nIt lasts four days.\n\n((DG)) When?`
    expect(saidIn(text)).toEqual([
      'ASK (DG): Why?',
      'SAY Tom Reed: I was cold',
      'ASK (DG): And then?',
      'ASK (DG): When?',
    ])
  })

  it.each([
    ['[00:09:41] Tom Reed: We are late.\n[00:12:51] Ann Ubb: Why?', ['SAY Tom Reed: We are late', 'ASK Ann Ubb: Why?']],
    [
      'Q. Are you late?\n\nMS REED: Yes.\n\nQ. Why?\n\nMS REED: Snow.\n\nAnn Reed left.',
      ['ASK (Q.): Are you late?', 'SAY Ann Reed: Yes', 'ASK (Q.): Why?', 'SAY Ann Reed: Snow'],
    ],
    ['REED (by phone): We are late.\n\nUBB: Why?\n\nTom Reed left.', ['SAY Tom Reed: We are late', 'ASK Ubb: Why?']],
  ])('%j', (text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })

  it.each([
    'Reed Image: Harbour.\n\nCole Image: Office.\n\nIt rained.',
    'Tom Reed Image: Harbour.\n\nAnn Cole Image: Harbour.\n\nTom Reed Image: Office.\n\nIt rained.',
    'The Reed Bridge (Maltese: il-pont) is old.\n\nThe Reed Bridge (Maltese: il-pont) is long.\n\nIt rained.',
    'Winner: Tom Reed\nRunner-up: Anna Cole\nVenue: Oslo',
    'Ingredients: milk, eggs\nMethod: mix them\nTime: two hours',
    'The court closed.\n\nLink to: Walks by the sea\n\nLink to: Safe shopping',
    'It rains in May. Source: Supplied\n\nIt was warm.',
  ])('are none: %j', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})

describe('interviews without labels', () => {
  it('have answers of whoever was introduced, up to the next question and without headings', () => {
    const text = `The Herald sat down with Ann Ubb, who sails with Tom Reed.\n\nWhat took you to sea?\n\nMy father had a boat.\n\nA boat of one's own\n\nHe liked it.\n\nWhat keeps you there?\n\nI like the wind.\n\nUbb sails again in May.`
    expect(saidIn(text)).toEqual(['SAY Ann Ubb: My father had a boat … He liked it', 'SAY Ann Ubb: I like the wind'])
  })

  it('are of nobody in particular where two answer', () => {
    const text = `The Herald sat down with Ann Ubb and Tom Reed.\n\nWhy a boat?\n\nWe like the wind.\n\nWhy now?\n\nI had the money.`
    expect(saidIn(text)).toEqual(['SAY (–): We like the wind', 'SAY (–): I had the money'])
  })

  it.each([
    'Tom Reed left.\n\nWhat is a tariff?\n\nA tariff is a tax.\n\nWho pays it?\n\nWe all do.',
    'Tom Reed left.\n\nDo you know more?\n\nWe are glad of any help.',
  ])('are none: %j', (text) => {
    expect(saidIn(text)).toEqual([])
  })
})

describe('pages whose layout was lost', () => {
  it('read a statement before a row of buttons', () => {
    const text = `BORSTAD: Uncle hid it, officers claim Share Pin It ADVERTISEMENT Runa Skell sat by the pond.`
    expect(saidIn(text)).toEqual(['CLAIM (officers): Uncle hid it'])
  })

  it('read a statement printed as a block', () => {
    const text = 'In a statement, Tom Reed said:\n\nWe need help now.\n\nI ask for it.\n\nThe mayor left.'
    expect(saidIn(text)).toEqual(['SAY Tom Reed: We need help now … I ask for it'])
  })

  it.each([
    // The first paragraph is what the colon announces; one without “we” may stand between two with it.
    [
      'Tom Reed said:\n\nThe vote was fair.\n\nWe thank all.\n\nNobody may doubt it.\n\nIt is our time.\n\nThe mayor left.',
      ['SAY Tom Reed: The vote was fair … We thank all … Nobody may doubt it … It is our time'],
    ],
    // A heading ends it, and so does a paragraph in which somebody else speaks.
    ['Tom Reed said:\n\nThe vote was fair.\n\nReed on the vote\n\nWe went there.', ['SAY Tom Reed: The vote was fair']],
    [
      'Tom Reed said:\n\nWe won.\n\nAnn Ubb said it was late.\n\nWe went there.',
      ['SAY Tom Reed: We won', 'SAY Ann Ubb: it was late'],
    ],
    // The United States are nobody's own words.
    ['Tom Reed said:\n\nThe vote was fair.\n\nThe US left.', ['SAY Tom Reed: The vote was fair']],
  ])('read a block as far as somebody speaks: %j', (text, expected) => {
    expect(saidIn(text)).toEqual(expected)
  })

  it('give offsets of the text as it stands', () => {
    expect(saidIn('Tom\u200b Reed said1 it&#39;s cold -- in Ber\u00adgen.')).toEqual([
      'SAY Tom Reed: it&#39;s cold -- in Ber\u00adgen',
    ])
  })
})
