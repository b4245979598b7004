import { useEffect, useState } from 'react'
import type { CardLook, Contact } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import stack from '../../ui/stack.module.css'
import { useToast } from '../../ui/toast.tsx'
import css from './contacts.module.css'
import { messages } from './messages.ts'
import { SixWords } from './six-words.tsx'

const { changed: words } = messages

type ChangedKeyProps = {
  readonly card: CardLook
  readonly contact: Contact
  /** Whether taking the new keys is possible: only for a card of the same identity. */
  readonly canTake: boolean
  readonly problem: string | null
  readonly isPending: boolean
  readonly onTake: () => void
  readonly onStop: () => void
}

/** The loud stop: old and new words side by side. No button is the easy one, and the focus is on none. */
export const ChangedKey = (props: ChangedKeyProps) => {
  const { card, contact, canTake, problem, isPending, onTake, onStop } = props
  const [hasSpoken, setSpoken] = useState(false)
  const { clear } = useToast()
  // Nothing said in passing may lie over it.
  useEffect(clear, [clear])
  const name = calledOf(contact)
  return (
    <Dialog title={words.title} isOpen onClose={onStop} role="alertdialog" size="large" canClose={!isPending}>
      <div className={stack.loose}>
        <div className={css.stop}>
          <p>{words.lead(name)}</p>
          <p>{words.speak(name)}</p>
          <p>{words.safe}</p>
          {!canTake && <p>{words.askCard}</p>}
        </div>
        <div className={css.pair}>
          {contact.words && <SixWords label={words.known} words={contact.words} />}
          <SixWords label={words.fresh} words={card.words} />
        </div>
        {canTake && <Checkbox label={words.tick(name)} isSelected={hasSpoken} onChange={setSpoken} />}
        {problem && (
          <Banner tone="trouble" live="alert">
            {problem}
          </Banner>
        )}
        <div className={stack.row}>
          <Button onPress={onStop} isDisabled={isPending}>
            {words.stop}
          </Button>
          {canTake && (
            <Button onPress={onTake} isDisabled={!hasSpoken} isPending={isPending}>
              {words.take}
            </Button>
          )}
        </div>
      </div>
    </Dialog>
  )
}
