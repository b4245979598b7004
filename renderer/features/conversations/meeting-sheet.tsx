import type { ReactNode } from 'react'
import type { MeetingPage, NextStep } from '../../../shared/contract/conversations.ts'
import { spoken } from '../../../shared/domain/exchange/blocks.ts'
import { useFormat } from '../../ui/format.ts'
import { PrintSheet } from '../../ui/print-sheet.tsx'
import css from './meeting-sheet.module.css'
import { messages } from './messages.ts'
import { stepFacts } from './steps.tsx'

const { before, agenda, goals, steps: stepWords, sheet: words } = messages

const Part = ({ title, children }: { title: string; children: ReactNode }) => (
  <section className={css.part}>
    <h2>{title}</h2>
    {children}
  </section>
)

const Lines = ({ lines }: { lines: readonly string[] }) => (
  <ul>
    {lines.map((line, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
      <li key={at} dir="auto">
        {line}
      </li>
    ))}
  </ul>
)

const StepLines = ({ steps, name }: { steps: readonly NextStep[]; name: string }) => {
  const format = useFormat()
  return (
    <ul className={css.boxes}>
      {steps.map((step) => (
        <li key={step.id} data-done={step.doneAt !== null || undefined}>
          <bdi>{step.text}</bdi> <small>({stepFacts(step, name, format)})</small>
        </li>
      ))}
    </ul>
  )
}

/** The page before a meeting, as it goes on paper. One’s own notes stay on the screen: paper is read by others. */
export const MeetingSheet = ({ page }: { page: MeetingPage }) => {
  const format = useFormat()
  const { conversation, lastSteps, excerpts, questions } = page
  const { contactName, day, myAgenda, theirAgenda, steps } = conversation
  return (
    <PrintSheet>
      <h1 className={css.title}>{messages.page.title(contactName)}</h1>
      <p>{format.day(day, 'full')}</p>
      {lastSteps.length > 0 && (
        <Part title={before.steps}>
          <StepLines steps={lastSteps} name={contactName} />
        </Part>
      )}
      {myAgenda.length > 0 && (
        <Part title={`${words.agenda}: ${words.mine}`}>
          <Lines lines={myAgenda} />
        </Part>
      )}
      {theirAgenda.length > 0 && (
        <Part title={`${words.agenda}: ${agenda.theirs(contactName)}`}>
          <Lines lines={theirAgenda} />
        </Part>
      )}
      {conversation.goals.length > 0 && (
        <Part title={goals.title}>
          <Lines lines={conversation.goals.map(({ title }) => title)} />
        </Part>
      )}
      {questions.length > 0 && (
        <Part title={before.questions}>
          <Lines lines={questions.map(({ text }) => text)} />
        </Part>
      )}
      {excerpts.length > 0 && (
        <Part title={before.excerpts}>
          {excerpts.map(({ id, direction, day, at, text, labels }) => (
            <div key={`${direction} ${id}`} className={css.excerpt}>
              <small>{day ? format.day(day, 'long') : format.dateTime(at)}</small>
              <p dir="auto">{spoken(text, labels)}</p>
            </div>
          ))}
        </Part>
      )}
      {steps.length > 0 && (
        <Part title={stepWords.title}>
          <StepLines steps={steps} name={contactName} />
        </Part>
      )}
    </PrintSheet>
  )
}
