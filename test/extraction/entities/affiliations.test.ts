import { describe, expect, it } from 'vitest'
import { titled } from './named.js'

describe('titles', () => {
  it.each([
    [
      'US Defence Secretary Lloyd Austin met South Korean President Yoon Suk-yeol.',
      ['Lloyd Austin: Defence Secretary @ United States', 'Yoon Suk-yeol: President @ South Korea'],
    ],
    ['NATO Secretary-General Jens Stoltenberg spoke.', ['Jens Stoltenberg: Secretary-General @ NATO']],
    ['France’s interior minister Gérald Darmanin left.', ['Gérald Darmanin: interior minister @ France']],
    ['Romania’s transport minister, Radu Ionescu, replied.', ['Radu Ionescu: transport minister @ Romania']],
    ['Foreign Minister Anna Kowal of Poland agreed.', ['Anna Kowal: Foreign Minister @ Poland']],
    ['CEO of the Refugee Council Enver Solomon spoke.', ['Enver Solomon: CEO @ Refugee Council']],
    ['Afghan Ambassador to the United States Hamdullah Mohib spoke.', ['Hamdullah Mohib: Ambassador @ Afghanistan']],
    ['Jane Doe, chief executive of Acme Corp, resigned.', ['Jane Doe: chief executive @ Acme Corp']],
    ['Steve Roe, a spokesman for the United Nations, left.', ['Steve Roe: spokesman @ United Nations']],
    ['Chad’s army spokesman Colonel Idriss Ali agreed.', ['Idriss Ali: army spokesman @ Chad']],
    ['He met his Chilean counterpart, Rosa Pérez, twice.', ['Rosa Pérez: counterpart @ Chile']],
    ['A spokesman for the Greek interior ministry, Nikos Rallis, agreed.', ['Nikos Rallis: spokesman @ Greece']],
    // Whoever is sent somewhere is not of that place.
    ['Omar Diallo, a senior representative in Chad, agreed.', ['Omar Diallo: senior representative @ null']],
    ['The mayor, Inés Robledo, slept.', ['Inés Robledo: mayor @ null']],
    ['A fine actor, Jason Beghe, and musician Tiziano Lugli came.', ['Tiziano Lugli: musician @ null']],
    [
      'Håkan Sjöberg, a marine biologist at Uppsala University, doubted it.',
      ['Håkan Sjöberg: marine biologist @ Uppsala University'],
    ],
  ])('in “%s”', (text, found) => expect(titled(text)).toEqual(found))

  it.each([
    'Mr Smith met Dr Jones and Ms Roe.',
    'His father Omar Ali and his mother, Jane Ali, came.',
    'Jane Doe, President Smith’s friend, left.',
    'Jane Doe met the president. John Roe left.',
  ])('never in “%s”', (text) => expect(titled(text).filter((one) => !one.startsWith('Smith'))).toEqual([]))

  it('count once a person, title and body', () => {
    expect(titled('President Jane Roe of Chad left. President Jane Roe slept. President Roe woke.')).toEqual([
      'Jane Roe: President @ Chad',
    ])
  })
})
