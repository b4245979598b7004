import { useApi, useEvent, useQuery, useRefresh } from '../../api/hooks.tsx'
import stack from '../../ui/stack.module.css'
import { TagField } from '../../ui/tag-field.tsx'
import { useToast } from '../../ui/toast.tsx'
import { settingsMessages as words } from './messages.ts'

/** The words that the spelling check leaves alone; taking one off the list can be undone. */
export const OwnWords = () => {
  const api = useApi()
  const refresh = useRefresh()
  const { show } = useToast()
  const own = useQuery(api.spelling.words, {})
  useEvent('spelling.changed', () => refresh('spelling'))
  if (!own.data) return null

  const remove = async (word: string) => {
    await api.spelling.remove({ word })
    refresh('spelling')
    const putBack = async () => {
      await api.spelling.add({ word })
      refresh('spelling')
    }
    show({
      text: words.ownWordRemoved(word),
      action: { label: words.undo, onPress: () => void putBack() },
    })
  }
  const kept = own.data.words
  return (
    <div className={stack.tight}>
      <TagField
        label={words.ownWords}
        tags={kept}
        canAdd={false}
        onChange={(left) => {
          for (const word of kept) if (!left.includes(word)) void remove(word)
        }}
      />
      <p className={stack.soft}>{kept.length === 0 ? words.noOwnWords : words.ownWordsHint}</p>
    </div>
  )
}
