import { type FormEvent, useState } from 'react'
import type { Edition } from '../../../shared/contract/editions.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { edition: words } = messages

const Hand = ({ edition }: { edition: Edition }) => {
  const { editions } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const [to, setTo] = useState('')
  const [isTried, setTried] = useState(false)
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    setTried(true)
    if (to.trim() === '') return
    try {
      await editions.handed({ editionId: edition.id, to: to.trim() })
      refresh('editions')
      setTo('')
      setTried(false)
      show({ text: words.handed })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <form className={css.addRow} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <TextField
        label={words.hand}
        value={to}
        onChange={setTo}
        error={isTried && to.trim() === '' ? words.toMissing : null}
        maxLength={200}
      />
      <Button type="submit">{words.save}</Button>
    </form>
  )
}

type EditionCardProps = {
  readonly edition: Edition
  readonly onShow: (what: 'changes' | 'read' | 'export') => void
}

/** One edition: when it was made, to whom it went, and what can be done with it. */
export const EditionCard = ({ edition, onShow }: EditionCardProps) => {
  const { editions } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const undoable = useUndoable('editions')
  const editionId = edition.id
  const name = words.on(format.number(edition.number), format.day(edition.day, 'long'))
  const takeBack = (handingId: string): Promise<void> =>
    undoable({
      act: () => editions.takeHandingBack({ editionId, handingId }),
      undo: () => editions.putHandingBack({ editionId, handingId }),
      said: words.takenBack,
      saidUndone: words.handBack,
    })
  const remove = (): Promise<void> =>
    undoable({
      act: () => editions.remove({ editionId }),
      undo: () => editions.putBack({ editionId }),
      said: words.removed,
      saidUndone: words.isBack,
    })
  return (
    <li className={css.card} aria-label={name}>
      <h2 className={css.small}>{name}</h2>
      <span className={css.facts}>
        {edition.title} · {format.plural(edition.words, words.words)}
        {edition.erased > 0 && ` · ${format.plural(edition.erased, words.erased)}`}
      </span>
      {edition.handings.length > 0 && (
        <ul className={css.rows} aria-label={words.handings}>
          {edition.handings.map(({ id, to, day }) => (
            <li key={id} className={css.handing}>
              <span>{words.handing(to, format.day(day, 'long'))}</span>
              {!readOnly && (
                <IconButton icon="close" label={words.takeBack(to)} onPress={() => void takeBack(id)} />
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && <Hand edition={edition} />}
      <div className={css.actions}>
        <Button icon="eye" onPress={() => onShow('read')}>
          {words.read}
        </Button>
        <Button icon="history" onPress={() => onShow('changes')}>
          {words.changes}
        </Button>
        <Button icon="save" onPress={() => onShow('export')}>
          {messages.export}
        </Button>
        {!readOnly && (
          <Button variant="plain" onPress={() => void remove()}>
            {words.remove}
          </Button>
        )}
      </div>
    </li>
  )
}
