import { Link } from 'wouter'
import { Page } from '../ui/page.tsx'
import { appMessages } from './messages.ts'

export const NotFound = () => (
  <Page title={appMessages.notFoundTitle} lead={appMessages.notFound}>
    <p>
      <Link href="/">{appMessages.toThisWeek}</Link>
    </p>
  </Page>
)
