import { useRef, useState } from 'react'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { ConfirmDialog } from '../../ui/dialog.tsx'
import { useFormat } from '../../ui/format.ts'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import chooseCss from './choose.module.css'
import { ExcerptList } from './excerpt-list.tsx'
import { messages } from './messages.ts'
import { PickEntriesDialog } from './pick-entries-dialog.tsx'
import css from './share.module.css'
import { SourceWords } from './source-words.tsx'
import { useDraftChange } from './use-draft.ts'
import { Who } from './who.tsx'

const { choose: words } = messages

type SourceProps = {
  readonly draft: ShareDraft
  readonly source: ShareDraft['sources'][number]
  readonly isOpen: boolean
  readonly onToggle: () => void
  readonly onRemove: () => void
}

const Source = ({ draft, source, isOpen, onToggle, onRemove }: SourceProps) => {
  const format = useFormat()
  const day = format.day(source.day)
  const panel = `source-${source.entryId}`
  return (
    <li className={chooseCss.sourceBox}>
      <div className={chooseCss.sourceHead}>
        <button
          type="button"
          className={chooseCss.sourceToggle}
          aria-expanded={isOpen}
          aria-controls={panel}
          onClick={onToggle}
        >
          <Icon name={isOpen ? 'up' : 'down'} />
          <span className={chooseCss.pickWords}>
            <span className={css.facts}>
              {day} · {FLOWS[source.flow].title}
            </span>
            <span className={chooseCss.opening} dir="auto">
              {source.opening}
            </span>
          </span>
        </button>
        <IconButton icon="close" label={words.remove(day)} onPress={onRemove} />
      </div>
      <div id={panel}>{isOpen && <SourceWords draft={draft} entryId={source.entryId} />}</div>
    </li>
  )
}

/** For whom, from which entries, and which words of them. */
export const ChooseStep = ({ draft }: { draft: ShareDraft }) => {
  const { sharing } = useApi()
  const change = useDraftChange()
  const [isPicking, setPicking] = useState(false)
  const [openId, setOpenId] = useState<string | null>(
    draft.sources.length === 1 ? (draft.sources[0]?.entryId ?? null) : null,
  )
  const [removing, setRemoving] = useState<string | null>(null)
  const list = useRef<HTMLUListElement>(null)
  const focus = useListFocus(list, draft.sources.length)
  const remove = (entryId: string) => change(() => sharing.removeSource({ shareId: draft.id, entryId }))
  const askToRemove = (entryId: string): void => {
    if (draft.excerpts.some((excerpt) => excerpt.entryId === entryId)) setRemoving(entryId)
    else void remove(entryId)
  }
  return (
    <>
      <Who draft={draft} />
      <Section title={words.entries} lead={words.lead}>
        {draft.sources.length === 0 && <p className={css.soft}>{words.none}</p>}
        <ul ref={list} {...focus} className={chooseCss.sources} aria-label={words.entries}>
          {draft.sources.map((source) => (
            <Source
              key={source.entryId}
              draft={draft}
              source={source}
              isOpen={openId === source.entryId}
              onToggle={() => setOpenId(openId === source.entryId ? null : source.entryId)}
              onRemove={() => askToRemove(source.entryId)}
            />
          ))}
        </ul>
        <div>
          <Button icon="plus" onPress={() => setPicking(true)}>
            {words.add}
          </Button>
        </div>
      </Section>
      <Section title={words.excerpts}>
        <ExcerptList draft={draft} />
      </Section>
      {isPicking && (
        <PickEntriesDialog draft={draft} onPicked={setOpenId} onClose={() => setPicking(false)} />
      )}
      <ConfirmDialog
        title={words.removeHolds.title}
        isOpen={removing !== null}
        onClose={() => setRemoving(null)}
        confirmLabel={words.removeHolds.confirm}
        onConfirm={() => (removing === null ? undefined : remove(removing))}
      >
        <p>{words.removeHolds.body}</p>
      </ConfirmDialog>
    </>
  )
}
