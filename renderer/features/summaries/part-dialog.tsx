import { useCallback, useRef } from 'react'
import type { Choice } from '../../../shared/contract/choices.ts'
import { type Span, trimSpan } from '../../../shared/domain/span.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { uiMessages } from '../../ui/messages.ts'
import type { ChosenWords } from '../../ui/passages/entry-passages.tsx'
import { underlayWords } from '../../ui/passages/underlay-words.ts'
import { WordTool } from '../../ui/passages/word-tool.tsx'
import { useToast } from '../../ui/toast.tsx'
import { evidenceMessages } from './evidence-messages.ts'
import css from './summaries.module.css'

const { part: words, hide } = evidenceMessages

/** The one text of a passage, where words are chosen in it. */
const QUOTE = 'quote'

/** The whole passage, with the part that is quoted lifted out. */
const Quote = ({ quote, part }: { quote: string; part: Span | undefined }) => {
  const prepare = useCallback(
    (fragment: DocumentFragment) =>
      underlayWords(fragment, quote, part ? [part] : [], () => document.createElement('mark')),
    [quote, part],
  )
  return (
    <div className={css.quote} data-step={QUOTE} dir="auto">
      <Markdown text={quote} prepare={prepare} />
    </div>
  )
}

type PartDialogProps = {
  readonly summaryId: string
  readonly choice: Choice
  readonly onClose: () => void
}

/** Which words of a passage are quoted: a part of it, or all. */
export const PartDialog = ({ summaryId, choice, onClose }: PartDialogProps) => {
  const { choices, growth } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const root = useRef<HTMLDivElement>(null)
  const source = choice.source.kind === 'passage' ? choice.source : null
  const passageIds = source ? [source.passageId] : []
  const { data, error, refetch } = useQuery(growth.passages, { passageIds }, { enabled: source !== null })
  const quote = data?.[0]?.quote
  const set = async (part: Span, said: string): Promise<void> => {
    try {
      await choices.setPart({ summaryId, choiceId: choice.id, part })
      refresh('choices')
      show({ text: said })
      onClose()
    } catch (reason) {
      show({ text: errorWords(asAppError(reason).code) })
    }
  }
  const keep = (chosen: ChosenWords): void => {
    const span = trimSpan(chosen.body, chosen)
    if (span) void set(span, words.done)
    else show({ text: hide.nothing })
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
          {quote !== undefined && source?.part && (
            <Button onPress={() => void set({ start: 0, end: quote.length }, words.isWhole)}>
              {words.whole}
            </Button>
          )}
        </>
      }
    >
      <p className={css.soft}>{words.lead}</p>
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {data && quote === undefined && <p>{words.gone}</p>}
      {quote !== undefined && (
        <WordTool
          root={root}
          bodies={new Map([[QUOTE, quote]])}
          canChoose
          keys="Mod+Shift+X"
          words={words.tool}
          onChoose={keep}
          onNotChosen={(why) => show({ text: why === 'nothing' ? hide.nothing : hide.cannotTell })}
        >
          <Quote quote={quote} part={source?.part} />
        </WordTool>
      )}
    </Dialog>
  )
}
