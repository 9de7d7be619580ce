/** A wire story with what editors would make of it, and what another reporter wrote of the same event. */
export interface Story {
  readonly headline: string
  readonly paragraphs: readonly [lead: string, ...others: string[]]
  readonly otherHeadline: string
  readonly otherLead: string
  /** A paragraph of an editor's own. */
  readonly insert: string
  /** An independent article, which quotes the same words. */
  readonly independent: string
}

/** Written for these tests; nobody and nothing in them exists. */
export const STORIES: readonly Story[] = [
  {
    headline: 'Ferry operator told to repair gangways before summer',
    paragraphs: [
      'The harbour board of Eastmere ordered the ferry operator Calder Line on Tuesday to replace every gangway at its two terminals before the summer timetable begins, after a third passenger was hurt in as many months.',
      '“We have asked politely since the autumn, and politeness has not mended a single plank,” the chair of the board, Ines Marlow, told reporters at the town hall.',
      'Calder Line carries about four thousand people a day between the town and the islands. It said in a short note that new parts were on order, and that the yard which builds them had been late twice.',
      'Dock workers said the trouble was older than the board admits. Their union counted eleven falls in the past two years, most of them in wet weather, and handed the list to the inspectors in March.',
      'Should the work not be done by the first of June, the board may close the northern terminal, which would leave the smaller islands with one boat in the morning and one at night.',
      'The last time the terminal was shut, for a week in the storms four years ago, the hospital had to fly patients to the mainland.',
    ],
    otherHeadline: 'Eastmere loses patience with Calder Line',
    otherLead:
      'Patience has run out in Eastmere: the people who run its harbour gave Calder Line until June to put in safe gangways, or lose half of its berths.',
    insert:
      'Our own readers wrote in large numbers about the gangways last year. Several told this newspaper that prams and wheelchairs were lifted over the gap by strangers, and that nobody from the company was to be seen.',
    independent:
      'Another injured passenger was one too many for the harbour board. It met for two hours behind closed doors, then came out with a date: June.\n\n“We have asked politely since the autumn, and politeness has not mended a single plank,” said Ines Marlow, who chairs it.\n\nOn the quay, commuters shrugged. A teacher who takes the first boat each day said she had stopped trusting the handrail long ago. The operator blames a shipyard. Whether the threat to shut the northern berths is more than words will be seen when the timetable changes.',
  },
  {
    headline: 'Central bank of Norland leaves rate unchanged',
    paragraphs: [
      'The central bank of Norland kept its main rate at three percent on Thursday and said that it saw no reason to hurry, although prices rose a little faster in the spring than its economists had foreseen.',
      'Seven of the nine members voted for the decision. Two wanted a rise of a quarter of a point, the first split of the committee in more than a year.',
      '“The economy is warm, not hot, and we will not pour water on a kettle that is not boiling,” Governor Petra Aldous said at a news conference in the capital.',
      'Wages grew by four percent over the year, the bank said in its report, while rents were almost flat because so many flats were finished over the winter.',
      'The krone lost a third of a percent against the euro within minutes and then recovered most of it. Traders had put the chance of a rise at one in three.',
      'The committee meets again in the second week of September, when it will also have the first figures on the harvest.',
    ],
    otherHeadline: 'No hurry, says Aldous',
    otherLead:
      'Borrowers in Norland can breathe until the autumn: Governor Petra Aldous and most of her colleagues saw no need to touch the cost of money.',
    insert:
      'Economists at two commercial banks in the port city of Vell had expected the split. They wrote to clients on Wednesday that the minority would grow by the end of the year if the building of flats slows down.',
    independent:
      'Petra Aldous likes kitchen metaphors, and she had a fresh one for the press. “The economy is warm, not hot, and we will not pour water on a kettle that is not boiling,” said the governor after a meeting that ended, for once, without agreement.\n\nTwo of her colleagues would have raised the rate at once. They see wages running ahead of what factories earn. She sees empty flats, cheap rents and a harvest that may be a good one.\n\nOn the market the decision caused a short shiver, no more. Mortgage lenders left their offers as they were.',
  },
  {
    headline: 'Search for missing climbers called off on Mount Orel',
    paragraphs: [
      'Rescue teams on Mount Orel ended their search for two climbers on Sunday evening, nine days after the pair were last heard from below the western ridge, the mountain police said.',
      'More than sixty people, four dogs and a helicopter of the border guard had taken part. Fresh snow and the danger of slides made it impossible to go on, said the head of the operation, Captain Milo Strand.',
      '“I have told the families that we did everything that can be done by people who must also come home themselves,” Strand said.',
      'The missing are a man of thirty-one and a woman of twenty-eight from the lake district, both experienced and both members of a local club. They had set out with food for three days.',
      'A phone signal was recorded on the first night from a hut that has been closed since an avalanche took its roof. A team reached the hut on the fourth day and found it empty.',
      'The police asked anyone who was on the ridge that weekend to send in their photographs, however unimportant they may seem.',
    ],
    otherHeadline: 'Nine days, no trace',
    otherLead:
      'There will be no more helicopters over the western ridge. After nine days without a sign of the two young climbers, the mountain police have sent their people home.',
    insert:
      'At the club in the lake district, members lit candles in the window on Sunday night. Its secretary said that the two had trained all winter for this climb and had turned back twice before because of the weather.',
    independent:
      'Captain Milo Strand looked tired when he stepped in front of the cameras in the valley. “I have told the families that we did everything that can be done by people who must also come home themselves,” he said, and took no questions.\n\nSo ends one of the longest operations that anyone here can remember. The snow that fell on Saturday was the last straw. Guides who know the ridge say that a couple who lose the path there in fog walk towards the glacier without noticing.\n\nThe mayor wants the ruined hut torn down, as it draws people who believe that they will find shelter there.',
  },
  {
    headline: 'Toymaker recalls wooden trains over paint',
    paragraphs: [
      'The toymaker Bramble and Finch is calling back some ninety thousand wooden trains because flakes of their red paint can be swallowed by small children, the consumer agency of Tolland said on Wednesday.',
      'The trains were sold in supermarkets and museum shops from last October until the end of April, in boxes of three and five. The number on the bottom of the engine begins with the letters BF.',
      'No child has fallen ill, as far as the agency knows. Two parents had reported that the paint came off within days, and a laboratory found more lead in it than the law allows.',
      '“Take it away from the child first and read our letter afterwards,” the head of the agency, Lorna Quist, said in a statement.',
      'The company, which has made toys in the same valley for eighty years, said that a supplier had changed the paint without telling it. Buyers get their money back without a receipt.',
      'It is the second recall of the year for the firm. In January it took a rattle off the shelves whose beads came loose.',
    ],
    otherHeadline: 'Check the bottom of the engine: red trains called back',
    otherLead:
      'Parents should look under the red engine tonight. If the number begins with BF, the train belongs back in the shop, and not in the playroom.',
    insert:
      'Doctors at the children’s hospital of our city advise a blood test only where a child has chewed a train for weeks. They have had some forty calls since the news came out, and expect many more.',
    independent:
      'Ninety thousand toy trains, one careless supplier: Bramble and Finch has a problem just before its anniversary. “Take it away from the child first and read our letter afterwards,” Lorna Quist of the consumer agency advised parents.\n\nThe firm from the valley had hoped to celebrate its eighty years with an open day. It now spends the week answering telephones. Its managing director would not name the supplier, whose contract has ended.\n\nShops in three towns said that half of the boxes were brought back on the first day.',
  },
  {
    headline: 'Students and teachers march against closing of village schools',
    paragraphs: [
      'Some twelve thousand pupils, parents and teachers walked through the capital of Karsia on Saturday to protest against the closing of a hundred and forty village schools, which the government wants to merge by next autumn.',
      'They carried chairs from their classrooms, one for each school on the list, and set them down in front of the ministry in rows.',
      '“My daughter is six and would leave the house before the baker does,” said Rada Pell, who had come by bus from the northern hills with forty others.',
      'The minister of education, Tomas Verin, has said that a school with nine pupils cannot offer them a choir, a laboratory or a second language, and that the money saved will go into buses.',
      'The teachers’ union doubts the sum. According to its own count, a third of the roads in question are closed for at least a week each winter.',
      'Parliament is to vote in the last week of May. Four members of the governing party have said that they will not support the plan as it stands.',
    ],
    otherHeadline: 'A hundred and forty empty chairs',
    otherLead:
      'The square in front of the ministry looked like a classroom without walls on Saturday, when families from all over Karsia set down the chairs of schools that are to be shut.',
    insert:
      'From our region alone three buses went to the capital. In one of them sat the former headmaster of a school that was closed eight years ago; the building has been a store for roof tiles since, he said.',
    independent:
      'Rada Pell got up at three to be in the capital by noon. “My daughter is six and would leave the house before the baker does,” she said when asked what had brought her.\n\nShe was not alone. The police spoke of nine thousand people, the organizers of twenty. They sang, they shouted, and in the end they sat down on small wooden chairs, to the delight of photographers.\n\nTomas Verin did not show himself. A spokesman said the minister was on a train, on the way to visit a school that has been merged already, and where, he added, nobody complains.',
  },
  {
    headline: 'Court stops logging in the Hallow forest',
    paragraphs: [
      'A court in Brenn on Monday stopped the felling of oaks in the Hallow forest until it has heard both sides, a victory for a group of beekeepers who had sued the regional forestry office.',
      'The office had sold the trees in two lots to a maker of barrels. About a third of the first lot is down already; what lies on the ground may be taken away, the judges said, but no saw may be started.',
      '“The forest does not belong to those who arrive with the loudest machine,” said the lawyer of the beekeepers, Edda Roth, outside the building.',
      'The office argues that the oaks are ill and would fall within ten years anyway. It offered to plant three young trees for each old one, and to leave a strip along the river untouched.',
      'Two biologists told the court that they had found eleven kinds of wild bee in the hollow trunks, one of which had been thought to be gone from the country since the war.',
      'A hearing is set for the ninth of next month. Until then guards of the office will patrol the paths, together with volunteers.',
    ],
    otherHeadline: 'Bees win, for now',
    otherLead:
      'The saws are silent in the old oak wood above Brenn. Judges want to know more about its bees, and about the contract that sold their trees, before another trunk is cut.',
    insert:
      'The barrel maker did not want to speak with this newspaper. A worker at its gate said that the yard was full of wood from abroad and that nobody would be sent home because of the ruling.',
    independent:
      'Edda Roth needed one sentence to sum up her morning. “The forest does not belong to those who arrive with the loudest machine,” said the lawyer, and the beekeepers around her clapped.\n\nInside, it had been less easy. The forestry office brought maps, figures and a sick branch in a plastic bag. It was the biologists who turned the mood, with photographs of a small grey bee that most people would take for a fly.\n\nWhat the stop costs the region is open. The contract has a clause for delays, which the judges will want to read.',
  },
  {
    headline: 'Power back in most of Selby after night in the dark',
    paragraphs: [
      'Electricity was back in most of Selby by Friday noon after a fire in a substation had left some two hundred thousand homes without light, heat and trains for eleven hours, the grid company said.',
      'Nobody was hurt in the fire, which began in a transformer shortly after midnight and was put out at four. Hospitals ran on diesel, and one of them sent its most fragile patients to a neighbouring town.',
      '“One transformer must not be able to switch off a city, and I want to know why this one could,” Mayor Owen Tarn said on local radio.',
      'The company, Northgrid, said that a second line which should have taken over was being painted. It has promised every home thirty crowns without asking for forms.',
      'Schools stayed closed, and so did the two bridges that are lifted by motors. Several hundred travellers spent the night in carriages on the line from the coast.',
      'An inquiry led by the energy office is to report within six weeks. The office had warned in a paper last year that the city hangs on too few lines.',
    ],
    otherHeadline: 'Why did a coat of paint darken a city?',
    otherLead:
      'Eleven hours without a lamp, a lift or a tram: Selby has had its longest night in a generation, and now wants to know who painted the spare line.',
    insert:
      'In the old town, bakers sold yesterday’s bread by candlelight. One of them told our reporter that she had taken more than on a usual Friday, as nobody could pay by card and everybody rounded up.',
    independent:
      'The mayor was in no mood for excuses. “One transformer must not be able to switch off a city, and I want to know why this one could,” said Owen Tarn, on the air at six, when most of his listeners had only a car radio left.\n\nNorthgrid’s answer came at ten, and it did not help: painters were at work on the reserve. Engineers shook their heads. A former director called it the oldest mistake of all, to mend the spare wheel on a long journey.\n\nThe trains ran again after lunch, late and full.',
  },
  {
    headline: 'Vaccine against river fever shows promise in large trial',
    paragraphs: [
      'A vaccine against river fever protected four out of five children in a trial with nearly nine thousand of them in three countries, researchers of the University of Tamsin reported on Monday.',
      'The illness, which is carried by a midge, kills about thirty thousand people a year, most of them under five and most of them far from any clinic.',
      'Two doses were given a month apart. Over the two rainy seasons that followed, thirty-eight children who had received them fell ill, and a hundred and ninety-four of those who had been given another vaccine.',
      '“For the first time I can tell a mother that there is something between her child and the river,” said Dr. Amara Solde, who led the work.',
      'Fever and a sore arm were the most frequent side effects. Whether the protection lasts beyond the second year is not known; the researchers will follow the children for three more.',
      'The price has yet to be agreed. The maker has said that it will sell the doses at cost in the poorest countries for ten years.',
    ],
    otherHeadline: 'Hope at the river: new vaccine protects four in five',
    otherLead:
      'Parents along the great rivers may soon have less to fear from the midge. A vaccine that was tried on thousands of children kept most of them well for two rainy seasons.',
    insert:
      'Scientists in our own country had a part in it: the test that tells river fever from malaria within minutes was made in a laboratory here, and is now used in all of the trial’s forty clinics.',
    independent:
      'Dr. Amara Solde has waited nineteen years for this table of numbers. “For the first time I can tell a mother that there is something between her child and the river,” she said by telephone from a clinic with a tin roof.\n\nOther experts were warm, but careful. A professor who had no part in the study noted that midges bite less in dry years, and that one of the two was dry. He would like to see a third season before money is spent.\n\nHealth ministers of the region meet in the spring and will talk about little else.',
  },
  {
    headline: 'Orchestra and city end dispute over concert hall',
    paragraphs: [
      'The city of Larn and its orchestra have ended a dispute of three years over the new concert hall, both said on Friday, and the first concert in it will be played in the second week of October.',
      'The musicians had refused to move because the stage was too small for a choir and the air too dry for strings. It will now be widened by two metres, at a cost of six million, of which a foundation pays half.',
      '“We have all learned more about air than we ever wanted to know,” the chief conductor, Livia Crane, said with a smile.',
      'The old hall, which was built as a market and leaks, will be given to the theatre school. Its organ stays where it is, as no one has found a way to take it apart.',
      'The opposition in the council called the agreement dear and late. It wants to know why nobody had asked a musician before the stage was poured in concrete.',
      'Tickets for the opening will be drawn by lot among all who live in the city.',
    ],
    otherHeadline: 'Two metres make peace in Larn',
    otherLead:
      'Two metres of stage and a machine that wets the air: that is what it took for Larn and its musicians to make up after three years of open letters.',
    insert:
      'This critic stood on the stage in the spring and can confirm that a tall player of the double bass had to choose between his bow and his neighbour. The sound from the balcony, though, was splendid.',
    independent:
      'There were flowers, there was a handshake, and there was a joke. “We have all learned more about air than we ever wanted to know,” said Livia Crane, whose strings had cracked in the rehearsals.\n\nWhat was agreed would have been possible two years ago, say people who sat in the meetings. The mayor wanted to keep the architect happy, the architect wanted to keep his lines. In the end a foundation put money on the table, and the lines moved.\n\nThe theatre school gets a leaking roof out of it, and an organ.',
  },
  {
    headline: 'Dock company to build wind turbines in former shipyard',
    paragraphs: [
      'A former shipyard in Port Hessel that built its last vessel eleven years ago is to make towers for wind turbines at sea, the dock company said on Tuesday, and to give work to six hundred people by the end of next year.',
      'The first order, for forty towers of a wind farm off the western banks, is worth about two hundred million, according to people who know the contract.',
      '“My father welded hulls in this hall, and my apprentices will weld something that stands still and earns more,” the manager of the yard, Nils Okafor, told a crowd at the gate.',
      'The state will deepen the harbour and pay for a crane. In return the company has to train sixty young people each year and may not move the work abroad for fifteen years.',
      'Fishermen fear for their grounds. They have asked for a study of how the seabed changes around the towers, which the ministry for the sea has promised to publish in the autumn.',
      'Port Hessel lost a fifth of its people after the yard was closed. Its last cinema is now a warehouse for carpets.',
    ],
    otherHeadline: 'Sparks fly again in Port Hessel',
    otherLead:
      'For eleven years the gate of the yard in Port Hessel was opened for weeds alone. From next year six hundred people are to walk through it every morning.',
    insert:
      'House prices have answered already. An agent in the street behind the harbour told this newspaper that a terraced house, which nobody wanted in the spring, had found three buyers within a day.',
    independent:
      'When Nils Okafor climbed on a cable drum to speak, some of the older men took off their caps. “My father welded hulls in this hall, and my apprentices will weld something that stands still and earns more,” he called, and had to wait for the applause to end.\n\nIt is a bet on wind and on loyalty. The firm binds itself for fifteen years, the state digs, and the town, which has seen investors come and go, keeps its fingers crossed.\n\nOnly the boats in the fishing harbour flew black flags.',
  },
]
