import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import { stepOf } from '../../shared/framework/flows.ts'
import { MEMBER_FREE_PAGE, MEMBER_MARKERS, MEMBER_TEXT, MEMBER_WEEKS } from '../fixtures/member-text.ts'

describe('the member’s text that other tests stand on', () => {
  it('is well-formed, composed Unicode with plain line ends', () => {
    expect(MEMBER_TEXT.isWellFormed()).toBe(true)
    expect(MEMBER_TEXT).toBe(MEMBER_TEXT.normalize('NFC'))
    expect(MEMBER_TEXT).not.toContain('\r')
  })

  it('has several thousand words', () => {
    expect(MEMBER_TEXT.split(/\s+/).length).toBeGreaterThan(3000)
  })

  it('answers only steps that the weekly debrief has', () => {
    for (const { steps } of MEMBER_WEEKS) {
      for (const step of Object.keys(steps)) expect(stepOf('weekly', step)).toBeDefined()
    }
  })

  it.each(Object.entries(MEMBER_MARKERS))('holds its %s marker exactly once', (_, marker) => {
    expect(MEMBER_TEXT.split(marker).length - 1).toBe(1)
  })

  it('holds headings, lists, quotes, emphasis, links and a table', () => {
    const html = marked.parse(MEMBER_TEXT, { async: false })
    for (const tag of ['h1', 'h2', 'h3', 'ol', 'ul', 'blockquote', 'strong', 'em', 'table', 'hr'])
      expect(html, tag).toMatch(new RegExp(`<${tag}[ >]`))
    expect(html).toContain('<a href="https://')
    expect(MEMBER_FREE_PAGE.startsWith('# ')).toBe(true)
  })
})
