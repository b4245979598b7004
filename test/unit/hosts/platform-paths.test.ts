import { expect, test } from 'vitest'
import { type Machine, platformPaths } from '../../../main/hosts/platform-paths.ts'

const linux: Machine = {
  platform: 'linux',
  userFolder: '/home/ana',
  workingFolder: '/work',
  temporaryFolder: '/tmp',
  env: {},
}
const mac: Machine = { ...linux, platform: 'darwin', userFolder: '/Users/ana' }
const windows: Machine = {
  platform: 'win32',
  userFolder: 'C:\\Users\\ana',
  temporaryFolder: 'C:\\Temp',
  workingFolder: 'C:\\work',
  env: { APPDATA: 'C:\\Users\\ana\\AppData\\Roaming', LOCALAPPDATA: 'C:\\Users\\ana\\AppData\\Local' },
}

test('Linux follows the XDG folders, and has them where they are not set', () => {
  expect(platformPaths(linux)).toEqual({
    journal: '/home/ana/.local/share/throughline/journal',
    backups: '/home/ana/Throughline Backups',
    device: '/home/ana/.config/throughline',
    temporary: '/tmp',
  })
  const set = { ...linux, env: { XDG_DATA_HOME: '/data', XDG_CONFIG_HOME: '/config' } }
  expect(platformPaths(set)).toMatchObject({
    journal: '/data/throughline/journal',
    device: '/config/throughline',
  })
})

test('a relative or empty XDG folder counts as none', () => {
  const odd = { ...linux, env: { XDG_DATA_HOME: 'data', XDG_CONFIG_HOME: '' } }
  expect(platformPaths(odd)).toEqual(platformPaths(linux))
})

test('a Mac keeps its journal in Application Support, and backups out of a synced Documents folder', () => {
  expect(platformPaths(mac)).toEqual({
    journal: '/Users/ana/Library/Application Support/Throughline/journal',
    backups: '/Users/ana/Throughline Backups',
    device: '/Users/ana/Library/Application Support/Throughline/Device',
    temporary: '/tmp',
  })
})

test('Windows keeps its journal in AppData, the device’s own in the local part', () => {
  expect(platformPaths(windows)).toEqual({
    journal: 'C:\\Users\\ana\\AppData\\Roaming\\Throughline\\journal',
    backups: 'C:\\Users\\ana\\Throughline Backups',
    device: 'C:\\Users\\ana\\AppData\\Local\\Throughline',
    temporary: 'C:\\Temp',
  })
  expect(platformPaths({ ...windows, env: {} })).toEqual(platformPaths(windows))
})

test('--home moves journal and backups together, --device-home the rest', () => {
  expect(platformPaths(linux, { home: '/media/stick', deviceHome: '/tmp/device' })).toEqual({
    journal: '/media/stick/journal',
    backups: '/media/stick/backups',
    device: '/tmp/device',
    temporary: '/tmp',
  })
})

test('a relative --home starts at the working folder', () => {
  expect(platformPaths(linux, { home: 'mine' }).journal).toBe('/work/mine/journal')
  expect(platformPaths(windows, { home: 'mine' }).journal).toBe('C:\\work\\mine\\journal')
})

test('the option goes before the environment', () => {
  const env = { THROUGHLINE_HOME: '/from-env', THROUGHLINE_DEVICE_HOME: '/device-env' }
  expect(platformPaths({ ...linux, env })).toMatchObject({
    journal: '/from-env/journal',
    device: '/device-env',
  })
  expect(platformPaths({ ...linux, env }, { home: '/option' })).toMatchObject({
    journal: '/option/journal',
    device: '/device-env',
  })
})
