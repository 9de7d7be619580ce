import type { Range } from '../story.js'
import type { PublisherName } from './publishers.js'

/** A copy of a copy: paragraphs of a variant, in the house style of whoever took them. */
export interface SecondGeneration {
  readonly of: string
  readonly from: 'inserted' | 'lead'
  /** Paragraphs of the variant; those of an insert and of a lead count as one each. */
  readonly takes: Range
  readonly publisher: PublisherName
  readonly title: string
}

export const SECOND_GENERATION: readonly SecondGeneration[] = [
  {
    of: 'portugal-rail-minister',
    from: 'inserted',
    takes: [2, 7],
    publisher: 'Valley Telegraph',
    title: 'Fitters fear for train order',
  },
  {
    of: 'chile-desert-vote',
    from: 'inserted',
    takes: [0, 7],
    publisher: 'The Loxley Bulletin',
    title: 'Region wants to bill the mines',
  },
  {
    of: 'japan-tower-collapse-trial',
    from: 'lead',
    takes: [0, 5],
    publisher: 'Bexhurst Times',
    title: 'Three years for crane deaths',
  },
  {
    of: 'veltrano-plant-closure',
    from: 'inserted',
    takes: [1, 6],
    publisher: 'Northgate Today',
    title: 'Turin closure hits Highfield foundry',
  },
  {
    of: 'antarctic-ice-core',
    from: 'inserted',
    takes: [0, 5],
    publisher: 'The Harbour Ledger',
    title: 'Freezer awaits ancient ice',
  },
  {
    of: 'dam-leak-macedonia',
    from: 'lead',
    takes: [0, 5],
    publisher: 'Highfield Observer',
    title: 'Thousands leave homes below dam',
  },
  {
    of: 'chess-champion-retires',
    from: 'inserted',
    takes: [0, 5],
    publisher: 'Port Ansell Chronicle',
    title: 'The taxman who beat the champion',
  },
  {
    of: 'violin-left-in-tram',
    from: 'inserted',
    takes: [0, 5],
    publisher: 'Eastmoor Courier',
    title: 'Forgetful soloist to play Corn Exchange',
  },
  { of: 'night-shift-trial', from: 'lead', takes: [0, 6], publisher: 'Daily Fennimore', title: 'Never change a night' },
  {
    of: 'snakebite-serum-trial',
    from: 'inserted',
    takes: [1, 6],
    publisher: 'The Sandmere Post',
    title: 'Llamas against vipers',
  },
  // Chiefly the local reporting: a copy of the variant, not of the story.
  {
    of: 'veltrano-plant-closure',
    from: 'inserted',
    takes: [4, 5],
    publisher: 'Valley Telegraph',
    title: 'Foundry waits for word from Bursa',
  },
  {
    of: 'night-shift-trial',
    from: 'inserted',
    takes: [5, 6],
    publisher: 'The Loxley Bulletin',
    title: '"For the price of a sandwich"',
  },
]
