/** The names with commas between them; a dash where there are none. */
export const listed = (names: readonly string[]): string => (names.length > 0 ? names.join(', ') : '–')
