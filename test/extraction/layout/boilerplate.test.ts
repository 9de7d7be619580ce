import { describe, expect, it } from 'vitest'
import { boilerplateKind, boilerplateParagraphs } from '../../../src/extraction/layout/boilerplate.js'
import { segmentText } from '../../../src/text/segment-text.js'

describe('boilerplateKind', () => {
  it.each([
    'Leave a Reply',
    'Be the first to comment',
    '12 comments',
    'Your email address will not be published. Required fields are marked *',
    'This site uses Akismet to reduce spam. Learn how your comment data is processed.',
    '© 2023, Acme. All rights reserved.',
    'Copyright 2021 Acme News',
    'Privacy Policy',
    'Share this article',
    'Share on Facebook',
    'Subscribe to our newsletter',
    'Follow us on Twitter',
    'Related: Ten more stories',
    'Read more',
    '5 min read',
    'Published on 12 March 2021',
    'We use cookies to improve this site.',
  ])('takes “%s” for the page’s machinery', (line) => expect(boilerplateKind(line)).toBe('PAGE'))

  it.each([
    'By Jane Doe',
    'Image: Nick Moreau.',
    'Photo: AP',
    'The old pier at noon. Image: Jane Doe.',
    'Jane Doe Image: Harbour Board.',
    'Ida RoeImage: Ida Roe for mayor.',
    'Jane Doe at the mill. Photo: Karl Roe.',
    'Poe Image: Norn Museum',
    'File:Jane Doe (cropped).jpg',
    'Reporting by Jane Doe; Editing by John Roe',
    'Written by Jane Doe',
  ])('takes “%s” for a credit', (line) => expect(boilerplateKind(line)).toBe('CREDIT'))

  it.each([
    'Leave a reply to that letter unwritten, the minister told her staff, and you will regret it for years to come.',
    'Comments by the president drew anger.',
    'She had one word for the Photo: “Awful.”',
    'By Monday the rain had stopped.',
    'By noon, Smith was gone.',
    'Share prices fell on Monday.',
    'Related companies lost money, the bank said.',
    'Tweeting is banned, the minister said.',
    'Copyright law is old, the judge said.',
    'Follow the money, she said.',
    'Home prices rose.',
    'Search teams found nothing.',
    'Sources said the deal was dead.',
    'Read the letter, he said.',
    'She told the board of the broken image: It must be mended.',
    'He said of the Photo: “It is late.”',
    'Subscribers left, the paper said.',
    'Popular music is dead, he said.',
    '',
  ])('takes “%s” for the article’s own', (line) => {
    expect(boilerplateKind(line)).toBeNull()
    expect(boilerplateKind(line)).toBeNull()
  })
})

describe('furnitureParagraphs', () => {
  it('gives paragraph indexes, of one kind where asked', () => {
    const reading = segmentText('By Jane Doe\n\nIt rained.\n\nLeave a Reply')
    expect([...boilerplateParagraphs(reading)]).toEqual([
      [0, 'CREDIT'],
      [2, 'PAGE'],
    ])
  })
})
