import type { Story } from '../story.js'

export const business: readonly Story[] = [
  {
    id: 'veltrano-plant-closure',
    agency: 'Corvane',
    publishedAt: '2026-10-07T07:15:00Z',
    place: 'TURIN',
    title: 'Veltrano to close Turin washing machine plant',
    text: `Italian appliance maker Veltrano said on Wednesday it would close its oldest washing machine plant near Turin by the end of next year, with the loss of 1,240 jobs.

The company said demand in Europe had fallen 17 percent since 2022 and that the plant was running at less than half of its capacity.

"We have kept a promise to this valley for 61 years, and today I am the one who has to break it," chief executive Ludovica Sartirana said in a video message to workers.

Unions called a strike for Friday. "They invested in Turkey and sent us a video," said Mirko Baldessin, a union delegate at the plant.

Production will move to a factory near Bursa that opened in 2024. Veltrano said it would offer 300 workers jobs at its compressor works in Asti.

Industry minister Piero Cavallotto summoned the company to talks in Rome next Tuesday and said it would be asked to return 22 million euros of regional aid.

Veltrano, founded in 1949, employs 9,600 people in seven countries. Its shares rose 3.1 percent.

The appliance industry in Europe has been losing ground to Asian makers for more than a decade. Veltrano's own sales fell to 3.4 billion euros last year from a peak of 4.9 billion in 2018, and it has closed plants in Slovakia and Spain since then.

Sartirana, a granddaughter of the founder, took over the company in 2024. She ruled out further closures before 2029.

The town of Rivalba, where the plant is the largest employer, called a special meeting of its council. "One family in three eats from that factory," Mayor Ornella Rosaspina said.`,
    standing: true,
    edits: {
      style: [
        ['Italian appliance maker Veltrano', 'Veltrano, the Italian maker of household appliances,'],
        ['summoned the company to', 'has called the company to'],
      ],
      cut: [0, 3],
      headline: '"They sent us a video": 1,240 jobs to go as washing machines leave Turin',
      paragraphs: 'split',
      insert: {
        publisher: 'Highfield Observer',
        after: 4,
        text: `The closure will be felt in Highfield, where Marlow Castings makes the drums' steel spiders. Owner Geoff Marlow said Turin took a fifth of what the foundry pours. "I have rung Bursa," he said. "They have a man down the road."

Marlow Castings has 58 employees.`,
      },
      lead: {
        replaces: 2,
        text: `The workers had been asked to gather in the canteen at seven, and watched a screen. When it went dark, 1,240 of them knew that their factory outside Turin has little more than a year left, because Europe buys too few washing machines.`,
      },
    },
    independent: {
      publisher: 'Valsusa Oggi',
      publishedAt: '2026-10-07T09:00:00Z',
      title: 'A canteen, a screen, and sixty-one years',
      text: `Nobody touched the coffee. At seven this morning the early shift stood in the canteen of Plant One and watched Ludovica Sartirana, four metres high and slightly out of focus.

"Today I am the one who has to break it," she said of the promise her grandfather gave to the valley. Then the picture froze, and an electrician had to be fetched.

"They invested in Turkey and sent us a video," Mirko Baldessin shouted, and that was the meeting.

There has been talk of closure since the spring, when the second line was mothballed and its robots crated. The crates are still in the yard; their labels say Bursa.

The mayor, Ornella Rosaspina, learned of it from her brother, who drives a forklift there. She has cancelled Sunday's chestnut fair. Nobody was in the mood, she said, and the company had always paid for the band.`,
    },
  },
  {
    id: 'busan-battery-ferries',
    agency: 'Ostrel',
    publishedAt: '2026-10-07T05:40:00Z',
    place: 'BUSAN',
    title: 'South Korean yard wins order for 12 battery ferries',
    text: `South Korean shipbuilder Daemun Heavy has won an order worth 1.1 billion dollars to build 12 battery-powered ferries for a Norwegian operator, the two companies said on Wednesday.

It is the largest order for electric ships placed so far. The first of the vessels, each of which will carry 900 passengers and 210 cars, is to be delivered in 2029.

"Five years ago our own engineers told me the batteries would sink us," said Daemun president Ryu Jae-hwon at a signing ceremony in Busan. "Now they are what keeps the yard afloat."

The operator, Fjordlinjen Vest, said the ships would replace diesel ferries on seven crossings and cut its emissions by 80 percent.

Its managing director, Solveig Haukeland, said no European yard had offered delivery before 2031. "We would have liked to build at home. The fjord can't wait for that," she said.

Analysts said the price, roughly 92 million dollars a ship, was low and might leave Daemun little margin. The yard lost money in three of the past four years.

Batteries will be supplied from Japan under a separate contract.`,
    edits: {
      style: [
        ['1.1 billion dollars', '$1.1bn'],
        ['92 million dollars', '$92m'],
        ['Its managing director', 'Its boss'],
      ],
      cut: [2, 6],
      headline: 'Battery ferries: Busan gets biggest order yet',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Harbour Ledger',
        after: 5,
        text: `Unions at the Harbour Lane yard, which built ferries for the same operator until 2017, called it a day of shame. "We had the slipway, we had the people, what we did not have was a bank," said convener Isobel Rankeillor. The yard now repairs fishing boats.`,
      },
      lead: {
        replaces: 1,
        text: `Norway's commuters will cross their fjords on ships from Busan: a dozen ferries without funnels have been ordered from Daemun Heavy, for more than a billion dollars.`,
      },
    },
    independent: {
      publisher: 'Vestland Avis',
      publishedAt: '2026-10-07T08:30:00Z',
      title: 'Fjordlinjen buys Korean',
      text: `Solveig Haukeland had rehearsed one answer, and gave it at once. "We would have liked to build at home. The fjord can't wait for that," she said from Busan, over a poor line.

At home they had been waiting since Easter. Two western yards bid for the twelve ships; both wanted the state to guarantee half of the price, and the state wanted to think.

In Korea nobody needed to think for long. Daemun's Ryu Jae-hwon told guests at the signing that his engineers had once warned him "the batteries would sink us". There was laughter, then a drum troupe.

The chief shop steward at Sløvåg Mek, Arvid Tveit, did not laugh. He has 140 members on short time. For them, he says, this was the order that would have lasted until pension age.

The county will put charging quays out to tender before the new year, and those, at least, must be built where they stand.`,
    },
  },
  {
    id: 'shares-korrigan',
    agency: 'Palisand',
    publishedAt: '2026-10-08T15:45:00Z',
    place: 'Amsterdam',
    title: 'Korrigan Foods shares jump on raised forecast',
    template: 'share price',
    text: `Shares of Korrigan Foods rose 7.4 percent to 41.20 euros in Amsterdam on Thursday after the frozen vegetable maker raised its profit forecast for the year.

The company now expects an operating profit of 410 million to 430 million euros, up from a previous range of 370 million to 400 million euros.

Third-quarter sales rose 9 percent to 1.31 billion euros, beating an average estimate of 1.26 billion euros in a Palisand poll of nine analysts.

"Volumes were better than we had feared in July," chief financial officer Maarten Oosterveld said in a statement.

The stock was the biggest gainer on the exchange's index of 25 leading shares, which closed 0.3 percent higher. It has risen 22 percent since the start of the year.

Of 14 analysts who follow the company, nine rate its shares a "buy", four a "hold" and one a "sell". The company will publish full results on Nov. 5.`,
    standing: true,
    edits: {
      style: [
        ['chief financial officer', 'CFO'],
        ['1.31 billion euros', '€1.31bn'],
      ],
      cut: [0, 3],
      headline: 'Frozen peas warm investors',
      paragraphs: 'joined',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 4,
        text: `Growers around Eastmoor deliver 14,000 tonnes of peas a year to Korrigan's plant at Stoke Fenny. Their co-operative said the higher forecast was welcome ahead of price talks in December. "We shall quote it back to them," said chairwoman Pru Aldous.`,
      },
      lead: {
        replaces: 1,
        text: `Investors took to Korrigan Foods on Thursday like children to fish fingers: the stock closed more than seven percent up after management promised a better year.`,
      },
    },
  },
  {
    id: 'shares-delmeer',
    agency: 'Palisand',
    publishedAt: '2026-10-15T15:50:00Z',
    place: 'Amsterdam',
    title: 'Delmeer Paints shares drop on lowered forecast',
    template: 'share price',
    text: `Shares of Delmeer Paints fell 11.8 percent to 17.35 euros in Amsterdam on Thursday after the coatings maker lowered its profit forecast for the year.

The company now expects an operating profit of 150 million to 165 million euros, down from a previous range of 190 million to 210 million euros.

Third-quarter sales fell 4 percent to 702 million euros, missing an average estimate of 745 million euros in a Palisand poll of seven analysts.

"Volumes were worse than we had feared in July," chief financial officer Annelies Brandsma said in a statement.

The stock was the biggest loser on the exchange's index of 25 leading shares, which closed 0.6 percent lower. It has fallen 31 percent since the start of the year.

Of 11 analysts who follow the company, two rate its shares a "buy", six a "hold" and three a "sell". The company will publish full results on Nov. 12.`,
    standing: true,
    edits: {
      style: [
        ['chief financial officer', 'finance director'],
        ['702 million euros', '€702m'],
      ],
      cut: [0, 3],
      headline: 'Paint maker loses its gloss',
      paragraphs: 'split',
      insert: {
        publisher: 'Northgate Today',
        after: 4,
        text: `Delmeer's varnish works in Northgate is not affected by the weaker outlook, plant manager Ian Cotteridge told this newspaper. An extension that was to open in the spring would however be "looked at again".`,
      },
      lead: {
        replaces: 1,
        text: `More than a tenth was wiped off the value of Delmeer Paints on Thursday when the company admitted that it would earn far less this year than it had said.`,
      },
    },
  },
  {
    id: 'cocoa-exchange-halt',
    agency: 'Quillmark',
    publishedAt: '2026-10-09T16:25:00Z',
    place: 'ABIDJAN, Ivory Coast',
    title: 'Ivory Coast halts cocoa export sales for two weeks',
    text: `Ivory Coast, the world's largest cocoa grower, suspended all forward export sales for two weeks Friday after heavy rain left ports short of dry beans.

The regulator said deliveries to the ports of Abidjan and San Pedro in the first week of the season were 38 percent lower than a year earlier.

"We will not sell beans that are still on the tree," said regulator head Mariam Koné-Bakary. "The market can wait 14 days. A wet bean cannot."

Cocoa futures jumped as much as 8 percent after the announcement, their biggest daily gain since February.

Exporters said they had been given no warning. One trader, who asked not to be named because he is not allowed to speak to the media, said several ships were waiting at anchor with empty holds.

The country sells most of its crop before the harvest starts and guarantees farmers a fixed price, currently 2,200 CFA francs a kilogram.

Farmers' leader Désiré Ouattra-Gnago said growers supported the suspension as long as they were paid for what they had already delivered. "The truck took my cocoa on Monday. The money is still in the truck," he told Quillmark.

Rainfall in the main growing belt was twice the average in September, according to the national weather office. Beans that are packed before they are dry turn moldy on the voyage, and last year two cargoes were refused in Rotterdam.

Ghana, the second largest grower, said it did not plan a similar step. Together the two countries supply more than half of the world's cocoa.

Chocolate makers declined to comment. A broker in London said most of them were covered until the spring, but that small firms which buy from week to week "will be paying for the rain".`,
    edits: {
      style: [
        ['for two weeks Friday', 'for a fortnight on Friday'],
        ['speak to the media', 'talk to the press'],
      ],
      cut: [0, 4],
      headline: '"A wet bean cannot wait": cocoa sales on hold',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Harbour Ledger',
        after: 5,
        text: `At Tolliver's in Mill Street, which has made drinking chocolate since 1908, master blender Harriet Tolliver has beans for nine weeks. "After that I would have to buy at a price at which I might as well sell the beans and shut the shop," she said.`,
      },
      lead: {
        replaces: 1,
        text: `No cocoa may be sold ahead from the country that grows most of it until the rain lets up and the beans have dried.`,
      },
    },
    independent: {
      publisher: 'Abidjan Commerce',
      publishedAt: '2026-10-09T18:00:00Z',
      title: 'Fourteen days without a contract',
      text: `The telephones on the fifth floor of the cocoa house stopped at half past three. It was, a clerk said, the first time that she had heard the air-conditioning.

Mariam Koné-Bakary had signed the order over lunch. "The market can wait 14 days. A wet bean cannot," the regulator explained, and went home early, which nobody could remember either.

Out on the lagoon lie the Astrid Benz, the Konkar Pearl and two others whose names could not be read from the bridge. A day at anchor costs each of them as much as a grower earns in eight years.

Behind the scenes exporters are furious. Some had sold beans in September that they had meant to buy in October; now they must find them elsewhere or pay.

Up-country they measure differently. "The money is still in the truck," said Désiré Ouattra-Gnago, who leads one of the growers' unions. He would not say whose truck it was.`,
    },
  },
  {
    id: 'skagen-lumen-merger',
    agency: 'Corvane',
    publishedAt: '2026-10-12T06:50:00Z',
    place: 'COPENHAGEN',
    title: 'Airlines Skagen and Lumen agree to merge',
    text: `Danish airline Skagen and its Belgian rival Lumen agreed on Monday to merge, creating Europe's seventh largest carrier by passengers.

Skagen shareholders will own 58 percent of the combined company, which will keep both brands and be based in Copenhagen.

"Two small umbrellas do not keep you dry in this weather. One big one might," Skagen chief executive Rasmus Thorndahl told reporters.

The airlines said they expected savings of 190 million euros a year from 2029, mainly by sharing maintenance and buying aircraft together. They plan to cut about 700 of 11,300 jobs, none of them among pilots or cabin crew.

Lumen's chairwoman, Godelieve Aerts-Wouters, will head the supervisory board. She said talks had begun in a queue at a security check in February.

The deal needs the approval of the European Commission. Competition lawyers said the two overlapped on only five routes, and that regulators were likely to ask for take-off slots in Brussels to be given up.

Skagen carried 14.1 million passengers last year and Lumen 9.8 million.

Airlines in Europe have been under pressure from the cost of cleaner fuel, of which they must use more each year, and from late deliveries of aircraft. Three smaller carriers have stopped flying since January.

Shares of Skagen rose 9 percent and those of Lumen 14 percent. The Danish state, which owns a fifth of Skagen, said it would vote for the merger; a union of ground staff in Brussels said it would oppose it "at every gate".`,
    standing: true,
    edits: {
      style: [
        ['Danish airline Skagen', "Denmark's Skagen"],
        ['chief executive Rasmus Thorndahl', 'boss Rasmus Thorndahl'],
      ],
      cut: [1, 5],
      headline: 'Two umbrellas become one',
      paragraphs: 'split',
      insert: {
        publisher: 'Bexhurst Times',
        after: 6,
        text: `Bexhurst airport, where both airlines fly to their home cities, said it expected no change to the winter timetable. Lumen's daily Brussels flight carries 41,000 people a year, a third of them officials. "They will still have to get there," airport director Tim Sallow said.`,
      },
      lead: {
        replaces: 2,
        text: `A new European airline will take off from Copenhagen if Brussels lets it. Skagen and Lumen, neither of which has made money since 2023, are to become one company, with the Danes holding the larger part.`,
      },
    },
    independent: {
      publisher: 'Kontrol Økonomi',
      publishedAt: '2026-10-12T06:45:00Z',
      title: 'Why Lumen said yes',
      text: `The joke of the morning was about the weather. "Two small umbrellas do not keep you dry in this weather. One big one might," said Rasmus Thorndahl, who until last year did not own an umbrella so much as a raincoat with holes.

For the Belgians there was no other suitor left. A Gulf fund looked at the books in May and walked away over pensions; an Irish carrier wanted the slots and not the people.

Godelieve Aerts-Wouters gets the chair. It was she who spoke first, it turns out, with her shoes in a plastic tray, to a tall Dane who had forgotten to take off his belt.

The price looks fair to small shareholders on either side. Whether it does to seven hundred people in back offices is another matter: they will know more by Christmas, a memo says.

Brussels has until April. Nobody in the trade believes that it will say no.`,
    },
  },
]
