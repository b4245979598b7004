import { Link } from 'wouter'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { cx } from '../../ui/cx.ts'
import { messages } from './messages.ts'
import { RereadNotice } from './reread-notice.tsx'

const FRESH: readonly ChangingFeature[] = ['vision', 'terms']

/** For the first screen of Growth: nothing but the kind question, once a term. */
export const VisionCard = () => {
  useFresh(FRESH)
  const { vision } = useApi()
  const { data } = useQuery(vision.get, {})
  if (!data?.rereadDue || !data.current) return null
  return (
    <RereadNotice
      more={
        <Link href="/growth/vision" className={cx(button.button, button.quiet)}>
          {messages.toVision}
        </Link>
      }
    />
  )
}
