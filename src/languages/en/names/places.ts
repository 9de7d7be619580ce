import { PhraseTable } from '../../../text/phrase-table.js'

/**
 * Places that are no actors, so that nobody takes them for people or organizations. Source: general knowledge; states and
 * provinces from ISO 3166-2, cities from the lists of cities of over a million inhabitants and of datelines that news
 * agencies print without a country (AP style book).
 */
const US_STATES =
  'Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey, New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas, Utah, Vermont, Virginia, Washington state, Washington State, West Virginia, Wisconsin, Wyoming'

/** As datelines and party labels shorten them ("D-Calif.", "Irving, Tex."); AP style. */
const US_STATE_SHORTENINGS =
  'Ala., Ariz., Ark., Calif., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H., N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., W.Va., Wash., Wis., Wyo., L.A., NYC, N.Y.C., D.C., DC'

const OTHER_STATES =
  'New South Wales, NSW, Queensland, Tasmania, South Australia, Western Australia, Northern Territory, Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Prince Edward Island, Yukon, Nunavut, England, Scotland, Wales, Northern Ireland, Ulster, Cornwall, Yorkshire, Bavaria, Saxony, Catalonia, Andalusia, Basque Country, Lombardy, Tuscany, Sicily, Sardinia, Brittany, Normandy, Corsica, Flanders, Wallonia, Crimea, Donbas, Donbass, Donetsk, Luhansk, Zaporizhzhia, Kherson, Chechnya, Dagestan, Siberia, Tatarstan, Xinjiang, Tibet, Inner Mongolia, Guangdong, Sichuan, Hubei, Kashmir, Punjab, Gujarat, Kerala, Uttar Pradesh, Maharashtra, Tamil Nadu, Balochistan, Sindh, Khyber Pakhtunkhwa, Helmand, Kandahar, Kurdistan, Darfur, Tigray, Oromia, Biafra, Katanga, Kivu, North Kivu, South Kivu, Ituri, Puntland, Transnistria, Abkhazia, South Ossetia, Nagorno-Karabakh, Kosovska Mitrovica, Republika Srpska, Aceh, Papua, West Papua, Bali, Java, Sumatra, Mindanao, Okinawa, Hokkaido, Fukushima, Gaza, Gaza Strip, West Bank, Golan Heights, East Jerusalem, Sinai, Galilee, Chiapas, Patagonia, Andhra Pradesh, Arunachal Pradesh, Assam, Bihar, Chhattisgarh, Goa, Haryana, Himachal Pradesh, Jharkhand, Karnataka, Madhya Pradesh, Manipur, Meghalaya, Mizoram, Nagaland, Odisha, Rajasthan, Sikkim, Telangana, Tripura, Uttarakhand, West Bengal, Jammu and Kashmir, Baden-Württemberg, Brandenburg, Hesse, Lower Saxony, Mecklenburg-Vorpommern, North Rhine-Westphalia, Rhineland-Palatinate, Saarland, Saxony-Anhalt, Schleswig-Holstein, Thuringia, Calabria, Campania, Liguria, Piedmont, Apulia, Umbria, Veneto, Galicia, Asturias, Cantabria, Extremadura, Jalisco, Oaxaca, Sinaloa, Sonora, Chihuahua, Michoacán, Nuevo León, Tamaulipas, Veracruz, Yucatán, Baja California, Bahia, Ceará, Minas Gerais, Mato Grosso, Pernambuco, Paraná, Rio Grande do Sul, Rondônia, Roraima, Anhui, Fujian, Gansu, Guangxi, Guizhou, Hainan, Hebei, Heilongjiang, Henan, Hunan, Jiangsu, Jiangxi, Jilin, Liaoning, Ningxia, Qinghai, Shaanxi, Shandong, Shanxi, Yunnan, Zhejiang, Borno, Kaduna, Gauteng, KwaZulu-Natal, Limpopo, Mpumalanga, Western Cape, Eastern Cape, Northern Cape, Free State'

const REGIONS =
  'Africa, Asia, Europe, Oceania, Antarctica, the Americas, North America, South America, Central America, Latin America, North Africa, West Africa, East Africa, Southern Africa, Central Africa, Sub-Saharan Africa, Horn of Africa, Sahel, Maghreb, Middle East, Near East, Far East, East Asia, South Asia, Southeast Asia, South-East Asia, Central Asia, Asia Pacific, Asia-Pacific, Indo-Pacific, Eastern Europe, Western Europe, Central Europe, Northern Europe, Southern Europe, Scandinavia, Baltics, Balkans, Caucasus, Caribbean, Levant, Persian Gulf, Gulf of Mexico, Gulf of Aden, Arabian Peninsula, Korean Peninsula, Iberian Peninsula, Atlantic, Atlantic Ocean, Pacific, Pacific Ocean, Indian Ocean, Arctic, Arctic Ocean, Mediterranean, Mediterranean Sea, Black Sea, Baltic Sea, North Sea, Red Sea, Caspian Sea, Dead Sea, South China Sea, East China Sea, Sea of Japan, Yellow Sea, English Channel, Adriatic, Aegean, Strait of Hormuz, Taiwan Strait, Bering Strait, Suez Canal, Panama Canal, Himalayas, Alps, Andes, Rocky Mountains, Appalachia, Sahara, Amazon Basin, Amazon River, Silicon Valley, Wall Street, Main Street, Midwest, Deep South, New England, Bible Belt, Rust Belt, Bay Area, East Coast, West Coast, Gulf Coast, Capitol Hill, Ground Zero, Guantanamo, Guantanamo Bay, Guantánamo Bay, Long Island, Staten Island, Manhattan, Brooklyn, Queens, the Bronx, Harlem, Hollywood, Times Square, Tahrir Square, Tiananmen Square, Red Square, Trafalgar Square, Earth, Mars, Venus, Jupiter, Saturn, the Moon'

/** Big cities that are no capitals of sovereign states (capitals are in countries.ts), and capitals excluded there. */
const CITIES =
  'New York City, Los Angeles, East Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, Fort Worth, Austin, Jacksonville, Charlotte, Indianapolis, San Francisco, Seattle, Denver, Boston, Nashville, Detroit, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Atlanta, Miami, Minneapolis, St. Louis, St Louis, St. Paul, Tampa, Orlando, Pittsburgh, Cincinnati, Cleveland, Kansas City, Oklahoma City, New Orleans, Salt Lake City, Honolulu, Anchorage, Buffalo, Newark, Jersey City, Long Beach, Oakland, San Jose, Santa Monica, Beverly Hills, Palo Alto, Mountain View, Cupertino, Menlo Park, Redmond, El Paso, Des Moines, Baton Rouge, Birmingham, Richmond, Charleston, Ferguson, Flint, Fort Hood, Fort Bragg, Toronto, Montreal, Montréal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Tijuana, Guadalajara, Monterrey, Acapulco, Ciudad Juarez, Rio de Janeiro, Rio, Sao Paulo, São Paulo, Salvador de Bahia, Recife, Porto Alegre, Medellin, Medellín, Cali, Guayaquil, Maracaibo, Rosario, Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Edinburgh, Cardiff, Belfast, Oxford, Cambridge, Brighton, Leicester, Nottingham, Newcastle, Southampton, Portsmouth, Dover, Calais, Salisbury, Cork, Galway, Lyon, Marseille, Marseilles, Nice, Toulouse, Bordeaux, Strasbourg, Lille, Nantes, Hamburg, Munich, Cologne, Frankfurt, Stuttgart, Düsseldorf, Dresden, Leipzig, Bonn, Bremen, Nuremberg, Hanover, Zurich, Zürich, Geneva, Basel, Lausanne, Davos, Salzburg, Innsbruck, Graz, Milan, Naples, Turin, Florence, Venice, Bologna, Genoa, Palermo, Pisa, Verona, Livorno, Barcelona, Valencia, Seville, Bilbao, Malaga, Zaragoza, Porto, Rotterdam, The Hague, the Hague, Utrecht, Eindhoven, Maastricht, Brussels, Antwerp, Ghent, Bruges, Liege, Luxembourg City, Gothenburg, Malmo, Malmö, Bergen, Aarhus, Tampere, Krakow, Kraków, Gdansk, Gdańsk, Lodz, Wroclaw, Poznan, Brno, Kosice, Debrecen, Szeged, Cluj, Timisoara, Varna, Plovdiv, Thessaloniki, Mostar, Srebrenica, Novi Sad, St. Petersburg, St Petersburg, Saint Petersburg, Nizhny Novgorod, Kazan, Sochi, Volgograd, Rostov, Samara, Yekaterinburg, Novosibirsk, Vladivostok, Kaliningrad, Murmansk, Grozny, Beslan, Kharkiv, Kharkov, Odesa, Odessa, Lviv, Mariupol, Bakhmut, Dnipro, Bucha, Sevastopol, Chernobyl, Istanbul, Izmir, Antalya, Gaziantep, Diyarbakir, Tel Aviv, Haifa, Hebron, Nablus, Jenin, Rafah, Khan Younis, Bethlehem, Nazareth, Aleppo, Homs, Idlib, Raqqa, Palmyra, Latakia, Mosul, Basra, Fallujah, Kirkuk, Erbil, Najaf, Karbala, Tikrit, Isfahan, Mashhad, Qom, Natanz, Fordow, Bushehr, Jeddah, Mecca, Medina, Dubai, Sharjah, Aden, Hodeidah, Marib, Alexandria, Benghazi, Misrata, Sirte, Casablanca, Marrakesh, Marrakech, Lagos, Kano, Port Harcourt, Maiduguri, Mombasa, Johannesburg, Soweto, Durban, Cape Town, Goma, Bukavu, Lubumbashi, Timbuktu, Gao, Douala, Abidjan, Bouake, Mumbai, Bombay, Kolkata, Calcutta, Chennai, Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Srinagar, Amritsar, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Abbottabad, Faisalabad, Herat, Kunduz, Jalalabad, Mazar-i-Sharif, Chittagong, Mandalay, Chiang Mai, Phuket, Ho Chi Minh City, Saigon, Da Nang, Penang, Johor, Surabaya, Bandung, Davao, Cebu, Shanghai, Guangzhou, Shenzhen, Wuhan, Chongqing, Tianjin, Chengdu, Nanjing, Xian, Hangzhou, Harbin, Urumqi, Lhasa, Kashgar, Macau, Macao, Kaohsiung, Busan, Incheon, Daegu, Pyeongchang, Panmunjom, Osaka, Kyoto, Nagoya, Hiroshima, Nagasaki, Sapporo, Yokohama, Kobe, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart, Gold Coast, Auckland, Christchurch, Kingston, Vatican Square, Lockerbie, Bataclan, Chappaqua, Benghazi'

/** Places, cities, regions, states and provinces, without regard to case and accents; found as a whole phrase. */
export const PLACE_PHRASES: PhraseTable<string> = new PhraseTable<string>()
for (const list of [US_STATES, US_STATE_SHORTENINGS, OTHER_STATES, REGIONS, CITIES]) {
  for (const place of list.split(', ')) PLACE_PHRASES.add(place, place)
}

/** States of the USA by their full names: the second half of "Irving, Texas". */
export const US_STATE_NAMES: ReadonlySet<string> = new Set(US_STATES.toLowerCase().split(', '))

/** Where the universities of states of the USA have campuses, which their names end with. Source: the states' university systems. */
export const CAMPUSES: PhraseTable<string> = new PhraseTable<string>()
for (const place of `Berkeley, Davis, Irvine, Los Angeles, Merced, Riverside, San Diego, San Francisco, Santa Barbara, Santa Cruz, Birmingham,
  Huntsville, Tuscaloosa, Anchorage, Fairbanks, Fayetteville, Little Rock, Monticello, Boulder, Denver, Colorado Springs, Hilo, Manoa, Mānoa,
  Chicago, Springfield, Urbana-Champaign, Lafayette, Monroe, Baltimore, Baltimore County, College Park, Eastern Shore, Amherst, Boston,
  Dartmouth, Lowell, Ann Arbor, Dearborn, Flint, Crookston, Duluth, Morris, Rochester, Twin Cities, Columbia, Kansas City, St. Louis,
  Missoula, Kearney, Lincoln, Omaha, Las Vegas, Reno, Asheville, Chapel Hill, Charlotte, Greensboro, Pembroke, Wilmington, Beaufort,
  Chattanooga, Knoxville, Martin, Memphis, Arlington, Austin, Dallas, El Paso, San Antonio, Tyler, Eau Claire, Green Bay, La Crosse,
  Madison, Milwaukee, Oshkosh, Parkside, Platteville, Stevens Point, Superior, Whitewater`.split(/,\s+/))
  CAMPUSES.add(place.replace(/\s+/g, ' '), place)

/** Nouns that make a place of the capitalised words before them ("Nizhny Novgorod Stadium"), lower case. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  'airport, arena, stadium, station, street, avenue, road, boulevard, lane, highway, square, plaza, park, gardens, bridge, tunnel, river, lake, sea, ocean, bay, gulf, strait, channel, canal, mountain, mountains, mount, hill, hills, valley, desert, forest, island, islands, peninsula, coast, beach, cape, province, county, district, region, oblast, prefecture, territory, village, town, towers, tower, palace, castle, cathedral, mosque, temple, synagogue, memorial, monument, cemetery, hall, hotel, theatre, theater, resort, camp, base, prison, jail, barracks, port, harbour, harbor, city, heights, springs, creek, falls, zone, building, mall, manor, basilica, cave, campus, corridor, border, checkpoint'.split(
    ', ',
  ),
)

/** Words before a capital's name that make it a part of the city or a namesake: "East London", "West Berlin". Chosen by hand. */
export const CITY_PARTS: ReadonlySet<string> = new Set(
  'east west north south central greater upper lower downtown old'.split(' '),
)

/** Words that a place's name begins with: "Lake", "San", "Port". Chosen by hand. */
export const OPENING_PLACE_WORDS: ReadonlySet<string> = new Set(
  'lake mount cape fort port camp san santa los las são terre'.split(' '),
)

/** Of these, articles, which surnames have as well: "Ana Los Robles". */
export const ARTICLES_OF_PLACES: ReadonlySet<string> = new Set(['los', 'las'])

/** Words after a capital that make another name of it: "Washington Wizards", "Paris Hilton". Chosen by hand for agency news. */
export const NAMES_AFTER_CAPITALS: ReadonlySet<string> = new Set(
  'state times post wizards nationals redskins capitals hilton jackson irving university park'.split(' '),
)

/** Names of the Caucasus, by which a text shows that its Georgia is the country. */
export const CAUCASIAN_NAME = /\b(?:Tbilisi|Georgians?|South Ossetia|Abkhazia|Caucasus|Saakashvili)\b/

/** What a place with a government of its own is: "the [city] of Salem". Chosen by hand. */
export const POLITIES: ReadonlySet<string> = new Set(
  'city town village state county province region borough municipality island'.split(' '),
)
