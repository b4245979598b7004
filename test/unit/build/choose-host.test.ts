import { expect, test } from 'vitest'
import { chooseHost, type Surroundings } from '../../../build/choose-host.ts'

const desktop: Surroundings = {
  hasDisplay: true,
  isRoot: false,
  installed: () => null,
  failedLately: () => false,
  download: () => null,
}
const never = () => {
  throw new Error('must not be tried')
}

test('a browser that is asked for is used, and nothing is downloaded for it', () => {
  expect(chooseHost('browser', { ...desktop, installed: never, download: never }).host).toBe('browser')
})

test('without a display nothing is downloaded: the link is printed', () => {
  const chosen = chooseHost('auto', { ...desktop, hasDisplay: false, download: never })
  expect(chosen).toMatchObject({ host: 'browser', why: expect.stringContaining('no display') })
})

test('root gets the browser, for Electron will not run without its sandbox', () => {
  const chosen = chooseHost('auto', { ...desktop, isRoot: true, download: never })
  expect(chosen).toMatchObject({ host: 'browser', why: expect.stringContaining('root') })
})

test('an installed Electron is used', () => {
  expect(chooseHost('auto', { ...desktop, installed: () => '/e', download: never })).toMatchObject({
    host: 'electron',
    program: '/e',
  })
})

test('an Electron that can be downloaded is used', () => {
  expect(chooseHost('auto', { ...desktop, download: () => '/e' }).host).toBe('electron')
})

test('where it cannot be downloaded the browser serves, and says why', () => {
  expect(chooseHost('auto', desktop)).toMatchObject({
    host: 'browser',
    why: expect.stringContaining('could not be downloaded'),
  })
})

test('a download that failed lately is not waited for again, unless Electron is asked for', () => {
  expect(chooseHost('auto', { ...desktop, failedLately: () => true, download: never }).host).toBe('browser')
  expect(chooseHost('electron', { ...desktop, failedLately: () => true, download: () => '/e' }).host).toBe(
    'electron',
  )
})

test('an Electron that is asked for and cannot be had is said plainly', () => {
  expect(chooseHost('electron', desktop)).toMatchObject({
    host: 'none',
    why: expect.stringContaining('npm start -- --host=browser'),
  })
})
