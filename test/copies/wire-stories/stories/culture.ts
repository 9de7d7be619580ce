import type { Story } from '../story.js'

export const culture: readonly Story[] = [
  {
    id: 'violin-left-in-tram',
    agency: 'Corvane',
    publishedAt: '2026-10-09T08:25:00Z',
    place: 'VIENNA',
    title: 'Violin worth 3 million euros returned by tram cleaner',
    text: `A violin made in 1742 and valued at 3 million euros has been returned to its player by a cleaner who found it under a seat in a Vienna tram, the city's transport company said on Friday.

Soloist Benedetta Calvaruso had left the instrument on the line 71 tram on Wednesday night after a concert. She noticed the loss only at breakfast.

The cleaner, Mirsad Hodžić-Reiter, took it home overnight because the lost property office was closed. "I put it on the sofa and slept on the floor," he said. "I do not know why. It seemed the older of us two."

Calvaruso, 34, gave him two tickets and played for the night shift in the depot on Thursday. "He did not open the case. That is what I cannot get over," she told Corvane.

The violin belongs to a foundation in Liechtenstein, which said it was considering whether to fit its instruments with tracking devices.

Some 24,000 objects are left on Vienna's trams, buses and underground trains each year, among them 3,100 umbrellas, 212 sets of crutches and, in 2024, a stuffed badger.`,
    edits: {
      style: [
        ['3 million euros has', '€3m has'],
        ['lost property office', 'lost-and-found office'],
      ],
      cut: [0, 4],
      headline: '"It seemed the older of us two"',
      paragraphs: 'split',
      insert: {
        publisher: 'Highfield Observer',
        after: 4,
        text: `Calvaruso is to play in Highfield's Corn Exchange on Nov. 21. The hall said it had been asked to provide "a chair for the instrument". Tickets are still to be had at 18 and 30 pounds.`,
      },
      lead: {
        replaces: 2,
        text: `An old Italian lady rode through Vienna alone at night, under a bench of line 71, and nobody asked for her ticket. Benedetta Calvaruso had forgotten her violin there after a concert, and missed it over her rolls and jam.`,
      },
    },
    independent: {
      publisher: 'Ringstrasse Kurier',
      publishedAt: '2026-10-09T10:00:00Z',
      title: 'A concert for the night shift',
      text: `They had swept the pit and put up beer benches. At two in the morning, between car 4018 and car 4026, Benedetta Calvaruso played Bach for sixty-one people in orange trousers.

One of them sat in front, on a real chair. Mirsad Hodžić-Reiter had not been asked whether he likes music. He does, he says, but more the accordion.

"I put it on the sofa and slept on the floor," he tells people for the hundredth time, and still wonders at it. His wife had thought that it was a cat.

The lost property office has since been asked why it shuts at five. Because nobody ever minded, says its head, Gerlinde Prohaska, showing a shelf of false teeth.

Will he use the tickets? For Tuesday, yes. The soloist has promised something with accordion. "He did not open the case. That is what I cannot get over," she says, and orders another beer for the chair in front.`,
    },
    column: {
      publisher: 'Highfield Observer',
      publishedAt: '2026-10-13T06:00:00Z',
      title: 'The sofa and the floor',
      quotes: 2,
      text: `There is a paragraph that has been pinned up in our kitchen since Friday. It is by the news agency Corvane, and goes:

{0}

The children asked what it means. My husband said it means that the man is well brought up. My mother-in-law said that it means he had a bad sofa.

I think it is the best thing anyone has said about art this year, and I include the minister, who has said a great deal about it, mostly about what it costs.`,
    },
  },
  {
    id: 'novel-prize-withdrawn',
    agency: 'Palisand',
    publishedAt: '2026-10-14T17:00:00Z',
    place: 'Antwerp',
    title: 'Flemish novelist turns down prize over sponsor',
    text: `Belgian writer Liesbet Vandromme on Wednesday turned down the Scheldt Prize, worth 60,000 euros, two hours after it was awarded to her, because of the company that pays for it.

Her novel "The Dredgers" tells of a village on the Scheldt estuary that is sold to a chemical company. The prize is financed by Polychem Doel, which makes plastics in the port of Antwerp.

"I wrote 412 pages about who owns a river. I can't then take an envelope from the answer," Vandromme said in a text message to the jury, which the jury made public.

Jury chair Fons Keersmaekers-Adjei said he respected the decision and that there would be no other winner. "A book does not get worse because its author is consistent," he said.

Polychem Doel said it had never influenced the jury and would give the money to public libraries.

Vandromme, 47, worked as a pilot on the river for eleven years before she began to write. The novel has sold 85,000 copies in Dutch since March, and an English translation is to appear next autumn.

It is the first time that anyone has refused the prize since it was founded in 1988.`,
    edits: {
      style: [
        ["can't", 'cannot'],
        ['60,000 euros', '€60,000'],
      ],
      cut: [0, 4],
      headline: 'Novelist sends the envelope back',
      paragraphs: 'joined',
      insert: {
        publisher: 'Bexhurst Times',
        after: 5,
        text: `The English version is being made in Bexhurst by Honor Lacey, who is stuck in chapter nine. "There are eleven words for mud in it," Lacey said. "I have found six. I rang Liesbet on Monday for the others, and she never mentioned any prize."`,
      },
      lead: {
        replaces: 1,
        text: `It was the shortest triumph in the history of Flemish letters: at four o'clock Liesbet Vandromme had won the Scheldt Prize, and at six she would not have it.`,
      },
    },
    independent: {
      publisher: 'De Kaai',
      publishedAt: '2026-10-14T19:20:00Z',
      title: 'An evening without a winner',
      text: `The champagne had been poured when the telephone of the chairman buzzed. Fons Keersmaekers-Adjei read, took off his glasses, and read again.

Then he did something unusual and gave the phone to the man from Polychem. It was only polite, he said later; the message was about him.

"I can't then take an envelope from the answer." For a moment there was silence in the hall of the Plantin school. A trombonist from the band laughed, and apologised.

The author was not there. She never goes where people stand, her publisher explained. She had been on a barge all afternoon, near Bath, where the signal is poor, and had learned of her luck from the lock-keeper.

What becomes of the money? Libraries, the company promises. The librarian of Doel, a village of nineteen people, says that she would like to have a roof.`,
    },
  },
  {
    id: 'film-archive-reel',
    agency: 'Quillmark',
    publishedAt: '2026-10-16T19:45:00Z',
    place: 'MONTEVIDEO, Uruguay',
    title: 'Lost Uruguayan silent film found in beehive shed',
    text: `Five reels of a silent film believed to have been lost for 95 years have been found in a shed for beehives in Uruguay, the national film archive said Friday.

"The Ferrywoman," shot in 1927, was the country's second feature film and the first anywhere in South America to be directed by a woman.

A beekeeper near Colonia found the reels in a tin trunk while looking for frames. "I thought it was fishing line," said Wilson Etcheverry-Sosa. "Then I held it against the sun, and there was a lady looking at me."

The film, by Aurelia Dominguez Platt, runs for 61 minutes. About four minutes are missing or beyond repair, said archivist Carmiña Beretta, who drove to the farm the same night with a cool box.

Beeswax from the hives had sealed the lid and kept the damp out, Beretta said. Films of the time were printed on cellulose nitrate, which catches fire easily and decays within decades.

Fewer than one in ten silent films made in Latin America survive.

A restored version will be shown in Montevideo in June. The score has been lost; a local tango ensemble is to write a new one.`,
    edits: {
      style: [
        ['archive said Friday', 'archive has said'],
        ['beekeeper near Colonia', 'bee-keeper'],
      ],
      cut: [2, 6],
      headline: '"There was a lady looking at me": Bees save silent film',
      paragraphs: 'split',
      insert: {
        publisher: 'Northgate Today',
        after: 6,
        text: `The Regal in Northgate, one of the few cinemas that can still show nitrate film, has written to Montevideo. "We have the fire shutters and a man who knows how to sit still," said owner Lettice Orme. An answer is not expected before the spring.`,
      },
      lead: {
        replaces: 2,
        text: `For nearly a century the ferrywoman had been rowing in the dark, next to the honey. Now the first film that a woman made in South America has come to light on a farm in Uruguay.`,
      },
    },
    followUp: {
      publisher: 'Río Ancho',
      publishedAt: '2026-11-18T12:00:00Z',
      title: 'Second trunk holds the missing four minutes',
      repeats: ['Fewer than one in ten silent films made in Latin America survive.'],
      text: `Wilson Etcheverry-Sosa has looked again. In the loft above his honey press stood a second tin box, and in it, wound on a broom handle, what the film archive had given up.

The strip contains the storm, Carmiña Beretta confirmed by telephone. Without it "The Ferrywoman" had simply been wet from one scene to the next.

{0} That two finds should come from one farm is explained, perhaps, by a letter which lay in the box: the director had rented a room there in 1931, and left without paying.

The family waives the debt. With interest, the beekeeper has worked out, it would buy a tractor.`,
    },
  },
]
