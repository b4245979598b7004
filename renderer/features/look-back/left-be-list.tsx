import { useState } from 'react'
import { useApi, useQuery } from '../../api/hooks.tsx'
import { Button } from '../../ui/button.tsx'
import { useFormat } from '../../ui/format.ts'
import { MoreList } from '../../ui/more-list.tsx'
import { Section } from '../../ui/page.tsx'
import { useReadOnly } from '../../ui/use-read-only.ts'
import css from './look-back.module.css'
import { messages } from './messages.ts'
import { useLeaveBe } from './use-leave-be.ts'

/** All that was left be; shown when asked for, since it was left be for a reason. */
export const LeftBeList = () => {
  const { lookBack } = useApi()
  const format = useFormat()
  const readOnly = useReadOnly()
  const { bringBack } = useLeaveBe()
  const [isShown, setShown] = useState(false)
  const { data = [] } = useQuery(lookBack.leftBe, {})
  if (data.length === 0) return null
  if (!isShown)
    return (
      <div>
        <Button onPress={() => setShown(true)}>{messages.showLeft(format.number(data.length))}</Button>
      </div>
    )
  return (
    <Section title={messages.leftBe}>
      <MoreList name="left-be" items={data} className={css.left}>
        {({ kind, id, day, opening }) => {
          const date = format.day(day, 'long')
          return (
            <li key={`${kind} ${id}`} className={css.leftItem}>
              <div className={css.leftWords}>
                <p className={css.soft}>
                  {messages.kinds[kind]} · {date}
                </p>
                <p className={css.opening} dir="auto">
                  {opening}
                </p>
              </div>
              {!readOnly && (
                <Button onPress={() => void bringBack({ kind, id })}>
                  {messages.bringBack}
                  <span className="visually-hidden">{messages.ofDay(messages.kinds[kind], date)}</span>
                </Button>
              )}
            </li>
          )
        }}
      </MoreList>
    </Section>
  )
}
