import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { PromptPack } from '../../../shared/contract/framework.ts'
import { PACK_GROUPS } from '../../../shared/framework/packs/pack-types.ts'
import { useFresh } from '../../api/fresh.ts'
import { type ChangingFeature, useApi, useQuery } from '../../api/hooks.tsx'
import button from '../../ui/button.module.css'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { FailedBanner } from '../../ui/failed-banner.tsx'
import { Page, Section } from '../../ui/page.tsx'
import { Switch } from '../../ui/switch.tsx'
import css from './framework.module.css'
import { messages } from './messages.ts'
import { PackDialog } from './pack-dialog.tsx'
import { useChoosePack } from './use-choose-pack.ts'

const words = messages.packs
const FRESH: readonly ChangingFeature[] = ['framework']
const GROUPS = ['trait', 'own', ...PACK_GROUPS] as const

const PackRow = ({ pack }: { pack: PromptPack }) => {
  const { isChosen, choose } = useChoosePack(pack)
  return (
    <li className={css.pack}>
      <Switch
        label={pack.title}
        {...(pack.sentence && { hint: pack.sentence })}
        isSelected={isChosen}
        onChange={choose}
      />
      <Link href={`/framework/prompts/${pack.id}`} className={css.packLink}>
        {words.prompts(pack.prompts)}
        <span className="visually-hidden">{words.ofPack(pack.title)}</span>
      </Link>
    </li>
  )
}

const PackList = ({ packs }: { packs: readonly PromptPack[] }) => (
  <ul className={css.packs}>
    {packs.map((pack) => (
      <PackRow key={pack.id} pack={pack} />
    ))}
  </ul>
)

/** Every pack by its group: which ones the weekly debrief draws from. */
export const PacksScreen = () => {
  useFresh(FRESH)
  const { framework } = useApi()
  const { data: packs, error, refetch } = useQuery(framework.packs, {})
  const [, navigate] = useLocation()
  const [isAdding, setAdding] = useState(false)
  const byGroup = Map.groupBy(packs ?? [], ({ group }) => group)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="text"
      actions={
        <Link href="/framework" className={cx(button.button, button.quiet)}>
          {words.toIndicators}
        </Link>
      }
    >
      {error && <FailedBanner title={words.failed} onRetry={refetch} />}
      {packs &&
        GROUPS.map((group) => (
          <Section key={group} title={words.groups[group]} {...(group === 'own' && { lead: words.ownLead })}>
            <PackList packs={byGroup.get(group) ?? []} />
            {group === 'own' && (
              <div>
                <Button icon="plus" onPress={() => setAdding(true)}>
                  {words.add}
                </Button>
              </div>
            )}
          </Section>
        ))}
      {isAdding && (
        <PackDialog
          pack={null}
          onClose={() => setAdding(false)}
          onSaved={(id) => navigate(`/framework/prompts/${id}`)}
        />
      )}
    </Page>
  )
}
