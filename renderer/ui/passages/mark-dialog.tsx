import { type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import type { EvidenceClaim, EvidenceLabel, Stance } from '../../../shared/contract/passages.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import { Dialog } from '../dialog.tsx'
import { useFormat } from '../format.ts'
import { uiMessages } from '../messages.ts'
import { SearchField } from '../search-field.tsx'
import { type Choice, type ChoiceGroup, keyOf, matching } from './choices.ts'
import css from './mark-dialog.module.css'
import { messages } from './messages.ts'
import { quoteText } from './quote-text.ts'
import { TargetList } from './target-list.tsx'
import { useChoices } from './use-choices.ts'

/** As the contract allows. */
const MOST_TARGETS = 12

type MarkDialogProps = {
  readonly entryId: string
  /** The Markdown of the words. */
  readonly quote: string
  /** What the mark stands for so far; empty for a new one. */
  readonly already: readonly EvidenceLabel[]
  /** What a thing that is ticked now is marked as. */
  readonly usualStance: Stance
  /** Resolves to null when it is done, which closes the dialog, or to words that say why not. */
  readonly onChoose: (targets: EvidenceClaim[]) => Promise<string | null>
  readonly onClose: () => void
}

/** Up and Down go through everything that can be ticked, and back to the search. */
const moveFocus = (event: KeyboardEvent<HTMLFormElement>): void => {
  const inputs = [...event.currentTarget.querySelectorAll('input')]
  const at = inputs.findIndex((input) => input.matches(':focus'))
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key]
  const next = to === undefined ? undefined : inputs[to]
  if (at < 0 || !next) return
  event.preventDefault()
  next.focus()
}

const firstOf = (groups: readonly ChoiceGroup[]): Choice | undefined => groups[0]?.choices[0]

/** Chooses what some words are evidence for: several at once, by mouse or keyboard. */
export const MarkDialog = (props: MarkDialogProps) => {
  const { entryId, quote, already, usualStance, onChoose, onClose } = props
  const format = useFormat()
  const id = useId()
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<ReadonlyMap<string, EvidenceClaim>>(
    () =>
      new Map(
        already.map((label) => [keyOf(label), { kind: label.kind, id: label.id, stance: label.stance }]),
      ),
  )
  const [problem, setProblem] = useState('')
  const [isPending, setPending] = useState(false)
  const { groups, isLoaded, isFailed } = useChoices(entryId, already)
  const shown = matching(groups, search)
  const isNew = already.length === 0

  const toggle = (choice: Choice): void => {
    const next = new Map(chosen)
    if (!next.delete(keyOf(choice)))
      next.set(keyOf(choice), { kind: choice.kind, id: choice.id, stance: usualStance })
    setProblem(next.size > MOST_TARGETS ? messages.dialog.most(MOST_TARGETS) : '')
    if (next.size <= MOST_TARGETS) setChosen(next)
  }
  const setStance = ({ kind, id: target }: Choice, stance: Stance): void =>
    setChosen(new Map(chosen).set(keyOf({ kind, id: target }), { kind, id: target, stance }))

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    // Who typed a name and pressed Enter means the first that it found.
    const found = search.trim() !== '' && chosen.size === 0 ? firstOf(shown) : undefined
    const targets = found ? [{ kind: found.kind, id: found.id, stance: usualStance }] : [...chosen.values()]
    if (targets.length === 0) {
      setProblem(messages.dialog.none)
      return
    }
    setPending(true)
    setProblem('')
    const failed = await onChoose(targets)
    if (failed === null) return onClose()
    setProblem(failed)
    setPending(false)
  }

  return (
    <Dialog
      title={isNew ? messages.dialog.title : messages.dialog.changeTitle}
      isOpen
      onClose={onClose}
      canClose={!isPending}
    >
      <form className={css.form} onSubmit={(event) => void submit(event)} onKeyDown={moveFocus}>
        <blockquote className={css.quote} dir="auto">
          <span className="visually-hidden">{messages.dialog.quote}: </span>
          {quoteText(quote)}
        </blockquote>
        <SearchField
          label={messages.dialog.search}
          placeholder={messages.dialog.searchHint}
          value={search}
          onChange={setSearch}
          autoFocus
        />
        {isFailed && <Banner tone="trouble">{messages.dialog.failed}</Banner>}
        <div className={css.list}>
          <TargetList groups={shown} chosen={chosen} onToggle={toggle} onStance={setStance} />
          {isLoaded && shown.length === 0 && <p className={css.nothing}>{messages.dialog.nothing(search)}</p>}
        </div>
        <p role="alert" className={css.problem}>
          {problem}
        </p>
        <div className={css.foot}>
          <span id={id} className={css.count} aria-live="polite">
            {chosen.size > 0 ? format.plural(chosen.size, messages.dialog.chosen) : messages.dialog.enterHint}
          </span>
          <Button onPress={onClose} isDisabled={isPending}>
            {uiMessages.cancel}
          </Button>
          <Button variant="primary" type="submit" isPending={isPending} aria-describedby={id}>
            {isNew ? messages.dialog.mark : messages.dialog.save}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
