import { inflections } from '../grammar/inflections.js'

/** Words that show the opposite of a belief: whoever doubts that the dam will hold does not believe it. Source: general knowledge of English. */
const DISBELIEF: ReadonlySet<string> = new Set([...inflections('doubt'), 'doubtful', 'skeptical', 'sceptical'])

/** True for "doubts", "sceptical": what their content says is not believed. */
export const isDisbelief = (word: string): boolean => DISBELIEF.has(word)
