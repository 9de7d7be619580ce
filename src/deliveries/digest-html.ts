import { escapeUTF8 } from 'entities/escape'
import type { DigestContent } from './digest-content.js'

/** A digest as HTML: plain elements, which every mail program shows. All that comes from articles is escaped. */
export const digestHtml = ({
  title,
  statements,
  more,
  all,
  why,
  unsubscribe,
}: DigestContent): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${escapeUTF8(title)}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 40rem">
<h1 style="font-size: 1.2rem">${escapeUTF8(title)}</h1>
${statements
  .map(
    ({ who, content, article, url }) => `<p><strong>${escapeUTF8(who)}</strong><br>
${escapeUTF8(content)}<br>
<a href="${escapeUTF8(url)}">${escapeUTF8(article || 'The article')}</a></p>
`,
  )
  .join('')}${more > 0 ? `<p>… and ${more} more.</p>\n` : ''}<p><a href="${escapeUTF8(all)}">All that match</a></p>
<p style="color: #666; font-size: 0.85rem">${escapeUTF8(why)} <a href="${escapeUTF8(unsubscribe)}">End it</a></p>
</body></html>
`
