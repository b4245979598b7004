import { useEffect, useEffectEvent, useState } from 'react'
import type { DocumentSource } from '../../../shared/contract/document-parts.ts'
import type { DocumentLook, PreviewPage } from '../../../shared/contract/documents.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button } from '../button.tsx'
import { errorWords } from '../error-words.ts'
import { PrintSheet } from '../print-sheet.tsx'
import { useToast } from '../toast.tsx'
import { messages } from './messages.ts'

const { export: words } = messages

/** As many as core draws in one go. */
const AT_ONCE = 40

type PrintButtonProps = {
  readonly source: DocumentSource
  readonly look: DocumentLook
  /** Whatever must be done first, such as saving the last words; it throws when that fails. */
  readonly before: () => Promise<void>
}

/** Prints the typeset pages themselves, through the system's own dialog. */
export const PrintButton = ({ source, look, before }: PrintButtonProps) => {
  const { documents } = useApi()
  const { show } = useToast()
  const [isPending, setPending] = useState(false)
  const [pages, setPages] = useState<readonly string[] | null>(null)

  const pictures = async (): Promise<string[]> => {
    const drawn: PreviewPage[] = []
    let total = 1
    while (drawn.length < total) {
      const want = { from: drawn.length + 1, to: drawn.length + AT_ONCE }
      const answer = await documents.preview({ source, look, want })
      total = answer.pages.length
      drawn.push(...answer.pages.slice(want.from - 1, want.to))
    }
    return drawn.flatMap(({ svg }) =>
      svg === null ? [] : [URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))],
    )
  }
  const begin = async (): Promise<void> => {
    setPending(true)
    try {
      await before()
      setPages(await pictures())
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    } finally {
      setPending(false)
    }
  }
  const print = useEffectEvent(async (urls: readonly string[]) => {
    const images = urls.map((src) => Object.assign(new Image(), { src }))
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    window.print()
    for (const url of urls) URL.revokeObjectURL(url)
    setPages(null)
  })
  useEffect(() => {
    if (pages) void print(pages)
  }, [pages])

  return (
    <>
      <Button icon="print" onPress={() => void begin()} isPending={isPending}>
        {words.print}
      </Button>
      {pages && (
        <PrintSheet isPages>
          {pages.map((src) => (
            <img key={src} src={src} alt="" />
          ))}
        </PrintSheet>
      )}
    </>
  )
}
