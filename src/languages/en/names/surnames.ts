/**
 * Frequent family names, lower case: evidence that two capitalised words are a person where the given name is unknown.
 * Source: general knowledge of the most frequent surnames of the languages named beside each list. Family names that come first (Chinese,
 * Korean, Vietnamese) stand in a list of their own.
 */
const LAST: readonly string[] = [
  // English, Scottish, Irish, Welsh
  'Adams Allen Anderson Armstrong Bailey Baker Barnes Bell Bennett Boyle Bradley Brennan Brooks Brown Bryant Burke Burns Butler Byrne Campbell Carroll Carter Clarke Clinton Cole Coleman Collins Connolly Cook Cooper Cox Crawford Cruz Cunningham Daly Davies Davis Dixon Doherty Donnelly Doyle Duffy Edwards Ellis Evans Fisher Fitzgerald Flanagan Fletcher Flynn Foster Fox Gallagher Gibson Gordon Graham Gray Green Griffin Griffiths Hall Hamilton Harris Harrison Hayes Henderson Henry Higgins Hill Holmes Howard Hughes Hunt Jackson Jacobs James Jenkins Johnson Johnston Jones Kaine Kelley Kelly Kennedy Kerr King Lawson Lewis Lynch MacDonald Marshall Martin Mason Matthews McCarthy McConnell McDonald McGuire McKenzie Mills Mitchell Moore Morgan Morris Morrison Murphy Murray Myers Nelson Nolan Obama Oconnor Owens Palmer Parker Patterson Pence Perry Peters Phillips Powell Price Quinn Reed Reynolds Rice Richards Richardson Roberts Robertson Robinson Rogers Romney Rose Ross Rubio Russell Ryan Sanders Scott Shaw Simmons Simpson Smith Stevens Stewart Stone Sullivan Taylor Thomas Thompson Trump Tucker Turner Wagner Walker Wallace Walsh Ward Warren Washington Watson Webb Weber Wells West White Williams Williamson Wilson Wood Wright Young',
  // Spanish, Portuguese, Italian, French
  'Almeida Alvarez Araujo Bernard Bianchi Bonnet Castillo Castro Chavez Colombo Costa Delgado Diaz Dubois Dupont Durand Esposito Fernandez Ferrari Ferreira Fontaine Garcia Gomes Gomez Gonzales Gonzalez Gutierrez Hernandez Jimenez Lefebvre Leroy Lopez Lopes Marino Martinez Mendoza Michel Molina Morales Moreau Moreno Munoz Navarro Oliveira Ortega Ortiz Pereira Perez Petit Ramirez Ramos Reyes Ribeiro Ricci Rivera Rodrigues Rodriguez Romano Romero Rossi Rousseau Ruiz Russo Sanchez Santos Silva Simon Soto Souza Torres Vargas Vasquez Vega',
  // German, Dutch, Scandinavian, Slavic, Greek, Turkish
  'Andersen Andersson Bakker Becker Berg Carlsson Christensen Cohen Demir Eriksson Fischer Hansen Hoffmann Horvat Ivanov Ivanova Jansen Jensen Johansson Kaplan Kaya Klein Koch Kowalski Kuznetsov Larsen Larsson Levy Lindberg Meyer Mueller Müller Nagy Nielsen Nilsson Novak Nowak Olsen Olsson Papadopoulos Pedersen Persson Petrov Petrova Petrovic Popescu Popov Richter Schmidt Schneider Schulz Schwarz Smirnov Sokolov Sorensen Svensson Szabo Toth Visser Volkov Weiss Wolf Yilmaz Zimmermann',
  // Arabic, South Asian, African, Japanese
  'Abe Agarwal Ahmed Akhtar Ali Banerjee Begum Bhatt Bose Chatterjee Chaudhry Choudhury Das Desai Diallo Diop Farooq Fujimoto Gandhi Ghosh Gupta Hasan Hashimoto Hassan Hussain Hussein Ibrahim Ito Iyer Jain Kato Kaur Keita Khan Kobayashi Kumar Mahmoud Malik Mehta Mishra Modi Mohamed Mukherjee Nair Nakamura Ndiaye Nguema Okafor Okonkwo Patel Qureshi Rahman Rao Reddy Saito Sasaki Sato Shah Sharma Sheikh Siddiqui Singh Suzuki Takahashi Tanaka Traore Verma Watanabe Yadav Yamada Yamamoto Yoshida',
]

/** Family names that stand first: Chinese, Korean, Vietnamese. */
const FIRST =
  'Ahn Ban Bae Bao Cai Cao Chang Chen Cheng Cho Choe Choi Chung Cui Dang Deng Ding Do Dong Duong Fan Fang Feng Fu Gao Gong Guo Ha Han Hao He Ho Hoang Hong Hou Hu Huang Huynh Hwang Jang Jeong Jia Jiang Jin Jo Ju Jung Kang Kim Ko Kong Kwon Lai Le Lee Lei Li Liang Liao Lim Lin Liu Lu Luo Ma Mao Meng Moon Ngo Nguyen Nie Oh Pan Park Peng Pham Phan Qi Qian Qiao Qin Qiu Rhee Roh Ryu Seo Shao Shen Shi Shin Sim Son Song Su Sun Tan Tang Tao Tian Tran Tsai Truong Vo Vu Wan Wang Wei Wen Won Woo Wu Xi Xia Xiao Xie Xu Xue Yan Yang Yao Ye Yi Yin Yoo Yoon Yu Yuan Yun Zeng Zhang Zhao Zheng Zhong Zhou Zhu'

const lower = (names: string): string[] => names.toLowerCase().split(' ')

/** Frequent family names of all lists, lower case. */
export const SURNAMES: ReadonlySet<string> = new Set([...LAST.flatMap(lower), ...lower(FIRST)])

/** Family names that stand before the given name, lower case ("Bae Min-jun", "Xi Jinping"). */
export const SURNAMES_FIRST: ReadonlySet<string> = new Set(lower(FIRST))

/** A particle that has lost its vowel before a name: "d'Aubert", "dell'Orso". */
export const ELIDED_PARTICLE = /^(?:d|l|dell|dall|degl|t)['’]\p{Lu}/u

/** Lower-case words inside names ("Karel de Witte", "Omar bin Yusuf"). */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de da do dos das del della di du des la le van von der den ter ten ten zu zur af av bin bint ibn ben al el ul ur e y abu'.split(
    ' ',
  ),
)
