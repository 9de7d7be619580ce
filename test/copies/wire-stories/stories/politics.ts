import type { Story } from '../story.js'

export const politics: readonly Story[] = [
  {
    id: 'portugal-rail-minister',
    agency: 'Corvane',
    publishedAt: '2026-10-05T10:20:00Z',
    place: 'LISBON',
    title: 'Portuguese transport minister quits over rail tender',
    text: `Portugal's transport minister resigned on Monday after an audit found that her office had altered the terms of a 1.4 billion euro rail tender four days before bids were due.

Helena Vasques Moura handed her resignation to the prime minister at a brief meeting in Lisbon and told reporters outside that she had done nothing illegal.

"I signed what was put in front of me, and that is my failure and nobody else's," Vasques Moura said. "A minister who cannot explain her own signature should not keep her desk."

The audit, published on Friday, said 11 percent of the points in the tender had been moved from price to delivery time, a change that favored a consortium led by the train builder Trenarosa.

Trenarosa said in a statement that it had "neither asked for nor known of" the change. The company's shares fell 6.2 percent in morning trading.

Opposition leader Duarte Pimenta welcomed the resignation but said it did not go far enough. "One chair is empty. The drawer with the papers is still locked," he told Corvane.

The tender covers 117 regional trains that were to replace stock dating from the 1970s on lines north of Porto. It had already been delayed twice, in 2023 and 2025, by complaints from losing bidders.

The prime minister's office said a successor would be named by Thursday.

Vasques Moura, a former mayor of Setúbal, had been in office for 19 months. She is the second minister to leave the government this year; the minister of culture resigned in March after a dispute over the sale of a palace.

Auditors are to present their findings to a parliamentary committee on Wednesday. Prosecutors in Lisbon said on Monday that they had asked for a copy of the report but had not opened an investigation.

The consortium that lost most points under the changed rules, led by the Spanish company Talleres Ribagorza, said it would ask for the tender to be annulled. "We bid on price because price was what they asked for," its lawyer, Nuria Escartín, said.`,
    standing: true,
    edits: {
      style: [
        ['1.4 billion euro', '€1.4bn'],
        ['Opposition leader Duarte Pimenta', 'Duarte Pimenta, the leader of the opposition,'],
      ],
      cut: [0, 4],
      headline: '"My failure and nobody else\'s": Minister goes in train contract row',
      paragraphs: 'joined',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 5,
        text: `At the Trenarosa works in Ansell Road, where 340 people assemble bogies for the Portuguese bid, the night shift heard the news on the radio. "We were promised work until 2031," said Colin Tarbuck, a fitter and union convener. "Now nobody can tell us about next spring."

The local council said it would ask the company for a meeting this week.`,
      },
      lead: {
        replaces: 2,
        text: `A row about who rewrote the rules of Portugal's largest train order has cost Helena Vasques Moura her place in the cabinet. She walked out of the prime minister's residence shortly before eleven, insisting that no law had been broken.`,
      },
    },
    independent: {
      publisher: 'Tagus Daily',
      publishedAt: '2026-10-05T11:05:00Z',
      title: 'Vasques Moura leaves government',
      text: `It took seven minutes. Transport minister Helena Vasques Moura went into São Bento with a folder under her arm this morning and came out without a job.

On the steps she read no statement and took two questions. "I signed what was put in front of me, and that is my failure and nobody else's," she said, before her driver opened the car door.

Colleagues had expected her to hold out until the committee hearing on Wednesday. A junior official, who asked not to be named, said the auditors' list of e-mails made that impossible: one of them carries her initials and the hour 23.52.

Commuters at Campanhã station were less interested in the initials. "My train was built before my mother was born," said Inês Quadros, a nurse waiting for the delayed 12.15 to Guimarães. "Whoever signs next, let it be for trains."

Who comes after her is open. Three names were going around parliament by noon; none of the three answered calls.`,
    },
    column: {
      publisher: 'The Sandmere Post',
      publishedAt: '2026-10-07T06:00:00Z',
      title: 'The art of going quickly',
      quotes: 2,
      text: `Ministers in this country leave the way guests leave a bad party: late, by the back, and blaming the wine. So allow me to admire a stranger. Corvane reported on Monday from Lisbon:

{0}

Read it twice. There is no "regret if anyone was offended" in it, no "moving on", no family that suddenly needs her time. There is a signature, and a desk, and a simple sum.

I do not know whether she is honest. I know that the sentence is, and I should like to hear one of its kind in our own assembly before I retire.`,
    },
  },
  {
    id: 'malawi-water-bill',
    agency: 'Ostrel',
    publishedAt: '2026-10-06T14:45:00Z',
    place: 'LILONGWE',
    title: "Malawi's parliament rejects water authority bill",
    text: `Malawi's parliament on Tuesday voted down a government bill that would have merged five regional water boards into a single national authority.

Lawmakers rejected the measure by 98 votes to 81 after a six-hour debate, with 14 members of the governing coalition siding with the opposition.

Water minister Chisomo Nyandule had argued that one authority would be cheaper to run and easier for lenders to finance. "Five boards means five sets of pumps, five sets of books and five excuses," Nyandule told the chamber.

Opponents said the plan would have moved decisions away from the districts that have the least water. "You cannot fix a dry tap in Karonga from an office in the capital," said Tiwonge Mkandawara, who represents the northern district.

The boards together supply about 4.2 million people. They lose an estimated 44 percent of their water to leaks and unpaid bills, according to a report that the finance ministry published in June.

A lender group had made a 210 million dollar loan conditional on the merger. Its representative in Lilongwe declined to comment on the vote.

Nyandule said the government would study the result before deciding whether to bring the bill back. Under the standing orders of parliament it cannot do so for six months.

Analysts said the defeat showed how thin the government's majority had become since two small parties left the coalition in May. A vote on the budget is due in February.

"If they lose fourteen people over pipes, imagine what happens over fuel," said political scientist Fatsani Gondwe-Mbale of the lakeshore university in Zomba.`,
    edits: {
      style: [
        ['on Tuesday voted', 'yesterday voted'],
        ['210 million dollar', '$210-million'],
      ],
      cut: [2, 6],
      headline: 'Rebels sink plan for national water body',
      paragraphs: 'split',
      insert: {
        publisher: 'Daily Fennimore',
        after: 4,
        text: `The vote was watched closely in Fennimore, whose sister-city committee has paid for eleven boreholes near Karonga since 2014. "We deal with the district office because they pick up the phone," said committee treasurer Ruth Oyelade. "I was dreading having to start again with strangers."`,
      },
      lead: {
        replaces: 1,
        text: `The governing coalition in Malawi has lost its most important vote of the year, over who should run the country's taps.`,
      },
    },
    independent: {
      publisher: 'Lakeshore Monitor',
      publishedAt: '2026-10-06T17:30:00Z',
      title: 'How fourteen members turned on the water bill',
      text: `They sat together, on the left, and they had agreed to say nothing until their names were called. When the clerk reached the M's, the whips understood.

Fourteen coalition members brought down the merger of the water boards tonight, and with it a loan that the treasury has already written into next year's estimates.

Minister Chisomo Nyandule tried mockery first. "Five boards means five sets of pumps, five sets of books and five excuses," she told the benches behind her. Some laughed. It was, one of the fourteen said afterwards, the wrong people laughing.

The north was never going to vote for it. In Karonga the dry season lasts longer and tankers come on Fridays. "You cannot fix a dry tap in Karonga from an office in the capital," Tiwonge Mkandawara said to loud applause from the gallery, where two busloads of her voters had been queueing since seven.

Nothing will come back before April. By then the rains will have started, and members will be thinking of other things.`,
    },
  },
  {
    id: 'canada-ferry-subsidy',
    agency: 'Quillmark',
    publishedAt: '2026-10-07T18:10:00Z',
    place: 'HALIFAX, Nova Scotia',
    title: 'Nova Scotia to end island ferry fares next summer',
    text: `Nova Scotia will scrap fares on four small island ferries from July 1 next year, Premier Alistair Gough announced Wednesday, saying residents should not have to pay to leave home.

The change will cost the province $3.9 million a year and covers routes that carried 212,000 vehicles in 2025.

"Nobody on the mainland puts seven dollars in a box at the end of the driveway," Gough said at a wharf-side news conference. "An island road is a road that happens to float."

Islanders currently pay $7 for each round trip by car, or $260 for a yearly pass. Fares have not changed since 2019.

Opposition finance critic Renée Thibodeau-Lang called the plan an election gift. "He found the money eleven months before a vote. Where was it during the eleven years before?" she said.

Two of the four vessels are more than 40 years old and were out of service for a combined 61 days last year. Gough said a tender for replacements would be issued in the spring, but gave no price.

A union representing deckhands said it supported free fares but warned that lineups would grow unless crews were added. The province employs 83 people on the four routes.`,
    edits: {
      style: [
        ['announced Wednesday', 'announced on Wednesday'],
        ['lineups', 'queues'],
        ['finance critic', 'finance spokeswoman'],
      ],
      cut: [0, 3],
      headline: 'Islanders to sail free, says premier',
      paragraphs: 'joined',
      insert: {
        publisher: 'The Harbour Ledger',
        after: 3,
        text: `Residents of Tancott Island, who met in the school gym on Wednesday night, were pleased but wary. Lobster buyer Wade Hirtle said free fares would bring day-trippers who fill the deck by nine. "Give us a residents' lane first," he said, to applause.`,
      },
      lead: {
        replaces: 1,
        text: `Taking the boat to the mainland will cost islanders in Nova Scotia nothing as of next July, under a promise made by Alistair Gough on a windy wharf.`,
      },
    },
    independent: {
      publisher: 'South Shore Gazetteer',
      publishedAt: '2026-10-07T19:40:00Z',
      title: 'Free ferries: who wins, who waits',
      text: `The premier arrived on the 10:40, and he paid. Deckhand Marcy Conrad made sure of that. "Seven dollars, same as anybody," she said, tearing off the stub.

It may be one of the last she tears. Alistair Gough came to tell islanders that their crossings will be free from Canada Day.

"An island road is a road that happens to float," he said, and an old man near the bait shed shouted that roads do not break down for a month each winter.

That is the worry here. The Lady Selkirk was tied up for thirty-four days last year with a cracked shaft, and the school boat brought groceries. Nobody in the crowd of about sixty knew when a new ferry might come, and the premier did not say.

For Marcy Conrad the sum is simpler. Without a fare box there is one job less on each shift, unless somebody decides otherwise. She has asked. She was told that it is early days.`,
    },
  },
  {
    id: 'estonia-defence-levy',
    agency: 'Palisand',
    publishedAt: '2026-10-08T09:30:00Z',
    place: 'Tallinn',
    title: 'Estonian coalition agrees defence levy on banks',
    text: `Estonia's three governing parties agreed on Thursday to impose a two-year levy on bank profits to pay for air defence, ending a dispute that had brought the coalition close to collapse.

Banks will pay 8 percent of annual profit above 20 million euros in 2027 and 2028, finance minister Kaarel Tamsaare said. The levy is expected to raise 310 million euros.

"We asked everyone to carry a plank. Now the people with the biggest shed carry one too," Tamsaare told a news conference in Tallinn.

The money will go to medium-range interceptors and to a chain of coastal radar posts. Defence minister Liis Oravere said the first posts would be working by the autumn of 2027.

The banking association said the levy would make loans dearer and had been drawn up without consultation. "A tax that is announced at nine and explained at eleven is not a plan," its chairman, Priit Kaldmaa, said.

Estonia spends 5.4 percent of gross domestic product on defence, among the highest shares in Europe. Income tax rose by two points in January for the same purpose.

The smallest coalition party, which had opposed a rise in sales tax, had threatened to leave the government if no agreement was reached this week.

Under the agreement the levy must be passed by parliament before the end of November, together with the budget. The three parties have 56 of its 101 seats.

The central bank said in a statement that lenders were profitable enough to bear the cost, but asked for it not to be extended. Latvia and Lithuania have taxed bank profits in a similar way since 2023 and 2024.`,
    standing: true,
    edits: {
      style: [
        ['gross domestic product', 'GDP'],
        ['its chairman, Priit Kaldmaa, said', 'said Priit Kaldmaa, who chairs it'],
      ],
      cut: [0, 4],
      headline: 'Banks to pay for interceptors as Tallinn coalition holds',
      paragraphs: 'split',
      insert: {
        publisher: 'Valley Telegraph',
        after: 5,
        text: `Two of the lenders concerned also have branches here. A spokeswoman for one of them said customers outside Estonia would "not notice anything". Consumer adviser Marta Ilves was less sure: her office has already had calls about overdraft rates, she said.`,
      },
      lead: {
        replaces: 2,
        text: `After eleven nights of talks, the parties that govern Estonia have found somebody to send the bill to. Lenders are to give up a slice of what they earn for two years, 310 million euros in all, so that the country can buy interceptors.`,
      },
    },
    independent: {
      publisher: 'Baltic Ledger',
      publishedAt: '2026-10-08T12:15:00Z',
      title: 'Analysis: a levy that saves a government',
      text: `Kaarel Tamsaare looked like a man who had slept in the finance ministry, because he had. By breakfast he had a signature from each of his partners and a metaphor.

"We asked everyone to carry a plank. Now the people with the biggest shed carry one too," he said.

The shed owners disagree. Priit Kaldmaa, who speaks for the lenders, noticed chiefly the clock: "A tax that is announced at nine and explained at eleven is not a plan."

Yet the sums are smaller than the noise. Analysts at two brokerages put the cost at about a tenth of what shareholders were to receive next year, and neither changed its price target.

What matters is that the smallest partner stays. Its leader had a letter of resignation ready on Tuesday; it was, an aide confirmed, two lines long. With it the government would have had 49 of 101 seats and no majority for a budget, let alone for radars.`,
    },
  },
  {
    id: 'chile-desert-vote',
    agency: 'Corvane',
    publishedAt: '2026-10-11T23:50:00Z',
    place: 'SANTIAGO',
    title: 'Northern Chilean region votes for own water ministry',
    text: `Voters in Chile's arid north approved the creation of a regional water ministry in a referendum on Sunday, according to near-complete results, in a rebuke to the central government.

With 97 percent of ballots counted, 61.3 percent had voted in favor. Turnout was 54 percent, the regional electoral service said.

The ministry would be the first of its kind in the country and would decide how water is shared between mines, farms and towns. The government in Santiago has called it unconstitutional.

"The desert has spoken and it is thirsty," said Amaranta Quispe Rojo, a schoolteacher who led the campaign. "They sent us inspectors for 30 years. Now we will send them invoices."

Interior minister Bernardo Ilabaca said the government respected the vote but would ask the constitutional court to rule on it. "A region can hold an opinion. It cannot hold a ministry," Ilabaca told a late-night news conference.

Mining companies take about a third of the region's fresh water, although several have moved to desalinated sea water since 2020. Their association said it would cooperate with "whatever authority the law recognizes".

Tariffs for households have doubled in five years, and 38 villages depend on tank trucks.

The court has 30 days to decide once a complaint is filed.`,
    edits: {
      style: [
        ['in a rebuke to', 'in a slap in the face for'],
        ['late-night news conference', 'press conference late on Sunday'],
      ],
      cut: [2, 7],
      headline: 'Desert region says yes to running its own water',
      paragraphs: 'joined',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 6,
        text: `Hydrologist Petra Wennholt of Eastmoor University, who has worked in the region since 2009, said the vote was no surprise. "In some villages the truck comes on Tuesday and if it doesn't, you wait for the next Tuesday," she told the Courier.

Her department runs eleven measuring wells there and does not yet know which authority will license them.`,
      },
      lead: {
        replaces: 1,
        text: `People in the driest part of Chile have told Santiago that they would rather look after their own water.`,
      },
    },
    independent: {
      publisher: 'Puerto Sur',
      publishedAt: '2026-10-12T08:30:00Z',
      title: 'The morning after in the north',
      text: `At the tanker stop in Quillaza people had other things to do on Monday than celebrate. The truck was late.

"The desert has spoken and it is thirsty," Amaranta Quispe Rojo had called from a flatbed the night before, and it will be on T-shirts by Christmas. But the teacher, who won three votes of every five, has no office, no staff and, lawyers say, quite possibly no ministry.

Bernardo Ilabaca was plain about it. "A region can hold an opinion. It cannot hold a ministry," the interior minister said around midnight, in a tie that suggested he had expected to go home earlier.

So judges will decide, and the north will wait. Farmers here count in irrigations rather than days; most have four left before the quinoa is ruined.

A mine superintendent drinking coffee at the stop said he did not mind who sent the bill, as long as there was only one.`,
    },
  },
  {
    id: 'fiji-cabinet-reshuffle',
    agency: 'Quillmark',
    publishedAt: '2026-10-13T04:15:00Z',
    place: 'SUVA, Fiji',
    title: 'Fiji prime minister drops three ministers in reshuffle',
    text: `Fiji's prime minister removed three ministers and created a department for relocated villages on Tuesday, in the first cabinet reshuffle since last year's election.

Prime Minister Semi Naulivou dismissed the ministers of fisheries, tourism and youth, and took the youth portfolio himself.

"I need people who get their shoes wet," Naulivou said after a swearing-in ceremony. He did not say why the three had been dropped.

The new department will be led by Losalini Draunidalo, a former district officer who oversaw the move of two coastal villages inland in 2022. She said her first task would be to count how many others wanted to go.

The government has identified 42 villages as being at risk from rising seas, and six have been moved since 2014.

Ousted fisheries minister Isikeli Vuniwaqa said he had learned of his removal from the radio. "I was on the reef, which is where a fisheries minister should be," he said.

The reshuffle leaves the cabinet with 19 members, one fewer than before. Parliament next sits on Oct. 26.`,
    standing: true,
    edits: {
      style: [
        ['removed three ministers', 'sacked three ministers'],
        ['Ousted fisheries minister Isikeli Vuniwaqa', 'Isikeli Vuniwaqa, who lost fisheries,'],
      ],
      cut: [0, 3],
      headline: 'Naulivou swings the axe and plans for villages that must move',
      paragraphs: 'split',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 4,
        text: `Pastor Josefa Tikoi, whose congregation in Port Ansell sends building material to relatives on Vanua Levu every Easter, said the new department was overdue. "My aunt's kitchen has been in the lagoon for three years," he said.`,
      },
      lead: {
        replaces: 2,
        text: `Three members of Fiji's cabinet lost their posts overnight, and the head of government added one of their jobs to his own. A new department is to look after villages that have to leave the coast.`,
      },
    },
    followUp: {
      publisher: 'Quillmark',
      publishedAt: '2026-11-09T03:20:00Z',
      title: 'Fiji counts 57 villages that want to move',
      repeats: [
        'The government has identified 42 villages as being at risk from rising seas, and six have been moved since 2014.',
      ],
      text: `SUVA, Fiji (Quillmark) - Fifty-seven coastal communities have told Fiji's government that they would leave if they were given land, a survey published Monday showed.

The count is the first work of a department set up in October under Losalini Draunidalo.

{0}

Draunidalo said the higher figure did not mean that the sea had risen in four weeks. "It means that we asked," she said.

Families would need about 2,900 houses. The finance ministry has put aside enough for 180 in the coming year, and donors will meet in Nadi in February.`,
    },
  },
]
