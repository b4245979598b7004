import { useState } from 'react'
import { asAppError } from '../../api/failure.ts'
import { useApi, useFiles } from '../../api/hooks.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

/** Hands the weekly time to a calendar, as a file that the member saves. */
export const CalendarSection = () => {
  const { reminders } = useApi()
  const files = useFiles()
  const { show } = useToast()
  const [isPending, setPending] = useState(false)
  const [wrong, setWrong] = useState<string | null>(null)
  const save = async (): Promise<void> => {
    setPending(true)
    setWrong(null)
    try {
      const { file } = await reminders.calendar({})
      if (await files.saveFile(file)) show({ text: messages.calendarSaved })
    } catch (error) {
      setWrong(errorWords(asAppError(error).code, { 'not-found': messages.calendarEmpty }))
    } finally {
      setPending(false)
    }
  }
  return (
    <Section title={messages.calendarTitle} lead={messages.calendarText}>
      <div>
        <Button icon="save" isPending={isPending} onPress={() => void save()}>
          {messages.calendar}
        </Button>
      </div>
      {wrong && (
        <Banner tone="trouble" live="alert">
          {wrong}
        </Banner>
      )}
    </Section>
  )
}
