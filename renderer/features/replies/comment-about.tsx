import { Link } from 'wouter'
import type { ReplyComment } from '../../../shared/contract/replies.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { quoteText } from '../../ui/passages/quote-text.ts'
import { messages } from './messages.ts'
import css from './replies.module.css'

const { comment: words } = messages

/** What a comment is about: the member’s question, her words as they went, and whether they still stand. */
export const CommentAbout = ({ comment, isBeside }: { comment: ReplyComment; isBeside: boolean }) => {
  const { on, toQuestion } = comment
  const isThere = on !== null && on.place.found !== 'gone'
  const quote = on && quoteText(spoken(on.quote, on.labels))
  return (
    <>
      {toQuestion !== null && (
        <div className={css.about}>
          <p>{words.yourQuestion}</p>
          <blockquote className={css.quote} dir="auto">
            {toQuestion}
          </blockquote>
        </div>
      )}
      {on && quote !== null && (
        <div className={css.about}>
          {quote === '' ? (
            <p>{words.erased}</p>
          ) : (
            <>
              <p>{isThere ? words.yourWords : words.gone}</p>
              <blockquote className={css.quote} dir="auto">
                {quote}
              </blockquote>
            </>
          )}
          {isThere && !isBeside && on.entryId && (
            <p>
              <Link href={`/read/${on.entryId}`}>{words.see}</Link>
            </p>
          )}
        </div>
      )}
    </>
  )
}
