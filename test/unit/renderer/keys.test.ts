import { describe, expect, it } from 'vitest'
import { matches, spokenKeys, typesText, writtenKeys } from '../../../renderer/ui/keys.ts'

const pressed = (key: string, some: Partial<KeyboardEvent> = {}) => ({
  key,
  code: '',
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  ...some,
})

describe('a shortcut', () => {
  it('does not answer to fewer or more keys than its own', () => {
    expect(matches(pressed('l', { ctrlKey: true }), 'Mod+Shift+L', false)).toBe(false)
    expect(matches(pressed('L', { ctrlKey: true, shiftKey: true, altKey: true }), 'Mod+Shift+L', false)).toBe(
      false,
    )
    expect(
      matches(pressed('L', { ctrlKey: true, shiftKey: true, metaKey: true }), 'Mod+Shift+L', false),
    ).toBe(false)
  })

  it('is held with Control, or with Command on a Mac', () => {
    const control = pressed('L', { ctrlKey: true, shiftKey: true })
    const command = pressed('L', { metaKey: true, shiftKey: true })
    expect(matches(control, 'Mod+Shift+L', false)).toBe(true)
    expect(matches(control, 'Mod+Shift+L', true)).toBe(false)
    expect(matches(command, 'Mod+Shift+L', true)).toBe(true)
  })

  it('works while a layout without Latin letters is on', () => {
    const greek = pressed('Λ', { code: 'KeyL', ctrlKey: true, shiftKey: true })
    expect(matches(greek, 'Mod+Shift+L', false)).toBe(true)
  })

  it('goes by the letter, not the place, on another Latin layout', () => {
    const dvorak = pressed('n', { code: 'KeyL', ctrlKey: true })
    expect(matches(dvorak, 'Mod+L', false)).toBe(false)
    expect(matches(dvorak, 'Mod+N', false)).toBe(true)
  })

  it('that is a sign counts however the layout makes it', () => {
    expect(matches(pressed('?', { shiftKey: true }), '?', false)).toBe(true)
    expect(matches(pressed('?'), '?', false)).toBe(true)
  })

  it('is told apart from typing', () => {
    expect(typesText('?')).toBe(true)
    expect(typesText('F1')).toBe(false)
    expect(typesText('Mod+K')).toBe(false)
  })

  it('is written and spoken as the platform does', () => {
    expect(writtenKeys('Mod+Shift+L', false)).toBe('Ctrl+Shift+L')
    expect(writtenKeys('Mod+Shift+L', true)).toBe('⇧⌘L')
    expect(spokenKeys('Mod+Shift+L', true)).toBe('Command Shift L')
  })
})
