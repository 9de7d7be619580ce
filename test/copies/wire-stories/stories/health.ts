import type { Story } from '../story.js'

export const health: readonly Story[] = [
  {
    id: 'measles-bus-alert',
    agency: 'Quillmark',
    publishedAt: '2026-10-05T19:00:00Z',
    place: 'DUNEDIN, New Zealand',
    title: 'Hunt for 52 bus passengers after measles case',
    text: `New Zealand health officials were trying Monday to trace 52 people who shared an overnight bus with a teenager who has measles, in the country's eighth case this year.

The 16-year-old, who had returned from abroad, traveled from Christchurch to Dunedin on Thursday night and developed a rash a day later, said Dr Moana Keepa-Wells, the medical officer of health.

"If you were on that bus, stay at home and pick up the phone. Do not come to us, we will come to you," Keepa-Wells said at a briefing.

Thirty-one passengers had been reached by Monday evening. Eleven of them were not immune and had been asked to stay in isolation for 14 days.

The bus company keeps no list of those who pay the driver in cash. Officials asked anyone who boarded at Timaru or Oamaru between 1 a.m. and 3 a.m. to come forward.

About 82% of two-year-olds in the country are fully vaccinated against measles, below the 95% that is needed to prevent outbreaks. The rate fell during the pandemic and has not recovered.

"Every one of these cases begins with somebody who was going to get around to it," said Professor Iain Strachan-Pohatu of the University of the South, who advises the health ministry on vaccines. He called for immunization at supermarkets and rugby grounds.

In 2019 an epidemic infected more than 2,000 people in New Zealand and spread to Samoa, where 83 died, most of them small children.`,
    standing: true,
    edits: {
      style: [
        ['traveled', 'travelled'],
        ['immunization', 'immunisation'],
        ['were trying Monday', 'are trying'],
      ],
      cut: [0, 4],
      headline: '"Stay at home, we will come to you"',
      paragraphs: 'joined',
      insert: {
        publisher: 'Port Ansell Chronicle',
        after: 6,
        text: `The practice nurses of Port Ansell held three evening clinics last winter after a case at the swimming pool. They gave 214 injections, 60 of them to parents. "The children were braver," said nurse Folasade Brand.`,
      },
      lead: {
        replaces: 2,
        text: `Somebody on the 11.40 to Dunedin had measles, and nobody knows exactly who sat with him. Fifty-two people are being looked for up and down the South Island.`,
      },
    },
    independent: {
      publisher: 'Otago Messenger',
      publishedAt: '2026-10-05T21:30:00Z',
      title: 'Driver of night bus: "I gave him a lolly for the cough"',
      text: `Trev Mahuta has driven the night run for fifteen years and remembers the lad in seat nine. Hood up, polite, coughing. "I gave him a lolly for the cough," he says through the window of his house, where he has two weeks of cricket ahead of him.

His own card was in order; it is his wife who was not sure, and who now sleeps in the caravan.

"Do not come to us, we will come to you," Dr Moana Keepa-Wells had begged passengers at lunchtime, and a nurse in a small green car has been doing just that, from Oamaru to the Catlins.

By tonight she and four colleagues had ticked off more than half of the seats. The rest paid cash. There was a hen party at the back, Mahuta recalls, which got off at Timaru with a cardboard man.

Iain Strachan-Pohatu, the vaccine expert, has heard such tales before. "Every one of these cases begins with somebody who was going to get around to it," he said.`,
    },
  },
  {
    id: 'night-shift-trial',
    agency: 'Ostrel',
    publishedAt: '2026-10-12T22:00:00Z',
    place: 'GHENT',
    title: 'Fixed night shifts better for nurses than rotation, trial finds',
    text: `Hospital nurses who always work at night sleep longer and make fewer mistakes than colleagues who rotate between shifts, the largest trial of its kind has found.

Researchers in Belgium and Denmark assigned 3,480 nurses in 29 hospitals by lot to permanent or rotating shifts for 18 months. Medication errors were 23 percent rarer in the first group, according to results published on Monday.

"We went in believing the opposite. The lottery did not care what we believed," said lead investigator Griet Vermandele of Ghent's university hospital.

Nurses on permanent nights slept 52 minutes longer per day on average and took a third fewer days of sick leave. They were also, however, twice as likely to leave the trial, most often because of their families.

The health workers' union warned hospitals not to impose fixed nights. "A good average is made of people, and some of them have toddlers," said its secretary, Lennart Bisgaard-Holm.

Vermandele agreed. Of those who stayed in the group only because the lot had fallen on them, one in five said they would never do it again, she noted. The benefit was greatest among nurses over 45.

About one European worker in six is on duty at night at least once a month. Previous studies had mostly compared people who had chosen their shifts, which made it impossible to say whether the rota or the person was the cause.

The authors plan to follow the volunteers' blood pressure and weight for ten years.`,
    edits: {
      style: [
        ['23 percent rarer', 'almost a quarter rarer'],
        ['its secretary, Lennart Bisgaard-Holm', 'secretary Lennart Bisgaard-Holm'],
      ],
      cut: [2, 6],
      headline: 'Owls should stay owls, nurse study suggests',
      paragraphs: 'split',
      insert: {
        publisher: 'Northgate Today',
        after: 5,
        text: `At Northgate Infirmary the rota changes every nine days. Sister Agnes Mulvey, who has worked it since 1998, read the study on her break. "I could have told them for the price of a sandwich," she said.

The infirmary said it would look at the results but had no plans to alter its shifts.`,
      },
      lead: {
        replaces: 1,
        text: `Early, late, night, and round again: the way in which most wards share out the dark hours is bad for nurses and for patients, a big experiment suggests.`,
      },
    },
    independent: {
      publisher: 'Ward Round',
      publishedAt: '2026-10-13T07:00:00Z',
      title: 'Drawn by lot: eighteen months of nights',
      text: `Karen Ostergaard drew a black ball. That meant nights, all of them, until the summer after next, and she went home and cried.

Now she does not want to go back. She has blinds, a cat that has learned the hours, and a choir that meets at four in the afternoon.

She is one of 3,480 people on whom a coin was tossed, so to speak, to settle something every ward has quarrelled about for ever. "We went in believing the opposite. The lottery did not care what we believed," admits Griet Vermandele, who paid for the balls herself.

The fewest errors of all were made by women in their fifties. That will please them.

It will please planners too much, fears Lennart Bisgaard-Holm, who has already had a call from a hospital director with a plan. "A good average is made of people, and some of them have toddlers," he told him. Ostergaard's are grown up. She would not have done it ten years ago, she says, not for any number of cats.`,
    },
  },
  {
    id: 'snakebite-serum-trial',
    agency: 'Corvane',
    publishedAt: '2026-10-16T09:40:00Z',
    place: 'ACCRA',
    title: 'New snakebite serum cuts deaths by half in Ghana trial',
    text: `A snakebite treatment that can be kept without a refrigerator halved the number of deaths in a trial in northern Ghana, doctors said on Friday.

Of 412 people bitten by carpet vipers who received the new serum at village health posts, nine died. In a group of the same size who were taken to a hospital for the standard treatment, 19 did.

"The snake is not the killer. The road is the killer," said Dr Abena Frimpong-Tetteh, who led the trial. "We have taken away the road."

The serum is a powder made from antibodies of llamas. It survives temperatures of 45 degrees Celsius for a year and is dissolved in water before it is injected. A dose costs 38 dollars, compared with 120 dollars for the usual one.

Outside experts said the results were encouraging but that the trial had covered only one kind of snake. Toxicologist Emre Sarıyer called for a test in India, where far more people die of bites than anywhere else.

The World Health Organization estimates that snakes kill between 81,000 and 138,000 people a year, and leave three times as many with amputations or other lasting harm. Most are poor farmers.

The maker, a foundation based in Kumasi, said it could produce 90,000 doses next year if donors paid for a second drying plant. "I can show them the place where it would stand," its director, Kwaku Asare-Linde, said. "At the moment there are goats on it."`,
    edits: {
      style: [
        ['38 dollars', '$38'],
        ['120 dollars', '$120'],
        ['World Health Organization', 'WHO'],
      ],
      cut: [0, 3],
      headline: '"We have taken away the road"',
      paragraphs: 'joined',
      insert: {
        publisher: 'Eastmoor Courier',
        after: 5,
        text: `Half of the llamas live near Stoke Fenny. Farmer Jem Arkwright rents 22 of the animals to the project and takes them to be bled, a cupful at a time, once a quarter. "They spit at the vet," he said. "Otherwise they're very public-spirited."`,
      },
      lead: {
        replaces: 2,
        text: `A powder that needs no cooling may save tens of thousands of farmers from a death that takes a day and a half. In Ghana, where it was given in the villages, nine patients died instead of nineteen.`,
      },
    },
    independent: {
      publisher: 'Savanna Star',
      publishedAt: '2026-10-16T12:00:00Z',
      title: 'The bite came at five; the nurse came at six',
      text: `Mariama Issah was pulling groundnuts when it happened. She killed the viper with her hoe, as one should, and put it into a bucket, and her sons carried her and the bucket to Nurse Fuseini.

Two years ago they would have put her on a motor tricycle. It is 94 kilometres to Tamale and there are three fords. Her sister went that way in 2022 and got as far as the second.

"The snake is not the killer. The road is the killer," says Abena Frimpong-Tetteh, who has driven it more often than she cares to count, mostly too late.

Fuseini Alhassan keeps the little bottles in a biscuit tin above his bed. No fridge: the village has had no current since the storm. He shook one, counted to a hundred, and looked for a vein.

Issah is back at her groundnuts. The bucket is on show at the health post. Children pay nothing to look, but have to say what they would do.`,
    },
  },
]
