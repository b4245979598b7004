import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PromptPack } from '../../../shared/contract/framework.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page } from '../../ui/page.tsx'
import { Switch } from '../../ui/switch.tsx'
import { useUndoable } from '../../ui/use-undoable.ts'
import css from './framework.module.css'
import { messages } from './messages.ts'
import { PackDialog } from './pack-dialog.tsx'
import { NEW_PROMPT, PromptDialog, type PromptWords } from './prompt-dialog.tsx'
import { PromptList } from './prompt-list.tsx'
import { useChoosePack } from './use-choose-pack.ts'

const words = messages.pack
const FRESH: readonly ChangingFeature[] = ['framework']

const BackLink = () => (
  <Link href="/framework/prompts" className={cx(button.button, button.quiet)}>
    {words.back}
  </Link>
)

/** What can be done with a pack of the member's own. */
const OwnActions = ({ pack, onAdd }: { pack: PromptPack; onAdd: () => void }) => {
  const { framework } = useApi()
  const [, navigate] = useLocation()
  const undoable = useUndoable('framework')
  const [isRenaming, setRenaming] = useState(false)
  const remove = (): void => {
    navigate('/framework/prompts')
    void undoable({
      act: () => framework.remove({ kind: 'pack', id: pack.id }),
      undo: () => framework.putBack({ kind: 'pack', id: pack.id }),
      said: words.removedPack(pack.title),
      saidUndone: messages.putBack(pack.title),
    })
  }
  return (
    <div className={css.buttons}>
      {pack.prompts > 0 && (
        <Button icon="plus" onPress={onAdd}>
          {words.add}
        </Button>
      )}
      <Button icon="edit" onPress={() => setRenaming(true)}>
        {words.rename}
      </Button>
      <Button icon="bin" onPress={remove}>
        {words.removePack}
      </Button>
      {isRenaming && <PackDialog pack={pack} onClose={() => setRenaming(false)} />}
    </div>
  )
}

const Pack = ({ pack }: { pack: PromptPack }) => {
  const { framework } = useApi()
  const { data: prompts, error, refetch } = useQuery(framework.prompts, { pack: pack.id })
  const { isChosen, choose } = useChoosePack(pack)
  const [editing, setEditing] = useState<PromptWords | null>(null)
  return (
    <>
      <Switch label={words.use} hint={words.useHint} isSelected={isChosen} onChange={choose} />
      {pack.own && <OwnActions pack={pack} onAdd={() => setEditing(NEW_PROMPT)} />}
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {prompts?.length === 0 && (
        <EmptyState
          sentence={words.empty}
          action={
            <Button variant="primary" onPress={() => setEditing(NEW_PROMPT)}>
              {words.addFirst}
            </Button>
          }
        />
      )}
      {prompts && <PromptList prompts={prompts} onEdit={setEditing} />}
      {editing && <PromptDialog packId={pack.id} prompt={editing} onClose={() => setEditing(null)} />}
    </>
  )
}

/** One pack and its prompts. */
export const PackScreen = ({ packId }: { packId: string }) => {
  useFresh(FRESH)
  const { framework } = useApi()
  const { data: packs, error, refetch } = useQuery(framework.packs, {})
  const pack = packs?.find(({ id }) => id === packId)
  if (pack)
    return (
      <Page title={pack.title} lead={pack.sentence} width="text" actions={<BackLink />}>
        <Pack pack={pack} />
      </Page>
    )
  if (!packs && !error) return null
  return (
    <Page title={messages.packs.title} width="text">
      {error ? (
        <FailedBanner title={words.failed} onRetry={refetch} />
      ) : (
        <EmptyState sentence={words.gone} action={<BackLink />} />
      )}
    </Page>
  )
}
