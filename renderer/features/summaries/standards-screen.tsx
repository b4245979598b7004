import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import type { Standard } from '../../../shared/contract/standards.ts'
import type { Story } from '../../../shared/contract/summaries.ts'
import { asAppError } from '../../api/failure.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useKeepAnswer, useQuery } from '../../api/hooks.tsx'
import { useFormWords } from '../../ui/autosaved/use-form-words.ts'
import button from '../../ui/button.module.css'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/checkbox.tsx'
import { cx } from '../../ui/cx.ts'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Page } from '../../ui/page.tsx'
import { ReorderButtons } from '../../ui/reorder-buttons.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useReorder, type Way } from '../../ui/use-reorder.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { editionMessages } from './edition-messages.ts'
import { preparingMessages } from './preparing-messages.ts'
import { StandardDialog } from './standard-dialog.tsx'
import css from './summaries.module.css'
import { useStories } from './use-stories.ts'

const { standards: words } = preparingMessages
const FRESH: readonly ChangingFeature[] = ['standards', 'summaries']

/** Changes the list; the screen shows what core kept. */
const useStandardsChange = (summaryId: string) => {
  const { standards } = useApi()
  const keep = useKeepAnswer()
  const { show } = useToast()
  return async (work: () => Promise<Standard[]>): Promise<Standard[] | null> => {
    try {
      const list = await work()
      keep(standards.list, { summaryId }, list)
      return list
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
      return null
    }
  }
}

type RowProps = {
  readonly summaryId: string
  readonly standard: Standard
  readonly stories: readonly Story[]
  readonly index: number
  readonly count: number
  readonly onMove: (way: Way) => void
}

const Row = ({ summaryId, standard, stories, index, count, onMove }: RowProps) => {
  const { standards } = useApi()
  const change = useStandardsChange(summaryId)
  const undoable = useUndoable('standards')
  const readOnly = useReadOnly()
  const [isEditing, setEditing] = useState(false)
  const { id, code, text, storyIds } = standard
  const name = code || text
  const remove = (): Promise<void> =>
    undoable({
      act: () => standards.remove({ summaryId, ids: [id] }),
      undo: () => standards.putBack({ summaryId, ids: [id] }),
      said: words.removed,
      saidUndone: words.isBack,
    })
  return (
    <li className={css.card}>
      <div className={css.cardHead}>
        <span className={css.standard}>
          {code && <strong>{code} </strong>}
          {text}
        </span>
        {!readOnly && (
          <>
            <ReorderButtons
              isFirst={index === 0}
              isLast={index === count - 1}
              upLabel={words.up(name)}
              downLabel={words.down(name)}
              onMove={onMove}
            />
            <IconButton icon="edit" label={words.edit(name)} onPress={() => setEditing(true)} />
            <IconButton icon="close" label={words.remove(name)} onPress={() => void remove()} />
          </>
        )}
      </div>
      <fieldset className={css.switches}>
        <legend className={css.facts}>{words.stories}</legend>
        {stories.map((story) => (
          <Checkbox
            key={story.id}
            label={story.title}
            isDisabled={readOnly}
            isSelected={storyIds.includes(story.id)}
            onChange={(shows) =>
              void change(() =>
                standards.tie({
                  summaryId,
                  standardId: id,
                  to: { kind: 'story', storyId: story.id },
                  shows,
                }),
              )
            }
          />
        ))}
        {stories.length === 0 && <p className={css.soft}>{words.noStories}</p>}
      </fieldset>
      {isEditing && (
        <StandardDialog summaryId={summaryId} standard={standard} onClose={() => setEditing(false)} />
      )}
    </li>
  )
}

const Paste = ({ summaryId, before }: { summaryId: string; before: number }) => {
  const { standards } = useApi()
  const change = useStandardsChange(summaryId)
  const format = useFormat()
  const { show } = useToast()
  const form = useFormWords(`standards-paste ${summaryId}`, { text: '' })
  const { text } = form.words
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault()
    if (text.trim() === '') return
    const list = await change(() => standards.paste({ summaryId, text }))
    if (!list) return
    form.startOver()
    show({ text: format.plural(list.length - before, words.added) })
  }
  return (
    <form className={css.form} onSubmit={(event) => void submit(event)} autoComplete="off" noValidate>
      <TextField
        label={words.paste}
        hint={words.pasteHint}
        value={text}
        onChange={(typed) => form.set({ text: typed })}
        isMultiline
      />
      <div>
        <Button type="submit" icon="plus">
          {words.add}
        </Button>
      </div>
    </form>
  )
}

/** A list of standards that the member pasted in, and which story shows which. */
export const StandardsScreen = ({ summaryId }: { summaryId: string }) => {
  useFresh(FRESH)
  const { standards } = useApi()
  const readOnly = useReadOnly()
  const change = useStandardsChange(summaryId)
  const { stories } = useStories(summaryId)
  const { data: list, error, refetch } = useQuery(standards.list, { summaryId })
  const { box, move } = useReorder(list?.map(({ id }) => id) ?? [], (ids) =>
    change(() => standards.reorder({ summaryId, ids })),
  )
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <Link href={`/summaries/${summaryId}`} className={cx(button.button, button.quiet)}>
          {editionMessages.edition.back}
        </Link>
      }
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {!readOnly && list && <Paste summaryId={summaryId} before={list.length} />}
      {list?.length === 0 && <p className={css.soft}>{words.none}</p>}
      {list && list.length > 0 && (
        <ol ref={box} className={css.cards} aria-label={words.list}>
          {list.map((standard, index) => (
            <Row
              key={standard.id}
              summaryId={summaryId}
              standard={standard}
              stories={stories}
              index={index}
              count={list.length}
              onMove={(way) => move(standard.id, way)}
            />
          ))}
        </ol>
      )}
    </Page>
  )
}
