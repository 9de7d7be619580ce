/** Of the statements that share some words: the innermost, and with each further click the next one around it. */
export function nextOf(numbers: readonly number[], chosen: number | undefined): number | undefined {
  const at = chosen === undefined ? -1 : numbers.indexOf(chosen)
  return at > 0 ? numbers[at - 1] : numbers.at(-1)
}
