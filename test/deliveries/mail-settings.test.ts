import { expect, test } from 'vitest'
import { readSettings } from '../../src/settings.js'

const MAIL = {
  DICTUM_SMTP_URL: 'smtp://me:secret@mail.example.org:587',
  DICTUM_MAIL_FROM: 'Dictum <dictum@example.org>',
  DICTUM_URL: 'https://dictum.example.org/',
}

test('mail is off unless a server is named', () => {
  expect(readSettings({ ...MAIL, DICTUM_SMTP_URL: '' }).mail).toBeUndefined()
  expect(readSettings(MAIL).mail).toEqual({
    smtpUrl: 'smtp://me:secret@mail.example.org:587',
    from: 'Dictum <dictum@example.org>',
    url: 'https://dictum.example.org',
  })
  expect(readSettings({ ...MAIL, DICTUM_MAIL_FROM: 'dictum@example.org' }).mail?.from).toBe('dictum@example.org')
})

test.each([
  [{ DICTUM_SMTP_URL: 'http://me:secret@mail.example.org' }, 'DICTUM_SMTP_URL takes an address such as smtp://'],
  [{ DICTUM_MAIL_FROM: '' }, 'DICTUM_MAIL_FROM must name the sender, too'],
  [{ DICTUM_MAIL_FROM: 'Dictum' }, 'DICTUM_MAIL_FROM must name the sender, too'],
  [{ DICTUM_MAIL_FROM: 'a@example.org, b@example.org' }, 'DICTUM_MAIL_FROM must name the sender, too'],
  [{ DICTUM_URL: '' }, 'DICTUM_URL must be where people reach the service, too'],
  [{ DICTUM_URL: 'dictum.example.org' }, 'DICTUM_URL must be where people reach the service, too'],
])('refuses %j, and repeats no password', (wrong, message) => {
  const read = () => readSettings({ ...MAIL, ...wrong })
  expect(read).toThrow(message)
  expect(read).not.toThrow('secret')
})
