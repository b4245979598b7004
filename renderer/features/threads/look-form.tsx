import { type FormEvent, useRef, useState } from 'react'
import type { ThreadSubject } from '../../../shared/contract/threads.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { Segmented } from '../../ui/segmented.tsx'
import { type Option, Select } from '../../ui/select.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { messages } from './messages.ts'
import css from './threads.module.css'

type Kind = ThreadSubject['kind']
type NamedKind = Exclude<Kind, 'word'>

/** As the contract allows, in UTF-16 units. */
const LEAST_WORD = 2
const MOST_WORD = 80
const NONE = 'none'

const KINDS: readonly Option<Kind>[] = (['word', 'tag', 'person', 'value'] as const).map((id) => ({
  id,
  label: messages.kinds[id],
}))

const subjectOf = (kind: NamedKind, id: string): ThreadSubject => {
  if (kind === 'tag') return { kind, tag: id }
  return kind === 'person' ? { kind, personId: id } : { kind, valueId: id }
}

type ChooseProps = { readonly onLook: (subject: ThreadSubject) => void }

const WordForm = ({ onLook }: ChooseProps) => {
  const format = useFormat()
  const [words, setWords] = useState('')
  const [isSent, setSent] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  const length = words.trim().length
  const isLong = length > MOST_WORD
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setSent(true)
    if (length < LEAST_WORD || isLong) {
      field.current?.focus()
      return
    }
    onLook({ kind: 'word', words: words.trim() })
    setSent(false)
  }
  const short = isSent && length < LEAST_WORD ? messages.wordShort : null
  return (
    <form className={css.wordForm} onSubmit={submit} autoComplete="off" noValidate>
      <TextField
        label={messages.word}
        hint={messages.wordHint}
        value={words}
        onChange={setWords}
        error={isLong ? messages.wordLong(format.number(MOST_WORD)) : short}
        inputRef={field}
      />
      <Button type="submit" icon="search">
        {messages.look}
      </Button>
    </form>
  )
}

/** What there is of a kind that has names: the most used tags first, people and values in their order. */
const useNames = (kind: NamedKind): readonly Option<string>[] | undefined => {
  const { journal, people, values } = useApi()
  const tags = useQuery(journal.tags, {}, { enabled: kind === 'tag' })
  const persons = useQuery(people.list, {}, { enabled: kind === 'person' })
  const own = useQuery(values.list, {}, { enabled: kind === 'value' })
  if (kind === 'tag') return tags.data?.map(({ tag }) => ({ id: tag, label: tag }))
  if (kind === 'person') return persons.data?.map(({ id, name }) => ({ id, label: name }))
  return own.data?.map(({ id, title }) => ({ id, label: title }))
}

const NameForm = ({ kind, onLook }: ChooseProps & { readonly kind: NamedKind }) => {
  const names = useNames(kind)
  if (!names) return null
  if (names.length === 0) return <p className={css.soft}>{messages.noneToChoose[kind]}</p>
  return (
    <div className={css.select}>
      <Select
        label={messages.choose[kind]}
        options={[{ id: NONE, label: messages.chooseNone }, ...names]}
        value={NONE}
        onChange={(id) => {
          if (id !== NONE) onLook(subjectOf(kind, id))
        }}
      />
    </div>
  )
}

/** Asks what to look at: a word that is typed, or a tag, a person or a value that is chosen. */
export const LookForm = ({ onLook }: ChooseProps) => {
  const [kind, setKind] = useState<Kind>('word')
  return (
    <section className={css.form} aria-label={messages.form}>
      <Segmented label={messages.kind} isLabelHidden options={KINDS} value={kind} onChange={setKind} />
      {kind === 'word' ? <WordForm onLook={onLook} /> : <NameForm key={kind} kind={kind} onLook={onLook} />}
    </section>
  )
}
