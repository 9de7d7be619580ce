import type { PageHabits } from '../../../text/normal-text.js'
import { union, words } from '../../../text/word-sets.js'
import { SUBORDINATORS } from '../grammar/word-classes.js'
import { PAGE_INSERTIONS } from './boilerplate-patterns.js'

/**
 * Words with which articles begin, so that a letter that stands apart before the rest of one is a drop cap. Chosen by hand; none that is a
 * letter and a word as well ("A head" of state, "I am", "X said").
 */
const ARTICLE_OPENERS = union(
  SUBORDINATORS,
  words(`
    the this that these those there they their then he his her she it its we what who why how which an another all at in on of for from with
    by over under into across around among between about against along within without one two three four five six seven ten many most more
    much some several few nearly almost only just not now never no every each both but yet so still police officials thousands hundreds
    millions dozens scientists researchers president prime local last next earlier early late`),
)

/** How English pages are laid out. */
export const PAGE_HABITS: PageHabits = { breaks: PAGE_INSERTIONS, openers: ARTICLE_OPENERS }
