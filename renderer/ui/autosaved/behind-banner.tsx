import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import css from './behind-banner.module.css'
import { messages } from './messages.ts'
import { UnsavedBanner } from './unsaved-banner.tsx'
import type { VersionedWords } from './use-versioned.ts'

const { behind: words } = messages

type BehindBannerProps = {
  readonly versioned: Pick<
    VersionedWords<object>,
    'state' | 'isBehind' | 'keepMine' | 'takeNewer' | 'readAll'
  >
  /** What the other window saved, as one text. */
  readonly newer: string
}

/** What stands in the way of saving: other words from another window, to choose between, or a failure. */
export const BehindBanner = ({ versioned, newer }: BehindBannerProps) => {
  const { state, isBehind, keepMine, takeNewer, readAll } = versioned
  if (!isBehind) return <UnsavedBanner state={state} readAll={readAll} />
  return (
    <Banner
      tone="caution"
      live="alert"
      title={words.title}
      actions={
        <>
          <Button onPress={keepMine}>{words.mine}</Button>
          <Button onPress={takeNewer}>{words.newer}</Button>
        </>
      }
    >
      {newer.trim() === '' ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>{words.body}</p>
          <p className={css.newer} dir="auto">
            {newer}
          </p>
        </>
      )}
    </Banner>
  )
}
