import { useState } from 'react'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { uiMessages } from '../../ui/messages.ts'
import stack from '../../ui/stack.module.css'
import { messages } from './messages.ts'
import css from './shelf.module.css'
import { ShelfItemText } from './shelf-item.tsx'

const FRESH: readonly ChangingFeature[] = ['shelf']

const ShelfDialog = ({ onClose }: { onClose: () => void }) => {
  useFresh(FRESH)
  const { shelf } = useApi()
  const { data: list, error } = useQuery(shelf.list, {})
  return (
    <Dialog
      title={messages.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <Button variant="primary" onPress={onClose} autoFocus>
          {uiMessages.close}
        </Button>
      }
    >
      {error && <p role="alert">{errorWords(error.code)}</p>}
      {list?.length === 0 && <p>{messages.dialogEmpty}</p>}
      {list && list.length > 0 && (
        <ul className={css.list} aria-label={messages.list}>
          {list.map((item) => (
            <li key={item.id} className={css.item}>
              <ShelfItemText item={item} />
            </li>
          ))}
        </ul>
      )}
      <p className={stack.soft}>{messages.dialogHint}</p>
    </Dialog>
  )
}

/** Opens the shelf over whatever is being written, so that the place and the words stay as they are. */
export const ShelfButton = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button icon="folder" onPress={() => setOpen(true)}>
        {messages.open}
      </Button>
      {isOpen && <ShelfDialog onClose={() => setOpen(false)} />}
    </>
  )
}
