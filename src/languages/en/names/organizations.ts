import { PhraseTable } from '../../../text/phrase-table.js'
import { words } from '../../../text/word-sets.js'

/**
 * Well-known organizations. Source: general knowledge (the organizations that agency news names most: international bodies, alliances,
 * central banks, ministries with names of their own, parliaments, parties, armed groups, media, companies, rights groups).
 */
export interface KnownOrganization {
  /** Its usual English name. */
  readonly name: string
  /** The noun by which an article calls it again ("the alliance"); several where usage varies. */
  readonly types: readonly string[]
  /** ISO 3166-1 alpha-2 of the country that it belongs to; null for international ones. */
  readonly country: string | null
}

export interface OrganizationPhrase {
  readonly organization: KnownOrganization
  /** The only spellings that count, for acronyms and names that are also words; else null. */
  readonly exact: ReadonlySet<string> | null
  /** NAME, the words for its members ("Republicans"), or a place that stands for it ("Brussels"). */
  readonly form: 'NAME' | 'DEMONYM' | 'METONYM'
}

/**
 * One organization a line: name | other names | types | country. A leading "=" marks a spelling that only counts as written
 * (acronyms, names that are common words), "+" the words for its members, "@" a place that stands for it.
 */
const TABLE = `
NATO | =Nato, North Atlantic Treaty Organization, North Atlantic Treaty Organisation, North Atlantic Alliance, Atlantic Alliance | alliance, military alliance, defence alliance, organization |
United Nations | =UN, =U.N., United Nations Organization | organization, world body, body |
UN Security Council | Security Council, U.N. Security Council, United Nations Security Council, =UNSC | council, body |
UN General Assembly | General Assembly, U.N. General Assembly, United Nations General Assembly, =UNGA | assembly, body |
UN Human Rights Council | U.N. Human Rights Council, United Nations Human Rights Council, =UNHRC | council, body |
UNHCR | =UNHCR, UN refugee agency, U.N. refugee agency, United Nations High Commissioner for Refugees, UN High Commissioner for Refugees, U.N. High Commissioner for Refugees | agency |
UNICEF | =Unicef, United Nations Children's Fund, UN children's agency | agency, fund |
UNESCO | =Unesco, United Nations Educational Scientific and Cultural Organization | agency, organization |
UNRWA | United Nations Relief and Works Agency | agency |
UNAIDS | | agency |
OCHA | =UNOCHA, UN Office for the Coordination of Humanitarian Affairs | office, agency |
UNDP | United Nations Development Programme, UN Development Programme | agency, programme |
UNEP | United Nations Environment Programme | agency, programme |
World Food Programme | World Food Program, =WFP | agency, programme |
Food and Agriculture Organization | Food and Agriculture Organisation, =FAO | agency, organization |
World Health Organization | World Health Organisation, =WHO | agency, organization, body |
World Trade Organization | World Trade Organisation, =WTO | organization, body |
World Bank | World Bank Group | bank, lender |
International Monetary Fund | =IMF | fund, lender |
International Atomic Energy Agency | =IAEA, UN nuclear watchdog, U.N. nuclear watchdog, UN atomic agency | agency, watchdog |
International Labour Organization | International Labor Organization, International Labour Organisation, International Labour Office, International Labor Office, =ILO | organization, agency |
International Organization for Migration | =IOM | agency, organization |
International Criminal Court | =ICC | court, tribunal |
International Court of Justice | =ICJ, World Court | court |
International Maritime Organization | =IMO | organization, agency |
International Civil Aviation Organization | =ICAO | organization, agency |
International Energy Agency | =IEA | agency |
Intergovernmental Panel on Climate Change | =IPCC | panel |
International Committee of the Red Cross | =ICRC, Red Cross | committee, organization |
Red Crescent | | organization |
Interpol | =INTERPOL | agency, organization |
Organisation for the Prohibition of Chemical Weapons | Organization for the Prohibition of Chemical Weapons, =OPCW | organization, watchdog |
Organization for Security and Cooperation in Europe | Organisation for Security and Co-operation in Europe, Organization for Security and Co-operation in Europe, =OSCE | organization, body |
OECD | Organisation for Economic Co-operation and Development, Organization for Economic Cooperation and Development | organization, club |
OPEC | =Opec, OPEC+, Organization of the Petroleum Exporting Countries | cartel, group, organization |
G7 | =G-7, Group of Seven | group |
G20 | =G-20, Group of 20, Group of Twenty | group |
G8 | =G-8, Group of Eight | group |
BRICS | =Brics | group, bloc |
European Union | =EU, =E.U., @Brussels | bloc, union |
European Commission | EU Commission, =EC | commission, executive |
European Parliament | EU Parliament | parliament, assembly |
European Council | EU Council | council |
Council of Europe | | council, body |
European Central Bank | =ECB | bank, central bank |
European Court of Justice | =ECJ | court |
European Court of Human Rights | =ECHR | court |
Europol | | agency |
Frontex | | agency |
Eurogroup | | group |
European Space Agency | =ESA | agency |
European Medicines Agency | =EMA | agency, regulator |
Eurostat | | office, agency |
African Union | =AU | union, bloc |
ECOWAS | =Ecowas, Economic Community of West African States | bloc, community |
Southern African Development Community | =SADC | bloc, community |
Intergovernmental Authority on Development | =IGAD | bloc, authority |
ASEAN | =Asean, Association of Southeast Asian Nations, Association of South East Asian Nations | bloc, association, grouping |
APEC | Asia-Pacific Economic Cooperation | group, forum |
Arab League | League of Arab States | league, bloc |
Gulf Cooperation Council | =GCC | council, bloc |
Organisation of Islamic Cooperation | Organization of Islamic Cooperation, =OIC | organization, bloc |
Organization of American States | =OAS | organization, bloc |
Mercosur | | bloc |
Commonwealth of Nations | | association |
Commonwealth of Independent States | =CIS | bloc |
Collective Security Treaty Organization | =CSTO | alliance, bloc |
Shanghai Cooperation Organisation | Shanghai Cooperation Organization, =SCO | bloc, organization |
Asian Development Bank | =ADB | bank, lender |
African Development Bank | =AfDB | bank, lender |
European Bank for Reconstruction and Development | =EBRD | bank, lender |
European Investment Bank | =EIB | bank |
Bank for International Settlements | =BIS | bank |
International Olympic Committee | =IOC | committee, body |
FIFA | =Fifa | body, federation |
UEFA | =Uefa | body |
World Anti-Doping Agency | =WADA, =Wada | agency |
US Congress | U.S. Congress, United States Congress, =Congress | congress, body | US
US Senate | U.S. Senate, United States Senate, =Senate | senate, chamber | US
House of Representatives | US House of Representatives, U.S. House of Representatives, US House, U.S. House | house, chamber | US
US Supreme Court | U.S. Supreme Court, United States Supreme Court | court | US
Pentagon | US Department of Defense, U.S. Department of Defense, US Defense Department, U.S. Defense Department, Department of Defense, Defense Department | department, ministry | US
US State Department | U.S. State Department, State Department, US Department of State, U.S. Department of State, Department of State, Department of Foreign Affairs of the United States | department | US
US Justice Department | U.S. Justice Department, Justice Department, US Department of Justice, U.S. Department of Justice, Department of Justice, =DOJ, =DoJ | department | US
US Treasury | U.S. Treasury, Treasury Department, US Treasury Department, U.S. Treasury Department | department, treasury | US
Department of Homeland Security | US Department of Homeland Security, U.S. Department of Homeland Security, Homeland Security Department, Homeland Security, =DHS | department | US
Department of Health and Human Services | =HHS | department | US
National Security Council | US National Security Council, U.S. National Security Council, United States National Security Council, =NSC | council | US
National Security Agency | =NSA | agency | US
Central Intelligence Agency | =CIA, =C.I.A. | agency | US
FBI | Federal Bureau of Investigation, =F.B.I. | bureau, agency | US
Internal Revenue Service | =IRS, =I.R.S. | agency, service | US
Immigration and Customs Enforcement | US Immigration and Customs Enforcement, =ICE | agency | US
Drug Enforcement Administration | =DEA | agency, administration | US
Secret Service | US Secret Service, U.S. Secret Service | service, agency | US
Environmental Protection Agency | US Environmental Protection Agency, U.S. Environmental Protection Agency, =EPA, =E.P.A. | agency | US
Food and Drug Administration | US Food and Drug Administration, U.S. Food and Drug Administration, =FDA, =F.D.A. | agency, regulator | US
Centers for Disease Control and Prevention | Centers for Disease Control, US Centers for Disease Control and Prevention, U.S. Centers for Disease Control and Prevention, =CDC, =C.D.C. | agency | US
Federal Aviation Administration | =FAA, =F.A.A. | agency, regulator | US
Federal Communications Commission | =FCC, =F.C.C. | commission, agency, regulator | US
Federal Trade Commission | =FTC, =F.T.C. | commission, agency | US
Federal Election Commission | =FEC, =F.E.C. | commission | US
Securities and Exchange Commission | US Securities and Exchange Commission, U.S. Securities and Exchange Commission, =SEC, =S.E.C. | commission, regulator, agency | US
Federal Reserve | US Federal Reserve, U.S. Federal Reserve, =Fed | bank, central bank | US
Congressional Budget Office | =CBO | office | US
NASA | =Nasa, National Aeronautics and Space Administration | agency, space agency | US
NOAA | National Oceanic and Atmospheric Administration | agency | US
USAID | =USAid, US Agency for International Development | agency | US
US Army | U.S. Army | army, military | US
US Navy | U.S. Navy, United States Navy | navy | US
US Air Force | U.S. Air Force, United States Air Force | air force | US
US Marine Corps | U.S. Marine Corps, Marine Corps | corps | US
US Central Command | U.S. Central Command, =CENTCOM, =Centcom | command | US
National Park Service | US National Park Service, U.S. National Park Service | service, agency | US
National Science Foundation | US National Science Foundation, U.S. National Science Foundation, =NSF | foundation, agency | US
National Institutes of Health | =NIH | agency | US
Republican Party | =GOP, =G.O.P., Grand Old Party, +Republicans | party | US
Democratic Party | +Democrats | party | US
Republican National Committee | =RNC, =R.N.C. | committee | US
Democratic National Committee | =DNC, =D.N.C. | committee | US
Libertarian Party | | party | US
Tea Party | | movement | US
National Rifle Association | =NRA, =N.R.A. | association, group | US
American Civil Liberties Union | =ACLU, =A.C.L.U. | union, group | US
NAACP | National Association for the Advancement of Colored People | group, association | US
Planned Parenthood | | organization, group | US
AFL-CIO | | federation, union | US
Teamsters | | union | US
Black Lives Matter | | movement | US
Occupy Wall Street | | movement | US
Ku Klux Klan | =KKK | group | US
Heritage Foundation | | foundation, think tank | US
Brookings Institution | =Brookings | institution, think tank | US
RAND Corporation | =RAND, Rand Corporation | think tank | US
Council on Foreign Relations | | think tank, council | US
Cato Institute | | institute, think tank | US
Pew Research Center | =Pew | center | US
Gallup | | pollster, company | US
Quinnipiac University | =Quinnipiac | university | US
Clinton Foundation | | foundation | US
Trump Organization | | company, organization | US
Gates Foundation | Bill and Melinda Gates Foundation | foundation | US
Harvard University | =Harvard | university | US
Yale University | =Yale | university | US
Stanford University | =Stanford | university | US
Princeton University | =Princeton | university | US
Columbia University | | university | US
Massachusetts Institute of Technology | =MIT | institute, university | US
Georgetown University | | university | US
UCLA | | university | US
University of Oxford | Oxford University | university | GB
University of Cambridge | Cambridge University | university | GB
London School of Economics | =LSE | school, university | GB
Chatham House | | think tank | GB
Parliament of the United Kingdom | UK Parliament, British Parliament | parliament | GB
House of Commons | =Commons | house, chamber | GB
House of Lords | =Lords | house, chamber | GB
Home Office | UK Home Office, United Kingdom Home Office, British Home Office | ministry, office, department | GB
Foreign Office | UK Foreign Office, British Foreign Office, Foreign and Commonwealth Office, Foreign Commonwealth and Development Office, =FCDO | ministry, office, department | GB
Ministry of Defence | UK Ministry of Defence, =MoD, =MOD | ministry | GB
Cabinet Office | | office, department | GB
Border Force | UK Border Force | force, agency | GB
Bank of England | =BoE, =BOE | bank, central bank | GB
Metropolitan Police | Scotland Yard, Met Police | force, police | GB
Crown Prosecution Service | =CPS | service | GB
National Health Service | =NHS | service | GB
MI5 | | agency, service | GB
MI6 | | agency, service | GB
GCHQ | | agency | GB
Labour Party | =Labour, UK Labour Party, British Labour Party | party | GB
Conservative Party | =Tory Party, +Conservatives, +Tories | party | GB
Liberal Democrats | =Lib Dems, +Lib Dems | party | GB
Scottish National Party | =SNP | party | GB
UK Independence Party | =UKIP, =Ukip | party | GB
Sinn Fein | Sinn Féin | party | IE
Democratic Unionist Party | =DUP | party | GB
Irish Republican Army | =IRA | group | IE
Fine Gael | | party | IE
Fianna Fail | Fianna Fáil | party | IE
Church of England | Anglican Church | church | GB
Catholic Church | Roman Catholic Church | church |
Church of Scientology | =Scientology, Scientology organization | church, organization, group |
Russian Orthodox Church | | church | RU
Confederation of British Industry | =CBI | confederation, group | GB
British Red Cross | | charity, organization | GB
Refugee Council | | charity, organization | GB
Oxfam | | charity, group |
Save the Children | | charity, group |
Amnesty International | =Amnesty | group, organization |
Human Rights Watch | =HRW | group, organization |
Greenpeace | | group, organization |
Doctors Without Borders | Médecins Sans Frontières, Medecins Sans Frontieres, =MSF | charity, group |
Transparency International | | group, organization |
Reporters Without Borders | =RSF | group, organization |
Committee to Protect Journalists | =CPJ | group, committee |
International Crisis Group | | group, think tank |
World Wildlife Fund | =WWF, World Wide Fund for Nature | group, fund |
Syrian Observatory for Human Rights | Syrian Observatory | group, monitor |
World Economic Forum | =WEF | forum |
Stockholm International Peace Research Institute | =SIPRI | institute, think tank | SE
Nobel Committee | Norwegian Nobel Committee | committee | NO
State Duma | =Duma | parliament, chamber | RU
Federation Council | | chamber | RU
FSB | Federal Security Service | agency, service | RU
KGB | | agency | RU
GRU | | agency | RU
Russian Foreign Ministry | Russian foreign ministry | ministry | RU
United Russia | | party | RU
Wagner Group | | group, company | RU
Gazprom | | company | RU
Rosneft | | company | RU
Roscosmos | | agency | RU
Verkhovna Rada | =Rada | parliament | UA
Azov Battalion | Azov Regiment | battalion, regiment | UA
Naftogaz | | company | UA
Bundestag | | parliament | DE
Bundesrat | | chamber | DE
Bundesbank | | bank, central bank | DE
Christian Democratic Union | =CDU, +Christian Democrats | party | DE
Social Democratic Party | =SPD, +Social Democrats | party | DE
Christian Social Union | =CSU | party | DE
Alternative for Germany | =AfD | party | DE
Free Democratic Party | =FDP | party | DE
National Assembly | | assembly, parliament |
National Front | National Rally, Rassemblement National | party | FR
Socialist Party | | party |
Communist Party | | party |
Green Party | | party |
Movimento 5 Stelle | Five Star Movement, 5-Star Movement, =M5S | movement, party | IT
Forza Italia | | party | IT
Northern League | =Lega | party | IT
Podemos | | party | ES
People's Party | | party |
Syriza | =SYRIZA | party | GR
Golden Dawn | | party | GR
Fidesz | | party | HU
Law and Justice | Law and Justice party | party | PL
Civic Platform | | party | PL
Knesset | | parliament | IL
Likud | | party | IL
Mossad | | agency | IL
Shin Bet | | agency | IL
Israel Defense Forces | Israeli Defense Forces, =IDF | military, army | IL
Hamas | | group, movement | PS
Fatah | | party, movement | PS
Palestine Liberation Organization | Palestine Liberation Organisation, =PLO | organization | PS
Islamic Jihad | Palestinian Islamic Jihad | group | PS
Hezbollah | Hizbollah, Hizbullah | group, movement | LB
Islamic State | Islamic State of Iraq and Syria, Islamic State of Iraq and the Levant, =ISIS, =Isis, =ISIL, =Isil, =Daesh | group |
al-Qaeda | al Qaeda, al-Qaida, al Qaida | network, group |
Taliban | | group, movement | AF
Haqqani network | | network | AF
Boko Haram | | group | NG
al-Shabab | al-Shabaab, al Shabaab, al Shabab | group | SO
Houthis | Houthi movement, Ansar Allah | group, movement | YE
Muslim Brotherhood | | group, movement | EG
Free Syrian Army | =FSA | group, army | SY
Syrian Democratic Forces | =SDF | group, alliance | SY
Kurdistan Workers' Party | =PKK | group, party | TR
YPG | People's Protection Units | group, militia | SY
Justice and Development Party | =AKP, =AK Party | party | TR
Revolutionary Guards | Revolutionary Guard, Islamic Revolutionary Guard Corps, Iranian Revolutionary Guard, Iran's Revolutionary Guards, =IRGC | corps, force | IR
Quds Force | | force | IR
Saudi Aramco | =Aramco | company | SA
Al Jazeera | Al-Jazeera, =Aljazeera | broadcaster, network, channel | QA
Communist Party of China | Chinese Communist Party, =CCP, =CPC | party | CN
People's Liberation Army | =PLA | army, military | CN
National People's Congress | =NPC | parliament, congress | CN
Politburo | | body | CN
People's Bank of China | =PBOC | bank, central bank | CN
Huawei | | company | CN
Alibaba | | company | CN
Tencent | | company | CN
ByteDance | | company | CN
TikTok | | company, app | CN
ZTE | | company | CN
Kuomintang | =KMT | party | TW
Democratic Progressive Party | =DPP | party | TW
TSMC | Taiwan Semiconductor Manufacturing | company | TW
Foxconn | | company | TW
Workers' Party of Korea | | party | KP
Samsung | Samsung Electronics | company | KR
Hyundai | Hyundai Motor | company | KR
LG Electronics | =LG | company | KR
Liberal Democratic Party | =LDP | party | JP
Bank of Japan | =BOJ, =BoJ | bank, central bank | JP
Toyota | Toyota Motor | company, carmaker | JP
Honda | | company, carmaker | JP
Nissan | | company, carmaker | JP
Sony | | company | JP
Nintendo | | company | JP
SoftBank | =Softbank | company | JP
Toshiba | | company | JP
TEPCO | =Tepco, Tokyo Electric Power | company, utility | JP
Bharatiya Janata Party | =BJP | party | IN
Indian National Congress | Congress party | party | IN
Aam Aadmi Party | | party | IN
Lok Sabha | | house, chamber | IN
Rajya Sabha | | house, chamber | IN
Reserve Bank of India | =RBI | bank, central bank | IN
Infosys | | company | IN
Pakistan Peoples Party | Pakistan People's Party, =PPP | party | PK
Pakistan Tehreek-e-Insaf | =PTI | party | PK
Inter-Services Intelligence | =ISI | agency | PK
Lashkar-e-Taiba | =LeT | group | PK
Jaish-e-Mohammad | Jaish-e-Mohammed | group | PK
National League for Democracy | =NLD | party | MM
African National Congress | =ANC | party | ZA
ZANU-PF | =Zanu-PF, =ZANU–PF | party | ZW
Movement for Democratic Change | =MDC | party | ZW
UNITA | National Union for the Total Independence of Angola | group, party | AO
M23 | | group | CD
Lord's Resistance Army | =LRA | group | UG
Sudan People's Liberation Movement | =SPLM | movement | SD
Rapid Support Forces | =RSF | group, force | SD
Reserve Bank of Australia | =RBA | bank, central bank | AU
Australian Labor Party | =ALP | party | AU
FARC | =Farc, Revolutionary Armed Forces of Colombia | group | CO
Petrobras | | company | BR
Workers' Party | | party | BR
Pemex | | company | MX
Royal Canadian Mounted Police | =RCMP | force, police | CA
Parti Quebecois | Parti Québécois | party | CA
Reuters | Thomson Reuters | agency, news agency | GB
Associated Press | =AP, The Associated Press | agency, news agency | US
Agence France-Presse | =AFP, Agence France Presse | agency, news agency | FR
Bloomberg | Bloomberg News | agency, company | US
Xinhua | Xinhua News Agency | agency, news agency | CN
TASS | =Tass, =ITAR-TASS, Itar-Tass | agency, news agency | RU
RIA Novosti | =RIA | agency, news agency | RU
Interfax | | agency, news agency | RU
Kyodo | Kyodo News | agency, news agency | JP
Yonhap | Yonhap News Agency | agency, news agency | KR
KCNA | Korean Central News Agency | agency, news agency | KP
IRNA | | agency, news agency | IR
Anadolu | Anadolu Agency | agency, news agency | TR
dpa | =DPA | agency, news agency | DE
ANSA | | agency, news agency | IT
CTK | | agency, news agency | CZ
BBC | =B.B.C., BBC News, British Broadcasting Corporation | broadcaster | GB
ITV | ITV News | broadcaster | GB
Sky News | | broadcaster, channel | GB
GB News | | broadcaster, channel | GB
Channel 4 | Channel 4 News | broadcaster, channel | GB
CNN | | network, broadcaster | US
Fox News | Fox News Channel | network, broadcaster | US
MSNBC | | network | US
NBC | NBC News | network, broadcaster | US
CBS | CBS News | network, broadcaster | US
ABC News | =ABC | network, broadcaster | US
CNBC | | network, channel | US
C-SPAN | | network | US
PBS | PBS NewsHour | broadcaster | US
NPR | National Public Radio | broadcaster | US
Univision | | network | US
CBC | CBC News | broadcaster | CA
Canadian Press | | agency, news agency | CA
Deutsche Welle | =DW | broadcaster | DE
NHK | | broadcaster | JP
RT | Russia Today | broadcaster, channel | RU
New York Times | =NYT, The New York Times | newspaper, paper | US
Washington Post | The Washington Post | newspaper, paper | US
Wall Street Journal | =WSJ, The Wall Street Journal | newspaper, paper | US
USA Today | | newspaper, paper | US
Los Angeles Times | =LA Times, L.A. Times | newspaper, paper | US
LA Weekly | | newspaper, paper | US
New York Post | | newspaper, paper | US
Chicago Tribune | | newspaper, paper | US
Boston Globe | The Boston Globe | newspaper, paper | US
Politico | =POLITICO | website, publication | US
BuzzFeed | BuzzFeed News, =Buzzfeed | website | US
Breitbart | Breitbart News | website | US
Huffington Post | The Huffington Post, HuffPost | website | US
Vox | | website | US
Slate | | magazine | US
Time Magazine | TIME magazine, Time magazine | magazine | US
Newsweek | | magazine | US
New Yorker | The New Yorker | magazine | US
The Atlantic | | magazine | US
National Review | | magazine | US
Rolling Stone | | magazine | US
Vanity Fair | | magazine | US
Forbes | | magazine | US
The Guardian | =Guardian | newspaper, paper | GB
The Times | | newspaper, paper | GB
Daily Telegraph | The Daily Telegraph, The Telegraph | newspaper, paper | GB
Daily Mail | The Daily Mail | newspaper, paper | GB
Financial Times | The Financial Times, =FT | newspaper, paper | GB
The Independent | | newspaper, paper | GB
The Economist | =Economist | magazine | GB
Daily Mirror | | newspaper, paper | GB
The Globe and Mail | Globe and Mail | newspaper, paper | CA
Le Monde | | newspaper, paper | FR
Le Figaro | | newspaper, paper | FR
Charlie Hebdo | | magazine | FR
Der Spiegel | =Spiegel | magazine | DE
Die Welt | | newspaper | DE
Bild | | newspaper | DE
El Pais | El País | newspaper | ES
Corriere della Sera | | newspaper | IT
La Repubblica | | newspaper | IT
Haaretz | | newspaper | IL
Jerusalem Post | The Jerusalem Post | newspaper | IL
Times of India | The Times of India | newspaper | IN
The Straits Times | Straits Times | newspaper | SG
South China Morning Post | | newspaper | HK
Global Times | | newspaper | CN
People's Daily | | newspaper | CN
Sydney Morning Herald | The Sydney Morning Herald | newspaper | AU
Wikinews | | website |
Wikipedia | | website, encyclopedia |
WikiLeaks | =Wikileaks | group, organization, website |
Google | | company, firm | US
Alphabet Inc | | company | US
Apple | =Apple Inc | company, firm | US
Microsoft | | company, firm | US
Amazon | =Amazon.com | company, firm | US
Facebook | | company, firm | US
Meta Platforms | | company | US
Twitter | | company, firm | US
Instagram | | company | US
WhatsApp | | company | US
YouTube | | company | US
LinkedIn | | company | US
Netflix | | company | US
Uber | | company | US
Airbnb | | company | US
Tesla | Tesla Motors | company, carmaker | US
SpaceX | | company | US
Intel | | company | US
IBM | | company | US
Oracle Corporation | | company | US
Nvidia | | company | US
Dell | | company | US
Hewlett-Packard | Hewlett Packard | company | US
Yahoo | =Yahoo! | company | US
OpenAI | | company | US
Mozilla | Mozilla Foundation | company, foundation | US
Disney | Walt Disney, Walt Disney Company | company | US
Warner Bros | Warner Brothers, Time Warner | company | US
Ubisoft | | company | FR
Marvel Comics | | company | US
Comcast | | company | US
AT&T | | company | US
Verizon | | company | US
Boeing | | company | US
Lockheed Martin | | company | US
Raytheon | | company | US
Northrop Grumman | | company | US
General Motors | =GM | company, carmaker | US
General Electric | =GE | company | US
Ford Motor | Ford Motor Company | company, carmaker | US
Chrysler | Fiat Chrysler | company, carmaker | US
ExxonMobil | Exxon Mobil, =Exxon | company | US
Chevron | | company | US
Walmart | Wal-Mart | company, retailer | US
Starbucks | | company | US
McDonald's | | company | US
Coca-Cola | | company | US
PepsiCo | =Pepsi | company | US
Nike | | company | US
Procter & Gamble | | company | US
Pfizer | | company | US
Moderna | | company | US
Johnson & Johnson | | company | US
Merck | | company | US
Monsanto | | company | US
Goldman Sachs | | bank | US
JPMorgan | JPMorgan Chase, JP Morgan, J.P. Morgan | bank | US
Morgan Stanley | | bank | US
Citigroup | Citibank | bank | US
Wells Fargo | | bank | US
Lehman Brothers | | bank | US
BlackRock | | company | US
Berkshire Hathaway | | company | US
Moody's | | agency | US
Standard & Poor's | =S&P | agency | US
Nasdaq | | exchange | US
New York Stock Exchange | =NYSE | exchange | US
Dow Jones | | company | US
PlayStation | | company | JP
BP | | company | GB
Shell | Royal Dutch Shell | company | GB
HSBC | | bank | GB
Barclays | | bank | GB
Lloyds | Lloyds Bank | bank | GB
Vodafone | | company | GB
AstraZeneca | | company | GB
GlaxoSmithKline | =GSK | company | GB
Rolls-Royce | | company | GB
BAE Systems | =BAE | company | GB
British Airways | | airline, company | GB
Tesco | | company, retailer | GB
Airbus | | company | FR
Renault | | company, carmaker | FR
Peugeot | | company, carmaker | FR
TotalEnergies | | company | FR
BNP Paribas | | bank | FR
Societe Generale | Société Générale | bank | FR
Sanofi | | company | FR
LVMH | | company | FR
Volkswagen | =VW | company, carmaker | DE
BMW | | company, carmaker | DE
Mercedes-Benz | Daimler | company, carmaker | DE
Siemens | | company | DE
Deutsche Bank | | bank | DE
Commerzbank | | bank | DE
Lufthansa | | airline, company | DE
Bayer | | company | DE
BASF | | company | DE
BioNTech | | company | DE
SAP | =SAP SE | company | DE
Adidas | =adidas | company | DE
Philips | | company | NL
ASML | | company | NL
ING Group | =ING | bank | NL
UBS | | bank | CH
Credit Suisse | | bank | CH
Nestlé | Nestle | company | CH
Novartis | | company | CH
Roche | | company | CH
Glencore | | company | CH
Ikea | =IKEA | company | SE
Ericsson | | company | SE
Volvo | | company, carmaker | SE
Spotify | | company | SE
Nokia | | company | FI
Equinor | Statoil | company | NO
Novo Nordisk | | company | DK
Maersk | | company | DK
Fiat | | company, carmaker | IT
Eni | =ENI | company | IT
UniCredit | | bank | IT
Santander | Banco Santander | bank | ES
Inditex | | company | ES
ArcelorMittal | | company | LU
Ryanair | | airline, company | IE
Emirates airline | | airline | AE
Etihad | Etihad Airways | airline | AE
Qatar Airways | | airline | QA
Qantas | | airline | AU
Rio Tinto | | company | AU
BHP | BHP Billiton | company | AU
Tata Motors | =Tata, Tata Group | company | IN
Reliance Industries | | company | IN
Malaysia Airlines | | airline | MY
Air France | | airline | FR
Delta Air Lines | | airline | US
United Airlines | | airline | US
American Airlines | | airline | US
Southwest Airlines | | airline | US
Manchester United | | club | GB
Manchester City | | club | GB
Chelsea FC | | club | GB
Arsenal | | club | GB
Liverpool FC | | club | GB
Real Madrid | | club | ES
FC Barcelona | | club | ES
Bayern Munich | | club | DE
Juventus | | club | IT
NBA | National Basketball Association | league | US
NFL | National Football League | league | US
NHL | National Hockey League | league | US
MLB | Major League Baseball | league | US
Premier League | | league | GB
`

interface Row {
  readonly organization: KnownOrganization
  readonly aliases: readonly string[]
}

const list = (cell: string | undefined): string[] =>
  (cell ?? '')
    .split(', ')
    .map((word) => word.trim())
    .filter((word) => word !== '')

const ROWS: readonly Row[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [name = '', aliases, types, country = ''] = line.split('|').map((cell) => cell.trim())
    return {
      organization: { name, types: list(types), country: country === '' ? null : country },
      aliases: list(aliases),
    }
  })

/** An all-capitals name is an acronym: it only counts in capitals. */
const isAcronym = (name: string): boolean => /^[\p{Lu}\d.&+-]+$/u.test(name) && name.length < 8

/** One-word names that are common words count in this spelling alone: "Apple", never "apple" or "APPLE" in a headline of capitals. */
const exactOf = (name: string, marked: boolean): string | null =>
  marked || isAcronym(name) || !name.includes(' ') ? name : null

function build(): PhraseTable<OrganizationPhrase> {
  const table = new PhraseTable<OrganizationPhrase>()
  for (const { organization, aliases } of ROWS) {
    const spellings = new Set<string>()
    for (const alias of [organization.name, ...aliases]) {
      const marked = /^[=+@]/.test(alias)
      const words = marked ? alias.slice(1) : alias
      const form = alias.startsWith('+') ? 'DEMONYM' : alias.startsWith('@') ? 'METONYM' : 'NAME'
      const spelling = exactOf(words, marked && form === 'NAME')
      if (spelling !== null) spellings.add(spelling)
      table.add(words, { organization, exact: spelling === null ? null : spellings, form })
    }
  }
  return table
}

/** Names of organizations, without regard to accents; case counts where `exact` says so. */
export const ORGANIZATION_PHRASES: PhraseTable<OrganizationPhrase> = build()

/** Well-known organizations by their usual name. */
export const KNOWN_ORGANIZATIONS: ReadonlyMap<string, KnownOrganization> = new Map(
  ROWS.map(({ organization }) => [organization.name, organization]),
)

/**
 * Nouns that make an organization of the capitalised words around them, lower case, each with the noun that calls it again.
 * Source: general knowledge; the legal forms from ISO 20275 (entity legal forms).
 */
export const ORGANIZATION_NOUNS: ReadonlyMap<string, string> = new Map(
  `institute institution ministry university college school academy agency authority administration bureau department office service
  services board union association federation confederation league alliance coalition movement front army navy force forces guard guards
  police foundation fund trust society centre=centre center=center organization organisation=organisation network news=broadcaster times=newspaper
  post=newspaper journal=newspaper herald=newspaper tribune=newspaper gazette=newspaper observer=newspaper chronicle=newspaper magazine=magazine
  weekly=newspaper daily=newspaper press=agency radio=broadcaster television=broadcaster tv=broadcaster church hospital museum club fc=club
  airlines=airline airways=airline motors=company technologies=company systems=company holding=company holdings=company industries=company laboratories=company
  pharmaceuticals=company entertainment=company studios=company enterprises=company partners=company brothers=company
  inc=company inc.=company corp=company corp.=company corporation company co=company co.=company ltd=company ltd.=company limited=company
  llc=company plc=company gmbh=company ag=company group bank party committee commission council court congress parliament senate assembly
  tribunal embassy consulate treasury brigade battalion militia legion corps cabinet government registry observatory laboratory library
  consortium syndicate chamber directorate secretariat inspectorate faculty taskforce command regiment division unit team squad caucus
  campaign project initiative programme=programme program=program conference forum panel watch exchange mission municipality
  archdiocese diocese synod congregation order lodge guild cooperative port pac=group credit=company insurance=company capital=company securities=company electronics=company semiconductor=company semiconductors=company
  survey executive constabulary=police infirmary=hospital clinic hospice=hospital polytechnic=university conservatoire=school
  conservatory=school seminary=college orchestra philharmonic=orchestra gallery=museum archives=archive commissariat=agency
  bulletin=newspaper inquirer=newspaper enquirer=newspaper examiner=newspaper courier=newspaper dispatch=newspaper telegraph=newspaper
  advertiser=newspaper argus=newspaper sentinel=newspaper ledger=newspaper telegram=newspaper
  railway=company railways=company ventures=company solutions=company associates=company consulting=company properties=company
  investments=company publications=publisher publishing=publisher productions=company pictures=company mining=company minerals=company
  chemicals=company lines=company ferries=company hospitals=hospital schools=school colleges=college universities=university
  petroleum=company software=company aerospace=company telecom=company robotics=company logistics=company shipping=company steel=company
  tribe tribes=tribe zoo brewery=company synagogue monastery conservancy charity charities=charity
  s.a.=company n.v.=company b.v.=company s.p.a.=company llp=company oyj=company asa=company pty=company pvt=company bancorp=bank
  foods=company energy=company media=company motor=company therapeutics=company biotech=company`
    .split(/\s+/)
    .map((word) => word.split('=') as [string, string?])
    .map(([noun, type]) => [noun, type ?? noun]),
)

/**
 * Nouns that first words of organizations' names are ("Radio Bergen", "Team Malta", "Banco Santander"), lower case, each with the noun
 * that calls it again.
 */
export const LEADING_NOUNS: ReadonlyMap<string, string> = new Map(
  `radio=broadcaster team banco=bank banca=bank banque=bank instituto=institute institut=institute istituto=institute universidad=university
  université=university università=university universität=university grupo=company groupe=company gruppo=company partido=party parti=party
  partito=party movimento=movement movimiento=movement air=airline club fc=club ac=club daily=newspaper clinique=clinic collège=college école=school
  association=association fundación=foundation fondation=foundation fondazione=foundation ministère=ministry télé=broadcaster canal=broadcaster`
    .split(/\s+/)
    .map((word) => word.split('=') as [string, string?])
    .map(([noun, type]) => [noun, type ?? noun]),
)

/** Words that are newspapers' names behind a place, and name other things elsewhere. Source: the mastheads of English-language papers. */
export const MASTHEADS = words('mail globe sun mirror independent mercury echo argus standard express star today')

/** Nouns for what appears in print. */
export const PERIODICALS = words('newspaper magazine journal tabloid daily weekly broadsheet')

/** Missions of a country, which are named with the place that they are in. */
export const SEATED_BODIES = words('embassy consulate')

/** Common nouns that say of the name beside them that it is an organization ("chipmaker Alpha", "the Green Veil group"), lower case. */
export const BODY_NOUNS: ReadonlySet<string> = new Set(
  'company firm corporation maker chipmaker carmaker automaker drugmaker planemaker toymaker watchmaker steelmaker shipbuilder operator union group groups bank lender broadcaster newspaper magazine journal tabloid website portal platform charity publisher retailer supplier developer startup start-up airline agency party network think-tank tank nonprofit non-profit ngo consortium conglomerate manufacturer brewer insurer utility refiner miner shipper builder contractor consultancy watchdog regulator giant militia movement club team coalition alliance cartel gang brokerage exchange label studio channel organization organisation institute foundation federation association cooperative co-operative subsidiary unit affiliate pollster provider producer distributor wholesaler grocer supermarket chain hotelier bookmaker school university college museum orchestra faction brigade outlet publication hospital clinic trust collective partnership promotion syndicate academy society league guild media daily weekly'.split(
    ' ',
  ),
)
