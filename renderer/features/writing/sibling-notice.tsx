import { Link } from 'wouter'
import { Banner } from '../../ui/banner.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { messages } from './messages.ts'

const words = messages.sibling

/** Says that two windows wrote at once, and where the words of this one are. */
export const SiblingNotice = ({ entryId, onClose }: { entryId: string; onClose: () => void }) => (
  <Banner
    tone="caution"
    live="status"
    title={words.title}
    actions={
      <>
        <Link href={`/history/${entryId}`} className={cx(button.button, button.quiet)}>
          {words.see}
        </Link>
        <Button variant="plain" onPress={onClose}>
          {words.close}
        </Button>
      </>
    }
  >
    {words.body}
  </Banner>
)
