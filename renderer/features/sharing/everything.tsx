import { Day } from '../../../shared/contract/common.ts'
import type { FileLine, SharePreview } from '../../../shared/contract/sharing.ts'
import { type Format, useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { aroundWord } from './around-word.ts'
import lookCss from './look.module.css'
import { messages } from './messages.ts'
import css from './share.module.css'

const { look: words } = messages

/** Words with those of their lines that are a day as one reads it. */
const withDays = (text: string, format: Format): string =>
  text
    .split('\n')
    .map((line) => (Day.safeParse(line).success ? format.day(line, 'full') : line))
    .join('\n')

/** A line of a file in the words of the screen: days and instants as one reads them. */
const lineText = ({ kind, text }: FileLine, format: Format): string => {
  switch (kind) {
    case 'made-at':
      return format.dateTime(Number(text))
    case 'day':
    case 'delete-by':
    case 'delete-others-by':
      return format.day(text, 'long')
    case 'withdrawn':
      return format.number(Number(text))
    case 'meeting':
    case 'rating':
      return withDays(text, format)
    default:
      return text
  }
}

/** Lines of a file, one for each thing in it. */
export const FileLines = ({ lines }: { lines: readonly FileLine[] }) => {
  const format = useFormat()
  return (
    <dl className={lookCss.everything}>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one file never change their order
        <div key={at}>
          <dt>{words.kinds[line.kind]}</dt>
          <dd dir="auto">{lineText(line, format)}</dd>
        </div>
      ))}
    </dl>
  )
}

/** Everything in a file, as a plain list. */
export const Everything = ({ preview }: { preview: SharePreview }) => {
  const format = useFormat()
  return (
    <Section title={words.everything} lead={words.everythingLead}>
      <FileLines lines={preview.everything} />
      <p className={css.soft}>{words.bytes(format.bytes(preview.bytes))}</p>
    </Section>
  )
}

/** Words that were hidden in one place and still stand in another. */
export const Remaining = ({ preview }: { preview: SharePreview }) => {
  if (preview.remaining.length === 0) return null
  return (
    <section className={lookCss.remaining} aria-labelledby="remaining">
      <h2 id="remaining" className={lookCss.remainingTitle}>
        {words.remaining}
      </h2>
      <p>{words.remainingLead}</p>
      <ul className={lookCss.points}>
        {preview.remaining.map(({ words: found, kind, where }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: made anew with each preview
          <li key={at}>
            <bdi>{words.stillIn(found, words.kinds[kind])}</bdi>: <q dir="auto">{aroundWord(where, found)}</q>
          </li>
        ))}
      </ul>
    </section>
  )
}
