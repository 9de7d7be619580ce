import type { Story } from '../story.js'

export const courts: readonly Story[] = [
  {
    id: 'ireland-bakery-ruling',
    agency: 'Corvane',
    publishedAt: '2026-10-06T11:40:00Z',
    place: 'DUBLIN',
    title: 'Irish court orders bakery chain to pay night workers',
    text: `An Irish court on Tuesday ordered the bakery chain Mulgrew's to pay 2.7 million euros to 318 night workers who had been told to clock out before cleaning their ovens.

Judge Orlaith Kinsellagh said the company had saved between 25 and 40 minutes of wages per worker per night for nearly six years.

"Bread does not rise on unpaid time," the judge said in a ruling read out in court. "The clock on the wall belonged to the employer. The minutes did not."

Mulgrew's, which runs 46 shops and two industrial bakeries, said it would appeal. "We believe our rosters were lawful and we are proud of how we treat our people," said spokesman Fergal Hanratty.

The case was brought in 2023 by Bożena Kaliszka, an oven hand from Poland who had kept a notebook of her hours. She said outside the court that she would spend her share on "a bed and a long sleep".

The union that supported the claim said similar cases were pending against two other food companies.

Irish law requires employers to keep records of working time for three years. The judge said Mulgrew's had destroyed its records for 2019 and 2020 after the first complaint was made.`,
    edits: {
      style: [
        ['2.7 million euros', '€2.7m'],
        ['Judge Orlaith Kinsellagh', 'Ms Justice Orlaith Kinsellagh'],
      ],
      cut: [0, 3],
      headline: 'Oven cleaners win millions after "clock-out" ruling',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Sandmere Post',
        after: 3,
        text: `One of the two bakeries stands on the Sandmere industrial estate. Workers arriving for the evening shift there said a notice had gone up at three in the afternoon telling them to remain on the clock until their stations were clean. It was not signed.`,
      },
      lead: {
        replaces: 2,
        text: `More than three hundred people who baked Ireland's breakfast rolls are owed years of wages, a judge in Dublin has decided. They had to clean up in their own time, night after night, as far back as 2019.`,
      },
    },
    independent: {
      publisher: 'Liffeyside News',
      publishedAt: '2026-10-06T11:20:00Z',
      title: "The notebook that beat Mulgrew's",
      text: `Bożena Kaliszka's notebook has squared paper and a cat on the cover. For five years and ten months she wrote down when she stopped work, and next to it when she was told to say that she had.

Today the notebook won. Judge Orlaith Kinsellagh spoke for forty minutes, and the line that everybody wrote down came early: "Bread does not rise on unpaid time."

The gallery was full of people in fleece jackets who had come straight from work. Several were asleep by the time the figures were read.

Mulgrew's sees it differently. "We believe our rosters were lawful and we are proud of how we treat our people," Fergal Hanratty said for the company, twice, to two different cameras.

And the woman with the cat? She wants "a bed and a long sleep". She has a shift tonight, she said, but not there. She moved to a hospital kitchen in March, where they pay for the washing-up.`,
    },
    column: {
      publisher: 'Northgate Today',
      publishedAt: '2026-10-09T07:00:00Z',
      title: 'Whose minutes?',
      quotes: 2,
      text: `My grandfather stoked a furnace and never in his life was paid for lighting it. He thought that was the price of being warm. I thought of him when I read this, by the Corvane news agency, from a courtroom in Dublin:

{0}

You may say: half an hour, what of it? Multiply. It is a hundred nights a year, it is a summer holiday, it is the nativity play.

We steal from the tired because they are too tired to count. One woman counted. I propose that every school give its leavers a notebook with squared paper.`,
    },
  },
  {
    id: 'japan-tower-collapse-trial',
    agency: 'Ostrel',
    publishedAt: '2026-10-08T06:20:00Z',
    place: 'SENDAI',
    title: 'Crane firm chief gets three years in Sendai collapse',
    text: `The former head of a Japanese crane company was sentenced to three years in prison on Thursday over the collapse of a tower crane in Sendai that killed four people in 2024.

The district court found Tetsuro Imafuji guilty of professional negligence. Judge Noriko Hasebe said he had ignored two written warnings about cracked bolts.

"He weighed a week of delay against a risk to life, and he chose the week," Hasebe said.

Imafuji, 63, bowed toward the families for almost a minute before he was led away. His lawyer, Ken Aramoto, said he would not appeal. "My client says that the court has described what he sees at night," Aramoto said.

Prosecutors had asked for five years. The court said it had taken into account that Imafuji had sold his house to compensate the families.

The crane fell 70 meters on to a shopping street on March 9, 2024, at a time when most shops had not yet opened. Investigators found cracks in nine of 24 bolts at its base.

Japan tightened its inspection rules last year and now requires bolts on tower cranes to be tested with ultrasound every 60 days.

Two foremen who were tried together with Imafuji received suspended sentences of 18 months each. A third man, a bolt inspector, died before the trial began.

Relatives of the dead said they were neither satisfied nor disappointed. "We wanted somebody to say it aloud, and somebody has," said Shun Katagiri, whose wife had been on her way to open a bakery.`,
    standing: true,
    edits: {
      style: [
        ['70 meters', '70 metres'],
        ['sentenced to three years in prison', 'jailed for three years'],
      ],
      cut: [3, 7],
      headline: 'Boss "chose the week" over safety, court finds',
      paragraphs: 'split',
      insert: {
        publisher: 'The Loxley Bulletin',
        after: 6,
        text: `Cranes of the same make stand on three sites in Loxley, among them the new bus station. The city's building office said all had been checked in August. It declined to show the reports.`,
      },
      lead: {
        replaces: 1,
        text: `Two letters about cracked bolts lay on his desk, and he did nothing: for that a crane company's former head must go to prison, two and a half years after four people died in Sendai.`,
      },
    },
    independent: {
      publisher: 'Tohoku Evening',
      publishedAt: '2026-10-08T08:00:00Z',
      title: '"He chose the week"',
      text: `Flowers were laid on the shopping street before the verdict, not after. Whatever the judge said, shopkeeper Yae Morikubo explained, her sister would not be there to hear it.

What the judge said was this: "He weighed a week of delay against a risk to life, and he chose the week." In the second row a man put his hands over his ears.

Tetsuro Imafuji has aged since the photographs of two springs ago. He lives with his brother now. The house by the river went to a dentist, and the money to four families; one of them sent it back.

"My client says that the court has described what he sees at night," Ken Aramoto told the crowd of cameras, and held his umbrella over no one in particular.

There will be no second trial. The site is a car park, and the bolts, all twenty-four, are in a glass case at the engineering faculty.`,
    },
  },
  {
    id: 'brazil-river-fine',
    agency: 'Palisand',
    publishedAt: '2026-10-09T20:05:00Z',
    place: 'Belém',
    title: 'Brazilian court fines dredging company for river damage',
    text: `A federal court in northern Brazil on Friday fined a dredging company 88 million reais for destroying turtle nesting beaches on a tributary of the Amazon.

The company, Dragamar Norte, moved 1.9 million cubic meters of sand from the Rio Jaruá in 2022 although its permit allowed 400,000, the court in Belém found.

"The river is not a quarry with fish in it," Judge Otávio Brandileone wrote in the 140-page ruling.

Dragamar Norte said the figures were wrong because the river had moved sand as well. "Nobody can put a meter on the rainy season," its legal director, Simone Paixão Duarte, told Palisand.

Villagers who fish on the Jaruá brought the case with the help of a public defender. They said turtles had nested on 23 beaches before the dredging and on four afterwards.

The money is to be paid into a fund that the villages will manage together with the state university. It will buy back fishing licenses and guard the remaining beaches for ten years.

The company can appeal within 15 days.`,
    edits: {
      style: [
        ['fishing licenses', 'fishing licences'],
        ['federal court in northern Brazil', 'court in Brazil'],
        ['cubic meters', 'cubic metres'],
      ],
      cut: [0, 3],
      headline: 'Turtle beaches: dredger must pay 88m reais',
      paragraphs: 'joined',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 5,
        text: `Dragamar's parent company also holds the contract to deepen the approach to Port Ansell harbour. Harbourmaster Dilys Penrose said the Brazilian ruling had "no bearing whatever" on the work, which is to start in January.`,
      },
      lead: {
        replaces: 2,
        text: `Fishing villages in the Amazon have won their case against a company that took nearly five times as much sand from their river as it was allowed to.`,
      },
    },
    followUp: {
      publisher: 'Palisand',
      publishedAt: '2026-10-23T19:00:00Z',
      title: 'Dredger appeals against turtle ruling',
      repeats: ['They said turtles had nested on 23 beaches before the dredging and on four afterwards.'],
      text: `Belém/Palisand: Dragamar Norte has asked a higher court to overturn an 88 million reais fine, one day before the time for doing so ran out.

In its appeal the company disputes the surveys on which the decision rests and asks for new soundings at low water.

The case goes back to a complaint by fishing families. {0}

Public defender Caio Werneck Lira called the request for soundings a way to win another year. "The water is low in November. So is their case," he said.

A hearing is not expected before March.`,
    },
  },
  {
    id: 'kenya-land-judgment',
    agency: 'Ostrel',
    publishedAt: '2026-10-14T12:30:00Z',
    place: 'NAKURU',
    title: 'Kenyan judge returns disputed flower farm to families',
    text: `A Kenyan judge ruled on Wednesday that a 640-hectare flower farm must be handed back to the families whose grandparents were evicted from it in 1954.

The land court in Nakuru gave the owner, Rosalind Blooms, until the end of 2028 to leave, and told the two sides to agree on the fate of its 1,100 workers.

"Time makes a fence old. It does not make it right," Justice Wangeci Thiong'a-Muli said.

The families cheered and sang outside the court. Their spokesman, 81-year-old Kiprono arap Sigei, said he had been carried off the land on his mother's back. "I intend to walk back on to it," he said.

Rosalind Blooms said it had bought the farm in good faith in 1996. The company, which exports 90 million stems a year, said it would decide within two weeks whether to appeal.

The ruling may affect at least 14 similar claims that are before courts in the Rift Valley, lawyers said.

Kenya's flower exports earned 105 billion shillings last year, about a tenth of them from farms whose title is contested.

The farm was part of a larger tract that the colonial government cleared in the 1950s and leased to settlers for 99 years. After independence it passed through the hands of four owners, two of them politicians.

A commission recommended in 2013 that the land be returned, but its report was never debated in parliament. The families went to court in 2017.

The National Land Council, which was also a party to the case, said it would help to draw up a register of those entitled to return. It has counted 2,300 descendants so far.`,
    edits: {
      style: [
        ['The land court in Nakuru', 'The court'],
        ['Justice Wangeci', 'Judge Wangeci'],
      ],
      cut: [0, 4],
      headline: 'Evicted in 1954, back by 2028',
      paragraphs: 'split',
      insert: {
        publisher: 'Bexhurst Times',
        after: 5,
        text: `Roses from the farm are sold at Bexhurst market every Friday. Florist Anneke Dorrestijn, who buys 600 stems a week, said she would follow the flowers, whoever grew them. "If the families keep the cold store running, I'll keep ordering," she said.`,
      },
      lead: {
        replaces: 1,
        text: `Seventy-two years after their grandparents were driven off it, families in Kenya's Rift Valley are to get back the ground on which millions of roses grow.`,
      },
    },
    independent: {
      publisher: 'Rift Valley Clarion',
      publishedAt: '2026-10-14T15:10:00Z',
      title: 'Old man Sigei goes home',
      text: `He wore his good hat. Kiprono arap Sigei had sat through nineteen hearings in it, and when the nineteenth ended he took it off and looked inside, as if the verdict might be written there.

"Time makes a fence old. It does not make it right," the judge had just said, and around him three generations were on their feet.

At the gate of the farm, forty minutes away, the news travelled down the packing lines by phone. Some women wept. They sort roses for a living and do not know whether singing families will need sorters.

Nobody has told them, says shop steward Beatrice Chelagat: neither the company nor the winners. Wangeci Thiong'a-Muli wants the parties to settle that between themselves, and gave them two years to do it.

Sigei has his own plan. "I intend to walk back on to it," he said of the land. It is eleven kilometres from the court. He set out after lunch, with a grandson, a stick and a bottle of water.`,
    },
  },
]
