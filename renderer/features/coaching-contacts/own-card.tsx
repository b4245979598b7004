import { useState } from 'react'
import type { Identity } from '../../../shared/contract/contacts.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useCommand, useFiles } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './contacts.module.css'
import { IdentityForm } from './first-visit.tsx'
import { messages } from './messages.ts'
import { SixWords } from './six-words.tsx'

const { card, edit } = messages

/** One’s own contact card: six words, a line to copy, a file to save. */
export const OwnCard = ({ identity }: { identity: Identity }) => {
  const { contacts } = useApi()
  const files = useFiles()
  const { show } = useToast()
  const make = useCommand(contacts.cardFile)
  const readOnly = useReadOnly()
  const [isEditing, setEditing] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(identity.line)
      show({ text: card.copied })
    } catch {
      show({ text: card.copyFailed })
    }
  }
  const save = async (): Promise<void> => {
    try {
      const { file } = await make.mutateAsync({})
      if (await files.saveFile(file)) show({ text: card.saved })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <section className={css.card} aria-labelledby="own-card">
      <header className={css.cardHead}>
        <h2 id="own-card" className={css.cardTitle}>
          {card.title}
        </h2>
        <p className={css.name} dir="auto">
          {identity.name}
        </p>
        <p className={css.soft}>{card.lead}</p>
      </header>
      <SixWords label={card.words} words={identity.words} />
      <p className={css.soft}>{card.wordsLead}</p>
      <div className={stack.row}>
        <Button icon="copy" onPress={() => void copy()}>
          {card.copy}
        </Button>
        <Button icon="save" onPress={() => void save()} isPending={make.isPending}>
          {card.save}
        </Button>
        {!readOnly && (
          <Button variant="plain" onPress={() => setEditing(true)}>
            {card.change}
          </Button>
        )}
      </div>
      <Dialog title={edit.title} isOpen={isEditing} onClose={() => setEditing(false)}>
        <div className={stack.stack}>
          <p className={css.soft}>{edit.lead}</p>
          <IdentityForm
            identity={identity}
            submitLabel={edit.save}
            onDone={() => {
              setEditing(false)
              show({ text: edit.saved })
            }}
          />
        </div>
      </Dialog>
    </section>
  )
}
