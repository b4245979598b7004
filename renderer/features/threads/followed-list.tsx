import type { Thread, ThreadSubject } from '../../../shared/contract/threads.ts'
import { messages } from './messages.ts'
import { isSame } from './subject.ts'
import css from './threads.module.css'

type FollowedListProps = {
  readonly threads: readonly Thread[]
  readonly shown: ThreadSubject | null
  readonly onShow: (subject: ThreadSubject) => void
}

/** The threads that the member follows; each opens beside. */
export const FollowedList = ({ threads, shown, onShow }: FollowedListProps) => (
  <nav className={css.followed} aria-labelledby="threads-followed">
    <h2 id="threads-followed" className={css.sideTitle}>
      {messages.followed}
    </h2>
    {threads.length === 0 && <p className={css.soft}>{messages.noneFollowed}</p>}
    <ul>
      {threads.map(({ id, subject, title, standing }) => (
        <li key={id}>
          <button
            type="button"
            className={css.thread}
            aria-current={shown !== null && isSame(subject, shown) ? 'true' : undefined}
            onClick={() => onShow(subject)}
          >
            <span dir="auto">{title}</span>
            <span className={css.kind}>
              {messages.kinds[subject.kind]}
              {!standing && `, ${messages.gone}`}
            </span>
          </button>
        </li>
      ))}
    </ul>
  </nav>
)
