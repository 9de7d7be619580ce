/** A time as a browser's box for times has it, in the reader's own zone: "2023-01-30T09:15"; empty for none. */
export function localTime(time: string): string {
  if (!time) return ''
  const date = new Date(time)
  const two = (number: number) => String(number).padStart(2, '0')
  const day = [String(date.getFullYear()).padStart(4, '0'), two(date.getMonth() + 1), two(date.getDate())].join('-')
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`
}
