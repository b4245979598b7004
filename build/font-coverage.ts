import { readFileSync, writeFileSync } from 'node:fs'
import { FONT_FAMILIES, FONT_PACKAGES } from '../main/core/typeset/fonts.ts'
import { writtenRanges } from '../shared/domain/document/coverage-ranges.ts'
import type { Coverage } from '../shared/domain/document/model.ts'

/** Made by this file: `node build/font-coverage.ts`. */
export const COVERAGE_FILE = new URL('../shared/domain/document/coverage.ts', import.meta.url)

const tableAt = (font: DataView, name: string): number => {
  for (let index = 0; index < font.getUint16(4); index++) {
    const at = 12 + index * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(at + byte)))
    if (tag === name) return font.getUint32(at + 8)
  }
  throw new Error(`The font has no table ${name}`)
}

/** Code points of a format 4 subtable (Basic Multilingual Plane): those that lead to a glyph. */
const codesOfFormat4 = (font: DataView, at: number): number[] => {
  const segments = font.getUint16(at + 6) / 2
  const ends = at + 14
  const starts = ends + segments * 2 + 2
  const deltas = starts + segments * 2
  const offsets = deltas + segments * 2
  return Array.from({ length: segments }, (_, index) => {
    const last = font.getUint16(ends + index * 2)
    const first = font.getUint16(starts + index * 2)
    const delta = font.getUint16(deltas + index * 2)
    const place = offsets + index * 2
    const offset = font.getUint16(place)
    return Array.from({ length: last - first + 1 }, (_, step) => first + step).filter((code) => {
      if (code === 0xffff) return false
      if (offset === 0) return ((code + delta) & 0xffff) !== 0
      return font.getUint16(place + offset + (code - first) * 2) !== 0
    })
  }).flat()
}

/** Code points of a format 12 subtable (all planes). */
const codesOfFormat12 = (font: DataView, at: number): number[] =>
  Array.from({ length: font.getUint32(at + 12) }, (_, index) => {
    const group = at + 16 + index * 12
    const first = font.getUint32(group)
    const glyph = font.getUint32(group + 8)
    return Array.from({ length: font.getUint32(group + 4) - first + 1 }, (_, step) => first + step).filter(
      (code) => glyph + code - first !== 0,
    )
  }).flat()

/** Every code point for which a TrueType font has a glyph, by its `cmap` (OpenType 1.9). */
const codesOf = (bytes: Buffer): Set<number> => {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const cmap = tableAt(font, 'cmap')
  const codes = Array.from({ length: font.getUint16(cmap + 2) }, (_, index) => {
    const at = cmap + font.getUint32(cmap + 4 + index * 8 + 4)
    const format = font.getUint16(at)
    if (format === 4) return codesOfFormat4(font, at)
    return format === 12 ? codesOfFormat12(font, at) : []
  })
  return new Set(codes.flat())
}

const asRanges = (codes: readonly number[]): Coverage => {
  const ranges: [number, number][] = []
  for (const code of [...codes].sort((one, other) => one - other)) {
    const last = ranges.at(-1)
    if (last && last[1] === code - 1) last[1] = code
    else ranges.push([code, code])
  }
  return ranges
}

/** The source of `coverage.ts`: what every style of a family that may hold any words covers, a line a family. */
export const coverageSource = (): string => {
  const lines = FONT_FAMILIES.filter(({ everywhere }) => everywhere).map(({ family, files }) => {
    const [first = new Set<number>(), ...rest] = files.map((file) =>
      codesOf(readFileSync(new URL(file, FONT_PACKAGES))),
    )
    const all = [...first].filter((code) => rest.every((codes) => codes.has(code)))
    return `  // ${family}\n  '${writtenRanges(asRanges(all))}',`
  })
  return `import { rangesOf } from './coverage-ranges.ts'
import type { Coverage } from './model.ts'

/** What each font that any words may be set in covers. Made from the fonts by \`build/font-coverage.ts\`: not to be changed by hand. */
const WRITTEN: readonly string[] = [
${lines.join('\n')}
]

export const FONT_COVERAGE: readonly Coverage[] = WRITTEN.map(rangesOf)
`
}

if (import.meta.main) writeFileSync(COVERAGE_FILE, coverageSource())
