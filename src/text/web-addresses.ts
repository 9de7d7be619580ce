import { words } from './word-sets.js'

/**
 * The endings of websites' addresses. Source: IANA's root zone database: of the general ones those of media, firms and societies, of the countries'
 * those that are no English words as well ("It ended.in Oslo" only lacks a space).
 */
const SITE_ENDINGS = words(`
  com org net info biz edu gov int co eu uk ie fr de ch nl dk se fi ee lt lv pl cz sk hu ro bg rs hr si gr tr cy mt es pt ru ua ge az kz
  il ir iq ae sa qa eg tn dz ng gh ke tz ug zm zw za et cn hk tw jp kr vn th ph sg id pk lk bd np mm au nz ca mx br ar cl pe ec uy ve`)

/** Whether a word in lower case may end a website's address: "com", "fr". */
export const isSiteEnding = (word: string): boolean => SITE_ENDINGS.has(word)

/** Whether a word is a website's address: "lomas-news.co.uk". */
export const isWebAddress = (word: string): boolean => {
  const dot = word.lastIndexOf('.')
  return dot > 1 && isSiteEnding(word.slice(dot + 1))
}
