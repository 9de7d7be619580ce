import { CALENDAR_WORDS, OPENING_WORDS, THING_ACRONYMS, THING_WORDS } from '../../../lexicon/common-words.js'
import { GIVEN_NAMES } from '../../../lexicon/given-names.js'
import { PLACE_NOUNS, PLACE_PHRASES } from '../../../lexicon/places.js'
import { SURNAMES, SURNAMES_FIRST } from '../../../lexicon/surnames.js'
import { TITLES } from '../../../lexicon/titles.js'
import type { Token } from '../../../text/tokens.js'
import type { NameRule } from '../find.js'
import { hasThingWord, nameRunAt } from '../name-run.js'
import { isCapital, isDecorated, isFree, opensSentence, type Page, wordsOf } from '../page.js'
import { personFind } from '../person-find.js'

/** Given names that are everyday words: at the start of a sentence they need the tagger's word that they are names. */
const EVERYDAY =
  /^(?:will|may|mark|grant|rose|hope|joy|faith|art|guy|rich|bill|pat|frank|drew|chase|april|june|jan|dean|dale|gene|ray|rob|sue|penny|dawn|amber|christian|sultan|earl|major|lane|star|page|chance|max|miles|young|wade|art|herb|glen|cliff|clay|rod|ernest|homer|crystal|ivy|pearl|ruby|violet|iris|daisy|lily|holly|heather|grace|charity|constance|dolly|jade|jasmine|see|son|long|long|an|in|so|he|do|no|can|hung|van|said|noble|lance|gale|sky|melody|carol|eve|angel|mercy|justice|victor|jack|josh|dick|randy|chuck|hank|rusty|sandy|pen|miss|cole|reed|brook|brooke|forest|stone|summer|autumn|winter|dean|duke|prince|king|bishop|pope|noel|gay|pierce|skip|bush|trump|baker|abu|al|abd|bin|ibn|israel|jordan|chad|paris|austin|dallas|georgia|virginia|carolina|florence|victoria|charlotte|sydney|adelaide|santiago|diego|salvador|lourdes|marina|mercedes|dora|nova|china|asia|india|kenya|ireland|london|phoenix|madison|jackson|lincoln|washington|cleveland|houston|denver|orlando|savannah|alexandria|sofia|lula|ada|act)$/

/**
 * A known given name and the capitalised words after it.
 *
 *     Then Donald J. Trump and Ursula von der Leyen left.
 *          ^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^
 * Never: "Will Smith's offer" by tag AUX, "Virginia Governor", "Grant Programme", "Paris Agreement".
 * Source: src/lexicon/given-names.ts.
 */
export const givenNamePerson: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token)) return null
  if (isCapital(page.tokens[at - 1]) && PLACE_PHRASES.longestAt(page.tokens, at - 1, at + 2, (_, end) => end > at))
    return null
  const given = GIVEN_NAMES.has(token.lower)
  if (!given && !isHyphenatedGiven(page, at) && !startsWithInitial(page, at)) return null
  if (EVERYDAY.test(token.lower) && (opensSentence(page, at) || isDecorated(page, at)) && token.pos !== 'PROPN')
    return null
  const run = nameRunAt(page, at)
  if (run === null || run.words < 2) return null
  const end = isDecorated(page, at) ? shortEnd(page, at, run.end) : run.end
  const last = (page.tokens[end - 1] as Token).lower
  if (PLACE_NOUNS.has(last) && !SURNAMES.has(last) && THING_WORDS.has(last)) return null
  if (EVERYDAY.test(token.lower) && TITLES.longestAt(page.tokens, at + 1, at + 3, () => true) && !SURNAMES.has(last))
    return null
  if (EVERYDAY.test(token.lower) && hasThingWord(page, at + 1, end) && !SURNAMES.has(last)) return null
  if (hasThingWord(page, at + 1, end) && !SURNAMES.has(last) && !given) return null
  return personFind(page, at, end, given ? 0.9 : 0.8, `“${wordsOf(page, at, at + 1)}” is a given name`)
}

/** "Jean-Claude Juncker", "Abdel-Fattah el-Sisi": the first part is a given name. */
const isHyphenatedGiven = (page: Page, at: number): boolean =>
  page.tokens[at + 1]?.lower === '-' &&
  page.tokens[at + 1]?.spaced === false &&
  GIVEN_NAMES.has(page.tokens[at]?.lower ?? '')

/** "L. Ron Hubbard", "F.W. de Klerk", "J.K. Rowling"; never "U.S." or "D.C.". */
const startsWithInitial = (page: Page, at: number): boolean => {
  const words = wordsOf(page, at, at + 1)
  return (
    /^(?:\p{Lu}\.){1,2}$/u.test(words) &&
    !/^(?:U\.S\.|U\.N\.|E\.U\.|U\.K\.|D\.C\.|L\.A\.)$/.test(words) &&
    isCapital(page.tokens[at + 1])
  )
}

/** In a headline a name has two words. */
function shortEnd(page: Page, at: number, end: number): number {
  let words = 0
  for (let i = at; i < end; i++) {
    const token = page.tokens[i] as Token
    if (token.spaced && words === 2) return i
    if (token.spaced && !/^\p{Lu}\.$/u.test(wordsOf(page, i, i + 1))) words++
  }
  return end
}

/**
 * A family name that stands first, before a given name: Chinese, Korean, Vietnamese names.
 *
 *     Korea's Kim Shin-Wook and Xi Jinping met Nguyen Phu Trong.
 *             ^^^^^^^^^^^^^     ^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * Never: "Long Beach", "Ho Chi Minh City", "Park Avenue", "Sun Life".
 * Source: src/lexicon/surnames.ts, SURNAMES_FIRST.
 */
export const familyNameFirst: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token) || !SURNAMES_FIRST.has(token.lower)) return null
  if (isDecorated(page, at)) return null
  const run = nameRunAt(page, at)
  if (run === null || run.words < 2 || run.words > 3) return null
  const hyphenated = (page.tokens[run.end - 2] as Token).lower === '-'
  if (
    hasThingWord(page, at + 1, run.end) ||
    (PLACE_NOUNS.has((page.tokens[run.end - 1] as Token).lower) && !hyphenated)
  )
    return null
  if (opensSentence(page, at) && !hyphenated && (OPENING_WORDS.has(token.lower) || token.pos !== 'PROPN')) return null
  return personFind(page, at, run.end, 0.85, `“${wordsOf(page, at, at + 1)}” is a family name`)
}

/** Words right after a name that only people do or are. */
const HUMAN_VERB =
  /^(?:said|says|told|tells|asked|asks|added|adds|wrote|writes|argued|argues|insisted|explained|replied|recalled|recalls|tweeted|testified|declined|resigned|died|married|smiled|laughed|nodded|joked|thinks|thought|believes|believed|hopes|hoped|admitted|stated|noted|commented|urged|urges|claimed|claims|vowed|pledged|apologized|apologised|acknowledged|continued|concluded|warned|warns|denied|denies|scored|won|lost|played|kicked|tweets|ran|joined|argued|quipped|observed|responded|called|criticized|criticised|praised|thanked|accused|promised|demanded|who)$/

/**
 * Two or three capitalised words that nothing else explains: a person, the surer the more shows it (a known surname, an age, a
 * verb of people).
 *
 *     He met Tom Devocht, 44, and Amneh Jafari said …
 *            ^^^^^^^^^^^          ^^^^^^^^^^^^
 * Never: after "the" ("the Sea Org"), names of things ("World Cup"), "Internet Explorer", one word alone.
 * Source: of the twelve news texts of GUM, 7 of the 9 such runs that the other rules leave are people.
 */
export const unknownPerson: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || !isCapital(token)) return null
  if (isDecorated(page, at)) return null
  if (OPENING_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower) || token.pos !== 'PROPN') return null
  const run = nameRunAt(page, at)
  if (run === null || run.words < 2 || run.words > 4 || hasThingWord(page, at, run.end)) return null
  if (/^(?:the|a|an|this|that|its|their|our|your|no|every|any|new)$/.test(page.tokens[at - 1]?.lower ?? '')) return null
  for (let i = at; i < run.end; i++) {
    const words = wordsOf(page, i, i + 1)
    if (
      /\d/.test(words) ||
      THING_ACRONYMS.has(words) ||
      (/^\p{Lu}{2,}$/u.test(words) && !/^(?:JR|SR|II|III)$/.test(words))
    )
      return null
    if (PLACE_NOUNS.has((page.tokens[i] as Token).lower)) return null
  }
  const next = page.tokens[run.end]
  const human = next !== undefined && HUMAN_VERB.test(next.lower)
  const aged = next?.lower === ',' && /^\d{1,2}$/.test(page.tokens[run.end + 1]?.lower ?? '')
  const surname = SURNAMES.has((page.tokens[run.end - 1] as Token).lower)
  const before = page.tokens[at - 1]?.lower ?? ''
  const spoken = /^(?:said|says|told|asked|added|by|wrote)$/.test(before)
  if (opensSentence(page, at) && !human && !aged && !surname && !mayOpen(page, at)) return null
  if (human || aged || surname || spoken)
    return personFind(page, at, run.end, 0.8, 'two capitalised words that act as people do')
  return personFind(page, at, run.end, 0.6, 'two capitalised words that nothing else explains')
}

/** At a sentence's start adjectives and participles have capitals too ("Successful Stormtroopers"), in quotation marks titles have. */
const mayOpen = (page: Page, at: number): boolean =>
  !/(?:ful|ive|ous|al|ing|ed|ic|able|ible|less|ly|er|est)$/.test((page.tokens[at] as Token).lower) &&
  !/^["“‘']$/.test(page.tokens[at - 1]?.lower ?? '')

/**
 * One capitalised word that no rule knows, where a verb that only people govern follows or precedes it.
 *
 *     “Never,” said Moxon. Devocht said he …
 *                   ^^^^^  ^^^^^^^
 * Never: at the start of a sentence where the word is common ("Police said"), a plural ("Scientists say").
 * Source: the same texts as unknownPerson.
 */
export const speakingSurname: NameRule = (page, at) => {
  const token = page.tokens[at]
  if (!isFree(page, at) || token === undefined || token.shape !== 'capital' || token.pos !== 'PROPN') return null
  if (isDecorated(page, at) || OPENING_WORDS.has(token.lower) || THING_WORDS.has(token.lower)) return null
  if (/^(?:the|a|an)$/.test(page.tokens[at - 1]?.lower ?? '') || isCapital(page.tokens[at - 1])) return null
  const run = nameRunAt(page, at)
  if (run === null || run.words > 1 || isCapital(page.tokens[run.end])) return null
  const known = SURNAMES.has(token.lower)
  if (opensSentence(page, at) && !known && /(?:s|ers|ists|men|ing)$/.test(token.lower)) return null
  const next = page.tokens[run.end]?.lower ?? ''
  const says =
    /^(?:said|says|told|tells|added|adds|asked|wrote|argued|insisted|replied|recalled|tweeted|testified|stated|noted|acknowledged|continued|explained)$/
  if (
    !says.test(next) &&
    !(/^(?:said|says|added|wrote|asked)$/.test(page.tokens[at - 1]?.lower ?? '') && /^[.,]$/.test(next))
  )
    return null
  return personFind(page, at, run.end, known ? 0.75 : 0.6, 'one name that speaks')
}
