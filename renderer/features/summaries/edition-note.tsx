import { useState } from 'react'
import type { Edition } from '../../../shared/contract/editions.ts'
import { useApi, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { TextField } from '../../ui/text-field.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import { useSender } from '../../ui/use-sender.ts'
import { editionMessages } from './edition-messages.ts'

const { edition: words } = editionMessages

const TYPED_MS = 400

/** What an edition was for, in the member's words; saved as it is typed. */
export const EditionNote = ({ edition }: { edition: Edition }) => {
  const { editions } = useApi()
  const refresh = useRefresh()
  const readOnly = useReadOnly()
  const [note, setNote] = useState(edition.note)
  const { push, error } = useSender<{ note: string }>(async ({ note: typed }) => {
    if (typed === undefined) return
    await editions.setNote({ editionId: edition.id, note: typed })
    refresh('editions')
  })
  return (
    <TextField
      label={words.note}
      value={note}
      onChange={(typed) => {
        setNote(typed)
        push({ note: typed }, TYPED_MS)
      }}
      error={error ? errorWords(error.code) : null}
      maxLength={2_000}
      isDisabled={readOnly}
    />
  )
}
