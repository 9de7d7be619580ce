import type { Own } from '../story.js'

/**
 * An item that is mostly what was said in public, word for word: more than half of it may stand in the story, and yet
 * none of it is the story's.
 */
export const REMARKS: readonly (Own & { readonly of: string })[] = [
  {
    of: 'portugal-rail-minister',
    publisher: 'Radio Douro',
    publishedAt: '2026-10-05T10:12:00Z',
    title: 'Transport minister resigns: her words',
    text: `Here is what Helena Vasques Moura said on the steps a few minutes ago, in full:

"I signed what was put in front of me, and that is my failure and nobody else's. A minister who cannot explain her own signature should not keep her desk. Good morning to you all."

We shall have more at noon.`,
  },
  {
    of: 'chile-desert-vote',
    publisher: 'Puerto Sur',
    publishedAt: '2026-10-11T23:58:00Z',
    title: 'Two sentences on a Sunday night',
    text: `Amaranta Quispe Rojo, for the winners: "The desert has spoken and it is thirsty. They sent us inspectors for 30 years. Now we will send them invoices."

Bernardo Ilabaca, for the capital: "A region can hold an opinion. It cannot hold a ministry."

Who is right? Write to us.`,
  },
  {
    of: 'antarctic-ice-core',
    publisher: 'Radio Derwent',
    publishedAt: '2026-10-06T22:30:00Z',
    title: 'Listen: Brandvold on the ice',
    text: `Glaciologist Ottilie Brandvold spoke to a full hall this morning. An excerpt from our recording:

"Somewhere in these last 90 metres is the moment when the planet changed its beat. We can hold it in our hands. It weighs about as much as a small dog. Please do not pat it."

The whole talk goes out at seven.`,
  },
  {
    of: 'bronze-age-loom',
    publisher: 'Thracia Online',
    publishedAt: '2026-10-13T09:40:00Z',
    title: 'Quote of the day',
    text: `"Somebody was called away in the middle of a row. We know the colour she was using. We know that she was left-handed. We do not know why she did not come back."

Radostina Velkova-Ganeva, who digs at Brestnik, presenting a weaver's unfinished work to the press today`,
  },
  {
    of: 'canada-ferry-subsidy',
    publisher: 'Legislature Diary',
    publishedAt: '2026-10-07T18:45:00Z',
    title: 'He said, she said: free ferries',
    text: `He (Gough, on a wharf): "Nobody on the mainland puts seven dollars in a box at the end of the driveway. An island road is a road that happens to float."

She (Thibodeau-Lang, in the corridor): "He found the money eleven months before a vote. Where was it during the eleven years before?"

The diary's verdict: one all.`,
  },
  {
    of: 'violin-left-in-tram',
    publisher: 'Wien am Morgen',
    publishedAt: '2026-10-09T08:40:00Z',
    title: 'The finder speaks',
    text: `Mirsad Hodžić-Reiter has told the transport company's news conference why he did not touch what he had found.

"I put it on the sofa and slept on the floor. I do not know why. It seemed the older of us two."

Applause. He had to be at work at four.`,
  },
  {
    of: 'marathon-record-osaka',
    publisher: 'Track & Road',
    publishedAt: '2026-10-11T04:55:00Z',
    title: 'Overheard at the finish',
    text: `Tadelech Worku-Abera, when asked how she did it: "I was afraid of the bridge, so I ran away from it. When I looked round there was nobody there to be afraid with."

Girma Deressa, who trains her: "She does not know yet that it hurts."`,
  },
]
