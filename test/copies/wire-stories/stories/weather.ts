import type { Story } from '../story.js'

export const weather: readonly Story[] = [
  {
    id: 'warning-western-norway',
    agency: 'Ostrel',
    publishedAt: '2026-10-09T13:00:00Z',
    place: 'BERGEN',
    title: 'Red wind warning for western Norway',
    template: 'weather warning',
    text: `Norway's weather service on Friday issued a red warning, its highest level, for storm-force winds on the west coast from Saturday morning until midnight.

Gusts of up to 165 kilometres per hour are expected between Stad and Sognesjøen, and waves may reach a height of 14 metres, the service said.

"People should stay indoors, secure loose objects and avoid all unnecessary travel," duty forecaster Ragnhild Osmundset said.

Ferry traffic on 11 routes will be suspended from 6 a.m. and the coastal railway is to stop at 8 a.m. on Saturday. Four bridges may be closed at short notice.

Schools in six municipalities said they would remain shut on Monday if power lines came down. The grid operator has called in 220 additional workers.

Red warnings for wind have been issued three times in the past five years. In the last such storm, in January 2025, two people were killed and 38,000 homes were without power.`,
    standing: true,
    edits: {
      style: [
        ['165 kilometres per hour', '165km/h'],
        ['a height of 14 metres', '14m'],
      ],
      cut: [0, 3],
      headline: 'Stay indoors, Norwegians told',
      paragraphs: 'joined',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 4,
        text: `The weekly freighter from Bergen, due in Port Ansell on Sunday with salmon and furniture, will wait in the lee of Shetland, its agent said. "The salmon is dead already. It won't mind," said Roddy Flett of Flett and Daughters.`,
      },
      lead: {
        replaces: 1,
        text: `The colour is red, and there is nothing above it: along the fjords of the west people have until Saturday morning to tie down what they wish to keep.`,
      },
    },
  },
  {
    id: 'warning-northern-norway',
    agency: 'Ostrel',
    publishedAt: '2026-10-16T12:30:00Z',
    place: 'TROMSØ',
    title: 'Orange wind warning for northern Norway',
    template: 'weather warning',
    text: `Norway's weather service on Friday issued an orange warning, its second highest level, for storm-force winds on the north coast from Sunday morning until noon on Monday.

Gusts of up to 130 kilometres per hour are expected between Vesterålen and Nordkapp, and waves may reach a height of nine metres, the service said.

"People should secure loose objects and avoid unnecessary travel," duty forecaster Eirik Solbakk-Hætta said.

Ferry traffic on seven routes will be suspended from 5 a.m. and the mountain road to Kvaløya is to be closed at 7 a.m. on Sunday. Two airports may be closed at short notice.

Schools in three municipalities said they would remain shut on Monday if power lines came down. The grid operator has called in 90 additional workers.

Orange warnings for wind have been issued 19 times in the past five years. In the last such storm, in March 2026, nobody was hurt and 4,100 homes were without power.`,
    standing: true,
    edits: {
      style: [
        ['130 kilometres per hour', '130km/h'],
        ['a height of nine metres', '9m'],
      ],
      cut: [0, 3],
      headline: 'Gale to hit the far north on Sunday',
      paragraphs: 'split',
      insert: {
        publisher: 'Bexhurst Times',
        after: 5,
        text: `Bexhurst Choral Society, which is on tour above the Arctic Circle, has moved Sunday's concert to the hotel. "There are 46 of us and 30 guests, so we shall outnumber the audience," said secretary Win Appleby.`,
      },
      lead: {
        replaces: 1,
        text: `The north of Norway is in for a rough Sunday and a rougher night. It will not be quite as bad as what the west went through a week before.`,
      },
    },
  },
  {
    id: 'quake-banda-coast',
    agency: 'Palisand',
    publishedAt: '2026-10-08T02:40:00Z',
    place: 'Ambon',
    title: 'Quake damages hundreds of houses on Indonesian island',
    text: `An earthquake of magnitude 6.4 shook the east of Indonesia early on Thursday, killing at least three people and damaging hundreds of houses on the island of Seram.

The quake struck at 4:12 a.m. local time at a depth of 18 kilometers, about 40 kilometers off the north coast, the geophysics agency said. It did not trigger a tsunami.

Most of the damage was reported from the district of Wahai Timur, where a mosque and two schools collapsed. "If it had come four hours later there would have been children in there," district head Hamzah Latuconsina-Rery told Palisand by telephone.

A woman and her two sons were killed when a wall fell on them, he said. At least 31 people were being treated for injuries.

The disaster agency said 460 houses had been damaged, about half of them badly, and that two ships with tents and generators had left Ambon.

A landslide has cut the coast road in two places. Soldiers were trying to reach six villages on foot, the army said.

Indonesia lies on several fault lines and has frequent earthquakes. A quake off Ambon in 2019 killed 41 people.

Power was restored to the island's largest town by noon, but mobile networks in the north were down for most of the day. The geophysics agency counted 57 aftershocks, the strongest of magnitude 5.1, and told people not to enter damaged buildings.

"Please sleep outside, even if it rains. It will rain," agency head Retno Widyasmara said at a briefing in Jakarta.`,
    standing: true,
    edits: {
      style: [
        ['40 kilometers', '25 miles'],
        ['18 kilometers', '11 miles'],
        ['by telephone', 'by phone'],
      ],
      cut: [0, 4],
      headline: '"Four hours later there would have been children in there"',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Sandmere Post',
        after: 4,
        text: `The Sandmere Rotary Club, which paid for the roof of one of the schools in 2018, has opened an account for donations. "We have had a photograph," said treasurer Alan Gledhill. "The roof is the only thing that you can recognise."`,
      },
      lead: {
        replaces: 2,
        text: `People on Seram were torn from their sleep on Thursday by a tremor that brought down walls, minarets and classrooms. Three did not survive it.`,
      },
    },
    independent: {
      publisher: 'Maluku Sentinel',
      publishedAt: '2026-10-08T05:30:00Z',
      title: 'Wahai Timur counts its walls',
      text: `The clock in the school corridor stopped at thirteen minutes past four, a minute late, as it has always been.

Around it there is not much corridor left. Teacher Agustina Sahertian had come by moped as soon as it was light, and stood with an exercise book in her hand that she had picked up without knowing why.

"If it had come four hours later there would have been children in there," said Hamzah Latuconsina-Rery, who is head of the district and whose own daughter is in the third class.

The dead were buried before noon: a mother, 29, and two boys. Her husband was out at sea with the squid boats and felt nothing.

Aftershocks kept people in the open all day. A trader drove along the beach with a loudspeaker and sold tarpaulins at twice the usual price, until some young men explained something to him. Then he gave them away.`,
    },
  },
  {
    id: 'dam-leak-macedonia',
    agency: 'Corvane',
    publishedAt: '2026-10-10T17:20:00Z',
    place: 'SKOPJE',
    title: '6,000 evacuated below leaking dam in North Macedonia',
    text: `About 6,000 people were told to leave their homes in western North Macedonia on Saturday after water was found seeping through a dam built in 1959.

The government said the Debrisko dam was not in immediate danger of breaking but that it could not rule out "a sudden change" while the reservoir was being lowered.

Interior minister Zorica Trpeska-Milevska said the level would fall by 60 centimeters a day and that people could expect to be away for at least a week. "I would rather be asked why we moved them than why we did not," she said.

Residents of the town of Gorno Vrbeno were taken by bus to schools and a sports hall. Some refused to go. "I have forty sheep and they have no bus," farmer Naum Jakimoski said by phone.

Divers found a crack about nine meters long near the base of the dam on Friday evening. An engineer had reported wet patches in 2024, according to a document seen by Corvane, but money for repairs was struck from the budget.

The opposition called for the head of the state power company to resign. The company said it would answer questions after the emergency.

The reservoir holds 23 million cubic meters of water.`,
    standing: true,
    edits: {
      style: [
        ['60 centimeters', '60 centimetres'],
        ['were told to leave their homes', 'were ordered from their homes'],
      ],
      cut: [0, 5],
      headline: '"Forty sheep and no bus": Town cleared below cracked dam',
      paragraphs: 'split',
      insert: {
        publisher: 'Valley Telegraph',
        after: 5,
        text: `Dam engineer Ffion Maddox, who inspects the Upper Valley reservoirs for the water board, said a wet patch was like a cough. "Mostly it is nothing. But you do not wait two years to see a doctor," she said. All nine dams in the valley were surveyed in the spring.`,
      },
      lead: {
        replaces: 2,
        text: `Buses stood in the market squares of three Macedonian towns before dawn, and by evening most of those who live below the old dam of Debrisko were gone. Whether it will hold nobody wanted to promise.`,
      },
    },
    independent: {
      publisher: 'Vardar Week',
      publishedAt: '2026-10-10T17:05:00Z',
      title: 'Gorno Vrbeno, emptied',
      text: `A dog sat in front of the pharmacy, and that was the population of the main street at four o'clock.

The last of the buses had gone to Kičevo, with the baker, the baker's mother and, in a cage on her knees, a rabbit. In the sports hall they will sleep on judo mats.

Zorica Trpeska-Milevska came by helicopter and spoke under a basketball hoop. "I would rather be asked why we moved them than why we did not," the minister said. People clapped. Then someone asked how long they had known, and she looked at her shoes.

Up on the hill Naum Jakimoski has made a fire. His phone works, if he stands on a rock. "I have forty sheep and they have no bus," he tells everyone who rings, and by now half of the country has.

From there he can see the dam. It looks, he says, like a dam.`,
    },
  },
  {
    id: 'train-fire-tunnel',
    agency: 'Quillmark',
    publishedAt: '2026-10-13T20:30:00Z',
    place: 'VALPARAISO, Chile',
    title: '74 rescued from smoke-filled rail tunnel in Chile',
    text: `Seventy-four passengers were led to safety Tuesday from a commuter train that caught fire in a tunnel near Valparaiso, Chile, by a driver who walked them out hand in hand.

Nine people were taken to hospital for inhaling smoke. None was in danger, the fire department said.

The fire broke out under the second car shortly before 8 a.m. on the way into the city. The driver, Yolanda Cifuentes Barra, stopped about 400 meters inside the tunnel, turned off the power and told passengers over the loudspeaker to form a line.

"I told them to hold on to the person in front and to sing, so that I would hear if someone stopped," Cifuentes Barra said at the hospital, where she was treated for burns to one hand.

Passengers said they had sung the national anthem, then a jingle for cough syrup. "It was the only other thing that everybody knew," said student Benjamín Araos.

Fire chief Osvaldo Leighton said the driver had done "everything right and one thing that isn't in the manual".

The rail operator said a cable had probably overheated. The line is expected to reopen Thursday.

The transport ministry ordered checks on all 27 trains of the same series. They were bought second-hand from Spain in 2008 and are due to be replaced in 2028.

Cifuentes Barra, 52, has driven trains for 19 years. President Ximena Larrondo telephoned her at the hospital, the government said. The driver told reporters that she had let it ring, as she was having her hand bandaged, and that the president had been kind enough to try again.`,
    edits: {
      style: [
        ['led to safety Tuesday', 'led to safety on Tuesday'],
        ['reopen Thursday', 'reopen on Thursday'],
        ['the second car', 'the second carriage'],
      ],
      cut: [0, 4],
      headline: 'They sang their way out',
      paragraphs: 'joined',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 6,
        text: `Could it happen under the Moor? The tunnel between Eastmoor and Stoke Fenny is 2.1 kilometres long and has no lighting. Valley Rail said trains carry torches and that drivers practise once a year. Singing, a spokesman confirmed, is not part of it.`,
      },
      lead: {
        replaces: 1,
        text: `First they sang the anthem and then an advertisement, and that is how a train driver knew that none of the 74 people behind her had been lost in the smoke.`,
      },
    },
    independent: {
      publisher: 'El Faro del Cerro',
      publishedAt: '2026-10-13T21:15:00Z',
      title: "Yolanda's choir",
      text: `Room 214 smells of lilies and a little of smoke. Yolanda Cifuentes Barra has her left hand in a white mitten and waves visitors in with the other one.

She has driven the 7.31 for eleven years. She knows who gets on at which door. This morning, she says, she knew at once by the smell that it was not the brakes.

"I told them to hold on to the person in front and to sing, so that I would hear if someone stopped." She had not thought about what they would sing. An old gentleman began; he has a fine bass.

The fire chief, a man of few words, came by with his helmet under his arm. She had done "everything right and one thing that isn't in the manual", he told her, and it will be in the next one.

The makers of a certain cough syrup have sent a hamper. It is unopened, on the window sill. She prefers honey.`,
    },
  },
  {
    id: 'amazon-low-river',
    agency: 'Palisand',
    publishedAt: '2026-10-15T18:40:00Z',
    place: 'Manaus',
    title: 'Low river cuts off Amazon towns for second year',
    text: `Ships can no longer reach at least 19 towns on the upper Amazon because the river is too low, Brazilian authorities said on Thursday, the second such interruption in two years.

The level at Manaus fell to 12.6 meters, 40 centimeters above the lowest on record. The harbor authority banned vessels drawing more than two meters from four tributaries.

About 180,000 people depend on the river for food, fuel and medicine. The army will start flying supplies to the most remote towns on Sunday, General Anselmo Tavora Rocha said.

"We have helicopters for rice. We do not have helicopters for everything that a town needs," he told reporters in Manaus.

In Santo Inácio do Purus the price of a bottle of cooking gas has tripled since September. "The beach in front of my house is now two kilometers wide, and you can't eat sand," shopkeeper Dalva Nogueira-Pinto said by satellite phone.

Forecasters expect no significant rain before the middle of November.

Scientists say clearing of forest and warmer seas make droughts in the region longer. The four lowest levels since measurements began in 1902 were all recorded after 2009.`,
    edits: {
      style: [
        ['harbor authority', 'harbour authority'],
        ["you can't eat sand", 'you cannot eat sand'],
        ['two kilometers wide', 'two kilometres wide'],
      ],
      cut: [1, 5],
      headline: 'Helicopters for rice as Amazon runs dry',
      paragraphs: 'split',
      insert: {
        publisher: 'The Loxley Bulletin',
        after: 6,
        text: `Brazil nut importer Cuthbert Vane of Loxley has two containers standing on a quay that no ship can get to. "They will keep," he said. "It is the people who packed them that I am ringing about."`,
      },
      lead: {
        replaces: 1,
        text: `Nineteen river towns in the Amazon basin are islands without water: no boat gets through to them, as in the year before.`,
      },
    },
    followUp: {
      publisher: 'Palisand',
      publishedAt: '2026-11-20T17:10:00Z',
      title: 'First ships reach Amazon towns after rain',
      repeats: [
        'The four lowest levels since measurements began in 1902 were all recorded after 2009.',
        'About 180,000 people depend on the river for food, fuel and medicine.',
      ],
      text: `Manaus/Palisand: A flour barge tied up at Santo Inácio do Purus on Friday, the first vessel in 41 days, after a week of rain in the headwaters.

Seven of the 19 cut-off towns can be reached again, the navy said. The rest will have to wait until December.

{1} The army flew 1,400 tons of supplies to them, and buried two of its own when a helicopter went down near Lábrea.

{0} At Manaus the gauge stood at 14.1 meters.

Mayor Raimunda Sales Brito said the children had run into the water to meet the barge. It was, for once, deep enough to drown in, and she had shouted at them.`,
    },
  },
]
