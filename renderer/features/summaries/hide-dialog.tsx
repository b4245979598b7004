import { useRef } from 'react'
import { type Choice, type ChoiceField, MAX_LABEL } from '../../../shared/contract/choices.ts'
import { joinBlocks } from '../../../shared/domain/exchange/blocks.ts'
import { type Span, trimSpan } from '../../../shared/domain/span.ts'
import { asAppError } from '../../api/failure.ts'
import { useApi, useQuery, useRefresh } from '../../api/hooks.tsx'
import { BlockLabel } from '../../ui/block-label.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { errorWords } from '../../ui/error-words.ts'
import type { ChosenWords } from '../../ui/passages/entry-passages.tsx'
import { WordTool } from '../../ui/passages/word-tool.tsx'
import { useToast } from '../../ui/toast.tsx'
import { useListFocus } from '../../ui/use-list-focus.ts'
import own from './evidence.module.css'
import { evidenceMessages } from './evidence-messages.ts'
import { FieldWords } from './field-words.tsx'
import css from './summaries.module.css'

const { hide: words } = evidenceMessages

type Block = { readonly span: Span; readonly label: string }

/** Blocks that lie apart: those that meet become one. */
const joined = (blocks: readonly Block[]): Block[] =>
  joinBlocks(blocks.map(({ span, label }) => ({ ...span, label }))).map(({ start, end, label }) => ({
    span: { start, end },
    label,
  }))

type BlocksProps = {
  readonly field: ChoiceField
  readonly onSet: (field: ChoiceField, blocks: readonly Block[]) => Promise<boolean>
}

const Blocks = ({ field, onSet }: BlocksProps) => {
  const list = useRef<HTMLUListElement>(null)
  const { redactions } = field
  const focus = useListFocus(list, redactions.length)
  return (
    <ul ref={list} {...focus} className={own.blocks} aria-label={words.blocks}>
      {redactions.map((block, at) => (
        <li key={`${block.id}-${block.label}`}>
          <BlockLabel
            label={block.label}
            hidden={field.words.slice(block.span.start, block.span.end)}
            maxLength={MAX_LABEL}
            words={words}
            onLabel={(label) => onSet(field, redactions.with(at, { ...block, label }))}
            onRemove={() => void onSet(field, redactions.toSpliced(at, 1))}
          />
        </li>
      ))}
    </ul>
  )
}

type HideDialogProps = {
  readonly summaryId: string
  readonly choice: Choice
  readonly onClose: () => void
}

/** Puts labelled blocks over words of a choice. Nothing is hidden by itself. */
export const HideDialog = ({ summaryId, choice, onClose }: HideDialogProps) => {
  const { choices } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const root = useRef<HTMLDivElement>(null)
  const ref = { summaryId, choiceId: choice.id }
  const { data: suggestions } = useQuery(choices.suggestRedactions, ref)
  const set = async ({ field }: ChoiceField, blocks: readonly Block[]): Promise<boolean> => {
    try {
      await choices.setRedactions({
        ...ref,
        field,
        redactions: joined(blocks).map(({ span, label }) => ({ span, label })),
      })
      refresh('choices')
      return true
    } catch (error) {
      show({ text: errorWords(asAppError(error).code, { 'invalid-input': words.givesAway }) })
      return false
    }
  }
  const hide = (chosen: ChosenWords): void => {
    const field = choice.fields.find((one) => one.field === chosen.stepId)
    const span = field && trimSpan(chosen.body, chosen)
    if (!field || !span) {
      show({ text: words.nothing })
      return
    }
    document.getSelection()?.removeAllRanges()
    void set(field, [...field.redactions, { span, label: words.defaultLabel }])
  }
  const open = (suggestions ?? []).flatMap((suggestion) => {
    const field = choice.fields.find((one) => one.field === suggestion.field)
    const isHidden = field?.redactions.some(
      ({ span }) => span.start < suggestion.span.end && suggestion.span.start < span.end,
    )
    return field && !isHidden ? [{ field, suggestion }] : []
  })
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <Button variant="primary" onPress={onClose}>
          {words.done}
        </Button>
      }
    >
      <p className={css.soft}>{words.lead}</p>
      <WordTool
        root={root}
        bodies={new Map(choice.fields.map(({ field, words: text }) => [field, text]))}
        canChoose
        keys="Mod+Shift+X"
        words={words.tool}
        onChoose={hide}
        onNotChosen={(why) => show({ text: why === 'nothing' ? words.nothing : words.cannotTell })}
      >
        {choice.fields.map((field) => (
          <FieldWords key={field.field} field={field} />
        ))}
      </WordTool>
      {suggestions && (
        <div className={own.hints}>
          <h3 className={css.small}>{words.hints}</h3>
          {open.length === 0 && <p className={css.soft}>{words.hintsNone}</p>}
          {open.map(({ field, suggestion: { span, label } }) => (
            <Button
              key={`${field.field} ${span.start}`}
              icon="eye-off"
              onPress={() => void set(field, [...field.redactions, { span, label }])}
            >
              {words.hideThis(field.words.slice(span.start, span.end))}
            </Button>
          ))}
        </div>
      )}
      {choice.fields.map((field) => (
        <Blocks key={field.field} field={field} onSet={set} />
      ))}
    </Dialog>
  )
}
