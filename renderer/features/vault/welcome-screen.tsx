import { useState } from 'react'
import { Button } from '../../ui/button.tsx'
import { CalmScreen } from '../../ui/calm-screen.tsx'
import stack from '../../ui/stack.module.css'
import { CreateScreen } from './create-screen.tsx'
import { vaultMessages } from './messages.ts'
import { OpenBackupDialog } from './open-backup-dialog.tsx'
import { SampleButton } from './sample-button.tsx'
import css from './welcome-screen.module.css'

const { welcome: words } = vaultMessages

/** The very first screen: what this is, in two sentences, the two ways in, and a look around. */
export const WelcomeScreen = () => {
  const [isCreating, setCreating] = useState(false)
  const [isOpening, setOpening] = useState(false)
  if (isCreating) return <CreateScreen onBack={() => setCreating(false)} />
  return (
    <CalmScreen title={words.title} width="medium">
      <p className={css.what}>{words.what}</p>
      <div className={stack.tight}>
        <div className={stack.row}>
          <Button variant="primary" onPress={() => setCreating(true)}>
            {words.create}
          </Button>
          <Button variant="plain" onPress={() => setOpening(true)}>
            {words.openBackup}
          </Button>
        </div>
        <SampleButton />
      </div>
      <OpenBackupDialog isOpen={isOpening} onClose={() => setOpening(false)} replacesNothing />
    </CalmScreen>
  )
}
