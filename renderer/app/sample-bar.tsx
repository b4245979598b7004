import { Button } from '../ui/button.tsx'
import { Icon } from '../ui/icon.tsx'
import { appMessages } from './messages.ts'
import css from './sample-bar.module.css'

/** Stands over every screen of a sample journal: says what it is, and leads out of it. */
export const SampleBar = ({ onClose }: { onClose: () => void }) => (
  <div className={css.bar}>
    <Icon name="info" />
    <p>{appMessages.sample}</p>
    <Button variant="plain" onPress={onClose}>
      {appMessages.closeSample}
    </Button>
  </div>
)
