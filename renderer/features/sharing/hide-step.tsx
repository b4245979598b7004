import { useCallback, useMemo, useRef } from 'react'
import type { DraftExcerpt, Redaction, ShareDraft } from '../../../shared/contract/sharing.ts'
import { joinBlocks } from '../../../shared/domain/exchange/blocks.ts'
import { trimSpan } from '../../../shared/domain/span.ts'
import { useApi } from '../../api/hooks.tsx'
import { useKept } from '../../api/kept.ts'
import { useFormat } from '../../ui/format.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { uiMessages } from '../../ui/messages.ts'
import type { NotChosen } from '../../ui/passages/chosen-words.ts'
import type { ChosenWords } from '../../ui/passages/entry-passages.tsx'
import { underlayWords } from '../../ui/passages/underlay-words.ts'
import { WordTool } from '../../ui/passages/word-tool.tsx'
import { useToast } from '../../ui/toast.tsx'
import { BlockList } from './block-list.tsx'
import { HintList } from './hint-list.tsx'
import { messages } from './messages.ts'
import { blocksShown, labelFor, shownOf, withBlocks, withoutAdded } from './redactions.ts'
import css from './share.module.css'
import { useDraftChange } from './use-draft.ts'

const { hide: words, choose } = messages

const HIDE_KEYS = 'Mod+Shift+X'

const WHY_NOT: Readonly<Record<NotChosen, string>> = {
  nothing: choose.nothing,
  'two-steps': choose.twoSteps,
  'cannot-tell': choose.cannotTell,
  plan: choose.cannotTell,
}

const hiddenWords = ({ label }: Redaction): HTMLElement => {
  const element = document.createElement('del')
  element.dataset.label = label
  return element
}

/** An excerpt’s words as its writer sees them: struck through where a block stands in the file. */
const HiddenText = ({ excerpt }: { excerpt: DraftExcerpt }) => {
  const { body } = shownOf(excerpt)
  const blocks = useMemo(
    () => blocksShown(excerpt).map(({ at, ...block }) => ({ ...block, ...at })),
    [excerpt],
  )
  const prepare = useCallback(
    (fragment: DocumentFragment) => underlayWords(fragment, body, blocks, hiddenWords),
    [body, blocks],
  )
  return (
    <div data-step={excerpt.id} className={css.words}>
      <Markdown text={body} prepare={prepare} />
    </div>
  )
}

/** Sets all blocks of an excerpt, and offers to take that back. */
const useBlocks = (draft: ShareDraft) => {
  const { sharing } = useApi()
  const { show } = useToast()
  const change = useDraftChange({ 'invalid-input': words.givesAway })
  const set = (excerptId: string, redactions: Redaction[]) =>
    change(() => sharing.setExcerpt({ shareId: draft.id, excerptId, redactions: joinBlocks(redactions) }))
  return {
    set,
    add: async (
      additions: readonly { readonly excerpt: DraftExcerpt; readonly blocks: readonly Redaction[] }[],
      said: string,
    ): Promise<void> => {
      for (const { excerpt, blocks } of additions)
        if (!(await set(excerpt.id, withBlocks(excerpt, blocks)))) return
      const undo = async (): Promise<void> => {
        const now = await change(() => sharing.draft({ shareId: draft.id }))
        for (const { excerpt, blocks } of additions) {
          const here = now?.excerpts.find(({ id }) => id === excerpt.id)
          if (here && !(await set(excerpt.id, withoutAdded(here.redactions, excerpt.redactions, blocks))))
            return
        }
        if (now) show({ text: words.unblocked })
      }
      show({ text: said, action: { label: uiMessages.undo, onPress: () => void undo() } })
    },
  }
}

/** Puts labelled blocks over words: by choosing them, or by answering what stood out. Nothing is hidden by itself. */
export const HideStep = ({ draft }: { draft: ShareDraft }) => {
  const format = useFormat()
  const { show } = useToast()
  const root = useRef<HTMLDivElement>(null)
  const [left, keepLeft] = useKept<readonly string[]>(`share-left-${draft.id}`, [])
  const { set, add } = useBlocks(draft)
  if (draft.excerpts.length === 0) return <p className={css.soft}>{words.none}</p>
  const leftSet = new Set(left)
  const block = (chosen: ChosenWords): void => {
    const excerpt = draft.excerpts.find(({ id }) => id === chosen.stepId)
    const span = trimSpan(chosen.body, chosen)
    if (!excerpt || !span) {
      show({ text: choose.nothing })
      return
    }
    const { from } = shownOf(excerpt)
    const place = { start: span.start + from, end: span.end + from }
    const label = labelFor(excerpt, place, words.defaultLabel)
    document.getSelection()?.removeAllRanges()
    void add([{ excerpt, blocks: [{ ...place, label }] }], words.blocked)
  }
  return (
    <>
      <p className={css.soft}>{words.lead}</p>
      <HintList
        excerpts={draft.excerpts}
        left={leftSet}
        onBlock={(places) =>
          void add(
            draft.excerpts.flatMap((excerpt) => {
              const blocks = places
                .filter((place) => place.excerpt.id === excerpt.id)
                .map(({ hint: { start, end, label } }) => ({ start, end, label }))
              return blocks.length > 0 ? [{ excerpt, blocks }] : []
            }),
            places.length === 1 ? words.blocked : format.plural(places.length, words.blockedAll),
          )
        }
        onLeave={(key) => {
          keepLeft([...left, key])
          show({
            text: words.left,
            action: {
              label: uiMessages.undo,
              onPress: () => {
                keepLeft(left)
                show({ text: words.leftBack })
              },
            },
          })
        }}
      />
      <WordTool
        root={root}
        bodies={new Map(draft.excerpts.map((excerpt) => [excerpt.id, shownOf(excerpt).body]))}
        canChoose
        keys={HIDE_KEYS}
        words={words.tool}
        onChoose={block}
        onNotChosen={(why) => show({ text: WHY_NOT[why] })}
      >
        <ol className={css.excerpts}>
          {draft.excerpts.map((excerpt, at) => (
            <li key={excerpt.id} className={css.excerpt} aria-label={choose.excerptNumber(at + 1)}>
              <span className={css.facts}>{format.day(excerpt.day, 'full')}</span>
              <HiddenText excerpt={excerpt} />
              <BlockList excerpt={excerpt} onSet={(blocks) => set(excerpt.id, blocks)} />
            </li>
          ))}
        </ol>
      </WordTool>
    </>
  )
}
