import { useMemo } from 'react'
import { diffTexts } from '../../../shared/domain/text-diff.ts'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { messages as diffMessages } from '../../ui/diff/messages.ts'
import { WordDiff } from '../../ui/diff/word-diff.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { useFormat } from '../../ui/format.ts'
import { Section } from '../../ui/page.tsx'
import { messages } from './messages.ts'
import css from './strengths.module.css'

const Change = ({ before, body }: { before: string; body: string }) => {
  const parts = useMemo(() => diffTexts(before, body), [before, body])
  return <WordDiff parts={parts} />
}

/** Its words through time, each version against the one before it. One version is no history yet. */
export const StrengthHistory = ({ id }: { id: string }) => {
  const { strengths } = useApi()
  const format = useFormat()
  const { data: versions = [], error, refetch } = useQuery(strengths.versions, { id })
  if (error) return <FailedBanner title={messages.failed} onRetry={refetch} />
  if (versions.length < 2) return null
  return (
    <Section title={messages.history} lead={diffMessages.legend}>
      <ol className={css.versions} aria-label={messages.historyList}>
        {versions.map(({ id: versionId, day, body }, index) => (
          <li key={versionId} className={css.version}>
            <h3 className={css.versionDay}>
              {format.day(day, 'long')}
              {index === 0 && <span className={css.soft}> · {messages.now}</span>}
            </h3>
            <Change before={versions[index + 1]?.body ?? body} body={body} />
          </li>
        ))}
      </ol>
    </Section>
  )
}
