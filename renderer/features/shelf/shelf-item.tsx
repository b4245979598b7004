import type { ShelfItem } from '../../../shared/contract/shelf.ts'
import { Markdown } from '../../ui/markdown/markdown.tsx'
import { messages } from './messages.ts'
import css from './shelf.module.css'

/** What a resource is, and where to find it. A link in it asks before it leaves the app. */
export const ShelfItemText = ({ item }: { item: ShelfItem }) => (
  <div className={css.words}>
    <h2 className={css.title} dir="auto">
      {item.title}
    </h2>
    {item.note && <Markdown text={item.note} />}
    {item.where && (
      <div className={css.where}>
        <span className="visually-hidden">{messages.where}: </span>
        <Markdown text={item.where} />
      </div>
    )}
  </div>
)
