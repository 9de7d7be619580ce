/** Letters of the scripts that are written from right to left. */
const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u

/**
 * The direction of running text, by most of its letters: one that begins with a name in another script is not turned round, as
 * `dir="auto"` would have it, which goes by the first letter.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  if (!RIGHT_TO_LEFT.test(text)) return 'ltr'
  const letters = text.match(/\p{L}/gu) ?? []
  const turned = letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length
  return 2 * turned > letters.length ? 'rtl' : 'ltr'
}
