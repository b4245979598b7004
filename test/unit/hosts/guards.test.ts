import { describe, expect, test } from 'vitest'
import {
  cookieName,
  cookieValue,
  judge,
  type Keys,
  type RequestFacts,
  sameSecret,
} from '../../../main/hosts/browser/guards.ts'

const keys: Keys = { port: 4711, cookie: 'cookie-secret', secret: 'launch-secret', control: 'control-secret' }

const get: RequestFacts = {
  method: 'GET',
  path: '/',
  host: '127.0.0.1:4711',
  origin: undefined,
  site: 'none',
  contentType: undefined,
  cookie: undefined,
  secret: undefined,
  control: undefined,
}
const known = { cookie: 'throughline-4711=cookie-secret', secret: 'launch-secret' }
const call: RequestFacts = {
  ...get,
  ...known,
  method: 'POST',
  path: '/call',
  origin: 'http://127.0.0.1:4711',
  site: 'same-origin',
  contentType: 'application/json',
}
const events: RequestFacts = { ...get, ...known, path: '/events', site: 'same-origin' }
const control: RequestFacts = {
  ...get,
  method: 'POST',
  path: '/control',
  site: undefined,
  contentType: 'application/json',
  control: 'control-secret',
}

const outcome = (facts: RequestFacts): string => {
  const verdict = judge(facts, keys)
  return 'allow' in verdict ? verdict.allow : `${verdict.refuse} ${verdict.why}`
}

describe('what comes from elsewhere is refused', () => {
  test.each([
    'localhost:4711',
    '127.0.0.1',
    '127.0.0.1:4712',
    '127.0.0.1:4711.evil.example',
    'evil.example:4711',
    '[::1]:4711',
    '0.0.0.0:4711',
    '127.1:4711',
    '',
    undefined,
  ])('the host %s, on every kind of request', (host) => {
    for (const facts of [get, call, events, control]) expect(outcome({ ...facts, host })).toBe('403 host')
  })

  test.each([
    'http://localhost:4711',
    'http://127.0.0.1:4712',
    'https://127.0.0.1:4711',
    'http://127.0.0.1:4711.evil.example',
    'http://evil.example',
    'null',
    '',
    undefined,
  ])('a POST from the origin %s', (origin) => {
    expect(outcome({ ...call, origin })).toBe('403 origin')
    expect(outcome({ ...call, path: '/session', origin })).toBe('403 origin')
    expect(outcome({ ...call, path: '/files', contentType: 'application/octet-stream', origin })).toBe(
      '403 origin',
    )
  })

  test.each(['cross-site', 'same-site', 'none', ''])('a POST that was sent %s', (site) => {
    expect(outcome({ ...call, site })).toBe('403 site')
  })

  test.each(['cross-site', 'same-site'])('a page asked for %s', (site) => {
    expect(outcome({ ...get, site })).toBe('403 site')
  })

  test.each(['cross-site', 'same-site', 'none', undefined])('events and files asked for %s', (site) => {
    expect(outcome({ ...events, site })).toBe('403 site')
    expect(outcome({ ...events, path: '/files/token', site })).toBe('403 site')
  })

  test('any page that asks for control: only this program does, and it names no origin', () => {
    expect(outcome({ ...control, origin: 'http://127.0.0.1:4711' })).toBe('403 origin')
    expect(outcome({ ...control, site: 'same-origin', origin: 'http://127.0.0.1:4711' })).toBe('403 origin')
  })
})

describe('cookie and secret count only together', () => {
  test.each([
    ['neither', { cookie: undefined, secret: undefined }],
    ['the cookie alone', { secret: undefined }],
    ['the secret alone', { cookie: undefined }],
    ['a wrong secret', { secret: 'launch-secreT' }],
    ['a secret cut short', { secret: 'launch' }],
    ['an empty secret', { secret: '' }],
    ['a wrong cookie', { cookie: 'throughline-4711=other' }],
    ['the cookie of another port', { cookie: 'throughline-4712=cookie-secret' }],
    ['a cookie whose name only ends like ours', { cookie: 'xthroughline-4711=cookie-secret' }],
  ])('%s is refused', (_, changed) => {
    expect(outcome({ ...call, ...changed })).toBe('401 session')
    expect(outcome({ ...events, ...changed })).toBe('401 session')
    expect(outcome({ ...events, path: '/files/token', ...changed })).toBe('401 session')
    expect(outcome({ ...call, path: '/files', contentType: 'application/octet-stream', ...changed })).toBe(
      '401 session',
    )
  })

  test('an empty key matches nothing, not even nothing', () => {
    expect(sameSecret('', '')).toBe(false)
    expect(sameSecret(undefined, '')).toBe(false)
  })

  test('a wrong control secret is refused', () => {
    expect(outcome({ ...control, control: 'other' })).toBe('401 control')
    expect(outcome({ ...control, control: undefined })).toBe('401 control')
  })
})

describe('the shape of a request', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data',
    'application/jsonp',
    '',
    undefined,
  ])('a call of type %s is refused', (contentType) => {
    expect(outcome({ ...call, contentType })).toBe('415 content-type')
    expect(outcome({ ...call, path: '/session', contentType })).toBe('415 content-type')
  })

  test('a charset does no harm', () => {
    expect(outcome({ ...call, contentType: 'Application/JSON; charset=utf-8' })).toBe('call')
  })

  test.each(['OPTIONS', 'HEAD', 'PUT', 'DELETE', 'PATCH', 'CONNECT', 'get'])(
    '%s is no method of ours',
    (method) => {
      expect(outcome({ ...call, method })).toBe('405 method')
    },
  )

  test.each(['/elsewhere', '/call/', '/CALL', '/__proto__', '/constructor', '//call'])(
    'nobody answers POST %s',
    (path) => {
      expect(outcome({ ...call, path })).toBe('404 path')
    },
  )

  test('a target that is no path is refused', () => {
    expect(outcome({ ...get, path: '' })).toBe('400 path')
    expect(outcome({ ...get, path: 'http://evil.example/' })).toBe('400 path')
  })
})

describe('what our own page does is allowed', () => {
  test.each([
    ['the page itself', get, 'page'],
    ['the page, from a browser that does not say where from', { ...get, site: undefined }, 'page'],
    ['a file of the page', { ...get, path: '/assets/main.js', site: 'same-origin' }, 'page'],
    [
      'the exchange of a link',
      { ...call, path: '/session', cookie: undefined, secret: undefined },
      'session',
    ],
    ['a call', call, 'call'],
    ['the events', events, 'events'],
    ['an upload', { ...call, path: '/files', contentType: 'application/octet-stream' }, 'upload'],
    ['a download', { ...events, path: '/files/token' }, 'download'],
    ['a second start', control, 'control'],
  ] as const)('%s', (_, facts, allowed) => {
    expect(outcome(facts)).toBe(allowed)
  })

  test('our cookie is found among others', () => {
    expect(cookieValue('a=1; throughline-4711=x=y; b=2', cookieName(4711))).toBe('x=y')
    expect(cookieValue(undefined, cookieName(4711))).toBeUndefined()
  })
})
