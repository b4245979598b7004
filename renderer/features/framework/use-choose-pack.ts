import { useEffect, useState } from 'react'
import type { PromptPack } from '../../../shared/contract/framework.ts'
import { useApi, useCommand, useRefresh } from '../../api/hooks.tsx'
import { errorWords } from '../../ui/error-words.ts'
import { useToast } from '../../ui/toast.tsx'

/** Whether the weekly debrief draws from a pack; the wish shows at once, until core has answered. */
export const useChoosePack = ({ id, chosen }: PromptPack) => {
  const { framework } = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const choose = useCommand(framework.choosePack)
  const [wish, setWish] = useState<boolean | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what core holds ends the wish
  useEffect(() => setWish(null), [chosen])
  return {
    isChosen: wish ?? chosen,
    choose: (isWanted: boolean): void => {
      setWish(isWanted)
      choose.mutate(
        { pack: id, chosen: isWanted },
        {
          onSuccess: () => refresh('framework'),
          onError: (error) => {
            setWish(null)
            show({ text: errorWords(error.code) })
          },
        },
      )
    },
  }
}
