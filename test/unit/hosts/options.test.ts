import { expect, test } from 'vitest'
import { readOptions } from '../../../main/hosts/options.ts'

test('a folder that was asked for without a name is refused, and does not lead to the usual place', () => {
  for (const args of [['--home='], ['--home', ' '], ['--device-home=']])
    expect(() => readOptions(args)).toThrow(/needs a folder/)
})

test('folders are taken as they were given, and none is none', () => {
  expect(readOptions(['--home', 'a b', '--device-home=c'])).toMatchObject({ home: 'a b', deviceHome: 'c' })
  expect(readOptions([])).toEqual({ home: undefined, deviceHome: undefined, open: true, sample: false })
})
