/** A part of a whole in per cent; 0 if the whole is 0. */
export const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)

/** One decimal, five characters wide. Rounds half to even, like Python and IEEE 754: 6.25 becomes 6.2. */
export function figure(value: number): string {
  // x.25 and x.75 are the only ties that binary fractions can represent; toFixed rounds both up.
  const isHalfAboveEven = value % 1 === 0.25
  return (isHalfAboveEven ? Math.trunc(value) + 0.2 : value).toFixed(1).padStart(5)
}

/** "precision / recall / F1", all in per cent. */
export function precisionRecallF1(precision: number, recall: number): string {
  const sum = precision + recall
  return `${figure(precision)} / ${figure(recall)} / ${figure(sum === 0 ? 0 : (2 * precision * recall) / sum)}`
}
