import { Link } from 'wouter'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'

/** To an entry, by its day for those who hear the link out of its place. */
export const EntryLink = ({ entryId, day }: { entryId: string; day: string }) => {
  const format = useFormat()
  return (
    <Link href={`/read/${entryId}`}>
      {messages.readEntry}
      <span className="visually-hidden">{messages.ofDay(format.day(day, 'long'))}</span>
    </Link>
  )
}
