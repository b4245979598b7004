import { useState } from 'react'
import type { Edition, Handing } from '../../../shared/contract/editions.ts'
import { useApi } from '../../api/hooks.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { useFormat } from '../../ui/format.ts'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useUndoable } from '../../ui/use-undoable.ts'
import { editionMessages } from './edition-messages.ts'
import { EditionNote } from './edition-note.tsx'
import { HandingDialog } from './handing-dialog.tsx'
import { messages } from './messages.ts'
import css from './summaries.module.css'

const { edition: words } = editionMessages

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
  const [asked, setAsked] = useState<{ readonly handing: Handing | null } | null>(null)
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
    <li className={cx(css.card, css.edition)} aria-label={name}>
      <div className={css.editionHead}>
        <h2 className={css.small}>{name}</h2>
        <span className={css.facts}>
          {edition.title} · {format.plural(edition.words, words.words)}
          {edition.erased > 0 && ` · ${format.plural(edition.erased, words.erased)}`}
        </span>
      </div>
      {(edition.note !== '' || !readOnly) && <EditionNote edition={edition} />}
      {edition.handings.length > 0 && (
        <ul className={css.rows} aria-label={words.handings}>
          {edition.handings.map((handing) => (
            <li key={handing.id} className={css.handing}>
              <span>{words.handing(handing.to, format.day(handing.day, 'long'))}</span>
              {!readOnly && (
                <>
                  <IconButton
                    icon="edit"
                    label={words.change(handing.to)}
                    onPress={() => setAsked({ handing })}
                  />
                  <IconButton
                    icon="close"
                    label={words.takeBack(handing.to)}
                    onPress={() => void takeBack(handing.id)}
                  />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      {!readOnly && (
        <div>
          <Button variant="plain" icon="plus" onPress={() => setAsked({ handing: null })}>
            {words.hand}
          </Button>
        </div>
      )}
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
      {asked && <HandingDialog edition={edition} handing={asked.handing} onClose={() => setAsked(null)} />}
    </li>
  )
}
