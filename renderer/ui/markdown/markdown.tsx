import { type MouseEvent, useEffect, useRef, useState } from 'react'
import { useApi, useCommand } from '../../api/hooks.tsx'
import { ConfirmDialog } from '../dialog.tsx'
import { errorWords } from '../error-words.ts'
import css from './markdown.module.css'
import { messages } from './messages.ts'
import { renderMarkdown } from './render.ts'

const LinkDialog = ({ href, onClose }: { href: string | null; onClose: () => void }) => {
  const { host } = useApi()
  const open = useCommand(host.openLink)
  return (
    <ConfirmDialog
      title={messages.title}
      isOpen={href !== null}
      onClose={onClose}
      confirmLabel={messages.open}
      cancelLabel={messages.stay}
      onConfirm={() => (href === null ? undefined : open.mutateAsync({ url: href }))}
    >
      <p>{messages.body}</p>
      <p className={css.address}>{href}</p>
      {open.error && <p role="alert">{errorWords(open.error.code)}</p>}
    </ConfirmDialog>
  )
}

type MarkdownProps = {
  readonly text: string
  /** Works on the nodes each time before they are shown, such as to underlay some words. Hand it the same while nothing changed. */
  readonly prepare?: (words: DocumentFragment) => void
}

/** Anybody's Markdown, set for reading. A link asks before it leaves the app. */
export const Markdown = ({ text, prepare }: MarkdownProps) => {
  const box = useRef<HTMLDivElement>(null)
  const [href, setHref] = useState<string | null>(null)
  useEffect(() => {
    const words = renderMarkdown(text)
    prepare?.(words)
    box.current?.replaceChildren(words)
  }, [text, prepare])
  const onClick = (event: MouseEvent<HTMLDivElement>): void => {
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link) return
    event.preventDefault()
    setHref(link.getAttribute('href'))
  }
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links inside take keys and clicks; this only hears them */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Enter on a link inside is a click */}
      <div ref={box} className={css.markdown} dir="auto" onClick={onClick} onAuxClick={onClick} />
      <LinkDialog href={href} onClose={() => setHref(null)} />
    </>
  )
}
