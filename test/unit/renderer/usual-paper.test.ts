import { expect, test } from 'vitest'
import { usualPaper } from '../../../renderer/ui/documents/usual-paper.ts'

test.each(['en-US', 'es-MX', 'fr-CA', 'en-US-u-hc-h12'])('%s prints on Letter', (language) => {
  expect(usualPaper(language)).toBe('letter')
})

test.each(['en-GB', 'en', 'de-DE', 'es-ES', 'usu', ''])('%s prints on A4', (language) => {
  expect(usualPaper(language)).toBe('a4')
})
