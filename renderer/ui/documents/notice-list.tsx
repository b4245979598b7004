import type { DocumentNotice } from '../../../shared/contract/document-parts.ts'
import { Banner } from '../banner.tsx'
import { type Format, useFormat } from '../format.ts'
import css from './documents.module.css'
import { messages } from './messages.ts'

const { notices: words } = messages

const wordsOf = (notice: DocumentNotice, format: Format): string => {
  switch (notice.kind) {
    case 'missing-glyphs':
      return words.glyphs(notice.signs.join(' '), format.list(notice.scripts))
    case 'long':
      return words.long(
        format.plural(notice.pages, messages.count),
        format.plural(notice.meant, messages.count),
      )
    case 'unknown-source':
      return words.unknownSource
    case 'left-out':
      return words[notice.what]
    case 'no-chart':
      return words.noChart(notice.title)
  }
}

/** What the member should know of a document; none of it keeps it from being made. */
export const NoticeList = ({ notices }: { notices: readonly DocumentNotice[] }) => {
  const format = useFormat()
  const said = [...new Set(notices.map((notice) => wordsOf(notice, format)))]
  if (said.length === 0) return null
  return (
    <Banner title={words.title}>
      <ul className={css.notices}>
        {said.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Banner>
  )
}
