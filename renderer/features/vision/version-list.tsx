import type { VisionVersion } from '../../../shared/contract/vision.ts'
import { useFormat } from '../../ui/format.ts'
import { messages } from './messages.ts'
import css from './vision.module.css'

type Moment =
  | { readonly kind: 'version'; readonly day: string; readonly version: VisionVersion }
  | { readonly kind: 'reread'; readonly day: string }

/** What became of the vision, the newest first; on the same day it was read before it was changed. */
const momentsOf = (versions: readonly VisionVersion[], rereadOn: readonly string[]): readonly Moment[] =>
  [
    ...versions.map((version): Moment => ({ kind: 'version', day: version.day, version })),
    ...rereadOn.map((day): Moment => ({ kind: 'reread', day })),
  ].toSorted((a, b) => b.day.localeCompare(a.day))

type VersionListProps = {
  /** Newest first. */
  readonly versions: readonly VisionVersion[]
  readonly rereadOn: readonly string[]
  readonly shown: string | null
  readonly onShow: (versionId: string) => void
}

/** The days on which the vision was written, and those on which it was read again and stood. */
export const VersionList = ({ versions, rereadOn, shown, onShow }: VersionListProps) => {
  const format = useFormat()
  return (
    <aside className={css.side} aria-labelledby="vision-versions">
      <h2 id="vision-versions" className={css.sideTitle}>
        {messages.versions}
      </h2>
      <ol className={css.days} aria-label={messages.versionsList}>
        {momentsOf(versions, rereadOn).map((moment) => {
          const day = format.day(moment.day, 'long')
          if (moment.kind === 'reread')
            return (
              <li key={`reread ${moment.day}`} className={css.day}>
                <p>{day}</p>
                <p className={css.soft}>{messages.readAgain}</p>
              </li>
            )
          const { id } = moment.version
          return (
            <li key={id} className={css.day} data-shown={id === shown || undefined}>
              <button
                type="button"
                className={css.version}
                aria-label={messages.show(day)}
                onClick={() => onShow(id)}
              >
                {day}
              </button>
              {id === versions[0]?.id && <p className={css.soft}>{messages.current}</p>}
            </li>
          )
        })}
      </ol>
    </aside>
  )
}
