import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

/** How far each level of a list stands in, and how far its sign hangs out, in twentieths of a point. */
export const LEVEL_INDENT = 400
const LEVELS = 9

type Definition = INumberingOptions['config'][number]

const levels = (of: (level: number) => Pick<Definition['levels'][number], 'format' | 'text' | 'start'>) =>
  Array.from({ length: LEVELS }, (_, level) => ({
    level,
    alignment: AlignmentType.START,
    ...of(level),
    style: { paragraph: { indent: { left: LEVEL_INDENT * (level + 1), hanging: LEVEL_INDENT } } },
  }))

const signs = (reference: string, of: readonly string[]): Definition => ({
  reference,
  levels: levels((level) => ({ format: LevelFormat.BULLET, text: of[level % of.length] ?? '•' })),
})

export const BULLETS = 'bullets'
export const OPEN_TASK = 'open'
export const DONE_TASK = 'done'

/** The definitions of a document's lists: each ordered one has its own, since each begins at its own number. */
export const numberingBook = () => {
  const starts: number[] = []
  return {
    /** The name of a definition that begins at `start`, for one list. */
    ordered: (start: number): string => `ordered-${starts.push(start)}`,
    definitions: (): INumberingOptions => ({
      config: [
        signs(BULLETS, ['•', '–']),
        signs(OPEN_TASK, ['☐']),
        signs(DONE_TASK, ['☑']),
        ...starts.map((start, at) => ({
          reference: `ordered-${at + 1}`,
          levels: levels((level) => ({ format: LevelFormat.DECIMAL, text: `%${level + 1}.`, start })),
        })),
      ],
    }),
  }
}
export type NumberingBook = ReturnType<typeof numberingBook>
