import { useApi, useCommand, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import stack from '../../ui/stack.module.css'
import { settingsMessages as words } from './messages.ts'

export const AboutSection = () => {
  const api = useApi()
  const info = useQuery(api.host.info, {})
  const showFolder = useCommand(api.host.showFolder)
  if (!info.data) return null
  return (
    <div className={stack.stack}>
      <p>{words.version(info.data.version)}</p>
      <p>{words.network}</p>
      <div className={stack.tight}>
        <p>{words.journalFolder}</p>
        <p className="path">{info.data.journalFolder}</p>
        {info.data.canShowFolders && (
          <div>
            <Button icon="folder" onPress={() => showFolder.mutate({ folder: 'journal' })}>
              {words.showFolder}
            </Button>
          </div>
        )}
      </div>
      <p className={stack.soft}>{words.shortcutsHint}</p>
    </div>
  )
}
