import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'

/** The speaker of each statement of a text, "?" where it is nobody named. */
function speakers(text: string): string[] {
  const { actors, statements } = analyzeArticle({ text })
  return statements.map(({ speaker }) => (speaker === null ? '?' : (actors[speaker]?.name ?? '')))
}

const table = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => {
      expect(speakers(text)).toEqual(expected)
    })
  }
}

describe('a document speaks for whoever has issued it', () => {
  table({
    'According to the Coast Agency’s records, the ship was sold.': ['Coast Agency'],
    'According to data from the Coast Agency, the ship was sold.': ['Coast Agency'],
    'Coast Agency figures showed that fares had risen.': ['Coast Agency'],
    'According to a memo handed out by Jane Roe, the ship was sold.': ['Jane Roe'],
    'According to a Facebook post by Jane Roe, the ship was sold.': ['Jane Roe'],
    'A Twitter message by Ola Berg said that the ship was sold.': ['Ola Berg'],
    'A Harbour Board study by Jane Roe found that fares had risen.': ['Jane Roe'],
    'The Harbour Board’s study by Jane Roe found that fares had risen.': ['Harbour Board'],
    'According to a Harbour Board report seen by Jane Roe, fares had risen.': ['Harbour Board'],
    'A report by the Audit Office said money was lost. The report said nobody knew.': ['Audit Office', 'Audit Office'],
    'Jane Roe signed a decree on Monday. The decree said that fares must fall.': ['Jane Roe'],
    'The opinion of the High Court said that he must pay.': ['High Court'],
    'The Harbour Board issued a statement that said the ship was sold.': ['Harbour Board'],
    'Jane Roe issued a statement at her club outside Oslo saying the ship was sold.': ['Jane Roe'],
    'According to Harbour Board projections, fares will rise.': ['Harbour Board'],
    'The Maltese statement said that fares must fall.': ['Malta'],
    'Peru voted. The government letter said that fares must fall.': ['Peru'],
    'Resolution 77, adopted by the Security Council, said that fares must fall.': ['Security Council'],
    'The Security Council met to adopt Resolution 77. The resolution said that fares must fall.': ['Security Council'],
    'A study was published in May, led by Ann Roe and others. The research paper suggested that frogs sing.': [
      'Ann Roe',
    ],
    'The Harbour Board said in a statement that boats were late. The statement said that fares would fall.': [
      'Harbour Board',
      'Harbour Board',
    ],
    'In a letter on Monday, Jane Roe said that boats were late. Her letter also noted that fares would fall.': [
      'Jane Roe',
      'Jane Roe',
    ],
    'Jane Roe wrote the book Great Boats. The book said that boats were late.': ['Jane Roe'],
    'The Coast Agency issued an advisory. The advisory warned that waves were high.': ['Coast Agency'],
    'Jane Roe published a letter which warned that boats were late.': ['Jane Roe'],
  })
})

describe('a document does not speak for anybody else', () => {
  table({
    'A report on the Coast Agency said the ship was sold.': ['?'],
    'A book about Jane Roe said the ship was sold.': ['?'],
    'The report said the ship was sold. Jane Roe wept.': ['?'],
    'Jane Roe read the report. A poll said the ship was sold.': ['?'],
    'Jane Roe criticized errors in a report. The report said the ship was sold.': ['Jane Roe', '?'],
    'The report said attacks by Hamas went on.': ['?'],
    'The Maltese survey said that fares must fall.': ['?'],
    'The driver said the ship was sold.': ['?'],
    'Records seen by the Harbour Post suggest that the ship was sold.': ['?'],
    'A report commissioned by the Coast Agency found that the ship was sold.': ['?'],
    'A memo leaked to the Harbour Post says the ship was sold.': ['?'],
  })
})

describe('the name behind a title or description is who speaks', () => {
  table({
    'President of Peru Rosa Quispe said it was over.': ['Rosa Quispe'],
    'The speaker of the parliament Rosa Quispe said it was over.': ['Rosa Quispe'],
    'Historian and columnist Rosa Quispe said it was over.': ['Rosa Quispe'],
    'Minister of State for Harbours Oduya Osterly said it was over.': ['Oduya Osterly'],
    'The fire was out, Lomas news agency reported.': ['Lomas'],
    'Rosa Quispe, an analyst at Acme Bank, doubted the findings, saying prices would rise.': [
      'Rosa Quispe',
      'Rosa Quispe',
    ],
  })
})

describe('but not a name that only belongs to somebody', () => {
  table({
    'A spokesman for President Rosa Quispe said it was over.': ['?'],
    'A member of the Quispe family said it was over.': ['?'],
    'The lawyer of Rosa Quispe said it was over.': ['?'],
    'Two researchers from the Harbour Institute and the Coast Agency said it was over.': ['?'],
  })
})

describe('Mr and Mrs of one surname are told apart', () => {
  table({
    'Karl Brenner and his wife, Anna Brenner, left. Mr Brenner said it was late. Mrs Brenner said it was not.': [
      'Karl Brenner',
      'Anna Brenner',
    ],
    'Ida Brenner met her brother, Otto Brenner. Ms. Brenner said it was late. Mr. Brenner said it was not.': [
      'Ida Brenner',
      'Otto Brenner',
    ],
    'Karl Brenner and his wife, Anna Brenner, left. Brenner said it was late.': ['Karl Brenner'],
  })
})

describe('labels of an interview are initials as well', () => {
  table({
    'Rosa Quispe told us all.\n\nRQ: We began in May.\n\nRQ: It was cold.': ['Rosa Quispe', 'Rosa Quispe'],
    'Rosa Quispe met Rita Quint.\n\nRQ: We began in May.\n\nRQ: It was cold.': ['?', '?'],
  })
})

describe('where only the questions of an interview have labels, the other one answers', () => {
  table({
    'Jane Roe left in May.\n\n((DG)) Why did you go?\n\nIt was cold.\n\nWe had no wood.\n\n((DG)) And then?\n\nWe slept.\n\n((DG)) When?':
      ['?', 'Jane Roe', '?', 'Jane Roe', '?'],
    // What follows the last question may be the article again.
    'Jane Roe left in May.\n\n((DG)) Why?\n\n((DG)) And then?\n\nThe town is small.': ['?', '?'],
  })
})

describe('a quotation that is a sentence of its own is of whoever speaks or acts in the one before', () => {
  table({
    'Jane Roe criticised the plan. “It comes too late.” The bridge fell.': ['Jane Roe', 'Jane Roe'],
    'Jane Roe said that Tom Reed had told of her fall. “I slipped. It was cold.”': ['Jane Roe', 'Jane Roe'],
    'Jane Roe sat by the pond. “It was cold and I slipped.”': ['Jane Roe'],
    // Nor where it is somebody else's, where no clause is quoted, or where nobody is named.
    'Jane Roe criticised the plan. “It comes too late,” Tom Reed said.': ['Jane Roe', 'Tom Reed'],
    'Jane Roe criticised the plan. “Night Train” opens in May.': ['Jane Roe'],
    'The bridge fell. “It was late and I slipped.”': [],
  })
})

describe('a body that unnamed people belong to does not speak for them, however far from the coordinator', () => {
  table({
    'Scientists from Harbour University (HU) in Peru and the College of Lomas reported that frogs sing.': ['?'],
    'Scientists from Peru’s Harbour University and the Coast Institute reported that frogs sing.': ['?'],
    'Holm et al found that frogs sing. Rita Holm wept.': ['Rita Holm'],
    'According to official statements, Rita Holm, now at home, is well.': ['?'],
  })
})

describe('whoever is named for an example of unnamed people speaks', () => {
  table({
    'Many critics, including Mayor Rita Holm, said that it was late.': ['Rita Holm'],
    'Three unions, including Acme Corp and the Harbour Board, said that it was late.': ['Acme Corp'],
    'Leaders such as Rita Holm of Peru said that it was late.': ['Rita Holm'],
    'Its critics, who include Rita Holm, said that it was late.': ['Rita Holm'],
    'Workers at plants in Peru, including Rita Holm, said that it was late.': ['Rita Holm'],
    'Friends including Rita Holm said that it was late.': ['?'],
    'Clubs like Acme Corp said that it was late.': ['?'],
    'Ships, including old ones, and several clubs said that it was late.': ['?'],
    'Peru, including its islands, said that it was late.': ['Peru'],
  })
})

describe('a subject is found behind commas without partners, and around insertions with commas of their own', () => {
  table({
    'Rita Holm, Minister for Ports praised the plan.': ['Rita Holm'],
    'Rita Holm, the director of the port said that it was late.': ['Rita Holm'],
    'In Peru, the director of the port said that it was late.': ['?'],
    'On Friday, the director of the port said that it was late.': ['?'],
    'The Harbour Museum in Lomas, Peru said that it was late.': ['Harbour Museum'],
    'After talks in Lomas, Peru said that it was late.': ['Peru'],
    'Rita Holm, in a talk with a Lomas, Peru weekly, said that it was late.': ['Rita Holm'],
    'Rita Holm, of the Harbour Board, an old ally, said that it was late.': ['Rita Holm'],
    'Rita Holm, author of a book published in Peru in May, said that it was late.': ['Rita Holm'],
  })
})

describe('a participle and a further verb have the subject of the main clause', () => {
  table({
    'Rita Holm issued a ruling against the Harbour Board finding that it was late.': ['Rita Holm'],
    'Rita Holm wrote to the Harbour Board demanding a ferry.': ['Rita Holm'],
    'Rita Holm posted her reasons saying that it was late.': ['Rita Holm'],
    'Officials from the Harbour Board told clubs saying that it was late.': ['?'],
    'The plan was described by Rita Holm as “a farce”, saying that it was late.': ['Rita Holm', 'Rita Holm'],
    'Rita Holm filed a suit over the Fair Harbours Act (FHA), saying that it was late.': ['Rita Holm', 'Rita Holm'],
    'Rita Holm criticized the plan, this time saying that it was late.': ['Rita Holm', 'Rita Holm'],
    'Rita Holm smiled on hearing the court had met and said that it was late.': ['Rita Holm'],
    'Rita Holm called the plan a farce, and in Oslo accused the Harbour Board of lying.': ['Rita Holm', 'Rita Holm'],
  })
})
