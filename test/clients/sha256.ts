import { createHash } from 'node:crypto'

/** The hash by which persisted queries go. */
export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
