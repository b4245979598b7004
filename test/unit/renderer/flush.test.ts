import { describe, expect, it } from 'vitest'
import { createFlushRegistry } from '../../../renderer/ui/flush.tsx'

describe('saving everything unsaved', () => {
  it('says so when something could not be saved, and still saves the rest', async () => {
    const { register, flushAll } = createFlushRegistry()
    const saved: string[] = []
    register(() => Promise.reject(new Error('full')))
    register(async () => void saved.push('second'))
    expect(await flushAll()).toBe(false)
    expect(saved).toEqual(['second'])
  })

  it('takes the words in at once, before anything else can happen to them', () => {
    const { register, flushAll } = createFlushRegistry()
    const taken: string[] = []
    register(async () => void taken.push('words'))
    void flushAll()
    expect(taken).toEqual(['words'])
  })

  it('asks nobody who has left', async () => {
    const { register, flushAll } = createFlushRegistry()
    const leave = register(() => Promise.reject(new Error('gone')))
    leave()
    expect(await flushAll()).toBe(true)
  })
})
