import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'
import { named } from './named.js'

describe('country', () => {
  it.each([
    [
      'He left South Korea for the U.S. and the UK.',
      ['South Korea = COUNTRY South Korea', 'U.S. = COUNTRY United States', 'UK = COUNTRY United Kingdom'],
    ],
    [
      'Britons and the French met South Koreans.',
      [
        'Britons = COUNTRY United Kingdom DEMONYM',
        'French = COUNTRY France DEMONYM',
        'South Koreans = COUNTRY South Korea DEMONYM',
      ],
    ],
    [
      'The Republic of Korea and Côte d’Ivoire voted.',
      ['Republic of Korea = COUNTRY South Korea', 'Côte d’Ivoire = COUNTRY Ivory Coast'],
    ],
    [
      'The Kremlin told Downing Street.',
      ['Kremlin = COUNTRY Russia METONYM', 'Downing Street = COUNTRY United Kingdom METONYM'],
    ],
    ['A US-led coalition left Guinea-Bissau.', ['US = COUNTRY United States', 'Guinea-Bissau = COUNTRY Guinea-Bissau']],
    [
      'Georgia and Armenia met in Tbilisi.',
      ['Georgia = COUNTRY Georgia', 'Armenia = COUNTRY Armenia', 'Tbilisi = COUNTRY Georgia METONYM'],
    ],
  ])('finds all in “%s”', (text, found) => expect(named(text)).toEqual(found))

  it.each([
    'Let us polish the turkey.',
    'They moved from New Jersey to South America and East London.',
    'He voted in Georgia and in New Mexico.',
    'The jordan almonds and the china plates broke.',
  ])('finds none in “%s”', (text) => expect(named(text)).toEqual([]))
})

describe('metonymScore', () => {
  const first = (text: string) => {
    const [mention] = findEntities(readLayout(text)).mentions
    return [mention?.form, mention?.score, mention?.reason]
  }

  it.each([
    ['Seoul said it would act.', 0.9, 'capital of South Korea, which acts'],
    ['Beijing’s rising power grew.', 0.85, 'capital of China, which possesses'],
    ['They clashed with Tehran again.', 0.7, 'capital of Iran, which is dealt with'],
    ['Oslo, a quiet town, slept.', 0.5, 'capital of Norway'],
    ['It rained in Warsaw.', 0.3, 'capital of Poland, as a place'],
    ['The White House slept.', 0.9, 'seat of the government of United States'],
  ])('weighs “%s”', (text, score, reason) => expect(first(text)).toEqual(['METONYM', score, reason]))
})

describe('places', () => {
  it.each([
    'She met him in New York, at the Nizhny Novgorod Stadium near Lake Baikal.',
    'The boy from Irving, Texas, saw Los Angeles and San Bernardino.',
    'Europe, Africa and the Middle East met at the Century City Towers.',
  ])('are nobody in “%s”', (text) => expect(named(text)).toEqual([]))
})
