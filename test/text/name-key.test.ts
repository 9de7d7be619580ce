import { expect, test } from 'vitest'
import { nameKey } from '../../src/text/name-key.js'

test.each([
  ['Jens Stoltenberg', 'jens stoltenberg'],
  ['Recep Tayyip Erdoğan', 'recep tayyip erdogan'],
  ['İSTANBUL', 'istanbul'],
  ['Yoon Suk-yeol', 'yoon suk yeol'],
  ['U.S.', 'us'],
  ['Washington, D.C.', 'washington dc'],
  ["O'Brien", 'obrien'],
  ['O’Brien', 'obrien'],
  ['Müller-Straße', 'muller strasse'],
  ['Ærø Ørsted', 'aero orsted'],
  ['Łukasz Đoković', 'lukasz dokovic'],
  ['  Médecins\tSans  Frontières ', 'medecins sans frontieres'],
  ['The Hague', 'hague'],
  ['The', 'the'],
  ['Theresa May', 'theresa may'],
  ['ＮＡＴＯ', 'nato'],
  ['Владимир Зеленский', 'владимир зеленскии'],
  ['ذو القرنين', 'ذو القرنين'],
  ['!?', ''],
  ['', ''],
])('%j → %j', (name, key) => {
  expect(nameKey(name)).toBe(key)
  expect(nameKey(key)).toBe(key)
})
