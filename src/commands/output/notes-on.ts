/** What is known of an ingested article besides that it is stored. */
export interface Known {
  /** The names of facts that it lacked and got. */
  readonly filled: readonly string[]
  /** The names of facts that are stored otherwise, and kept. */
  readonly differing: readonly string[]
  /** The ids of other articles that have its address. */
  readonly sameAddress: readonly string[]
}

/** That in words, a sentence each. */
export function notesOn({ filled, differing, sameAddress }: Known): readonly string[] {
  return [
    ...(filled.length > 0 ? [`this text is there already; what it lacked is added: ${filled.join(', ')}.`] : []),
    ...(differing.length > 0
      ? [`this text is there already, with another ${differing.join(', ')}; that is kept.`]
      : []),
    ...(sameAddress.length > 0 ? [`another text has this address: ${sameAddress.join(', ')}. Both are kept.`] : []),
  ]
}

/** What is to be said of an imported article. @param leftOut how many of its statements are not stored */
export const notesOnImported = ({ statements, leftOut }: { statements: number; leftOut: number }): readonly string[] =>
  leftOut > 0
    ? [
        `this text is there already and stays as it is; ${leftOut} of the line's ${statements} statements are not stored.`,
      ]
    : []
