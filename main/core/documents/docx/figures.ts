import { ImageRun } from 'docx'
import type { Figure } from '../../../../shared/domain/document/model.ts'

/** Draws an SVG document as a PNG. */
export type DrawPng = (svg: string) => Promise<Uint8Array>

/** A PNG of one clear pixel: what stands beside a drawing for programs that cannot show one, where none can be made. */
const NO_PICTURE = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
    'base64',
  ),
)

/** Pixels, at 96 to the inch, of so many points. */
const pixels = (points: number): number => Math.round((points * 96) / 72)

/**
 * A drawing, with its description for who cannot see it. Word of today shows the vectors, LibreOffice before 24.2 and
 * Word before 2016 the PNG.
 * @param widest the room there is, in points
 */
export const drawingRun = async (
  { svg, title, alt, width, height }: Figure & { readonly svg: string },
  widest: number,
  drawPng: DrawPng | null,
): Promise<ImageRun> => {
  const scale = Math.min(1, widest / width)
  const transformation = { width: pixels(width * scale), height: pixels(height * scale) }
  const png = drawPng === null ? NO_PICTURE : await drawPng(svg)
  return new ImageRun({
    type: 'svg',
    data: new TextEncoder().encode(svg),
    transformation,
    fallback: { type: 'png', data: png },
    altText: { name: title, title, description: alt },
  })
}
