export const ACTOR_KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY'] as const

export type ActorKind = (typeof ACTOR_KINDS)[number]

/**
 * How a mention refers: by NAME ("Jane Doe"), NOMINAL description or title ("the OECD chief"), PRONOUN ("he"),
 * METONYM (a capital for its government: "Valletta") or DEMONYM ("Maltese").
 */
export const MENTION_FORMS = ['NAME', 'NOMINAL', 'PRONOUN', 'METONYM', 'DEMONYM'] as const

export type MentionForm = (typeof MENTION_FORMS)[number]

/**
 * Where somebody stands on a thing: for it, against it, for it on a condition, or what was said does not tell. Source: the labels of stance detection
 * (SemEval-2016, task 6), with CONDITIONAL of its own.
 */
export const STANCES = ['FOR', 'AGAINST', 'CONDITIONAL', 'UNCLEAR'] as const

export type Stance = (typeof STANCES)[number]

/** DIRECT: the content is one whole quotation; MIXED: quoted and reported words; INDIRECT: reported words alone. */
export const MODES = ['DIRECT', 'MIXED', 'INDIRECT'] as const

export type Mode = (typeof MODES)[number]

/** ACTUAL: it was said; POSSIBLE: it may or could be; CONDITIONAL: it would be, if; INTENDED: it is to be said. */
export const MODALITIES = ['ACTUAL', 'POSSIBLE', 'CONDITIONAL', 'INTENDED'] as const

export type Modality = (typeof MODALITIES)[number]
