import type { Range } from '../story.js'

/** Two stories in one article: paragraphs of the first, a bridge of the editor's own, paragraphs of the second. */
export interface Merge {
  readonly of: readonly [first: string, second: string]
  readonly takes: readonly [first: Range, second: Range]
  readonly title: string
  readonly bridge: string
}

/** Each story stands in one of these. */
export const MERGES: readonly Merge[] = [
  {
    of: ['portugal-rail-minister', 'fiji-cabinet-reshuffle'],
    takes: [
      [0, 5],
      [0, 4],
    ],
    title: 'A bad week for ministers',
    bridge: 'On the other side of the globe three more had no choice in the matter.',
  },
  {
    of: ['malawi-water-bill', 'chile-desert-vote'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'Who owns the tap? Two votes, two answers',
    bridge: 'Five days later people in another dry part of the world were asked themselves.',
  },
  {
    of: ['canada-ferry-subsidy', 'busan-battery-ferries'],
    takes: [
      [0, 7],
      [0, 5],
    ],
    title: 'Ferries: free in Canada, electric in Norway',
    bridge: 'There was other news on Wednesday for those who live by timetable and tide.',
  },
  {
    of: ['estonia-defence-levy', 'skagen-lumen-merger'],
    takes: [
      [0, 5],
      [0, 6],
    ],
    title: 'Europe at a glance: banks pay, airlines pair off',
    bridge: 'Business had news of a friendlier kind on Monday.',
  },
  {
    of: ['ireland-bakery-ruling', 'night-shift-trial'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'What the night costs',
    bridge: 'Not all who work while others sleep are short of money; some are short of sleep.',
  },
  {
    of: ['japan-tower-collapse-trial', 'dam-leak-macedonia'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'Warnings that nobody read',
    bridge: 'Two days after the verdict a similar question was asked in the Balkans.',
  },
  {
    of: ['brazil-river-fine', 'amazon-low-river'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'The troubled rivers of the Amazon',
    bridge: 'Farther upstream it is not sand that is missing but water.',
  },
  {
    of: ['kenya-land-judgment', 'village-bell-dispute'],
    takes: [
      [0, 5],
      [0, 5],
    ],
    title: 'Old rights, new owners',
    bridge: 'An older custom was upheld in the Alps, by a show of hands instead of a judge.',
  },
  {
    of: ['veltrano-plant-closure', 'shares-delmeer'],
    takes: [
      [0, 6],
      [0, 4],
    ],
    title: 'A grim autumn for European makers',
    bridge: 'It did not remain the only bad news from industry this month.',
  },
  {
    of: ['cocoa-exchange-halt', 'shares-korrigan'],
    takes: [
      [0, 5],
      [0, 4],
    ],
    title: 'Food markets: beans wet, peas warm',
    bridge: 'Those who deal in vegetables had a better week.',
  },
  {
    of: ['glass-frog-memory', 'harbour-seal-lock'],
    takes: [
      [0, 5],
      [0, 5],
    ],
    title: 'Animals that will not be moved',
    bridge: 'A larger creature with a mind of its own lies in a Scottish lock.',
  },
  {
    of: ['antarctic-ice-core', 'moon-relay-satellite'],
    takes: [
      [0, 5],
      [0, 5],
    ],
    title: 'Science: down into the ice, round the Moon',
    bridge: 'Engineers in India looked the other way, and up.',
  },
  {
    of: ['bronze-age-loom', 'film-archive-reel'],
    takes: [
      [0, 5],
      [0, 5],
    ],
    title: 'Found: a loom in a well, a lady among bees',
    bridge: 'Three days after that a younger treasure turned up in South America.',
  },
  {
    of: ['hail-cannon-study', 'warning-northern-norway'],
    takes: [
      [0, 6],
      [0, 4],
    ],
    title: 'Weather: no cure for hail, and a gale on the way',
    bridge: 'Against wind there is even less to be done.',
  },
  {
    of: ['quake-banda-coast', 'warning-western-norway'],
    takes: [
      [0, 6],
      [0, 4],
    ],
    title: 'Earth shakes in Indonesia, Norway waits for the storm',
    bridge: 'While the east of Indonesia was digging, the north of Europe was boarding up its windows.',
  },
  {
    of: ['match-kestrel-united', 'marathon-record-osaka'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'Weekend sport',
    bridge: 'Patience was not the method chosen in Japan.',
  },
  {
    of: ['cycling-ban-lifted', 'match-wexcombe-town'],
    takes: [
      [0, 6],
      [0, 4],
    ],
    title: 'Sport: Ferreyra rides, Wexcombe leads',
    bridge: 'In football it was birds of another feather who had reason to sing.',
  },
  {
    of: ['chess-champion-retires', 'novel-prize-withdrawn'],
    takes: [
      [0, 5],
      [0, 4],
    ],
    title: 'Two women who said no',
    bridge: 'On the Wednesday after it was a writer who would not take what she had won.',
  },
  {
    of: ['measles-bus-alert', 'snakebite-serum-trial'],
    takes: [
      [0, 6],
      [0, 5],
    ],
    title: 'Health round-up: a bus and a bite',
    bridge: 'From Africa came news that doctors had waited for much longer.',
  },
  {
    of: ['violin-left-in-tram', 'train-fire-tunnel'],
    takes: [
      [0, 5],
      [0, 5],
    ],
    title: 'Heroes of the rails',
    bridge: 'He cleans trams; the other hero of the month drives trains, in Chile.',
  },
]
