import type { Story } from './stories.js'

/** A story as its agency sends it. */
export const wire = ({ headline, paragraphs }: Story): string => [headline, ...paragraphs].join('\n\n')

/** What an editor does to a story. @param next another story, for those that merge two */
export const EDITS: Readonly<Record<string, (story: Story, next: Story) => string>> = {
  dateline: ({ headline, paragraphs: [lead, ...others] }) =>
    [headline, `EASTMERE, 12 May (Wire) — ${lead}`, ...others, 'Reporting by our correspondent'].join('\n\n'),
  cut: ({ headline, paragraphs }) => [headline, ...paragraphs.slice(0, 2)].join('\n\n'),
  'cut in the middle': ({ headline, paragraphs }) =>
    [headline, ...paragraphs.slice(0, 1), ...paragraphs.slice(3)].join('\n\n'),
  headline: ({ otherHeadline, paragraphs }) => [otherHeadline, ...paragraphs].join('\n\n'),
  insert: ({ headline, paragraphs: [lead, ...others], insert }) => [headline, lead, insert, ...others].join('\n\n'),
  lead: ({ otherHeadline, otherLead, paragraphs: [, ...others] }) => [otherHeadline, otherLead, ...others].join('\n\n'),
  merged: (story, next) =>
    [next.otherHeadline, ...story.paragraphs.slice(0, 4), ...next.paragraphs.slice(0, 4)].join('\n\n'),
  'lead, insert and cut': ({ otherHeadline, otherLead, paragraphs: [, ...others], insert }) =>
    [otherHeadline, otherLead, others[0], insert, ...others.slice(1, 4)].join('\n\n'),
  'house style': ({ headline, paragraphs }) =>
    [headline.toUpperCase(), ...paragraphs]
      .join('\n')
      .replaceAll(' percent', ' per cent')
      .replaceAll('“', '"')
      .replaceAll('”', '"')
      .replaceAll(' said', ' has said')
      .replaceAll(' on Monday', ' yesterday')
      .replaceAll('-', '–'),
}
