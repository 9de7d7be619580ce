import { describe, expect, it } from 'vitest'
import { statementsOf } from './reading.js'

/** Where a content begins and ends → sentences with all that is read in them. */
const SPANS: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'days and hours before it': [
    [
      'The court ruled on March 3 the sale was void.',
      'reported-clause ORDER | The court | ruled | – | the sale was void',
    ],
    ['The board announced the sale on March 3.', 'named-thing ANNOUNCE | The board | announced | – | the sale'],
    [
      'She posted at 10:30 am on her page, “We are staying.”',
      'reported-clause SAY | She | posted | – | “We are staying.”',
    ],
    ['The firm did not agree to such a deal.', 'named-thing not AGREE | The firm | did not agree to | – | such a deal'],
  ],
  'whoever is told, before it': [
    [
      'The union told Rye Council drivers were being paid late.',
      'reported-clause SAY | The union | told | Rye Council | drivers were being paid late',
    ],
    [
      'The union stated to the Herald in early March that drivers were paid late.',
      'reported-clause SAY | The union | stated | the Herald | that drivers were paid late',
    ],
    [
      'The group urged towns such as Rye and Deal to close their harbours and send boats.',
      'told-to URGE | The group | urged | towns such as Rye and Deal | to close their harbours and send boats',
    ],
    [
      'The council asked the mayor-elect, Jane Doe, to wait.',
      'told-to URGE | The council | asked | the mayor-elect, Jane Doe | to wait',
    ],
    [
      'The agency asked the United States to lift its ban.',
      'told-to URGE | The agency | asked | the United States | to lift its ban',
    ],
    [
      'The board discussed the fares with Jane Doe.',
      'named-thing CONSULT | The board | discussed | Jane Doe | the fares',
    ],
  ],
  'bare verbs that go on with it': [
    [
      'The council asked its members to wait and call again.',
      'told-to URGE | The council | asked | its members | to wait and call again',
    ],
    [
      'She said the bank would sell the mill and rent a shed.',
      'reported-clause SAY | She | said | – | the bank would sell the mill and rent a shed',
    ],
    [
      'The bank vowed to sell the mill, close the shop and ask for help.',
      'infinitive PROMISE | The bank | vowed | – | to sell the mill, close the shop and ask for help',
    ],
    ['Unions vow to stay and call for help.'],
  ],
  'clauses with a subject of their own, which are beside it': [
    [
      'The board refused funding for a new pier, and a row between the club and the council delayed the works.',
      'asked-thing REJECT | The board | refused | – | funding for a new pier',
    ],
    [
      'The minister said the port would close and the union has called a strike.',
      'reported-clause SAY | The minister | said | – | the port would close',
    ],
    [
      'The union backed a strike and a clerk who saw the letter.',
      'named-thing PRAISE | The union | backed | – | a strike and a clerk who saw the letter',
    ],
    [
      'The mayor ordered three days of mourning after a ferry sank in the harbour.',
      'named-thing ORDER | The mayor | ordered | – | three days of mourning',
    ],
  ],
  'where a thing was said': [
    [
      'The club announced its new coach on television.',
      'named-thing ANNOUNCE | The club | announced | – | its new coach',
    ],
    [
      'The club announced its new coach in its newsletter and thanked the fans.',
      'named-thing ANNOUNCE | The club | announced | – | its new coach',
    ],
    [
      'The mayor criticised a clip on television.',
      'named-thing CRITICIZE | The mayor | criticised | – | a clip on television',
    ],
    ['The board dismissed the claim outright.', 'named-thing DENY | The board | dismissed | – | the claim'],
  ],
  'signs within it': [
    [
      'The council rejected the plan — the third this year — to widen the road.',
      'named-thing REJECT | The council | rejected | – | the plan — the third this year — to widen the road',
    ],
    [
      'She said that it was late; that it rained; and that nobody came.',
      'reported-clause SAY | She | said | – | that it was late; that it rained; and that nobody came',
    ],
    [
      'The union cited Jane Doe, the mayor of Rye.',
      'named-thing CITE | The union | cited | – | Jane Doe, the mayor of Rye',
    ],
    [
      'She explained how the fire began, what it burned, and why nobody came.',
      'reported-clause EXPLAIN | She | explained | – | how the fire began, what it burned, and why nobody came',
    ],
    [
      'He backed the plan, known as the Rye pact, and left.',
      'named-thing PRAISE | He | backed | – | the plan, known as the Rye pact',
    ],
  ],
  'relative pronouns that it begins with': [
    [
      'He praised the harbour, which, he said, was the best in the county.',
      'named-thing PRAISE | He | praised | – | the harbour',
      'content-first SAY | he | said | – | which … was the best in the county',
    ],
    [
      'The bridge, which the mayor said would last a century, fell.',
      'extracted-subject SAY | the mayor | said | – | which … would last a century',
    ],
  ],
  'what stands beside “according to”': [
    [
      'As of noon, half of them had voted, according to the clerk.',
      'according-to SAY | the clerk | according to | – | As of noon, half of them had voted',
    ],
    [
      'As of noon, half of them had voted according to the clerk.',
      'according-to SAY | the clerk | according to | – | As of noon, half of them had voted',
    ],
    [
      'According to the office, Doe, now a clerk, has left the town.',
      'according-to SAY | the office | According to | – | Doe, now a clerk, has left the town',
    ],
    [
      'According to Jane Doe, the clerk, the office is closed.',
      'according-to SAY | Jane Doe, the clerk | According to | – | the office is closed',
    ],
  ],
}

describe('the span of a content', () => {
  describe.each(Object.entries(SPANS))('%s', (_, sentences) => {
    it.each(sentences)('%s', (sentence, ...expected) => {
      expect(statementsOf(sentence)).toEqual(expected)
    })
  })
})
