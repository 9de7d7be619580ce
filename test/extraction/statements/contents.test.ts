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
  'verbs of its own that follow, and verbs of the article': [
    ['Pupils were asked to go home and lessons were suspended.', 'told-to URGE | – | were asked | Pupils | to go home'],
    [
      'He urged them to say that the mill and the port were safe.',
      'told-to URGE | He | urged | them | to say that the mill and the port were safe',
    ],
    [
      'The sisters said that they love the town and had forgiven the mayor.',
      'reported-clause SAY | The sisters | said | – | that they love the town and had forgiven the mayor',
    ],
    [
      'Peru announced two new ferries and the port lost its crane.',
      'named-thing ANNOUNCE | Peru | announced | – | two new ferries',
    ],
    [
      'Malta announced the mayor and the bishop would meet.',
      'reported-clause ANNOUNCE | Malta | announced | – | the mayor and the bishop would meet',
    ],
    [
      'The coach said “enough is enough” and the team cheered.',
      'reported-clause SAY | The coach | said | – | “enough is enough”',
    ],
    [
      'The coach said “taxes” and “rates” would rise.',
      'reported-clause SAY | The coach | said | – | “taxes” and “rates” would rise',
    ],
  ],
  'clauses inside a thing': [
    [
      'The panel declared the vote, which took place in June, to be void.',
      'raised-object ANNOUNCE | The panel | declared | – | the vote, which took place in June, to be void',
    ],
    [
      'Critics labelled the film, which opened on Friday, a disgrace.',
      'small-clause SAY | Critics | labelled | – | the film, which opened on Friday, a disgrace',
    ],
    [
      'The Herald revealed a deal whereby, on May 2, the state bought the mill.',
      'named-thing ANNOUNCE | The Herald | revealed | – | a deal whereby, on May 2, the state bought the mill',
    ],
    [
      'The bank predicts a fall in rents, as people leave, and more empty shops.',
      'named-thing PREDICT | The bank | predicts | – | a fall in rents, as people leave, and more empty shops',
    ],
  ],
  'a quotation that belongs to a participle before it': [
    [
      'Calling the vote “a farce”, the mayor said “nobody will accept it”.',
      'small-clause SAY | the mayor | Calling | – | the vote “a farce”',
      'reported-clause SAY | the mayor | said | – | “nobody will accept it”',
    ],
    [
      'Calling the fence “a wall” the bishop said it must go.',
      'small-clause SAY | the bishop | Calling | – | the fence “a wall”',
      'reported-clause SAY | the bishop | said | – | it must go',
    ],
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
  'verbs of relative clauses and participles within it': [
    [
      'The paper noted barns which have a slate roof can outlast a mill.',
      'reported-clause NOTE | The paper | noted | – | barns which have a slate roof can outlast a mill',
    ],
    [
      'The agency claimed 40 of its guests, who came in May, were never asked.',
      'reported-clause CLAIM | The agency | claimed | – | 40 of its guests, who came in May, were never asked',
    ],
    [
      'Farmers claiming the mill was poisoned met at the gate.',
      'reported-clause CLAIM | Farmers | claiming | – | the mill was poisoned',
    ],
    [
      'Drivers claiming the bridge was unsafe met at the gate.',
      'reported-clause CLAIM | Drivers | claiming | – | the bridge was unsafe',
    ],
    ['The party, which calls itself free, left.', 'small-clause SAY | The party | calls | – | itself free'],
    [
      'In Malta, which claims rights over the rock, fishing is free.',
      'named-thing CLAIM | Malta | claims | – | rights over the rock',
    ],
    [
      'The board proposed a law to fine anyone accused of fraud, but the mood has changed.',
      'named-thing PROPOSE | The board | proposed | – | a law to fine anyone accused of fraud',
    ],
    [
      'The minister said the firm has sold the mill and has asked for a loan.',
      'reported-clause SAY | The minister | said | – | the firm has sold the mill and has asked for a loan',
    ],
  ],
  'what is not announced': [
    ['No date of return was announced.', 'raised-subject not ANNOUNCE | – | was announced | – | date of return'],
    [
      'While no date has been announced for the sale, work goes on.',
      'raised-subject not ANNOUNCE | – | has been announced | – | date … for the sale',
    ],
  ],
  'nouns that a verb supports': [
    [
      'The mayor expressed a preference to wait until May.',
      'supported-noun BELIEVE | The mayor | expressed a preference | – | to wait until May',
    ],
    [
      'The club expressed concerns about in-house lawyers.',
      'supported-noun BELIEVE | The club | expressed concerns | – | in-house lawyers',
    ],
    [
      'The ministry maintains a position that the strait is its own.',
      'supported-noun ARGUE | The ministry | maintains a position | – | that the strait is its own',
    ],
    [
      'Officials announced the date of the sale, which is the third this year.',
      'named-thing ANNOUNCE | Officials | announced | – | the date of the sale',
    ],
    [
      'The union backed the plan, which includes a new tax.',
      'named-thing PRAISE | The union | backed | – | the plan, which includes a new tax',
    ],
  ],
  'what is said of it, in a row and behind signs': [
    [
      'Officials said a guard saw the boat, decided to follow it, and learned whose it was.',
      'reported-clause SAY | Officials | said | – | a guard saw the boat, decided to follow it, and learned whose it was',
    ],
    [
      'Doe claimed there were “quiet days” there, meaning the winters.',
      'reported-clause CLAIM | Doe | claimed | – | there were “quiet days” there, meaning the winters',
    ],
    ['Doe called it a “fine day,” meaning the opposite.', 'small-clause SAY | Doe | called | – | it a “fine day,”'],
    [
      'According to the Bulletin, the mill, at ninety, was the oldest in the county.',
      'according-to SAY | the Bulletin | According to | – | the mill, at ninety, was the oldest in the county',
    ],
    [
      'According to the clerk, the mill closed in May; nobody has bought it.',
      'according-to SAY | the clerk | According to | – | the mill closed in May; nobody has bought it',
    ],
    [
      'According to the clerk, the mill closed in May; the mayor said it was sold.',
      'according-to SAY | the clerk | According to | – | the mill closed in May',
      'reported-clause SAY | the mayor | said | – | it was sold',
    ],
    [
      'Over ninety were rumoured to have sung.',
      'raised-subject CLAIM | – | were rumoured | – | Over ninety … to have sung',
    ],
    [
      'The province declared a state of alarm following the flood.',
      'named-thing ANNOUNCE | The province | declared | – | a state of alarm',
    ],
    [
      'The club announced the details on live television on May 13.',
      'named-thing ANNOUNCE | The club | announced | – | the details',
    ],
    [
      'Police reported a fire on Monday and a flood on Tuesday.',
      'named-thing ANNOUNCE | Police | reported | – | a fire on Monday and a flood on Tuesday',
    ],
  ],
  'venues before it': [
    [
      'He said on Monday in a letter to the Herald the ferry was late.',
      'reported-clause SAY | He | said | the Herald | the ferry was late',
    ],
    ['She said in an interview the plan was dead.', 'reported-clause SAY | She | said | – | the plan was dead'],
    [
      'The firm announced in a statement the sale of the mill.',
      'named-thing ANNOUNCE | The firm | announced | – | the sale of the mill',
    ],
    [
      'The firm announced in a statement the mill was sold.',
      'reported-clause ANNOUNCE | The firm | announced | – | the mill was sold',
    ],
    ['The board said in its report the dam was old.', 'reported-clause SAY | The board | said | – | the dam was old'],
    [
      'She said in the debate the mayor had lied.',
      'reported-clause SAY | She | said | – | in the debate the mayor had lied',
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
