import type { CoachReply } from '../../../shared/contract/coaching.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useFiles } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { Section } from '../../ui/page.tsx'
import { useToast } from '../../ui/toast.tsx'
import css from './coach.module.css'
import { saysSomething } from './comment-words.ts'
import { messages } from './messages.ts'

const { rounds: words } = messages

/** The rounds that were saved before, newest first: each with its note, and its file once more. */
export const SavedRounds = ({ saved }: { saved: readonly CoachReply[] }) => {
  const { coaching } = useApi()
  const files = useFiles()
  const format = useFormat()
  const { show } = useToast()
  if (saved.length === 0) return null
  const saveAgain = async (replyId: string): Promise<void> => {
    try {
      const { file } = await coaching.saveAgain({ replyId })
      if (await files.saveFile(file)) show({ text: words.saved })
    } catch (error) {
      show({ text: errorWords(asAppError(error).code) })
    }
  }
  return (
    <Section title={words.title}>
      <ul className={css.rounds}>
        {saved.map(({ id, note, comments, savedAt, changedAt }) => (
          <li key={id} className={css.round}>
            <div className={css.roundHead}>
              <span>
                {words.round(format.dateTime(savedAt ?? changedAt))} ·{' '}
                {format.plural(comments.filter(saysSomething).length, words.comments)}
              </span>
              <Button variant="plain" icon="save" onPress={() => void saveAgain(id)}>
                {words.saveAgain}
              </Button>
            </div>
            {note && <Markdown text={note} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}
