import { type FormEvent, useState } from 'react'
import type { MemberValue } from '../../../../shared/contract/values.ts'
import { VALUES_PACK } from '../../../../shared/framework/values-pack.ts'
import { useApi, useCommand, useRefresh } from '../../../api/hooks.tsx'
import { Button } from '../../../ui/button.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import { ErrorBanner } from '../../../ui/error-banner.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { valueMessages } from './messages.ts'
import css from './values.module.css'

const words = valueMessages.dialog

type AddValueProps = {
  readonly own: readonly MemberValue[]
  readonly onAdded: (value: MemberValue) => void
  readonly onClose: () => void
}

/** A new value in a word or two, or one of the pack as it stands; the page being written stays where it is. */
export const AddValueDialog = ({ own, onAdded, onClose }: AddValueProps) => {
  const { values } = useApi()
  const refresh = useRefresh()
  const save = useCommand(values.save)
  const [title, setTitle] = useState('')
  const [isSent, setSent] = useState(false)
  const untaken = VALUES_PACK.filter(({ id }) => !own.some(({ packId }) => packId === id))

  const onSuccess = (value: MemberValue): void => {
    refresh('values')
    onAdded(value)
    onClose()
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (title.trim() !== '' && !save.isPending) save.mutate({ title }, { onSuccess })
  }
  return (
    <Dialog title={words.title} isOpen onClose={onClose} holdsWords={title !== ''} size="large">
      <p className={css.soft}>{words.lead}</p>
      <ErrorBanner error={save.error} own={{ 'too-many': words.tooMany }} />
      <form className={css.form} onSubmit={submit} autoComplete="off" noValidate>
        <TextField
          label={words.own}
          hint={words.ownHint}
          value={title}
          onChange={setTitle}
          maxLength={80}
          error={isSent && title.trim() === '' ? words.missing : null}
          autoFocus
        />
        <Button type="submit" variant="primary" isPending={save.isPending}>
          {words.save}
        </Button>
      </form>
      {untaken.length > 0 && (
        <section className={css.pack} aria-labelledby="pack-title">
          <h3 id="pack-title" className={css.packTitle}>
            {words.pack}
          </h3>
          <ul className={css.packList}>
            {untaken.map(({ id, lived, notLived, title: name }) => (
              <li key={id} className={css.packed}>
                <p>{lived}</p>
                <Button
                  isPending={save.isPending}
                  onPress={() => save.mutate({ title: name, lived, notLived, packId: id }, { onSuccess })}
                >
                  {words.take(name)}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </Dialog>
  )
}
