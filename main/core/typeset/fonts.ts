import { existsSync } from 'node:fs'
import { basename, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** A family as the template names it, and the files of it that ship, from `node_modules/@expo-google-fonts`. */
export type FontFamily = {
  readonly family: string
  readonly files: readonly string[]
  /** Whether any words may be set in it: the template asks it for signs wherever they stand. */
  readonly everywhere: boolean
}

const from = (folder: string, name: string, weights: readonly string[]): string[] =>
  weights.map((weight) => `${folder}/${weight}/${name}_${weight}.ttf`)

const REGULAR = ['400Regular']

const everywhere = (family: string, files: string[]): FontFamily => ({ family, files, everywhere: true })

/** In the order in which they are asked for a sign: text, code, scripts, Han before Hangul, emoji, symbols last. */
export const FONT_FAMILIES: readonly FontFamily[] = [
  everywhere(
    'Source Serif 4',
    from('source-serif-4', 'SourceSerif4', ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic']),
  ),
  {
    family: 'Inter',
    files: from('inter', 'Inter', ['400Regular', '400Regular_Italic', '600SemiBold', '700Bold']),
    everywhere: false,
  },
  { family: 'Source Code Pro', files: from('source-code-pro', 'SourceCodePro', REGULAR), everywhere: false },
  everywhere('Noto Naskh Arabic', from('noto-naskh-arabic', 'NotoNaskhArabic', ['400Regular', '700Bold'])),
  everywhere('Noto Serif Hebrew', from('noto-serif-hebrew', 'NotoSerifHebrew', ['400Regular', '700Bold'])),
  everywhere('Noto Sans Devanagari', from('noto-sans-devanagari', 'NotoSansDevanagari', REGULAR)),
  everywhere('Noto Sans Bengali', from('noto-sans-bengali', 'NotoSansBengali', REGULAR)),
  everywhere('Noto Sans Thai', from('noto-sans-thai', 'NotoSansThai', REGULAR)),
  everywhere('Noto Sans Ethiopic', from('noto-sans-ethiopic', 'NotoSansEthiopic', REGULAR)),
  everywhere('Noto Sans SC', from('noto-sans-sc', 'NotoSansSC', REGULAR)),
  everywhere('NanumGothic', from('nanum-gothic', 'NanumGothic', REGULAR)),
  everywhere('Noto Emoji', from('noto-emoji', 'NotoEmoji', REGULAR)),
  everywhere('Noto Sans Symbols 2', from('noto-sans-symbols-2', 'NotoSansSymbols2', REGULAR)),
]

/** Where the packages of the fonts stand in the source tree. */
export const FONT_PACKAGES = new URL('../../../node_modules/@expo-google-fonts/', import.meta.url)

/** The compiler reads files itself and knows no archive: Electron keeps what it needs beside the archive. */
const outsideArchive = (path: string): string => path.replace(`app.asar${sep}`, `app.asar.unpacked${sep}`)

/** The font files for a worker: as built, they lie in `fonts` beside it; from source, in their packages. */
export const fontFilesOf = (worker: URL): string[] => {
  const built = new URL('./fonts/', worker)
  const files = FONT_FAMILIES.flatMap((family) => family.files)
  if (!existsSync(built)) return files.map((file) => fileURLToPath(new URL(file, FONT_PACKAGES)))
  return files.map((file) => outsideArchive(fileURLToPath(new URL(basename(file), built))))
}

/** The fonts of drawings, for whoever draws them elsewhere than in a PDF. */
export const drawingFonts = (worker: URL): string[] =>
  fontFilesOf(worker).filter((file) => basename(file).startsWith('Inter_'))
