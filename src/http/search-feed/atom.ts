import { escapeUTF8 } from 'entities/escape'
import type { Entry, SearchFeed } from './read-search-feed.js'

/** Who stands as the author of what names none: Atom wants one. */
const SERVICE = 'Dictum'

/** Writes a feed as Atom (RFC 4287). */
export const writeAtom = ({ id, title, home, self, updated, entries }: SearchFeed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(id)}</id>
  <title type="html">${html(title)}</title>
  <updated>${updated}</updated>
  <author><name>${SERVICE}</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
  <link rel="alternate" type="text/html" href="${xml(home)}"/>
${entries.map(writeEntry).join('')}</feed>
`

const writeEntry = ({ id, url, source, title, html: content, author, published, updated }: Entry): string => `  <entry>
    <id>${xml(id)}</id>
    <title type="html">${html(title)}</title>
    <published>${published}</published>
    <updated>${updated}</updated>
    <author><name>${xml(author ?? SERVICE)}</name></author>
    <link rel="alternate" type="text/html" href="${xml(url)}"/>
${source === null ? '' : `    <link rel="via" href="${xml(source)}"/>\n`}    <content type="html">${xml(content)}</content>
  </entry>
`

/** What no document of XML 1.0 may hold, however it is written. */
const UNWRITABLE = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

const xml = (text: string): string => escapeUTF8(text.replace(UNWRITABLE, ' '))

/** A text as HTML: readers that take any title for HTML, and there are many, show it as it is, and run nothing of it. */
const html = (text: string): string => xml(escapeUTF8(text))
