import type { Story } from '../story.js'

export const local: readonly Story[] = [
  {
    id: 'village-bell-dispute',
    agency: 'Palisand',
    publishedAt: '2026-10-16T10:30:00Z',
    place: 'Trento',
    title: 'Alpine village votes to keep its bells ringing at night',
    text: `Residents of a mountain village in northern Italy voted by 402 to 88 to let their church bells go on striking the hours at night, the mayor said on Friday, after hotel guests complained for two summers.

The bells of Valdonego have rung every quarter of an hour since 1731, apart from the two world wars. At midnight they strike 28 times in all.

"Guests are welcome to our air, our cheese and our bells. They come as a set," Mayor Ermanno Pedrolli-Zorz told a crowd in front of the church.

Three hotels had asked the parish to silence the tower between 11 p.m. and 6 a.m. and threatened to go to court. One of them, the Belvedere, said a quarter of its negative reviews mentioned the noise.

"I lie awake and I count, and then I refund," said its owner, Katharina Obkircher. She said she accepted the vote but would hand out earplugs with the keys.

The parish priest, Don Livio Bressan, did not take a position in public. He told Palisand that he lived under the tower and had last heard the bells in 1994.

Valdonego has 611 inhabitants and 940 beds for tourists. Similar disputes over bells, roosters and cattle have gone to court in France, Switzerland and Austria in recent years, and judges have mostly found in favor of the noise.

The hotels have until the end of the month to decide whether to sue.`,
    edits: {
      style: [
        ['in favor of', 'in favour of'],
        ['11 p.m. and 6 a.m.', '11pm and 6am'],
      ],
      cut: [0, 4],
      headline: 'They come as a set: village keeps bells',
      paragraphs: 'split',
      insert: {
        publisher: 'Highfield Observer',
        after: 6,
        text: `St Bride's in Highfield fell silent at night in 1987 after a letter from a single neighbour, now dead. "We might ask him again," churchwarden Tobias Leaf said on being told of the Italian vote.`,
      },
      lead: {
        replaces: 2,
        text: `Whoever books a bed in Valdonego will go on learning, every fifteen minutes, what time it is. The people of the village have decided it with more than four fifths of their votes.`,
      },
    },
    independent: {
      publisher: 'Dolomit Blatt',
      publishedAt: '2026-10-16T10:10:00Z',
      title: 'Valdonego strikes twelve',
      text: `It was a quarter to eleven when they read out the result, so it had to wait. One does not speak in Valdonego while the tower is speaking.

Then there was cheering, and Ermanno Pedrolli-Zorz stood on the trough. "Guests are welcome to our air, our cheese and our bells," he called. A man from Hamburg, with rucksack, called back that he would take the cheese.

Katharina Obkircher of the Belvedere had voted, too. She will not say how. "I lie awake and I count, and then I refund," she said, and that she had grown up with the sound, and that this was not a question about her.

The ringer, who is a computer, was installed in 2003. Before him the Nardelli family had done it for six generations; old Silvio Nardelli still winds the clock by hand on feast days, because the computer, in his view, has no arms.`,
    },
  },
  {
    id: 'harbour-seal-lock',
    agency: 'Quillmark',
    publishedAt: '2026-10-11T14:20:00Z',
    place: 'GRIMSAY LOCK, Scotland',
    title: 'Canal lock shut for ninth day by seal and pup',
    text: `A gray seal that gave birth in the chamber of a Scottish canal lock has kept boats from passing for nine days and may do so for another two weeks, the waterways authority said Sunday.

Seals and their pups are protected by law and may not be disturbed. The pup, born on Oct. 2, cannot leave until it has lost its white fur and learned to swim.

Twenty-three boats are waiting above the lock and 16 below it, among them a floating bookshop, two charter yachts and a barge with a grand piano.

"She looks at you as if you were the one who is stuck," said lock keeper Morag Abernethy-Scott. "And you are."

The authority has lowered the water by 60 centimeters so that the pup can rest on a ledge, and has asked visitors to keep dogs away. About 4,000 people came to look over the weekend, the police said.

Skipper Dougal Haldane, who is on his way to a wedding with the piano, said he had offered to go around. "It is 190 miles, and it has to be tuned at the other end," he said.

Marine biologist Sunniva Rae of the Hebrides Research Station said the mother had probably followed fish into the canal. She will feed the pup for about 18 days, during which it triples in weight, and then leave it to itself.

The lock was built in 1822 and was last closed for more than a week in 1947, because of ice.`,
    edits: {
      style: [
        ['A gray seal', 'A grey seal'],
        ['60 centimeters', '60cm'],
        ['authority said Sunday', 'authority said'],
      ],
      cut: [0, 4],
      headline: 'Piano held up by pup',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Sandmere Post',
        after: 5,
        text: `One of the yachts was chartered by four teachers from Sandmere, whose half-term is now being spent on the spot. "We have read 19 books from the bookshop," said Imogen Thwaite. "It has been the best holiday in years. Don't tell the seal."`,
      },
      lead: {
        replaces: 1,
        text: `Nothing moves on the Grimsay canal, and the harbour police cannot do a thing about it: the culprit has whiskers, and a baby.`,
      },
    },
    followUp: {
      publisher: 'Highland & Islands Dispatch',
      publishedAt: '2026-10-25T10:00:00Z',
      title: 'Lock open, piano through, seal gone',
      repeats: ['The lock was built in 1822 and was last closed for more than a week in 1947, because of ice.'],
      text: `On Saturday night, between two and four, she went. Nobody saw it. In the morning the ledge was empty, and Morag Abernethy-Scott opened the sluices at half past eight to a cheer and the ship's bell of the bookshop.

The pup had moved to the estuary on Thursday, fat as a bolster.

{0} This time it was twenty-two days, which the authority thinks is a record for a cause with a pulse.

The piano missed the wedding. It will be played at the christening, Dougal Haldane has been promised; there is time to tune it.`,
    },
  },
]
