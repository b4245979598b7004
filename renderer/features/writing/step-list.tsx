import type { FlowPage } from '../../../shared/framework/flows.ts'
import { Icon } from '../../ui/icon.tsx'
import { messages } from './messages.ts'
import css from './step-list.module.css'

type Props = {
  readonly pages: readonly FlowPage[]
  readonly currentId: string
  readonly answered: ReadonlySet<string>
  readonly onGo: (pageId: string) => void
}

/** The steps of the flow, in order; any can be gone to at any time. */
export const StepList = ({ pages, currentId, answered, onGo }: Props) => (
  <nav className={css.nav} aria-label={messages.steps}>
    <ol className={css.list}>
      {pages.map(({ id, title, hint }) => (
        <li key={id}>
          <button
            type="button"
            className={css.step}
            aria-current={id === currentId ? 'step' : undefined}
            onClick={() => onGo(id)}
          >
            <span className={css.mark} data-answered={answered.has(id)}>
              {answered.has(id) && <Icon name="check" />}
            </span>
            <span className={css.words}>
              <span className={css.title}>{title}</span>
              {hint && <span className={css.hint}>{hint}</span>}
              {answered.has(id) && <span className="visually-hidden">, {messages.answered}</span>}
            </span>
          </button>
        </li>
      ))}
    </ol>
  </nav>
)
