import { Icon } from '../icon.tsx'
import { messages } from './messages.ts'
import type { SavingState } from './saver.ts'
import css from './saving-note.module.css'

const TEXTS: Readonly<Record<SavingState['kind'], string>> = {
  untouched: '',
  unsaved: messages.saving,
  saved: messages.saved,
  failed: messages.failed,
}

/** 'Saved' stands here only while every word is durable. Heard when something fails. */
export const SavingNote = ({ state }: { state: SavingState }) => (
  <span className={css.note} data-state={state.kind}>
    {state.kind === 'saved' && <Icon name="check" />}
    {/* The quick change between saving and saved is for the eye; a live region would chatter. */}
    <span aria-hidden={state.kind === 'unsaved'}>{TEXTS[state.kind]}</span>
  </span>
)
