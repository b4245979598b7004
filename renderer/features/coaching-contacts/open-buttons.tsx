import { type FormEvent, useState } from 'react'
import { MAX_PASTED } from '../../../shared/domain/exchange/limits.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './contacts.module.css'
import { messages } from './messages.ts'
import { useOpeningControl } from './opening-context.tsx'

const { open: words, paste: pasting } = messages

const PasteDialog = ({ onClose }: { onClose: () => void }) => {
  const { paste } = useOpeningControl()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (isPending) return
    if (text.trim() === '') return setProblem(pasting.missing)
    if (text.length > MAX_PASTED) return setProblem(errorWords('file-too-large'))
    setPending(true)
    const failed = await paste(text)
    setPending(false)
    if (failed === null) onClose()
    else setProblem(failed)
  }
  return (
    <Dialog title={pasting.title} isOpen onClose={onClose} canClose={!isPending} holdsWords={text !== ''}>
      <form className={stack.stack} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
        <p className={css.soft}>{pasting.lead}</p>
        <TextField label={pasting.label} value={text} onChange={setText} isMultiline autoFocus />
        {problem && (
          <Banner tone="trouble" live="alert">
            {problem}
          </Banner>
        )}
        <div className={stack.row}>
          <Button variant="primary" type="submit" isPending={isPending}>
            {pasting.go}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

/** Opens what somebody sent: files of any kind, and a reply that was copied from a page. */
export const OpenButtons = ({ canPaste }: { canPaste: boolean }) => {
  const { pick } = useOpeningControl()
  const readOnly = useReadOnly()
  const [isPasting, setPasting] = useState(false)
  if (readOnly) return null
  return (
    <section className={css.card} aria-labelledby="open-files">
      <header className={css.cardHead}>
        <h2 id="open-files" className={css.cardTitle}>
          {words.title}
        </h2>
        <p className={css.soft}>{words.lead}</p>
      </header>
      <div className={stack.row}>
        <Button icon="folder" onPress={() => void pick()}>
          {words.pick}
        </Button>
        {canPaste && <Button onPress={() => setPasting(true)}>{words.paste}</Button>}
      </div>
      {isPasting && <PasteDialog onClose={() => setPasting(false)} />}
    </section>
  )
}
