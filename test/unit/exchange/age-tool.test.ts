import { execFileSync, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AGE, findProgram } from '../../../build/programs.ts'
import { emptyShare, makePeer } from '../../helpers/exchange-peer.ts'
import { exportIdentity } from '../../helpers/exported-identity.ts'
import { type Exchange, openExchange } from './setup.ts'

const age = findProgram(AGE)

let x: Exchange
beforeEach(async () => {
  x = await openExchange()
})
afterEach(() => x.dispose())

describe.skipIf(age === null)('the age program', () => {
  test('opens a share with the receiver’s exported identity, and finds head, words and zeros', async () => {
    const note = 'A note that travels'
    const file = join(x.journal.folder, 'one.throughline')
    writeFileSync(file, await x.peer.seal(emptyShare(x.peer, x.own.identityId, { note }), x.own.recipient))
    const identity = exportIdentity(x.journal.open.db)
    try {
      const plain = execFileSync(age ?? '', ['--decrypt', '-i', identity.path, file])
      expect(plain.length % 4_096).toBe(0)
      expect(plain.toString()).toMatch(
        /^throughline-exchange 1 share \d+ [\w-]{43} [\w-]{86}\n\{"version":1,/,
      )
      expect(plain.toString()).toContain(note)
    } finally {
      identity.remove()
    }
  })

  test('does not open a share for somebody else', async () => {
    const other = await makePeer('Sam')
    const file = join(x.journal.folder, 'one.throughline')
    writeFileSync(file, await x.peer.seal(emptyShare(x.peer, other.keys.identityId), other.keys.recipient))
    const identity = exportIdentity(x.journal.open.db)
    try {
      expect(spawnSync(age ?? '', ['--decrypt', '-i', identity.path, file]).status).not.toBe(0)
    } finally {
      identity.remove()
    }
  })

  test('seals nothing that would be taken for a file of the app’s', async () => {
    const sealed = execFileSync(age ?? '', ['-r', x.own.recipient], { input: 'Dear Ana' })
    expect(await x.open(sealed)).toBe('exchange-foreign')
  })
})
