import { Icon } from '../../ui/icon.tsx'
import type { SaveState } from './autosave.ts'
import { messages } from './messages.ts'
import css from './writing.module.css'

const textOf = (state: SaveState): string => {
  if (state.kind === 'failed') return messages.save.failed
  if (state.kind === 'unsaved') return messages.save.saving
  return state.at === null ? '' : messages.save.saved
}

/** 'Saved' stands here only while every word is durable. Heard when it first appears and when something fails. */
export const SaveStatus = ({ state }: { state: SaveState }) => {
  const text = textOf(state)
  return (
    <span className={css.saveState} data-state={state.kind}>
      {text && state.kind === 'saved' && <Icon name="check" />}
      {/* The quick change between saving and saved is for the eye; a live region would chatter. */}
      <span aria-hidden={state.kind === 'unsaved'}>{text}</span>
      <span className="visually-hidden" role="status">
        {state.kind === 'failed' ? messages.save.failed : ''}
      </span>
    </span>
  )
}
