import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { IconButton } from '../../ui/button.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'
import { messages } from './messages.ts'

type HideButtonProps = {
  readonly kind: 'indicator' | 'prompt'
  readonly id: string
  /** Its title or words, which name the button. */
  readonly title: string
  readonly hidden: boolean
}

/** Hides an indicator or prompt, or shows it again. */
export const HideButton = ({ kind, id, title, hidden }: HideButtonProps) => {
  const { framework } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const hide = useCommand(framework.setHidden)
  return (
    <IconButton
      icon={hidden ? 'eye' : 'eye-off'}
      label={hidden ? messages.show(title) : messages.hide(title)}
      onPress={() =>
        hide.mutate(
          { kind, id, hidden: !hidden },
          {
            onSuccess: () => refresh('framework'),
            onError: (error) => show({ text: errorWords(error.code) }),
          },
        )
      }
    />
  )
}
