import { ReadScreen } from '../features/journal/read-screen.tsx'
import { EntryComments } from '../features/replies/entry-comments.tsx'
import { EntryShared } from '../features/sharing/entry-shared.tsx'

/** An entry that is read, with what coaches said to its words, and to whom they went. */
export const ReadRoute = ({ entryId }: { entryId: string }) => (
  <ReadScreen
    entryId={entryId}
    around={(text) => <EntryComments entryId={entryId}>{text}</EntryComments>}
    beside={<EntryShared entryId={entryId} />}
  />
)
