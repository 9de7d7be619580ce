import type { Story } from '../story.js'

export const sport: readonly Story[] = [
  {
    id: 'match-kestrel-united',
    agency: 'Quillmark',
    publishedAt: '2026-10-10T21:55:00Z',
    place: 'PORTHAVEN',
    title: 'Two late goals give Kestrel win over Dunmore',
    template: 'match report',
    text: `Kestrel United beat Dunmore Athletic 3-1 in the Northern League on Saturday with two goals in the last eight minutes to climb to third place.

Teenage striker Jory Penhale put the home team ahead in the 19th minute with a low shot from the edge of the penalty area.

Dunmore equalized on the hour through captain Alessio Brunetti-Shaw, who headed in a corner, but substitute Kofi Manu-Lartey restored the lead in the 82nd minute and Penhale scored again in stoppage time.

"We were patient and in the end we got what we deserved," Kestrel coach Hallvard Nesse said.

Dunmore, who had not lost away from home this season, had midfielder Tom Ravensdale sent off in the 74th minute for a second booking.

Kestrel have 17 points from eight games, two fewer than leaders Wexcombe Town. They visit bottom club Harrowgate Rovers next Saturday.

The attendance was 21,406.

Two points from the top is the closest that Kestrel have come at this stage of a season since they won the title in 2009. Dunmore slipped to sixth.`,
    edits: {
      style: [
        ['equalized', 'equalised'],
        ['the home team', 'the hosts'],
      ],
      cut: [0, 3],
      headline: 'Penhale double lifts Kestrel to third',
      paragraphs: 'joined',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 4,
        text: `Penhale, 18, learned his football with Eastmoor Juniors, whose clubhouse was full on Saturday night. "He used to cry when he was taken off," said his first trainer, Brenda Hosking. "He still looks as if he might."`,
      },
      lead: {
        replaces: 1,
        text: `It took Kestrel until the closing minutes to find a way past ten men, but then they found two. The Northern League has a new number three.`,
      },
    },
  },
  {
    id: 'match-wexcombe-town',
    agency: 'Quillmark',
    publishedAt: '2026-10-17T21:50:00Z',
    place: 'WEXCOMBE',
    title: 'Two early goals give Wexcombe win over Stavely',
    template: 'match report',
    text: `Wexcombe Town beat Stavely City 2-0 in the Northern League on Saturday with two goals in the first eleven minutes to stay in first place.

Veteran striker Dragan Milutin-Hayes put the home team ahead in the fourth minute with a low shot from the edge of the penalty area.

Winger Sean Oduya-Crane doubled the lead in the 11th minute, when goalkeeper Pavel Horák dropped a corner, and Stavely did not have a shot on target until the 80th minute.

"We were quick and in the end we got what we deserved," Wexcombe coach Ines Albarado said.

Stavely, who had not lost to Wexcombe in six years, had defender Lewis Tranmer sent off in the 66th minute for a second booking.

Wexcombe have 22 points from nine games, two more than second-placed Kestrel United. They visit Dunmore Athletic next Saturday.

The attendance was 18,977.

It was Wexcombe's seventh win and the fifth in which they have not conceded a goal, their best start since they were promoted in 2016. Stavely remained 11th.`,
    edits: {
      style: [
        ['the home team', 'Town'],
        ['goalkeeper Pavel Horák', 'keeper Pavel Horák'],
      ],
      cut: [0, 3],
      headline: 'Leaders need only eleven minutes',
      paragraphs: 'split',
      insert: {
        publisher: 'Northgate Today',
        after: 5,
        text: `Trains back to Northgate were cancelled because of the wind, and about 300 supporters spent the night in Wexcombe's sports hall. The club paid for blankets and bacon rolls. "Best away trip I've had," said Stavely fan Callum Wray. "Apart from the football."`,
      },
      lead: {
        replaces: 1,
        text: `Anyone who came late missed it all: Wexcombe had won before the queue at the turnstiles was gone, and remain on top of the Northern League.`,
      },
    },
  },
  {
    id: 'marathon-record-osaka',
    agency: 'Ostrel',
    publishedAt: '2026-10-11T04:40:00Z',
    place: 'OSAKA',
    title: 'Ethiopian Tadelech breaks course record in Osaka',
    text: `Ethiopia's Tadelech Worku-Abera won the Osaka autumn marathon on Sunday in two hours, 17 minutes and eight seconds, beating the course record by almost a minute and a half.

Running alone from the 24th kilometre, she finished more than two minutes ahead of Japan's Chihiro Tamotsu. Kenya's Naserian Lokwang was third.

"I was afraid of the bridge, so I ran away from it," Tadelech said through an interpreter. "When I looked round there was nobody there to be afraid with."

The bridge over the Yodo river, on which two favourites had dropped out last year in a gale, was dry and windless this time.

It was only the second marathon for the 23-year-old, who was a goatherd until she was 17 and was discovered at a school race in Bekoji.

Her coach, Girma Deressa, said that she could run three minutes faster on a flat course. "She does not know yet that it hurts," he said.

About 27,000 people took part. A 91-year-old from Kobe, Fusae Minobe, completed the race in seven hours and 40 minutes.`,
    edits: {
      style: [
        ['two hours, 17 minutes and eight seconds', '2:17:08'],
        ['seven hours and 40 minutes', '7h 40m'],
      ],
      cut: [0, 4],
      headline: 'Running away from the bridge',
      paragraphs: 'joined',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 5,
        text: `Port Ansell Harriers had eleven runners in the race, the fastest of whom, postwoman Jess Kitto, came home in 2:58. "I saw the winner once, going the other way," Kitto said. "She was smiling. I found that unnecessary."`,
      },
      lead: {
        replaces: 1,
        text: `Nobody has run through Osaka as fast as the young woman from Bekoji who led the field a merry dance on Sunday.`,
      },
    },
    independent: {
      publisher: 'Kansai Sports',
      publishedAt: '2026-10-11T06:00:00Z',
      title: 'Tamotsu second behind a phenomenon',
      text: `For a while the crowd on Midosuji believed in it. Chihiro Tamotsu was closing, or so the screens said; then the picture changed to the helicopter, and everyone saw how far away the blue vest was.

"I was afraid of the bridge, so I ran away from it," the winner explained later, and even Tamotsu had to laugh.

The local favourite was happy with her time, a personal best by nineteen seconds, which ought to take her to the world championships. Her calf is sore; she will not race again before February.

About the Ethiopian she had only one question for the interpreter: how many goats?

"She does not know yet that it hurts," Girma Deressa said of his runner. He has trained four Olympic champions and looked a little frightened himself.`,
    },
  },
  {
    id: 'chess-champion-retires',
    agency: 'Palisand',
    publishedAt: '2026-10-12T13:30:00Z',
    place: 'Reykjavik',
    title: 'Chess champion Thorlaksdottir retires at 29',
    text: `World chess champion Hrafnhildur Thorlaksdóttir announced on Monday that she was retiring from competition at the age of 29, six months before she was due to defend her title.

"I can still win. I can no longer want to," Thorlaksdóttir told a packed news conference in the Reykjavik library where she learned the game. She took no questions.

The Icelander became champion in 2023 and defended the title once, against India's Jayanth Murukesan, in a match of 14 games that ended in a rapid play-off.

Murukesan will now play the winner of next month's candidates' tournament for the vacant title, the world federation said. Its president, Philippa Anstruther-Bell, said she had tried for three weeks to change the champion's mind. "It was like playing her: I thought I was doing well, and then it was over," she said.

Thorlaksdóttir plans to train as a midwife, her family said in a note handed out at the library.

She has not lost a classical game since May 2024, a run of 57 games. Her prize money, an estimated 4.1 million euros, has gone in part to school clubs in Iceland, of which there are now 130.

Born in a fishing village in the Westfjords, Thorlaksdóttir was taught the rules by a librarian at the age of six and became a grandmaster at 15. She was known for long endgames and for knitting between moves, until the federation banned needles from the stage in 2022.

Two former champions called on her to reconsider. A third, Armenia's Vahagn Terzibashian, said he envied her. "I stopped at 46, when others had already noticed," he wrote.`,
    edits: {
      style: [
        ['4.1 million euros', '€4.1m'],
        ['packed news conference', 'press conference'],
      ],
      cut: [0, 3],
      headline: '"I can no longer want to": Queen of chess resigns',
      paragraphs: 'split',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 3,
        text: `She once lost in Eastmoor. In 2011 Thorlaksdóttir, then 14, resigned after 31 moves to Norman Pettifer, a tax inspector who still plays on board four for the town. He has the scoresheet framed. "She shook my hand and asked for the cake stall," Pettifer recalls.`,
      },
      lead: {
        replaces: 1,
        text: `The strongest chess player alive has put her pieces back into the box. Half a year before her next title match Hrafnhildur Thorlaksdóttir has had enough.`,
      },
    },
    independent: {
      publisher: 'Ísfold',
      publishedAt: '2026-10-12T14:10:00Z',
      title: 'Ten words in the library',
      text: `The chairs were the small ones, from the children's section, and ninety reporters sat on them with their knees at their ears.

"I can still win. I can no longer want to." Then Hrafnhildur Thorlaksdóttir put the microphone down next to a stuffed puffin, thanked the librarian and left by way of the picture books.

Outside it was sleeting. Some fans had brought a cake in the form of a rook.

Those close to her had known since the summer. She had begun to sit with a friend through the nights on the maternity ward, and came home, says her brother, looking the way that she used to look after a draw with black.

In Chennai the challenger heard of it at dinner. Jayanth Murukesan posted a picture of an empty board. For him it means a title match against somebody else, and possibly, he wrote, the saddest championship in the world.`,
    },
    column: {
      publisher: 'Daily Fennimore',
      publishedAt: '2026-10-15T06:00:00Z',
      title: 'How to stop',
      quotes: 1,
      text: `I coach under-tens at hockey, and I have been asked by several parents what to say about the champion who gave up. I suggest that you read them what Palisand wrote, and nothing more:

{0}

And then shut up, as she did. Do not say that she was tired. Do not speak of pressure. Your daughter knows what wanting is; she wants a dog.

What she does not know yet is that you may lay a thing down while it still shines. I am 54, and nobody ever told me.`,
    },
  },
  {
    id: 'cycling-ban-lifted',
    agency: 'Corvane',
    publishedAt: '2026-10-14T10:10:00Z',
    place: 'LAUSANNE, Switzerland',
    title: 'Cyclist Ferreyra cleared of doping over pigeon stew',
    text: `Argentine cyclist Ignacio Ferreyra Lund was cleared of doping on Wednesday by sport's highest tribunal, which accepted that a banned drug in his sample had come from a stew.

A three-member panel in Lausanne lifted a four-year ban imposed in January and restored his victory in last year's Tour of the Andes.

"The panel finds that the athlete ate a pigeon and that the pigeon had been treated," the ruling said.

Ferreyra Lund, 31, said he had been called a cheat in his own village. "I lost a year, a team and my grandmother's recipe," he told a news conference. "I want two of them back."

His lawyers had found that racing pigeons kept next to the family's house were given clenbuterol. The amount in his sample was 60 trillionths of a gram per milliliter.

The International Cycling Council said it regretted the time that the case had taken and would study the 48-page ruling. It can't be appealed.

Rules on contamination were changed in 2021 so that traces below a limit are no longer treated as doping. The limit applies to meat from cattle, pigs and sheep but not to birds.`,
    standing: true,
    edits: {
      style: [
        ['per milliliter', 'per millilitre'],
        ["can't", 'cannot'],
      ],
      cut: [2, 6],
      headline: 'The pigeon did it',
      paragraphs: 'joined',
      insert: {
        publisher: 'Valley Telegraph',
        after: 5,
        text: `The chairman of the Valley Pigeon Fanciers, Stan Oakshott, said nobody in his club gave birds anything stronger than garlic. "And we don't eat them," he added. "They've got names."`,
      },
      lead: {
        replaces: 2,
        text: `Grandmother's cooking, not a syringe, put a forbidden substance into the blood of Ignacio Ferreyra Lund. So three judges in Lausanne have decided, and he may race again at once.`,
      },
    },
    followUp: {
      publisher: 'Velo Sur',
      publishedAt: '2026-11-11T16:00:00Z',
      title: 'Bird meat to count as meat',
      repeats: ['The limit applies to meat from cattle, pigs and sheep but not to birds.'],
      text: `The International Cycling Council wants traces of clenbuterol from poultry and game to be judged like those from beef, it told teams in a circular this week.

The present rules have a gap. {0} It took the case of Ignacio Ferreyra Lund, who was out for most of a season because of a stew, for anyone to notice.

The change must be approved by the anti-doping agency in the spring. Ferreyra Lund, back in training near Tandil with a new team, heard of it from his mechanic. He is a vegetarian now, he said.`,
    },
  },
]
