import { Button } from '../button.tsx'
import stack from '../stack.module.css'
import css from './found-words.module.css'
import { messages } from './messages.ts'
import type { FormWords } from './use-form-words.ts'

/** Says that a form holds what was typed in it at an earlier time, and offers to begin anew. */
export const FoundWords = ({ isFound, startOver }: Pick<FormWords<string>, 'isFound' | 'startOver'>) => (
  <div role="status" className={css.found}>
    {isFound && (
      <p className={stack.row}>
        <span>{messages.found}</span>
        <Button variant="plain" onPress={startOver}>
          {messages.startOver}
        </Button>
      </p>
    )}
  </div>
)
