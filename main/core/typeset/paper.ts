import type { DocumentMeta } from '../../../shared/domain/document/model.ts'

/** Sizes in points; `side`, `top` and `bottom` are the margins that the template sets. */
export type Paper = {
  readonly width: number
  readonly height: number
  readonly side: number
  readonly top: number
  readonly bottom: number
}

const MM = 72 / 25.4
const margins = { side: 27 * MM, top: 24 * MM, bottom: 27 * MM }

export const PAPERS: Readonly<Record<DocumentMeta['paper'], Paper>> = {
  a4: { width: 210 * MM, height: 297 * MM, ...margins },
  letter: { width: 612, height: 792, ...margins },
}
