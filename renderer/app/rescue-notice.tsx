import { useEffect, useEffectEvent } from 'react'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { useRescue } from '../ui/rescue.tsx'
import { useToast } from '../ui/toast.tsx'
import { appMessages } from './messages.ts'

const EVERY_MS = 5_000

/** Saves words that were left unsaved, and says so; while it cannot, it gives them into the member's hand. */
export const RescueNotice = () => {
  const { waiting, retry } = useRescue()
  const toast = useToast()
  const isWaiting = waiting.length > 0
  const tryAgain = useEffectEvent(async () => {
    if ((await retry()) > 0) toast.show({ text: appMessages.rescued })
  })
  useEffect(() => {
    if (!isWaiting) return
    void tryAgain()
    const timer = setInterval(() => void tryAgain(), EVERY_MS)
    return () => clearInterval(timer)
  }, [isWaiting])
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(waiting.map(({ readAll }) => readAll()).join('\n\n'))
      toast.show({ text: appMessages.rescueCopied })
    } catch {
      toast.show({ text: appMessages.rescueCopyFailed })
    }
  }
  if (!isWaiting) return null
  return (
    <Banner
      tone="trouble"
      live="alert"
      title={appMessages.rescueTitle}
      actions={
        <Button icon="copy" onPress={() => void copy()}>
          {appMessages.rescueCopy}
        </Button>
      }
    >
      {appMessages.rescueText}
    </Banner>
  )
}
