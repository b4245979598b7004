import { useLocation } from 'wouter'
import { IconButton } from '../../ui/button.tsx'
import { Menu } from '../../ui/menu.tsx'
import { messages } from './messages.ts'

const words = messages.menu

/** Where else this entry can be seen. */
export const EntryMenu = ({ entryId }: { entryId: string }) => {
  const [, navigate] = useLocation()
  return (
    <Menu
      label={words.label}
      trigger={<IconButton icon="more" label={words.label} />}
      items={[
        { id: 'read', label: words.read, icon: 'eye', onAction: () => navigate(`/read/${entryId}`) },
        {
          id: 'history',
          label: words.history,
          icon: 'history',
          onAction: () => navigate(`/history/${entryId}`),
        },
      ]}
    />
  )
}
