import { Link, useLocation } from 'wouter'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { IconButton } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { messages as documentMessages } from '../../ui/documents/messages.ts'
import { useExporting } from '../../ui/documents/use-exporting.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Icon } from '../../ui/icon.tsx'
import { Menu } from '../../ui/menu.tsx'
import { messages as shareMessages } from '../../ui/share-into/messages.ts'
import { useShareInto } from '../../ui/share-into/use-share-into.tsx'
import { useToast } from '../../ui/toast.tsx'
import { ToggleButton } from '../../ui/toggle-button.tsx'
import { messages } from './messages.ts'
import type { ReadDialog } from './read-screen.tsx'
import { useRemoveEntry } from './use-remove-entry.ts'

type ReadActionsProps = { readonly entry: Entry; readonly onDialog: (dialog: ReadDialog) => void }

const Star = ({ entry }: { entry: Entry }) => {
  const { journal } = useApi()
  const refresh = useRefresh()
  const toast = useToast()
  const star = useCommand(journal.setStarred)
  return (
    <ToggleButton
      icon="star"
      label={messages.read.star}
      // The answer to a press is shown at once; core has it a few milliseconds later.
      isSelected={star.isPending ? star.variables.starred : entry.starred}
      onChange={(starred) =>
        star.mutate(
          { entryId: entry.id, starred },
          {
            onSuccess: () => refresh('journal'),
            onError: (error) => toast.show({ text: errorWords(error.code) }),
          },
        )
      }
    />
  )
}

/** What can be done with an entry while reading it. */
export const ReadActions = ({ entry, onDialog }: ReadActionsProps) => {
  const [, navigate] = useLocation()
  const remove = useRemoveEntry(entry.id)
  const { share, dialog } = useShareInto()
  const { exportThis, dialog: exportDialog } = useExporting()
  return (
    <>
      <Link href={`/entry/${entry.id}`} className={cx(button.button, button.primary)}>
        <Icon name="edit" />
        <span>{messages.read.writeOn}</span>
      </Link>
      <Star entry={entry} />
      <Menu
        label={messages.read.more}
        trigger={<IconButton icon="more" label={messages.read.more} />}
        items={[
          { id: 'tags', label: messages.read.editTags, icon: 'tag', onAction: () => onDialog('tags') },
          { id: 'day', label: messages.read.changeDay, icon: 'week', onAction: () => onDialog('day') },
          {
            id: 'history',
            label: messages.read.history,
            icon: 'history',
            onAction: () => navigate(`/history/${entry.id}`),
          },
          {
            id: 'share',
            label: shareMessages.share,
            icon: 'coaching',
            onAction: () => share({ entryId: entry.id }),
          },
          {
            id: 'export',
            label: documentMessages.export.entry,
            icon: 'print',
            onAction: () => exportThis({ kind: 'entries', entryIds: [entry.id] }),
          },
          { id: 'bin', label: messages.read.remove, icon: 'bin', onAction: remove },
          {
            id: 'phrase',
            label: messages.read.erasePhrase,
            isDanger: true,
            onAction: () => onDialog('phrase'),
          },
          { id: 'erase', label: messages.read.erase, isDanger: true, onAction: () => onDialog('erase') },
        ]}
      />
      {dialog}
      {exportDialog}
    </>
  )
}
