import { useState } from 'react'
import type { Indicator } from '../../../../shared/contract/framework.ts'
import { MAX_RATED } from '../../../../shared/contract/ratings.ts'
import { TRAIT_IDS, TRAIT_TITLES } from '../../../../shared/framework/traits.ts'
import { useApi, useCommand, useRefresh } from '../../../api/hooks.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/checkbox.tsx'
import { Dialog } from '../../../ui/dialog.tsx'
import field from '../../../ui/field.module.css'
import { uiMessages } from '../../../ui/messages.ts'
import { ratingMessages } from './messages.ts'
import css from './rating.module.css'

const words = ratingMessages.dialog

type FollowDialogProps = {
  readonly indicators: readonly Indicator[]
  readonly followed: readonly string[]
  readonly onClose: () => void
}

/** Up to three indicators to be asked about; those followed beyond them, by Settings, keep their place after them. */
export const FollowDialog = ({ indicators, followed, onClose }: FollowDialogProps) => {
  const { ratings } = useApi()
  const refresh = useRefresh()
  const follow = useCommand(ratings.follow)
  const [chosen, setChosen] = useState<readonly string[]>(followed.slice(0, MAX_RATED))
  const isFull = chosen.length >= MAX_RATED
  const toggle = (id: string, isChosen: boolean): void =>
    setChosen(isChosen ? [...chosen, id] : chosen.filter((other) => other !== id))
  const save = (): void => {
    const others = followed.slice(MAX_RATED).filter((id) => !chosen.includes(id))
    follow.mutate(
      { indicatorIds: [...chosen, ...others] },
      {
        onSuccess: () => {
          refresh('ratings')
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      title={words.title}
      isOpen
      onClose={onClose}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{uiMessages.cancel}</Button>
          <Button variant="primary" isPending={follow.isPending} onPress={save}>
            {words.save}
          </Button>
        </>
      }
    >
      <p className={css.lead}>{words.lead}</p>
      <p className={css.lead} role="status">
        {isFull ? words.full : ''}
      </p>
      {TRAIT_IDS.map((trait) => (
        <fieldset key={trait} className={field.group}>
          <legend className={field.label}>{TRAIT_TITLES[trait]}</legend>
          {indicators
            .filter((one) => one.trait === trait && !one.hidden)
            .map(({ id, title, sentence }) => (
              <Checkbox
                key={id}
                label={title}
                hint={sentence}
                isSelected={chosen.includes(id)}
                onChange={(isChosen) => toggle(id, isChosen)}
                isDisabled={isFull && !chosen.includes(id)}
              />
            ))}
        </fieldset>
      ))}
      {follow.error && (
        <Banner tone="trouble" live="alert">
          {words.failed}
        </Banner>
      )}
    </Dialog>
  )
}
