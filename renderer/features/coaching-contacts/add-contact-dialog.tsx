import { type FormEvent, useEffect, useEffectEvent, useState } from 'react'
import type { CardLook } from '../../../shared/contract/contacts.ts'
import { calledOf } from '../../../shared/domain/called.ts'
import { MAX_NAME } from '../../../shared/domain/exchange/limits.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useCommand, useFiles, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { RadioGroup } from '../../ui/radio-group.tsx'
import stack from '../../ui/stack.module.css'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { AcceptCard } from './accept-card.tsx'
import { ChangedKey } from './changed-key.tsx'
import { messages } from './messages.ts'
import { likelyRoles, RoleBoxes, type Roles } from './role-boxes.tsx'

const { add: words, accept, changed } = messages

type Way = 'line' | 'file' | 'name'

const WAYS: readonly { id: Way; label: string }[] = [
  { id: 'line', label: words.line },
  { id: 'file', label: words.file },
  { id: 'name', label: words.byName },
]

/** As `contacts.look` takes it. */
type Source = { readonly line: string } | { readonly file: string }

type Looked = { readonly card: CardLook; readonly source: Source }

type ByNameProps = { readonly onDone: (name: string) => void }

/** Somebody without the app: only a name. */
const ByName = ({ onDone }: ByNameProps) => {
  const { contacts } = useApi()
  const save = useCommand(contacts.addByName)
  const { data: identity } = useQuery(contacts.identity, {})
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<Roles | null>(null)
  const [isSent, setSent] = useState(false)
  const roles = chosen ?? likelyRoles(identity)
  const isNone = !roles.isCoach && !roles.isMember
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (name.trim() !== '' && !isNone && !save.isPending)
      save.mutate({ name: name.trim(), ...roles }, { onSuccess: () => onDone(name.trim()) })
  }
  return (
    <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
      <TextField
        label={words.nameLabel}
        hint={words.nameHint}
        value={name}
        onChange={setName}
        error={isSent && name.trim() === '' ? words.nameMissing : null}
        maxLength={MAX_NAME}
      />
      <RoleBoxes roles={roles} onChange={setChosen} problem={isSent && isNone ? accept.rolesMissing : null} />
      <ErrorBanner error={save.error} />
      <div className={stack.row}>
        <Button variant="primary" type="submit" isPending={save.isPending}>
          {words.addThem}
        </Button>
      </div>
    </form>
  )
}

type BringProps = { readonly way: Exclude<Way, 'name'>; readonly onLooked: (looked: Looked) => void }

/** Brings a card, as a line or a file, and reads it. */
const BringCard = ({ way, onLooked }: BringProps) => {
  const { contacts, exchange } = useApi()
  const files = useFiles()
  const [line, setLine] = useState('')
  const [isSent, setSent] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [isPending, setPending] = useState(false)
  const look = async (source: Source): Promise<void> => {
    setPending(true)
    setProblem(null)
    try {
      const card = await contacts.look(source)
      if (card.standing === 'own') setProblem(errorWords('own-card'))
      else return onLooked({ card, source })
    } catch (error) {
      setProblem(errorWords(asAppError(error).code))
    } finally {
      setPending(false)
    }
    if ('file' in source) await exchange.letGo(source).catch(() => undefined)
  }
  const pick = async (): Promise<void> => {
    try {
      const file = await files.pickFile('exchange')
      if (file) await look({ file })
    } catch (error) {
      setProblem(errorWords(asAppError(error).code))
    }
  }
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (line.trim() !== '' && !isPending) void look({ line: line.trim() })
  }
  return (
    <form className={stack.stack} onSubmit={submit} autoComplete="off" noValidate>
      {way === 'line' && (
        <TextField
          label={words.lineLabel}
          hint={words.lineHint}
          value={line}
          onChange={setLine}
          error={isSent && line.trim() === '' ? words.lineMissing : null}
          isMultiline
        />
      )}
      {problem && (
        <Banner tone="trouble" live="alert">
          {problem}
        </Banner>
      )}
      <div className={stack.row}>
        {way === 'line' ? (
          <Button variant="primary" type="submit" isPending={isPending}>
            {words.look}
          </Button>
        ) : (
          <Button variant="primary" icon="folder" onPress={() => void pick()} isPending={isPending}>
            {words.pick}
          </Button>
        )}
      </div>
    </form>
  )
}

/** Adds somebody: by their card, as a line or a file, or by name alone. */
export const AddContactDialog = ({ onClose }: { onClose: () => void }) => {
  const { contacts, exchange } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const take = useCommand(contacts.accept)
  const takeKey = useCommand(contacts.acceptNewKey)
  const [way, setWay] = useState<Way>('line')
  const [looked, setLooked] = useState<Looked | null>(null)
  const letGo = useEffectEvent(() => {
    if (looked && 'file' in looked.source) void exchange.letGo(looked.source).catch(() => undefined)
  })
  useEffect(() => () => letGo(), [])
  const done = (text: string): void => {
    refresh('contacts')
    show({ text })
    onClose()
  }
  const looking = (next: Looked): void => {
    if (next.card.standing === 'known' && next.card.contact)
      done(messages.open.known(calledOf(next.card.contact)))
    else setLooked(next)
  }

  if (looked?.card.standing === 'changed-key' && looked.card.contact) {
    const { contact } = looked.card
    return (
      <ChangedKey
        card={looked.card}
        contact={contact}
        canTake
        problem={takeKey.error ? errorWords(takeKey.error.code) : null}
        isPending={takeKey.isPending}
        onStop={onClose}
        onTake={() =>
          takeKey.mutate(
            { contactId: contact.id, card: looked.source, wordsCompared: true },
            { onSuccess: () => done(changed.taken(calledOf(contact))) },
          )
        }
      />
    )
  }
  return (
    <Dialog
      title={looked ? accept.title(looked.card.name) : words.title}
      isOpen
      onClose={onClose}
      canClose={!take.isPending}
      holdsWords
    >
      {looked ? (
        <AcceptCard
          card={looked.card}
          problem={take.error ? errorWords(take.error.code) : null}
          isPending={take.isPending}
          onDecline={onClose}
          onAccept={(roles) =>
            take.mutate(
              { card: looked.source, ...roles, label: '' },
              { onSuccess: () => done(accept.added(looked.card.name)) },
            )
          }
        />
      ) : (
        <div className={stack.loose}>
          <RadioGroup label={words.how} options={WAYS} value={way} onChange={setWay} />
          {way === 'name' ? (
            <ByName onDone={(name) => done(words.added(name))} />
          ) : (
            <BringCard key={way} way={way} onLooked={looking} />
          )}
        </div>
      )}
    </Dialog>
  )
}
