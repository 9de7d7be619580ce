import { union, words } from '../../../text/word-sets.js'

/**
 * Days, months, and spans of time. Source: general knowledge of English; which words stand in a set was chosen by hand for agency news.
 */

/** The days of the week. */
export const WEEKDAYS = words('monday tuesday wednesday thursday friday saturday sunday')
/** The months, in their order. */
export const MONTHS = words('january february march april may june july august september october november december')
/** Adverbs that name a day. */
export const DEICTIC_DAYS = words('today yesterday tomorrow tonight')
/** Time words stand beside subjects without belonging to them ("On Monday Smith said"). */
export const TIME_WORDS = union(WEEKDAYS, MONTHS, DEICTIC_DAYS)

/** What is written behind an hour. */
export const HALVES_OF_DAYS = words('am pm a.m. p.m.')

/** Spans in the plural, after "within". */
export const SPANS_OF_TIME = words('minutes hours days weeks months')
/** Nouns of time, which no one is who could act ("last week"). */
export const PERIODS = union(
  SPANS_OF_TIME,
  words('day week fortnight month year decade night morning afternoon evening weekend years hour time'),
)
/** Words that make a time of such a noun: "[last] week". */
export const PERIOD_MODIFIERS = words('last this next earlier later that every each yesterday tomorrow')
/** Words after "the" that do the same: "the [following] day". */
export const PERIOD_ORDERS = words('following next previous preceding same past last other')
/** Adverbs that make a time of the span before them: "two weeks [ago]", "a month [earlier]". */
export const AFTER_SPANS = words('ago earlier later before beforehand afterwards afterward previously hence on')
/** Where in a time something is: "[late] on Sunday", "[earlier] today". */
export const PARTS_OF_TIMES = words('early late earlier later')
/** What counts how often something was said: "many [times]". */
export const REPETITIONS = words('times occasions')
/** Subjects that are times and nobody: what "it" after them means is another's. */
export const TIMES_AS_SUBJECTS = words('day week month year monday time')
/** Words at the head of a time that is still to come. */
export const COMING = words('next tomorrow')
/** What "it is" is followed by where "it" stands for nothing: "it was Monday", "it is clear". */
export const AFTER_EXPLETIVE_BE = union(WEEKDAYS, words('time not unclear clear'))
/** What begins a time between a cue and its content: "[the following] day", "[many] times". */
export const SPAN_OPENERS = union(
  PERIOD_MODIFIERS,
  words('following same previous preceding many several few all countless repeated other second first third'),
)
/** The last words of times that "that" behind them shows to be no part of what is said: "time and [again]", "the Monday before [last]". */
export const TIME_ENDS = union(
  TIME_WORDS,
  PERIODS,
  AFTER_SPANS,
  REPETITIONS,
  words(
    'once twice again along then last back spring summer autumn winter moment minutes noon midday midnight dawn dusk',
  ),
)
/** Occasions, which are times where one of those stands before them. */
export const OCCASIONS_COUNTED = words('time times occasion occasions moment')
/** Adverbs between a cue and its content: "said [earlier] that". */
export const ADVERBS_AFTER_CUES = words(
  `earlier later again today yesterday recently separately publicly privately too bluntly simply repeatedly clearly flatly categorically
  explicitly openly initially previously instead emphatically angrily defiantly`,
)

/** Adverbs behind the object of a verb of speech: "criticised it [again]". */
export const ADVERBS_AFTER_OBJECTS = words(
  'again outright twice publicly privately repeatedly openly flatly categorically recently earlier strongly',
)

/** What makes an adverb with "at": "at [first]". */
export const ADVERBS_AFTER_AT = words('first last once least')
/** Ordinals that are adverbs elsewhere: "its [first] heated pool". */
export const ORDINALS_BEFORE_NOUNS = words('first second third next last final')
/** Words tagged as verbs or adjectives that are adverbs right before a verb: "[further] stated". */
export const ADVERBS_BEFORE_VERBS = words('further later earlier first once twice')

/** The months' first three letters, in their order. */
export const MONTH_SHORTENINGS: readonly string[] = [...MONTHS].map((month) => month.slice(0, 3))
