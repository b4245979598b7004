import { renderAsync } from '@resvg/resvg-js'
import type { DrawPng } from './figures.ts'

/** Twice the size in points is 144 dots to the inch: sharp on paper, and small. */
const ZOOM = 2

/** Draws with these fonts and no other, so that a drawing has the same bytes on every machine. @param fontFiles TTFs */
export const pngDrawer =
  (fontFiles: readonly string[]): DrawPng =>
  async (svg) => {
    const image = await renderAsync(svg, {
      font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'Inter' },
      fitTo: { mode: 'zoom', value: ZOOM },
      background: '#ffffff',
    })
    return Uint8Array.from(image.asPng())
  }
