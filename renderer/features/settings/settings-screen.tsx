import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { Page, Section } from '../../ui/page.tsx'
import { AboutSection } from './about-section.tsx'
import { LookSection } from './look-section.tsx'
import { settingsMessages as words } from './messages.ts'
import { MoreSection } from './more-section.tsx'
import { WritingSection } from './writing-section.tsx'

type SettingsScreenProps = {
  /** Who can open the journal: the vault's own part. */
  readonly privacy: ReactNode
  readonly actions: ReactNode
}

export const SettingsScreen = ({ privacy, actions }: SettingsScreenProps) => (
  <Page title={words.title} actions={actions}>
    <Section title={words.look}>
      <LookSection />
    </Section>
    <Section title={words.writing}>
      <WritingSection />
    </Section>
    <Section title={words.more}>
      <MoreSection />
    </Section>
    <Section title={words.privacy}>{privacy}</Section>
    <Section title={words.backups} lead={words.backupsText}>
      <p>
        <Link href="/settings/backups">{words.toBackups}</Link>
      </p>
    </Section>
    <Section title={words.bin} lead={words.binText}>
      <p>
        <Link href="/bin">{words.toBin}</Link>
      </p>
    </Section>
    <Section title={words.about}>
      <AboutSection />
    </Section>
  </Page>
)
