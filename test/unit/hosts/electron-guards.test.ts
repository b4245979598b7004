import { describe, expect, test } from 'vitest'
import {
  keychainCounts,
  ownPath,
  requestAllowed,
  senderAllowed,
} from '../../../main/hosts/electron/guards.ts'

const ours = { origin: 'app://throughline', isMainFrame: true }

describe('who is answered over IPC', () => {
  test.each([
    ['a frame that is gone', null],
    ['a frame inside the page', { ...ours, isMainFrame: false }],
    ['a site', { ...ours, origin: 'https://example.com' }],
    ['an origin that begins like ours', { ...ours, origin: 'app://throughline.example' }],
    ['another host of our scheme', { ...ours, origin: 'app://other' }],
    ['a file', { ...ours, origin: 'file://' }],
    ['an opaque origin', { ...ours, origin: 'null' }],
    ['no origin', { ...ours, origin: '' }],
  ])('not %s', (_, sender) => {
    expect(senderAllowed(sender)).toBe(false)
  })

  test('the main frame of our own page', () => {
    expect(senderAllowed(ours)).toBe(true)
  })
})

describe('what our protocol serves', () => {
  test.each([
    'app://other/index.html',
    'app://throughline.example/',
    'app://throughline:80/',
    'app://user@throughline/',
    'https://throughline/',
    'file:///etc/passwd',
    'not an address',
  ])('not %s', (address) => {
    expect(ownPath(address)).toBeNull()
  })

  test('paths of our own page, without a way up', () => {
    expect(ownPath('app://throughline/')).toBe('/')
    expect(ownPath('app://throughline/assets/main.js?x#y')).toBe('/assets/main.js')
    expect(ownPath('app://throughline/../../etc/passwd')).toBe('/etc/passwd')
  })
})

describe('what may be requested', () => {
  test.each([
    'https://example.com/',
    'http://127.0.0.1/',
    'ws://example.com',
    'file:///etc/passwd',
    'ftp://x',
    '',
  ])('never %s', (address) => {
    expect(requestAllowed(address, true)).toBe(false)
  })

  test('our own files and what the page made; the inspector while developing', () => {
    expect(requestAllowed('app://throughline/index.html', false)).toBe(true)
    expect(requestAllowed('blob:app://throughline/1', false)).toBe(true)
    expect(requestAllowed('data:image/png;base64,', false)).toBe(true)
    expect(requestAllowed('devtools://devtools/x', true)).toBe(true)
    expect(requestAllowed('devtools://devtools/x', false)).toBe(false)
  })
})

test.each([
  [false, 'darwin', '', false],
  [true, 'darwin', '', true],
  [true, 'win32', '', true],
  [true, 'linux', 'gnome_libsecret', true],
  [true, 'linux', 'kwallet6', true],
  [true, 'linux', 'basic_text', false],
  [true, 'linux', 'unknown', false],
  [false, 'linux', 'gnome_libsecret', false],
] as const)(
  'a keychain that is available: %s, on %s by “%s”, counts: %s',
  (available, platform, backend, counts) => {
    expect(keychainCounts(available, platform, backend)).toBe(counts)
  },
)
