import type { HostInfo } from '../../../shared/contract/host.ts'
import { useApi, useCommand, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorBanner } from '../../ui/error-banner.tsx'
import stack from '../../ui/stack.module.css'
import { useSample } from '../../ui/use-sample.ts'
import { settingsMessages as words } from './messages.ts'

const JournalFolder = ({ info }: { info: HostInfo }) => {
  const api = useApi()
  const showFolder = useCommand(api.host.showFolder)
  return (
    <div className={stack.tight}>
      <p>{words.journalFolder}</p>
      <p className="path">{info.journalFolder}</p>
      {info.canShowFolders && (
        <div>
          <Button icon="folder" onPress={() => showFolder.mutate({ folder: 'journal' })}>
            {words.showFolder}
          </Button>
        </div>
      )}
      <ErrorBanner error={showFolder.error} />
    </div>
  )
}

export const AboutSection = () => {
  const api = useApi()
  const isSample = useSample()
  const info = useQuery(api.host.info, {})
  if (!info.data) return null
  return (
    <div className={stack.stack}>
      <p>{words.version(info.data.version)}</p>
      <p>{words.network}</p>
      {isSample ? <p>{words.inSample}</p> : <JournalFolder info={info.data} />}
      <p className={stack.soft}>{words.shortcutsHint}</p>
    </div>
  )
}
