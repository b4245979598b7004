import { useState } from 'react'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import { PeopleList } from './people-list.tsx'
import { NOBODY, PersonDialog, type PersonWords } from './person-dialog.tsx'
import { Suggestions } from './suggestions.tsx'

const FRESH: readonly ChangingFeature[] = ['people']

/** The private list of the people whom the member writes about. */
export const PeopleScreen = () => {
  useFresh(FRESH)
  const { people } = useApi()
  const { data: list, error, refetch } = useQuery(people.list, {})
  const [editing, setEditing] = useState<PersonWords | null>(null)
  const add = (): void => setEditing(NOBODY)
  return (
    <Page
      title={messages.title}
      lead={messages.lead}
      width="text"
      actions={
        list &&
        list.length > 0 && (
          <Button icon="plus" onPress={add}>
            {messages.add}
          </Button>
        )
      }
    >
      {error && <FailedBanner title={messages.failed} onRetry={refetch} />}
      {list?.length === 0 && (
        <EmptyState
          sentence={messages.emptyText}
          action={
            <Button variant="primary" onPress={add}>
              {messages.emptyGo}
            </Button>
          }
        />
      )}
      {list && list.length > 0 && <PeopleList list={list} onEdit={setEditing} />}
      {list && <Suggestions onTake={(name) => setEditing({ ...NOBODY, name })} />}
      {editing && <PersonDialog person={editing} onClose={() => setEditing(null)} />}
    </Page>
  )
}
