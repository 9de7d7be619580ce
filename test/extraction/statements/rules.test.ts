import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'
import { statementsOf } from './reading.js'

/** Rule → sentences with all that is read in them. */
const MATCHES: Readonly<Record<string, readonly (readonly [string, ...string[]])[]>> = {
  'told-to': [
    [
      'The minister urged farmers to store more grain.',
      'told-to URGE | The minister | urged | farmers | to store more grain',
    ],
    [
      'Brussels has repeatedly called on Hungary to change the law.',
      'told-to URGE | Brussels | has repeatedly called on | Hungary | to change the law',
    ],
    [
      'The judge ordered the company not to destroy any records.',
      'told-to ORDER | The judge | ordered | the company | not to destroy any records',
    ],
    [
      'Drivers were told by the police to avoid the bridge.',
      'told-to ORDER | the police | were told | Drivers | to avoid the bridge',
    ],
    [
      'She asked the leaders of both parties on Friday to return to the talks.',
      'told-to URGE | She | asked | the leaders of both parties | to return to the talks',
    ],
    ['She urged him never to return.', 'told-to URGE | She | urged | him | never to return'],
    [
      'The envoy advised farmers against closing their gates.',
      'told-to URGE | The envoy | advised | farmers | against closing their gates',
    ],
    [
      'The zoo warned visitors against “any more picnics”.',
      'told-to WARN | The zoo | warned | visitors | against “any more picnics”',
    ],
    ['The coach warned his team against pride.', 'told-to WARN | The coach | warned | his team | against pride'],
  ],
  'raised-object': [
    [
      'Analysts expect the central bank to raise rates in May.',
      'raised-object PREDICT | Analysts | expect | – | the central bank to raise rates in May',
    ],
  ],
  'with-reason': [
    [
      'The mayor thanked volunteers for their patience.',
      'with-reason THANK | The mayor | thanked | volunteers | their patience',
    ],
    [
      'Prosecutors accused the banker of hiding millions abroad.',
      'with-reason ACCUSE | Prosecutors | accused | the banker | hiding millions abroad',
    ],
    [
      'The airline was criticised by unions for the delays.',
      'with-reason CRITICIZE | unions | was criticised | The airline | the delays',
    ],
    [
      'She thanked Kenya and the Red Cross for their help.',
      'with-reason THANK | She | thanked | Kenya and the Red Cross | their help',
    ],
    [
      'The bishop praised nurses and drivers for their patience.',
      'with-reason PRAISE | The bishop | praised | nurses and drivers | their patience',
    ],
    [
      'The coach thanked his players for their patience on Sunday.',
      'with-reason THANK | The coach | thanked | his players | their patience',
    ],
  ],
  infinitive: [
    [
      'The union vowed on Monday to continue its strike.',
      'infinitive PROMISE | The union | vowed | – | to continue its strike',
    ],
    ['The miners vowed to “fight on”.', 'infinitive PROMISE | The miners | vowed | – | to “fight on”'],
    ['A spokeswoman declined to comment.', 'infinitive REJECT | A spokeswoman | declined | – | to comment'],
    [
      'The pilots had vowed never to strike again.',
      'infinitive PROMISE | The pilots | had vowed | – | never to strike again',
    ],
    ['The two islands asked to be included.', 'infinitive URGE | The two islands | asked | – | to be included'],
    ['The club has asked to join the league.', 'infinitive URGE | The club | has asked | – | to join the league'],
  ],
  'reported-clause': [
    [
      'The baker has yet to confess, saying on Monday, “I ate only one of them.”',
      'reported-clause SAY | The baker | saying | – | “I ate only one of them.”',
    ],
    ['The mayor said at 9 am in Oslo, “We go.”', 'reported-clause SAY | The mayor | said | – | “We go.”'],
    ['She assumed it was unfair.', 'reported-clause BELIEVE | She | assumed | – | it was unfair'],
    [
      'Analysts assumed that the bank would fail.',
      'reported-clause BELIEVE | Analysts | assumed | – | that the bank would fail',
    ],
    [
      'The mayor said “significant” damage had occurred.',
      'reported-clause SAY | The mayor | said | – | “significant” damage had occurred',
    ],
    [
      'The mayor agreed with Jane Roe that it was late.',
      'reported-clause AGREE | The mayor | agreed | – | that it was late',
    ],
    ['The company said that sales had fallen.', 'reported-clause SAY | The company | said | – | that sales had fallen'],
    ['The company said sales had fallen.', 'reported-clause SAY | The company | said | – | sales had fallen'],
    [
      'Jane Doe, who leads the union, told reporters in Oslo that nobody would work.',
      'reported-clause SAY | Jane Doe, who leads the union | told | reporters in Oslo | that nobody would work',
    ],
    [
      'He did not say whether the factory would close.',
      'reported-clause not SAY | He | did not say | – | whether the factory would close',
    ],
    ['The coach said: “We were poor.”', 'reported-clause SAY | The coach | said | – | “We were poor.”'],
    [
      'The report, published in May, warned that wells could run dry.',
      'reported-clause WARN | The report | warned | – | that wells could run dry',
    ],
    [
      'While farmers say the river is rising, the ministry sees no danger.',
      'reported-clause SAY | farmers | say | – | the river is rising',
    ],
    [
      '“It is late,” the pilot said, adding, “We should land.”',
      'content-first SAY | the pilot | said | – | “It is late,”',
      'reported-clause SAY | the pilot | adding | – | “We should land.”',
    ],
    [
      'She said the plan was “foolish,” warning that wells could run dry.',
      'reported-clause SAY | She | said | – | the plan was “foolish,”',
      'reported-clause WARN | She | warning | – | that wells could run dry',
    ],
    [
      'The mayor said roads that were closed last year may reopen.',
      'reported-clause SAY | The mayor | said | – | roads that were closed last year may reopen',
    ],
    [
      'Doe and Roe both said the tram was late.',
      'reported-clause SAY | Doe and Roe | both said | – | the tram was late',
    ],
    [
      'Voters interviewed in Leeds said the queue was long.',
      'reported-clause SAY | Voters interviewed in Leeds | said | – | the queue was long',
    ],
    [
      'The farmers who lost their land said nobody had warned them.',
      'reported-clause SAY | The farmers who lost their land | said | – | nobody had warned them',
    ],
    [
      'About half of the doctors said the ward was full.',
      'reported-clause SAY | About half of the doctors | said | – | the ward was full',
    ],
    [
      'Doe, Roe and other judges said the law was old.',
      'reported-clause SAY | Doe, Roe and other judges | said | – | the law was old',
    ],
    [
      'She continued to insist that the bridge was safe.',
      'reported-clause ARGUE | She | continued to insist | – | that the bridge was safe',
    ],
    [
      'She also said, without evidence, that the count was wrong.',
      'reported-clause SAY | She | also said | – | that the count was wrong',
    ],
    ['The guard said flatly: “Nobody enters.”', 'reported-clause SAY | The guard | said | – | “Nobody enters.”'],
    ['Many said that the tram was full.', 'reported-clause SAY | Many | said | – | that the tram was full'],
    ['He has since said the vote was fair.', 'reported-clause SAY | He | has since said | – | the vote was fair'],
    [
      'The self-taught painter said colours bored him.',
      'reported-clause SAY | The self-taught painter | said | – | colours bored him',
    ],
    [
      'Jane Doe (R-N.Y), a judge, said the law was old.',
      'reported-clause SAY | Jane Doe (R-N.Y), a judge | said | – | the law was old',
    ],
    [
      'The Blue Cross warned that beds were short.',
      'reported-clause WARN | The Blue Cross | warned | – | that beds were short',
    ],
    [
      'The abbot spoke by phone and said the roof was lost.',
      'reported-clause SAY | The abbot | said | – | the roof was lost',
    ],
    ['The prize went to Jane Doe, who said she was glad.', 'reported-clause SAY | Jane Doe | said | – | she was glad'],
    [
      'The minister said that a new bridge, with four lanes, would begin to rise in May.',
      'reported-clause SAY | The minister | said | – | that a new bridge, with four lanes, would begin to rise in May',
    ],
    [
      'The union said that the ferry, an old one, answered no signal.',
      'reported-clause SAY | The union | said | – | that the ferry, an old one, answered no signal',
    ],
    [
      'The airline said its pilots had lost pay and would ask for a loan.',
      'reported-clause SAY | The airline | said | – | its pilots had lost pay and would ask for a loan',
    ],
    [
      'The mayor said the roof had fallen and wondered whether anybody cared.',
      'reported-clause SAY | The mayor | said | – | the roof had fallen',
      'reported-clause ASK | The mayor | wondered | – | whether anybody cared',
    ],
    [
      'The envoy said that the truce was fragile and called on both sides to keep it.',
      'reported-clause SAY | The envoy | said | – | that the truce was fragile',
      'told-to URGE | The envoy | called on | both sides | to keep it',
    ],
    [
      'The bishop told the crowd that the war had lasted too long and appealed to the rebels to talk.',
      'reported-clause SAY | The bishop | told | the crowd | that the war had lasted too long',
      'told-to URGE | The bishop | appealed to | the rebels | to talk',
    ],
    [
      'The queen told her host, President Doe, on Friday that she would stay.',
      'reported-clause SAY | The queen | told | her host, President Doe | that she would stay',
    ],
    [
      'The mayor told a crowd outside the town hall in Leeds that the tram would stop.',
      'reported-clause SAY | The mayor | told | a crowd | that the tram would stop',
    ],
    [
      'The abbot said in a letter sent to the bishop that the roof had fallen.',
      'reported-clause SAY | The abbot | said | – | that the roof had fallen',
    ],
    [
      'The envoy said in Geneva, where talks resume on Monday, that nobody would sign.',
      'reported-clause SAY | The envoy | said | – | that nobody would sign',
    ],
    [
      'The coach told players after his defeat in Kent that “we were poor”.',
      'reported-clause SAY | The coach | told | players | that “we were poor”',
    ],
    [
      'A clerk, who was not authorised to speak publicly, said the strike cost the firm a fortune.',
      'reported-clause SAY | A clerk, who was not authorised to speak publicly | said | – | the strike cost the firm a fortune',
    ],
    [
      'She said the mill had offered a raise, “which is fair”, and threatened to sue.',
      'reported-clause SAY | She | said | – | the mill had offered a raise, “which is fair”',
      'infinitive THREATEN | She | threatened | – | to sue',
    ],
    [
      'The bishop said that nobody had promised a new roof, contradicting a letter from the council.',
      'reported-clause SAY | The bishop | said | – | that nobody had promised a new roof',
      'named-thing DENY | The bishop | contradicting | – | a letter from the council',
    ],
    [
      'The coach claimed that the league had warned his club, and demanded an apology.',
      'reported-clause CLAIM | The coach | claimed | – | that the league had warned his club',
      'named-thing DEMAND | The coach | demanded | – | an apology',
    ],
    [
      'Dana Roe doubts that the deal will survive.',
      'reported-clause not BELIEVE | Dana Roe | doubts | – | that the deal will survive',
    ],
    [
      'Analysts do not doubt that rates will rise.',
      'reported-clause BELIEVE | Analysts | do not doubt | – | that rates will rise',
    ],
    [
      'UN chief warns council that truce is ‘hanging by a thread’\n\nThe council met.',
      'reported-clause WARN | UN chief | warns | council | that truce is ‘hanging by a thread’',
    ],
    [
      'The police chief told reporters that nobody was hurt.',
      'reported-clause SAY | The police chief | told | reporters | that nobody was hurt',
    ],
  ],
  'content-first': [
    ['“We will go,” she said, “if we must.”', 'content-first SAY | she | said | – | “We will go,” … “if we must.”'],
    [
      '“It is over,” said Jane Doe, a farmer from Kent.',
      'content-first SAY | Jane Doe, a farmer from Kent | said | – | “It is over,”',
    ],
    [
      'The harvest was the worst in years, the ministry said.',
      'content-first SAY | the ministry | said | – | The harvest was the worst in years',
    ],
    ['The deal, he said, was a mistake.', 'content-first SAY | he | said | – | The deal … was a mistake'],
    [
      'The bridge, an inside source said, is to close.',
      'content-first SAY | an inside source | said | – | The bridge … is to close',
    ],
    [
      '“It is over,” said Jane Doe, a farmer who grows hops in Kent and sells them abroad.',
      'content-first SAY | Jane Doe, a farmer who grows hops in Kent and sells them abroad | said | – | “It is over,”',
    ],
    [
      '“It is over,” said Jane Doe, a farmer, on Friday.',
      'content-first SAY | Jane Doe, a farmer | said | – | “It is over,”',
    ],
    ['“It is late.” Smith said.', 'content-first SAY | Smith | said | – | “It is late.”'],
    ['“Why now?” Smith asked.', 'content-first ASK | Smith | asked | – | “Why now?”'],
    [
      'OSLO, April 2 (AFP) - Norway will close two ports, its prime minister said.',
      'content-first SAY | its prime minister | said | – | Norway will close two ports',
    ],
    [
      'PORT LOUIS (Reuters) — “The reef is dying,” the diver said.',
      'content-first SAY | the diver | said | – | “The reef is dying,”',
    ],
    ['Roe - a farmer - will stay, she said.', 'content-first SAY | she | said | – | Roe - a farmer - will stay'],
    [
      'Jane Doe (R-Ohio) — a clerk — had left, he said.',
      'content-first SAY | he | said | – | Jane Doe (R-Ohio) — a clerk — had left',
    ],
    [
      '“We lost,” said Roe of the group Sierra Watch.',
      'content-first SAY | Roe of the group Sierra Watch | said | – | “We lost,”',
    ],
    [
      'The bid has failed, a clerk told the BBC on condition of anonymity because she was not allowed to speak.',
      'content-first SAY | a clerk | told | the BBC | The bid has failed',
    ],
    [
      'The bid has failed, a clerk told a radio station after the vote ended.',
      'content-first SAY | a clerk | told | a radio station | The bid has failed',
    ],
    [
      '“We lost,” said Roe, who added that nobody was hurt.',
      'content-first SAY | Roe | said | – | “We lost,”',
      'reported-clause SAY | Roe | added | – | that nobody was hurt',
    ],
    [
      'Dockers to strike at Easter, union says\n\nThe docks were quiet.',
      'content-first SAY | union | says | – | Dockers to strike at Easter',
    ],
    [
      'Bank to raise rates, says economist\n\nRates have been low.',
      'content-first SAY | economist | says | – | Bank to raise rates',
    ],
  ],
  'small-clause': [
    ['Doe called her a liar.', 'small-clause SAY | Doe | called | – | her a liar'],
    ['Doe slammed Jane Roe, calling her a liar.', 'small-clause SAY | Doe | calling | – | her a liar'],
    [
      'The chancellor called the plan a mistake.',
      'small-clause SAY | The chancellor | called | – | the plan a mistake',
    ],
    [
      'Critics described the law as vague and cruel.',
      'small-clause EXPLAIN | Critics | described | – | the law as vague and cruel',
    ],
    [
      'The club dismissed that forecast as “outdated”.',
      'small-clause DENY | The club | dismissed | – | that forecast as “outdated”',
    ],
    ['She later dismissed the claims as lies.', 'small-clause DENY | She | later dismissed | – | the claims as lies'],
  ],
  'named-thing': [
    [
      'A survey shows the mayor ahead of her rivals.',
      'named-thing NOTE | A survey | shows | – | the mayor ahead of her rivals',
    ],
    [
      'The union called Monday for an early election.',
      'named-thing URGE | The union | called Monday for | – | an early election',
    ],
    [
      'The senator pushed back against the new rules.',
      'named-thing REJECT | The senator | pushed back against | – | the new rules',
    ],
    ['The governor vetoed the bill.', 'named-thing REJECT | The governor | vetoed | – | the bill'],
    ['The union assailed the budget.', 'named-thing CRITICIZE | The union | assailed | – | the budget'],
    ['The agency cited a lack of staff.', 'named-thing CITE | The agency | cited | – | a lack of staff'],
    [
      'Opposition leaders called for an early election.',
      'named-thing URGE | Opposition leaders | called for | – | an early election',
    ],
    [
      'He denied the charges but admitted that he had lied.',
      'named-thing DENY | He | denied | – | the charges',
      'reported-clause ADMIT | He | admitted | – | that he had lied',
    ],
    ['The firm objected to paying the fine.', 'named-thing CRITICIZE | The firm | objected to | – | paying the fine'],
    ['The coach lashed out at the referee.', 'named-thing CRITICIZE | The coach | lashed out at | – | the referee'],
    [
      'The party issued a statement condemning the attack.',
      'named-thing CRITICIZE | The party | condemning | – | the attack',
    ],
    [
      'The zoo warned of a flood if the dam broke.',
      'named-thing WARN | The zoo | warned of | – | a flood if the dam broke',
    ],
    [
      'Unions threatened a strike unless the mill reopened.',
      'named-thing THREATEN | Unions | threatened | – | a strike unless the mill reopened',
    ],
    [
      'The prime minister, who had promised farmers a tunnel by May, played down the delay.',
      'named-thing PROMISE | The prime minister | had promised | farmers | a tunnel by May',
      'named-thing DENY | The prime minister | played down | – | the delay',
    ],
    [
      'Three favoured a cut and one wanted a rise.',
      'named-thing BELIEVE | Three | favoured | – | a cut',
      'named-thing BELIEVE | one | wanted | – | a rise',
    ],
    ['She condemned the law and two mayors left the hall.', 'named-thing CRITICIZE | She | condemned | – | the law'],
    [
      'Lisbon urges patience as Madrid waits\n\nThe queue was long.',
      'named-thing URGE | Lisbon | urges | – | patience',
    ],
    ['The bank rejected that offer and left.', 'named-thing REJECT | The bank | rejected | – | that offer'],
    [
      'The pilot would neither confirm nor deny that account.',
      'named-thing not DENY | The pilot | would neither confirm nor deny | – | that account',
    ],
    ['The zoo, meanwhile, called for calm.', 'named-thing URGE | The zoo | called for | – | calm'],
    ['The mayor questioned the plan.', 'named-thing ASK | The mayor | questioned | – | the plan'],
    ['The mayor accepted responsibility.', 'named-thing AGREE | The mayor | accepted | – | responsibility'],
    ['The mayor ordered an inquiry.', 'named-thing ORDER | The mayor | ordered | – | an inquiry'],
    ['The paper reported a theft.', 'named-thing ANNOUNCE | The paper | reported | – | a theft'],
    ['Two ships were lost, with Jane Roe citing the storm.', 'named-thing CITE | Jane Roe | citing | – | the storm'],
    [
      'The guild opened a winter conference discussing the flood.',
      'named-thing CONSULT | The guild | discussing | – | the flood',
    ],
    ['The mayor approved the plan.', 'named-thing AGREE | The mayor | approved | – | the plan'],
    ['The mayor celebrated the ruling.', 'named-thing PRAISE | The mayor | celebrated | – | the ruling'],
    [
      'The mayor expressed sadness at the loss.',
      'supported-noun BELIEVE | The mayor | expressed sadness | – | the loss',
    ],
    // The topic of what another verb of the sentence says
    [
      'Speaking about the film, the bishop said that it was late.',
      'reported-clause SAY | the bishop | said | – | that it was late',
    ],
    [
      'Commenting on reports that it rained, the bishop said that it was late.',
      'noun-cue ANNOUNCE | – | reports | – | that it rained',
      'reported-clause SAY | the bishop | said | – | that it was late',
    ],
    [
      'The bishop commented on the treaty, calling it a disgrace.',
      'small-clause SAY | The bishop | calling | – | it a disgrace',
    ],
    ['The bishop commented on the treaty.', 'named-thing SAY | The bishop | commented on | – | the treaty'],
    [
      'The mayor thanked Jane Roe, saying that it was late.',
      'reported-clause SAY | The mayor | saying | – | that it was late',
    ],
    [
      'The bank tweeted a message saying that it was closed.',
      'reported-clause SAY | The bank | saying | – | that it was closed',
    ],
    [
      'The firm confirmed the deal with the union as talks went on.',
      'named-thing CONFIRM | The firm | confirmed | – | the deal with the union as talks went on',
    ],
    ['Both bishops urged calm.', 'named-thing URGE | Both bishops | urged | – | calm'],
    ['NATO chief urges calm\n\nThe day was long.', 'named-thing URGE | NATO chief | urges | – | calm'],
    ['The union condemned the attack on Tuesday.', 'named-thing CRITICIZE | The union | condemned | – | the attack'],
    [
      'The bishop hit out at the ruling within minutes.',
      'named-thing CRITICIZE | The bishop | hit out at | – | the ruling',
    ],
    ['Analysts expect a ruling on Friday.', 'named-thing PREDICT | Analysts | expect | – | a ruling on Friday'],
    [
      'She praised Jane Doe, who left the race on Monday.',
      'named-thing PRAISE | She | praised | Jane Doe | Jane Doe, who left the race on Monday',
    ],
    [
      'The clerk apologised for a leak on Tuesday, when a letter was lost.',
      'named-thing APOLOGIZE | The clerk | apologised for | – | a leak on Tuesday',
    ],
  ],
  'supported-noun': [
    [
      'Peru has issued an ultimatum to Ecuador to halt attacks.',
      'supported-noun THREATEN | Peru | has issued an ultimatum | Ecuador | to halt attacks',
    ],
    [
      'The ministry reiterated its demand on Monday that the dam be opened.',
      'supported-noun DEMAND | The ministry | reiterated its demand | – | that the dam be opened',
    ],
    [
      'The minister held talks in Oslo with reporters on fishing.',
      'supported-noun CONSULT | The minister | held talks | reporters | fishing',
    ],
    [
      'The senator voiced strong opposition to the bill.',
      'supported-noun REJECT | The senator | voiced strong opposition | – | the bill',
    ],
    [
      'Prosecutors opened an inquiry into the crash.',
      'supported-noun INVESTIGATE | Prosecutors | opened an inquiry | – | the crash',
    ],
    [
      'The bishop voiced doubts about the new roof.',
      'supported-noun not BELIEVE | The bishop | voiced doubts | – | the new roof',
    ],
  ],
  talks: [
    [
      'The envoy met the rebels in Nairobi to discuss a truce.',
      'talks CONSULT | The envoy | met | the rebels in Nairobi | a truce',
    ],
  ],
  'asked-thing': [
    ['The court denied a request for bail.', 'asked-thing REJECT | The court | denied | – | a request for bail'],
    [
      'The company accepted demands that it pay.',
      'asked-thing CONCEDE | The company | accepted | – | demands that it pay',
    ],
    ['The band declined the invitation.', 'asked-thing REJECT | The band | declined | – | the invitation'],
  ],
  'according-to': [
    [
      'Prices rose by a tenth, according to the statistics office.',
      'according-to SAY | the statistics office | according to | – | Prices rose by a tenth',
    ],
    [
      'According to two officials, the talks have failed.',
      'according-to SAY | two officials | According to | – | the talks have failed',
    ],
    [
      'Prices rose by a tenth, according to Jane Doe (',
      'according-to SAY | Jane Doe | according to | – | Prices rose by a tenth',
    ],
    [
      'Prices rose by a tenth, according to Jane Doe (the bank’s economist).',
      'according-to SAY | Jane Doe (the bank’s economist) | according to | – | Prices rose by a tenth',
    ],
    [
      'QUITO, Ecuador — Rents rose by a tenth in May, according to the city council.',
      'according-to SAY | the city council | according to | – | Rents rose by a tenth in May',
    ],
    [
      'According to a diver who saw the crash, the boats had no lights.',
      'according-to SAY | a diver who saw the crash | According to | – | the boats had no lights',
    ],
    [
      'The talks have failed, according to a clerk who attended them.',
      'according-to SAY | a clerk who attended them | according to | – | The talks have failed',
    ],
  ],
  'noun-cue': [
    ['The decision that the war should end was his.', 'noun-cue BELIEVE | – | decision | – | that the war should end'],
    [
      'The bank’s warning that prices would rise went unheard.',
      'noun-cue WARN | The bank | warning | – | that prices would rise',
    ],
  ],
  'adjective-cue': [
    [
      'The mayor is confident that the bridge will hold.',
      'adjective-cue BELIEVE | The mayor | is confident | – | that the bridge will hold',
    ],
    ['Unions are critical of the plan.', 'adjective-cue CRITICIZE | Unions | are critical of | – | the plan'],
    ['Farmers were reluctant to sell.', 'adjective-cue REJECT | Farmers | were reluctant | – | to sell'],
    ['Residents are worried about the noise.', 'adjective-cue BELIEVE | Residents | are worried about | – | the noise'],
    [
      'The unions are sceptical of the plan.',
      'adjective-cue not BELIEVE | The unions | are sceptical of | – | the plan',
    ],
    [
      'The mayor is not confident that the bridge will hold.',
      'adjective-cue not BELIEVE | The mayor | is not confident | – | that the bridge will hold',
    ],
  ],
  'introduced-quotation': [
    [
      'The palace issued the following statement: “The queen is well.”',
      'introduced-quotation SAY | The palace | issued the following statement | – | “The queen is well.”',
    ],
    [
      'Her coach had one rule:\n\n“You never look back.”',
      'introduced-quotation SAY | Her coach | had one rule | – | “You never look back.”',
    ],
  ],
  'as-reported': [
    [
      'As the auditor noted, the books were never closed.',
      'as-reported NOTE | the auditor | noted | – | the books were never closed',
    ],
    [
      'The bridge, as she pointed out, was built in a hurry.',
      'as-reported NOTE | she | pointed out | – | The bridge … was built in a hurry',
    ],
    ['The tram is late, as they say.', 'as-reported SAY | they | say | – | The tram is late'],
  ],
  'extracted-subject': [
    [
      'He cut a tax that analysts say hurt the poor.',
      'extracted-subject SAY | analysts | say | – | that … hurt the poor',
    ],
  ],
  'resumed-thing': [
    [
      'The ministry complained that monks had removed two bells, a charge that the abbot rejects.',
      'reported-clause CRITICIZE | The ministry | complained | – | that monks had removed two bells',
      'resumed-thing REJECT | the abbot | rejects | – | a charge',
    ],
    [
      'The mill agreed to sell its pond, a plan that Quito denounced as “a farce”.',
      'infinitive AGREE | The mill | agreed | – | to sell its pond',
      'resumed-thing CRITICIZE | Quito | denounced | – | a plan … as “a farce”',
    ],
    [
      'Kigali is arming the rebels, the envoy said, a claim Rwanda has repeatedly denied.',
      'content-first SAY | the envoy | said | – | Kigali is arming the rebels',
      'resumed-thing DENY | Rwanda | has repeatedly denied | – | a claim',
    ],
    [
      'The mayor said the roof was safe, which the union has rejected.',
      'reported-clause SAY | The mayor | said | – | the roof was safe',
      'resumed-thing REJECT | the union | has rejected | – | which',
    ],
  ],
  'passive-report': [
    [
      'The minister was asked by a farmer whether the dam would hold.',
      'passive-report ASK | a farmer | was asked | The minister | whether the dam would hold',
    ],
    [
      'Passengers were told that the ferry would not sail.',
      'passive-report SAY | – | were told | Passengers | that the ferry would not sail',
    ],
  ],
  'by-whom': [
    ['The names released by the navy were late.', 'by-whom ANNOUNCE | the navy | released | – | The names'],
    ['The budget was rejected by the senate.', 'by-whom REJECT | the senate | was rejected | – | The budget'],
    ['A plan backed by farmers has failed.', 'by-whom PRAISE | farmers | backed | – | A plan'],
    [
      'The claim was denied by the abbot, who said that no monk had left.',
      'by-whom DENY | the abbot | was denied | – | The claim',
      'reported-clause SAY | the abbot | said | – | that no monk had left',
    ],
    [
      'Speaking to the Herald, the head of the port, Jane Roe, said the quay was safe.',
      'reported-clause SAY | the head of the port, Jane Roe | said | the Herald | the quay was safe',
    ],
    [
      'In Rye, the mayor, Jane Roe, said the quay was safe.',
      'reported-clause SAY | the mayor, Jane Roe | said | – | the quay was safe',
    ],
    [
      'Doe said it was late, while the mayor praised its “courage”.',
      'reported-clause SAY | Doe | said | – | it was late',
      'named-thing PRAISE | the mayor | praised | – | its “courage”',
    ],
    [
      'Her plan was criticised by Jane Roe, a clerk at Acme, who called it “a farce”.',
      'by-whom CRITICIZE | Jane Roe, a clerk at Acme | was criticised | – | Her plan',
      'small-clause SAY | Jane Roe, a clerk at Acme | called | – | it “a farce”',
    ],
    [
      'The plan was rejected by the mayor, who has a house there.',
      'by-whom REJECT | the mayor, who has a house there | was rejected | – | The plan',
    ],
  ],
  colon: [
    [
      'Minister: no new taxes will come\n\nThe budget was read on Tuesday.',
      'colon SAY | Minister | – | – | no new taxes will come',
    ],
  ],
  'labelled-quotation': [
    [
      'Jane Doe, a farmer: “We lost it all.”',
      'labelled-quotation SAY | Jane Doe, a farmer | – | – | “We lost it all.”',
    ],
    ['Jane Doe’s verdict: “It is late.”', 'labelled-quotation SAY | Jane Doe | verdict | – | “It is late.”'],
  ],
  'signed-quotation': [['“We lost it all.” – Jane Doe', 'signed-quotation SAY | Jane Doe | – | – | “We lost it all.”']],
  'yes-or-no': [
    ['Norway said no to the deal.', 'yes-or-no REJECT | Norway | said | – | no to the deal'],
    ['The mayor said on Monday yes.', 'yes-or-no AGREE | The mayor | said | – | yes'],
    ['Norway said no.', 'yes-or-no REJECT | Norway | said | – | no'],
  ],
}

/** Passives without an agent, purposes, verbs that report in one frame alone, nouns of acts with all that stands beside them, cues in pieces. */
const BESIDE: readonly (readonly [string, ...string[]])[] = [
  [
    'A man suspected to have robbed the mill was found in Oslo.',
    'raised-subject BELIEVE | – | suspected | – | A man … to have robbed the mill',
  ],
  ['The letter, believed to be a forgery, was sold.', 'raised-subject BELIEVE | – | believed | – | to be a forgery'],
  ['No injuries were reported.', 'raised-subject ANNOUNCE | – | were reported | – | No injuries'],
  [
    'The cause of the fire had not been stated.',
    'raised-subject not SAY | – | had not been stated | – | The cause of the fire',
  ],
  ['Two swimmers were reported missing.', 'raised-subject ANNOUNCE | – | were reported | – | Two swimmers … missing'],
  [
    'Roe and Poe were both previously considered good singers.',
    'raised-subject BELIEVE | – | were both previously considered | – | Roe and Poe … good singers',
  ],
  [
    'The pond has for decades been rumoured to be haunted.',
    'raised-subject CLAIM | – | has for decades been rumoured | – | The pond … to be haunted',
  ],
  ['The toll was condemned in an angry letter by bakers.', 'by-whom CRITICIZE | bakers | was condemned | – | The toll'],
  [
    'A budget condemned in a joint letter by teachers was passed.',
    'by-whom CRITICIZE | teachers | condemned | – | A budget',
  ],
  [
    'Thousands marched to the port to protest the new toll.',
    'named-thing CRITICIZE | Thousands | to protest | – | the new toll',
  ],
  ['The clerks were informed of the merger.', 'with-reason SAY | – | were informed | The clerks | the merger'],
  ['Jane Doe is a loud critic of the toll.', 'adjective-cue CRITICIZE | Jane Doe | is a loud critic of | – | the toll'],
  [
    'The bank remains committed to lower fees.',
    'adjective-cue PROMISE | The bank | remains committed | – | to lower fees',
  ],
  [
    'The council urged the brewer, who owns the dam, to open it.',
    'told-to URGE | The council | urged | the brewer, who owns the dam | to open it',
  ],
  [
    'The union asked Jane Doe, then ill with fever, to resign.',
    'told-to URGE | The union | asked | Jane Doe, then ill with fever | to resign',
  ],
  [
    'She shared that the choir had lost its hall.',
    'reported-clause SAY | She | shared | – | that the choir had lost its hall',
  ],
  [
    'The clubs are considering leaving the league.',
    'named-thing BELIEVE | The clubs | are considering | – | leaving the league',
  ],
  [
    'The bakers considered the tax to be a mistake.',
    'raised-object BELIEVE | The bakers | considered | – | the tax to be a mistake',
  ],
  ['Doe maintains her innocence.', 'named-thing ARGUE | Doe | maintains | – | her innocence'],
  ['The vote followed allegations Roe bribed a clerk.', 'noun-cue CLAIM | – | allegations | – | Roe bribed a clerk'],
  ['The aim of the club is to plant trees.', 'noun-cue PROMISE | the club | aim | – | to plant trees'],
  ['There is skepticism among farmers about the dam.', 'noun-cue BELIEVE | farmers | skepticism | – | the dam'],
  ['Police looked into reports of a leak.', 'noun-cue ANNOUNCE | – | reports | – | a leak'],
  [
    'Doe drew criticism from nurses for the delay.',
    'supported-noun CRITICIZE | nurses | drew criticism | Doe | the delay',
  ],
  [
    'The council gave the club permission to sing.',
    'supported-noun AGREE | The council | gave the club permission | – | to sing',
  ],
  ['The county issued a closure order to bakers.', 'supported-noun ORDER | The county | issued | bakers | closure'],
  [
    'The minister joined her counterpart in Palermo for talks on fishing.',
    'talks CONSULT | The minister | joined | her counterpart in Palermo | fishing',
  ],
  [
    'The Herald reached out to Jane Doe to discuss the vote.',
    'talks CONSULT | The Herald | reached out to | Jane Doe | the vote',
  ],
  ['Critics raised questions about the bridge.', 'supported-noun ASK | Critics | raised questions | – | the bridge'],
  ['As announced by the club, the game is off.', 'as-reported ANNOUNCE | the club | announced | – | the game is off'],
  ['As I told the mayor today, the game is off.', 'as-reported SAY | I | told | the mayor | the game is off'],
  [
    'Said Jane Doe, a farmer: “It is late, and we must go.”',
    'introduced-quotation SAY | Jane Doe, a farmer | Said | – | “It is late, and we must go.”',
  ],
  [
    'The baker replied to the letter on Monday: “We are closed.”',
    'reported-clause SAY | The baker | replied | – | “We are closed.”',
  ],
  [
    'Doe pleaded not guilty on 3 May to two counts of theft.',
    'named-thing DENY | Doe | pleaded not guilty on 3 May to | – | two counts of theft',
  ],
  [
    'The party calls in its letter for lower tolls.',
    'named-thing URGE | The party | calls in its letter for | – | lower tolls',
  ],
  [
    'The study, the choir’s own, states the hall is old.',
    'reported-clause SAY | The study, the choir’s own | states | – | the hall is old',
  ],
  ['In her book, Doe claims Roe sold the boat.', 'reported-clause CLAIM | Doe | claims | – | Roe sold the boat'],
  [
    'The party, which calls itself modest, demands lower tolls.',
    'small-clause SAY | The party | calls | – | itself modest',
    'named-thing DEMAND | The party | demands | – | lower tolls',
  ],
  [
    'The club rejected it, approving only a picnic.',
    'named-thing REJECT | The club | rejected | – | it',
    'named-thing AGREE | The club | approving | – | a picnic',
  ],
  [
    'The minister said that in May, the bridge would open.',
    'reported-clause SAY | The minister | said | – | that in May, the bridge would open',
  ],
  [
    'The choir discussed why the organ had failed.',
    'reported-clause CONSULT | The choir | discussed | – | why the organ had failed',
  ],
  [
    'Experts debate whether the dam will hold.',
    'reported-clause CONSULT | Experts | debate | – | whether the dam will hold',
  ],
  [
    'Jane Doe, who said that tolls were high, left the council on Monday.',
    'reported-clause SAY | Jane Doe | said | – | that tolls were high',
  ],
  [
    'Jane Doe, who called the toll a farce, said the dam was old.',
    'small-clause SAY | Jane Doe | called | – | the toll a farce',
    'reported-clause SAY | Jane Doe | said | – | the dam was old',
  ],
  [
    'The ministry defended the toll, which was condemned by unions.',
    'named-thing PRAISE | The ministry | defended | – | the toll',
    'by-whom CRITICIZE | unions | was condemned | – | the toll',
  ],
  [
    'The clubs have a plan and report they will widen the road.',
    'reported-clause ANNOUNCE | The clubs | report | – | they will widen the road',
  ],
  ['She has no plans to leave.', 'supported-noun not PROMISE | She | has no plans | – | to leave'],
  [
    'The mayor expressed no doubt that the dam would hold.',
    'supported-noun BELIEVE | The mayor | expressed no doubt | – | that the dam would hold',
  ],
]

/** Verbs that no list holds, beside quotations; times between a cue and its content; what somebody is expected to say. */
const MORE: readonly (readonly [string, ...string[]])[] = [
  ['“It is late,” sighed Jane Doe.', 'content-first SAY | Jane Doe | sighed | – | “It is late,”'],
  ['“It is late,” Jane Doe shrugged.', 'content-first SAY | Jane Doe | shrugged | – | “It is late,”'],
  ['“It is late”, beamed the mayor.', 'content-first SAY | the mayor | beamed | – | “It is late”'],
  ['“It is late!” she shot back.', 'content-first SAY | she | shot back | – | “It is late!”'],
  ['Prices are expected to rise.', 'raised-subject PREDICT | – | are expected | – | Prices … to rise'],
  [
    'The mayor was asked whether she would go.\n\n“I see no reason to.”',
    'passive-report ASK | – | was asked | The mayor | whether she would go',
    'answer SAY | The mayor | – | – | “I see no reason to.”',
  ],
  [
    'The clerk asked the mayor if she was tired.\n\n“Not at all.”\n\nShe left.',
    'reported-clause ASK | The clerk | asked | the mayor | if she was tired',
    'answer SAY | the mayor | – | – | “Not at all.”',
  ],
  [
    'The mayor was asked about the dam.\n\n“It is late.” She left.',
    'passive-report ASK | – | was asked | The mayor | about the dam',
  ],
  ['Critics blamed the fire on Jane Roe.', 'small-clause ACCUSE | Critics | blamed | Jane Roe | the fire'],
  [
    'They died in a fire that police have long blamed on the driver.',
    'resumed-thing ACCUSE | police | have long blamed | the driver | a fire',
  ],
  [
    'It was a rise that economists attribute to the war.',
    'resumed-thing ARGUE | economists | attribute | – | a rise … to the war',
  ],
  [
    'The union urged ministers to “close the wells”.',
    'told-to URGE | The union | urged | ministers | to “close the wells”',
  ],
  [
    'She warned the council of Bergen that it was late.',
    'reported-clause WARN | She | warned | the council of Bergen | that it was late',
  ],
  [
    'The mayor is expected to call for a truce on Friday.',
    'named-thing URGE | The mayor | is expected to call for | – | a truce',
  ],
  ['She called for a truce on Friday.', 'named-thing URGE | She | called for | – | a truce on Friday'],
  [
    'She suggested that the dam may have been old.',
    'reported-clause CLAIM | She | suggested | – | that the dam may have been old',
  ],
  [
    'She suggested that the dam may be mended.',
    'reported-clause PROPOSE | She | suggested | – | that the dam may be mended',
  ],
  ['“It is late” — so said the mayor.', 'content-first SAY | the mayor | so said | – | “It is late”'],
  ['“It is late,” the mayor was quoted as saying.', 'content-first SAY | the mayor | saying | – | “It is late,”'],
  [
    '“It is late,” said the mayor.\n\n“It is not,” purred Jane Doe.',
    'content-first SAY | the mayor | said | – | “It is late,”',
    'content-first SAY | Jane Doe | purred | – | “It is not,”',
  ],
  [
    '“It is late,” said the mayor.\n\n“It is not,” was how Jane Doe saw it.',
    'content-first SAY | the mayor | said | – | “It is late,”',
  ],
  ['The mayor said two weeks ago that it rained.', 'reported-clause SAY | The mayor | said | – | that it rained'],
  ['The mayor said three times that it rained.', 'reported-clause SAY | The mayor | said | – | that it rained'],
  ['The mayor said the following day that it rained.', 'reported-clause SAY | The mayor | said | – | that it rained'],
  [
    'The mayor said two weeks of rain had hurt farmers.',
    'reported-clause SAY | The mayor | said | – | two weeks of rain had hurt farmers',
  ],
  ['The mayor said no one was hurt.', 'reported-clause SAY | The mayor | said | – | no one was hurt'],
  [
    'The mayor is expected to say that it rained.',
    'reported-clause SAY | The mayor | is expected to say | – | that it rained',
  ],
  [
    'The minister was due to urge farmers to leave.',
    'told-to URGE | The minister | was due to urge | farmers | to leave',
  ],
  ['The town warned Norway of floods.', 'with-reason WARN | The town | warned | Norway | floods'],
]

/** Sentences in which nobody is said to say anything, though they look it. */
const NEVER: readonly string[] = [
  // Deeds that a verb of speech names
  'The senate approved the budget.',
  'The budget was approved by the senate.',
  'The court dismissed the suit.',
  'The senate confirmed the nominee.',
  'The town celebrated its anniversary.',
  'The mayor welcomed the visitors.',
  'The party sought the nomination.',
  'The rebels threatened Jane Roe and left.',
  'The choir agreed with her.',
  'The mayor apologised to Jane Roe.',
  'Malta signed a treaty to export figs.',
  'The miller answered nine questions about the weir.',
  'The deputy assumed the office if the mayor was away.',
  'A singer posted a song dedicated to her sister.',
  'The bakers offered “vegan” versions of their cakes.',
  'With that done, the panel continues to build a hall.',
  'Police questioned a suspect.',
  'The hospital admitted the patient.',
  'The firm recalled its ambassador.',
  'The singer accepted the prize.',
  'The army ordered ten helicopters.',
  'Residents reported the theft to the police.',
  'Judge Doe dismissed the suit.',
  'The cook found steady work on a ferry where he met his wife.',
  'The party found a new leader after Jane Roe was defeated in May.',
  // Nobody speaks
  'Photographs showed that the tower fell.',
  'The attack shows the despair of the rebels.',
  'The photos showed the tower on fire.',
  'The grant will support the choir.',
  'The heat released by the fire was strong.',
  'The road was threatened by the fire.',
  // A participle that tells which ones are meant, or of which field
  'A table detailing the ships was lost.',
  'The council met farmers opposing the ban.',
  'The court heard suits challenging the ban.',
  'With Malta backing the plan, Cyprus left.',
  'She won a medal for her skill in predicting tides.',
  'The group is focused on supporting refugees.',
  // Feelings without what they are about
  'The mayor expressed sadness.',
  'The bakers voiced their dismay on Radio Malta.',
  // "That" is the subject of a relative clause
  'The decision that ended the war was late.',
  'A pact that, once in force, will help farmers was late.',
  'The police raided the Opposition to the west.',
  'She shared what was left of the cake.',
  'They should consider the cost.',
  'Doe maintains her bicycle.',
  'The claims Roe made in May were dull.',
  'The news that shocked the town came late.',
  'She reached out to the cat to stroke it.',
  'She gave a speech to thank the crew.',
  'The new bridge opened on Saturday after years of delays.',
  'She said goodbye.',
  'The two ministers spoke for an hour.',
  'She called the police.',
  'He thanked the crowd.',
  'The seats were arranged according to age.',
  'The claim was rejected.',
  'Three things matter: time, money and luck.',
  'The man saw the car.',
  'The “Night Train” left at nine.',
  'The plan has the support of farmers.',
  'The call lasted ten minutes.',
  'The minister issued an apology.',
  'He made a call to the office.',
  'She met the mayor.',
  'He met her to collect the keys.',
  'The two sides held talks in Paris.',
  'Sales declined 3 percent.',
  'The army opened the gate to visitors.',
  'She gave orders.',
  'Has the court denied the request?',
  'The road was closed by snow.',
  'The budget was rejected.',
  'As the minister spoke, it began to rain.',
  'He was asked by nobody.',
  'She is confident.',
  'The sign bore one word: “Exit”.',
  'The shop sells two things: bread and milk.',
  'It is certain that rain will come.',
  'She found the map.',
  'He showed the crowd his medal.',
  'He painted the door red.',
  'She kept walking.',
  'The children cheered.',
  'The council bought a bridge, a plan that nobody liked.',
  'She drove home, which took an hour.',
  'People asked to leave were angry.',
  'The clerks were not authorised to speak.',
  'He told nobody the news that shocked the town.',
  '“Night Train at Noon,” opened in May.',
  '“It is late,” which nobody knew.',
  '“It is late.” The mayor shrugged.',
  'The aim was to urge farmers to leave.',
  'The minister urged farmers on Monday to…',
]

describe('statement rules', () => {
  for (const [rule, table] of Object.entries(MATCHES)) {
    describe(rule, () => {
      for (const [text, ...expected] of table) {
        it(text, () => {
          expect(statementsOf(text)).toEqual(expected)
        })
      }
    })
  }

  describe('more', () => {
    for (const [text, ...expected] of [...MORE, ...BESIDE]) {
      it(text, () => {
        expect(statementsOf(text)).toEqual(expected)
      })
    }
  })

  it('what somebody is expected to say is intended', () => {
    const modalities = (text: string) => analyzeArticle({ text }).statements.map(({ modality }) => modality)
    expect(modalities('She is expected to say that it rained.')).toEqual(['INTENDED'])
    expect(modalities('She was about to announce that it rained.')).toEqual(['INTENDED'])
    expect(modalities('She said that it rained.')).toEqual(['ACTUAL'])
  })

  it.fails('They pressed the button to open the door: no list says that a button is nobody to urge', () => {
    expect(statementsOf('They pressed the button to open the door.')).toEqual([])
  })

  // Every verb here looks for the subject of the one before it: looked for anew each time, that would never end.
  it('reads a row of coordinated verbs without a subject', () => {
    expect(statementsOf('and said '.repeat(100))).toEqual([])
    expect(statementsOf('neither said nor '.repeat(100))).toEqual([])
  })

  describe('never', () => {
    for (const text of NEVER) {
      it(text, () => {
        expect(statementsOf(text)).toEqual([])
      })
    }
  })
})
