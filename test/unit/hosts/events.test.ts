import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { beforeEach, expect, test } from 'vitest'
import { createEventStreams, HEARTBEAT_MS, LEAVING_MS } from '../../../main/hosts/browser/events.ts'
import { testClock } from '../../helpers/open-journal.ts'

let time: ReturnType<typeof testClock>
let left: number
let streams: ReturnType<typeof createEventStreams>
beforeEach(() => {
  time = testClock()
  left = 0
  streams = createEventStreams(time.clock.after, () => {
    left += 1
  })
})

/** A response without a line behind it: what is written stays in it. */
const newStream = (): ServerResponse => new ServerResponse(new IncomingMessage(new Socket()))

test('the journal locks 15 seconds after the last window has gone', () => {
  const [one, two] = [newStream(), newStream()]
  streams.open(one)
  streams.open(two)
  one.emit('close')
  time.advance(LEAVING_MS * 2)
  expect(left).toBe(0)
  two.emit('close')
  time.advance(LEAVING_MS - 1)
  expect(left).toBe(0)
  time.advance(1)
  expect(left).toBe(1)
})

test('a reload is not leaving', () => {
  const before = newStream()
  streams.open(before)
  before.emit('close')
  time.advance(LEAVING_MS - 1)
  streams.open(newStream())
  time.advance(LEAVING_MS * 2)
  expect(left).toBe(0)
})

test('a reload whose new stream opens before the old one closes is not leaving either', () => {
  const [before, after] = [newStream(), newStream()]
  streams.open(before)
  streams.open(after)
  before.emit('close')
  time.advance(LEAVING_MS * 2)
  expect(left).toBe(0)
})

test('nobody has left before anybody came, or when the host itself closes the streams', () => {
  time.advance(LEAVING_MS * 2)
  const stream = newStream()
  streams.open(stream)
  streams.closeAll()
  stream.emit('close')
  time.advance(LEAVING_MS * 2)
  expect(left).toBe(0)
})

test('an open stream gives a sign of life, again after a gap', () => {
  const first = newStream()
  streams.open(first)
  first.emit('close')
  time.advance(LEAVING_MS / 3)
  const second = newStream()
  streams.open(second)
  const before = second.writableLength
  time.advance(HEARTBEAT_MS)
  const after = second.writableLength
  expect(after).toBeGreaterThan(before)
  time.advance(HEARTBEAT_MS)
  expect(second.writableLength).toBeGreaterThan(after)
})

test('a window that reads nothing is let go before it fills the memory', () => {
  const asleep = newStream()
  streams.open(asleep)
  asleep.write('x'.repeat(9_000_000))
  streams.send({ name: 'spelling.changed', payload: {} })
  expect(asleep.destroyed).toBe(true)
})
