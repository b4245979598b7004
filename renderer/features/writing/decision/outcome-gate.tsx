import { Button } from '../../../ui/button.tsx'
import { EmptyState } from '../../../ui/empty-state.tsx'
import css from './decision.module.css'
import { decisionMessages } from './messages.ts'

const words = decisionMessages.gate

type OutcomeGateProps = { readonly onProcess: () => void; readonly onOpen: () => void }

/** Asks for the process before the outcome, and lets through whoever wants to go on. */
export const OutcomeGate = ({ onProcess, onOpen }: OutcomeGateProps) => (
  <EmptyState
    sentence={words.body}
    action={
      <div className={css.buttons}>
        <Button variant="primary" onPress={onProcess}>
          {words.toProcess}
        </Button>
        <Button variant="plain" onPress={onOpen}>
          {words.open}
        </Button>
      </div>
    }
  />
)
