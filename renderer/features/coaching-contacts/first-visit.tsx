import { type FormEvent, useRef, useState } from 'react'
import type { Identity } from '../../../shared/contract/contacts.ts'
import { MAX_NAME } from '../../../shared/domain/exchange/limits.ts'
import { useApi, useCommand, useKeepAnswer, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { RadioGroup } from '../../ui/radio-group.tsx'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'

const { first } = messages

type Role = 'member' | 'coach' | 'both'

const ROLES: readonly { id: Role; label: string; hint: string }[] = [
  { id: 'member', label: first.member, hint: first.memberHint },
  { id: 'coach', label: first.coach, hint: first.coachHint },
  { id: 'both', label: first.both, hint: first.bothHint },
]

const roleOf = ({ isCoach, isMember }: Identity): Role =>
  isCoach && isMember ? 'both' : isCoach ? 'coach' : 'member'

type IdentityFormProps = {
  /** As it is; null before there is one. */
  readonly identity: Identity | null
  readonly submitLabel: string
  readonly onDone: () => void
}

/** One’s name, and whether one is a member, a coach or both. The first time makes the keys. */
export const IdentityForm = ({ identity, submitLabel, onDone }: IdentityFormProps) => {
  const { contacts } = useApi()
  const format = useFormat()
  const refresh = useRefresh()
  const keep = useKeepAnswer()
  const set = useCommand(contacts.setIdentity)
  const [name, setName] = useState(identity?.name ?? '')
  const [role, setRole] = useState<Role>(identity ? roleOf(identity) : 'member')
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const isMissing = isSent && name.trim() === ''
  const isLong = name.trim().length > MAX_NAME
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (name.trim() === '' || isLong) field.current?.focus()
    else if (!set.isPending)
      set.mutate(
        { name: name.trim(), isMember: role !== 'coach', isCoach: role !== 'member' },
        {
          onSuccess: (made) => {
            keep(contacts.identity, {}, made)
            refresh('contacts')
            onDone()
          },
        },
      )
  }
  return (
    <form className={stack.fields} onSubmit={submit} autoComplete="off" noValidate>
      <TextField
        label={first.name}
        value={name}
        onChange={setName}
        error={isMissing ? first.nameMissing : isLong ? first.tooLong(format.number(MAX_NAME)) : null}
        inputRef={field}
      />
      <RadioGroup label={first.who} options={ROLES} value={role} onChange={setRole} />
      <ErrorBanner error={set.error} />
      <div className={stack.row}>
        <Button variant="primary" type="submit" isPending={set.isPending}>
          {submitLabel}
        </Button>
      </div>
    </form>
  )
}

/** Before there is a contact card: one sentence, a name, and who one is. */
export const FirstVisit = ({ onDone }: { onDone: () => void }) => (
  <Page title={messages.title} lead={first.lead} width="text">
    <IdentityForm identity={null} submitLabel={first.go} onDone={onDone} />
  </Page>
)
