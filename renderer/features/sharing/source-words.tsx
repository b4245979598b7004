import { useCallback, useMemo, useRef } from 'react'
import type { EntryStep } from '../../../shared/contract/journal.ts'
import type { ShareDraft } from '../../../shared/contract/sharing.ts'
import { trimSpan } from '../../../shared/domain/span.ts'
import { FLOWS } from '../../../shared/framework/flows.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import type { NotChosen } from '../../ui/passages/chosen-words.ts'
import type { ChosenWords } from '../../ui/passages/entry-passages.tsx'
import { underlayWords } from '../../ui/passages/underlay-words.ts'
import { WordTool } from '../../ui/passages/word-tool.tsx'
import { useToast } from '../../ui/toast.tsx'
import chooseCss from './choose.module.css'
import { messages } from './messages.ts'
import css from './share.module.css'
import { useDraftChange } from './use-draft.ts'

const { choose: words } = messages

const CHOOSE_KEYS = 'Mod+Shift+X'

const WHY_NOT: Readonly<Record<NotChosen, string>> = {
  nothing: words.nothing,
  'two-steps': words.twoSteps,
  'cannot-tell': words.cannotTell,
  plan: words.cannotTell,
}

type StepProps = { readonly step: EntryStep; readonly chosen: readonly { start: number; end: number }[] }

const chosenMark = (): HTMLElement => {
  const mark = document.createElement('mark')
  mark.dataset.chosen = ''
  return mark
}

const Step = ({ step, chosen }: StepProps) => {
  const prepare = useCallback(
    (fragment: DocumentFragment) => underlayWords(fragment, step.body, chosen, chosenMark),
    [step.body, chosen],
  )
  return (
    <section className={chooseCss.step}>
      {step.promptText && <h3 className={chooseCss.prompt}>{step.promptText}</h3>}
      <div data-step={step.stepId} className={css.words}>
        <Markdown text={step.body} prepare={prepare} />
      </div>
    </section>
  )
}

/** An entry’s words, to choose from: by mouse, touch or keyboard. What is chosen already is underlaid. */
export const SourceWords = ({ draft, entryId }: { draft: ShareDraft; entryId: string }) => {
  const { journal, sharing } = useApi()
  const { show } = useToast()
  const change = useDraftChange()
  const root = useRef<HTMLDivElement>(null)
  const { data: entry, error, refetch } = useQuery(journal.get, { entryId })
  const steps = useMemo(() => {
    const order = entry ? FLOWS[entry.flow].steps.map(({ id }) => id) : []
    const rank = ({ stepId }: EntryStep): number => {
      const at = order.indexOf(stepId)
      return at < 0 ? order.length : at
    }
    return (entry?.steps ?? [])
      .filter(({ body }) => body.trim() !== '')
      .toSorted((one, other) => rank(one) - rank(other))
  }, [entry])
  const chosen = useMemo(
    () =>
      new Map(
        steps.map(({ stepId }) => [
          stepId,
          draft.excerpts.filter(
            (excerpt) => excerpt.entryId === entryId && excerpt.stepId === stepId && !excerpt.changedSince,
          ),
        ]),
      ),
    [steps, draft.excerpts, entryId],
  )
  if (error) return <FailedBanner title={words.failedEntry} onRetry={refetch} />
  const add = async (picked: ChosenWords): Promise<void> => {
    const span = trimSpan(picked.body, picked)
    if (!span) return show({ text: words.nothing })
    const quote = picked.body.slice(span.start, span.end)
    const now = await change(() =>
      sharing.addExcerpt({ shareId: draft.id, entryId, stepId: picked.stepId, ...span, quote }),
    )
    document.getSelection()?.removeAllRanges()
    if (now) show({ text: now.excerpts.length > draft.excerpts.length ? words.chosen : words.joined })
  }
  return (
    <div className={chooseCss.source}>
      <WordTool
        root={root}
        bodies={new Map(steps.map(({ stepId, body }) => [stepId, body]))}
        canChoose
        keys={CHOOSE_KEYS}
        words={words.tool}
        onChoose={(picked) => void add(picked)}
        onNotChosen={(why) => show({ text: WHY_NOT[why] })}
      >
        {steps.map((step) => (
          <Step key={step.stepId} step={step} chosen={chosen.get(step.stepId) ?? NONE} />
        ))}
      </WordTool>
    </div>
  )
}

const NONE: readonly { start: number; end: number }[] = []
