import { useState } from 'react'
import type { Entry } from '../../../shared/contract/journal.ts'
import { useApi, useCommand, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import { TagField } from '../../ui/tag-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

export const TagsDialog = ({ entry, onClose }: { entry: Entry; onClose: () => void }) => {
  const { journal } = useApi()
  const toast = useToast()
  const refresh = useRefresh()
  const [tags, setTags] = useState<readonly string[]>(entry.tags)
  const save = useCommand(journal.setTags)
  const { data: known = [] } = useQuery(journal.tags, {})
  return (
    <Dialog
      title={messages.tagging.title}
      isOpen
      onClose={onClose}
      footer={
        <>
          <Button onPress={onClose}>{messages.tagging.cancel}</Button>
          <Button
            variant="primary"
            isPending={save.isPending}
            onPress={() =>
              save.mutate(
                { entryId: entry.id, tags: [...tags] },
                {
                  onSuccess: () => {
                    refresh('journal')
                    toast.show({ text: messages.tagging.saved })
                    onClose()
                  },
                },
              )
            }
          >
            {messages.tagging.save}
          </Button>
        </>
      }
    >
      <p>{messages.tagging.body}</p>
      <TagField
        label={messages.tagging.label}
        tags={tags}
        onChange={setTags}
        known={known.map(({ tag }) => tag)}
      />
      <ErrorBanner error={save.error} />
    </Dialog>
  )
}
