import type { Story } from '../story.js'

export const science: readonly Story[] = [
  {
    id: 'glass-frog-memory',
    agency: 'Quillmark',
    publishedAt: '2026-10-05T15:00:00Z',
    place: 'SAN JOSE, Costa Rica',
    title: 'Frogs remember safe leaves for weeks, study finds',
    text: `Tree frogs in Costa Rica can remember for at least five weeks which leaves were safe to sleep on, researchers reported Monday, a feat previously thought to be beyond amphibians.

The team glued tiny reflectors to 64 frogs and followed them for two rainy seasons. Frogs that had been disturbed by a mock snake avoided the same plant 81% of the time.

"We expected them to forget overnight. Some of them held a grudge longer than I do," said lead author Marisol Echandi of the Institute for Tropical Ecology.

The study, published in the journal Forest Behavior, found that older frogs remembered longer. Males that called at night remembered least.

Biologist Hamish Dunwoodie, who was not involved in the work, said the results were striking but that smell might explain part of them. "A plant that smells of fear is not a memory," he said.

Amphibians are the most threatened group of vertebrates, with two in five species at risk of extinction. Echandi said the finding could help decide where to release animals bred in captivity.

The next step will be to test whether frogs learn from each other.`,
    edits: {
      style: [
        ['81% of the time', 'four times out of five'],
        ['researchers reported Monday', 'scientists say'],
      ],
      cut: [0, 3],
      headline: 'The frog that bears a grudge',
      paragraphs: 'split',
      insert: {
        publisher: 'The Loxley Bulletin',
        after: 5,
        text: `Keepers at Loxley Zoo were not astonished. Their red-eyed tree frogs have refused a certain fern since it was moved for cleaning in June, said reptile house manager Zadie Croft. "We thought it was the light. Perhaps they are just offended."`,
      },
      lead: {
        replaces: 1,
        text: `Wake a frog rudely and it will not sleep in that bed again, not even a month later: that is what biologists in Central America have learned by watching after dark.`,
      },
    },
    independent: {
      publisher: 'Canopy Magazine',
      publishedAt: '2026-10-08T10:00:00Z',
      title: 'A snake on a fishing rod',
      text: `The snake was made of painted hose, and Marisol Echandi's students drew lots for who had to swing it. For two years, at three in the morning, somebody stood in the rain and frightened frogs.

"Some of them held a grudge longer than I do," Echandi says. She is laughing, but she has spreadsheets.

What strikes a visitor is the patience of it. A reflector the size of a lentil falls off after nine days; then the animal has to be found again, by its spots, among several thousand leaves.

Not everyone is convinced. Hamish Dunwoodie would like to see the trial repeated with plants that have been washed. "A plant that smells of fear is not a memory," he told a seminar last month, and Echandi has ordered a garden hose. An unpainted one.

If she is right, releases from breeding stations may have been failing for a reason nobody looked for: the frogs were let go where something had once gone wrong.`,
    },
  },
  {
    id: 'antarctic-ice-core',
    agency: 'Ostrel',
    publishedAt: '2026-10-06T22:10:00Z',
    place: 'HOBART',
    title: 'Drillers recover oldest continuous ice core yet',
    text: `A drilling team in Antarctica has brought up ice that is 1.6 million years old, the oldest unbroken core recovered so far, the project's leaders said in Hobart on Wednesday.

The core is 2,912 metres long and took five summers to drill. It reaches back to a time when ice ages came every 41,000 years instead of every 100,000, as they did later.

"Somewhere in these last 90 metres is the moment when the planet changed its beat," said chief scientist Ottilie Brandvold. "We can hold it in our hands. It weighs about as much as a small dog."

The ice holds bubbles of ancient air, from which the amount of carbon dioxide can be measured directly.

First results from the upper part of the section suggest that levels were lower than models had assumed, deputy leader Mateus Corrêa Falcão said. He warned against drawing conclusions before the deepest pieces had been dated twice.

Eleven countries paid for the project, which cost 46 million euros. The camp stands at a height of 3,230 metres, where the mean temperature is minus 54 degrees Celsius.

The core will be shared among laboratories in Europe, Australia and Chile by the end of next year.`,
    edits: {
      style: [
        ['degrees Celsius', 'C'],
        ['46 million euros', '46m euros'],
      ],
      cut: [0, 4],
      headline: 'A small dog of ice, 1.6 million years old',
      paragraphs: 'joined',
      insert: {
        publisher: 'Daily Fennimore',
        after: 3,
        text: `Thirty of the bags will come to Fennimore College, where a freezer the size of a bus was installed in May. "The neighbours asked if we were opening a fish shop," said technician Lorcan Biddle, who has to keep it at minus 36. It has its own generator.`,
      },
      lead: {
        replaces: 1,
        text: `The deepest breath ever taken from the ice is 1.6 million years old. It came up from under the high plateau of Antarctica, as part of a core without a gap.`,
      },
    },
    independent: {
      publisher: 'Derwent Review',
      publishedAt: '2026-10-07T01:00:00Z',
      title: 'The planet changed its beat, and we have it in a box',
      text: `They had put a piece on the table, in a polystyrene box, and asked people not to breathe on it.

Ottilie Brandvold has been breathing on ice for thirty years. She looked tired and very happy. "Somewhere in these last 90 metres is the moment when the planet changed its beat," she told a packed auditorium on the waterfront.

Why the ice ages slowed down is one of the great puzzles of climate science. Something happened about a million years ago. Was it the carbon dioxide? The rock beneath the northern ice sheets? The deep sea?

Mateus Corrêa Falcão, who ran the drill on the night shift, will not be drawn. Twice he was asked for a number, and twice he said that he would give one after Christmas, and not necessarily this Christmas.

A boy in the front row wanted to know what it would taste like. Dust, said Brandvold. And, at the end, a little bit like a coin.`,
    },
  },
  {
    id: 'moon-relay-satellite',
    agency: 'Corvane',
    publishedAt: '2026-10-10T12:00:00Z',
    place: 'BENGALURU, India',
    title: 'Indian relay satellite enters lunar orbit',
    text: `An Indian satellite meant to relay signals from the far side of the moon entered lunar orbit on Saturday after a 26-day flight, the country's space agency said.

The satellite, called Setu, fired its engine for 14 minutes and 40 seconds from 03:12 GMT and was captured by the moon's gravity as planned, mission director Vasundhara Kottayam said.

"For 14 minutes nobody in this room blinked, and then everybody talked at once," Kottayam told reporters at the control center in Bengaluru.

Setu carries a folding antenna 4.8 meters across. From next March it is to serve a lander that will collect dust near the lunar south pole, and it will be open to other countries' missions for a fee.

European and Canadian researchers have booked time on it. A first test transmission is planned for Nov. 2.

Engineers lost contact with the craft for 51 hours in September because of a fault in a gyroscope. Kottayam said the fault was understood and that a spare had been switched on.

The mission cost 11.3 billion rupees, about a tenth of the price of comparable projects.`,
    standing: true,
    edits: {
      style: [
        ['control center', 'control centre'],
        ['4.8 meters', '4.8 metres'],
        ["the moon's gravity", "the Moon's gravity"],
      ],
      cut: [0, 4],
      headline: 'India builds a bridge to the far side',
      paragraphs: 'split',
      insert: {
        publisher: 'Bexhurst Times',
        after: 5,
        text: `Among those who have booked is a group at Bexhurst Polytechnic, which wants to listen for radio waves from the early universe. "The far side is the quietest place there is," said its head, Gwilym Tranter. His students have built the receiver out of parts costing less than a used car.`,
      },
      lead: {
        replaces: 2,
        text: `A satellite by the name of Setu, which means bridge, circles the moon since this morning. India built it so that machines on the side which we never see can talk to us, and its engine burned just as long as it had to.`,
      },
    },
    followUp: {
      publisher: 'Corvane',
      publishedAt: '2026-11-02T14:30:00Z',
      title: 'Moon relay Setu passes first radio test',
      repeats: [
        'Setu carries a folding antenna 4.8 meters across.',
        'The mission cost 11.3 billion rupees, about a tenth of the price of comparable projects.',
      ],
      text: `BENGALURU, India, Nov 2 (Corvane) - A string of 4,096 test signals came back from the moon without an error on Monday, engineers in Bengaluru said.

The signals were sent from a dish near the city, repeated by the Setu satellite 61,000 kilometers beyond the moon and heard again three seconds later.

{0} It opened at the second attempt on Oct. 19, after a hinge had been warmed by turning it to the sun.

Vasundhara Kottayam, who directs the flight, said the hinge had aged her.

{1} A paying customer, a Canadian university, will go first in January.`,
    },
  },
  {
    id: 'bronze-age-loom',
    agency: 'Palisand',
    publishedAt: '2026-10-13T09:10:00Z',
    place: 'Plovdiv',
    title: 'Bulgarian dig finds loom with cloth still on it',
    text: `Archaeologists in Bulgaria have found a wooden loom about 3,400 years old with a piece of woven cloth still attached to it, the first of its kind in Europe.

The loom was preserved in the mud of a well near Plovdiv, together with 41 clay weights and a child's shoe, the regional museum said on Tuesday.

"Somebody was called away in the middle of a row," excavation leader Radostina Velkova-Ganeva said. "We know the colour she was using. We know that she was left-handed. We do not know why she did not come back."

The cloth, a strip of 64 by 22 centimetres, is of fine wool dyed with madder. Textile historian Ulrike Sandvoss, who examined it in August, said the weave was "better than most of what I own".

The well had been filled with rubble at one stroke, Velkova-Ganeva said, possibly after an earthquake.

Wooden looms almost never survive, because wood rots unless it is kept either very dry or very wet. Older fragments are known only from Egypt.

The loom will spend at least four years in a bath of preserving wax before it can be shown. A copy will go on display in May.

About 30 students and villagers from nearby Brestnik have dug at the site every July since 2018. The culture ministry said it would pay for a roof over the well and for a guard.

Sandvoss said the find would change ideas about how wide cloth could be woven at the time. Until now it had been assumed that looms of this age in the Balkans were less than a metre across; the new one measures 1.62 metres.`,
    edits: {
      style: [
        ['about 3,400 years old', 'from around 1400 BC'],
        ['64 by 22 centimetres', '64cm by 22cm'],
      ],
      cut: [1, 5],
      headline: 'Called away in the middle of a row',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Sandmere Post',
        after: 4,
        text: `Hand weaver Morwenna Pascoe, who keeps a studio in Sandmere's old chapel, was asked by the Post to look at the photographs. She noticed a mistake in the ninth row. "She saw it, too, and went on," Pascoe said. "I like her for that."`,
      },
      lead: {
        replaces: 1,
        text: `A woman in what is now Bulgaria once left her weaving unfinished. It has been found, 34 centuries later, with the threads in place.`,
      },
    },
    independent: {
      publisher: 'Maritsa Herald',
      publishedAt: '2026-10-13T11:45:00Z',
      title: 'The left-handed weaver of Brestnik',
      text: `First came the weights, one after another, like buns out of a bag. Then a student put her hand into the mud and touched wool.

That was in July. The museum kept quiet until today, partly for fear of thieves and partly, says Radostina Velkova-Ganeva, because nobody would have believed it.

"Somebody was called away in the middle of a row," she says now, bending over the tank as one bends over a cot. On the bottom lies something like a broken garden gate. Across it runs a stripe of red.

An expert flew in from Germany, stayed nine days instead of two and called the work "better than most of what I own".

The village, population 212, has already had a request for parking space for coaches. Mayor Stoyan Bachev would rather have the shoe back. It would fit his granddaughter, he says, and it ought to stay where it walked.`,
    },
    column: {
      publisher: 'The Loxley Bulletin',
      publishedAt: '2026-10-16T06:30:00Z',
      title: 'Left-handed, and late for supper',
      quotes: 2,
      text: `History, I was taught, is kings. Then I opened the paper on Wednesday and found these lines by the agency Palisand:

{0}

I have thought of nothing else all week. Who called her? A child, I suppose; hence the shoe. Or the ground shook. She put the shuttle where she would find it.

We shall all be called away in the middle of a row. May somebody, some day, be so curious about which hand we used.`,
    },
  },
  {
    id: 'hail-cannon-study',
    agency: 'Ostrel',
    publishedAt: '2026-10-15T08:00:00Z',
    place: 'GRAZ',
    title: 'Austrian trial finds hail guns do not work',
    text: `Firing shock waves into clouds does nothing to prevent hail, according to a four-year trial in Austria that its authors say should end a century of argument.

Scientists at the Alpine Weather Institute compared 1,120 storms over orchards with and without so-called hail guns. Damage to fruit was the same to within one percent.

"If anything, the guns made people feel better, and that can be had for less," said project leader Leopold Strasshofer at a presentation in Graz on Thursday.

Fruit growers in Styria and northern Italy own several hundred of the devices, which burn acetylene and can be heard ten kilometres away. One costs about 60,000 euros.

Walburga Penzinger, who heads a growers' group that took part, said she did not believe the findings. "I have shot for 19 years and lost two harvests. My neighbour does not shoot and has lost five," she said.

Strasshofer said her orchard lay in a valley where hail was rarer.

Hail caused damage of 280 million euros to Austrian farms last year. Nets, which do help, cover a quarter of the orchards.`,
    edits: {
      style: [
        ['60,000 euros', '€60,000'],
        ['280 million euros', '€280m'],
      ],
      cut: [0, 3],
      headline: 'Loud but useless: the verdict on hail guns',
      paragraphs: 'split',
      insert: {
        publisher: 'Highfield Observer',
        after: 5,
        text: `The only gun in our region stands at Orchard End, above Highfield, and has been silent since a court case in 2021. "I would sell it tomorrow," said grower Barnaby Scrope. "As scrap, apparently."`,
      },
      lead: {
        replaces: 2,
        text: `They bang, they annoy the neighbours, and the hail comes down all the same. Researchers who counted more than a thousand thunderstorms above apple trees have found no trace of an effect.`,
      },
    },
    followUp: {
      publisher: 'Styrian Farmer',
      publishedAt: '2026-11-05T09:00:00Z',
      title: 'Province to pay for nets instead of guns',
      repeats: ['Nets, which do help, cover a quarter of the orchards.'],
      text: `Growers who scrap a hail gun will have half the price of a net refunded by the province of Styria from January.

The agriculture committee in Graz put four million euros into the scheme yesterday. It follows a trial by the Alpine Weather Institute that found the guns to be without effect.

{0} Until now a hectare of them cost as much as a small tractor, and the waiting list at the two makers is long.

Walburga Penzinger's group will not take part. Her members had voted, she said: 31 for shooting, six for nets, and one for prayer.`,
    },
  },
]
