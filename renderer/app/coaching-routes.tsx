import { Route, Switch } from 'wouter'
import { CoachingFrame } from '../features/coaching-contacts/coaching-frame.tsx'
import { NewestReplies, RepliesToShare } from '../features/replies/reply-list.tsx'
import { SharingHome } from '../features/sharing/member-home.tsx'
import { lazyScreen } from './lazy-screen.tsx'
import { NotFound } from './not-found.tsx'

const CoachingScreen = lazyScreen(
  async () => (await import('../features/coaching-contacts/coaching-screen.tsx')).CoachingScreen,
)
const ContactsScreen = lazyScreen(
  async () => (await import('../features/coaching-contacts/contacts-screen.tsx')).ContactsScreen,
)
const ContactScreen = lazyScreen(
  async () => (await import('../features/coaching-contacts/contact-screen.tsx')).ContactScreen,
)
const ShareScreen = lazyScreen(async () => (await import('../features/sharing/share-screen.tsx')).ShareScreen)
const LedgerScreen = lazyScreen(
  async () => (await import('../features/sharing/ledger-screen.tsx')).LedgerScreen,
)
const SharedScreen = lazyScreen(
  async () => (await import('../features/sharing/shared-screen.tsx')).SharedScreen,
)
const ReplyScreen = lazyScreen(async () => (await import('../features/replies/reply-screen.tsx')).ReplyScreen)

export const COACHING_SCREENS = [
  CoachingScreen,
  ContactsScreen,
  ContactScreen,
  ShareScreen,
  LedgerScreen,
  SharedScreen,
  ReplyScreen,
] as const

/** Every address under `/coaching`. */
export const CoachingRoutes = () => (
  <CoachingFrame>
    <Switch>
      <Route path="/coaching">
        <CoachingScreen
          member={
            <>
              <SharingHome />
              <NewestReplies />
            </>
          }
          coach={null}
        />
      </Route>
      <Route path="/coaching/share/:id">{({ id }) => <ShareScreen key={id} shareId={id} />}</Route>
      <Route path="/coaching/ledger">
        <LedgerScreen />
      </Route>
      <Route path="/coaching/ledger/:id">
        {({ id }) => <SharedScreen key={id} shareId={id} replies={<RepliesToShare shareId={id} />} />}
      </Route>
      <Route path="/coaching/replies/:id">{({ id }) => <ReplyScreen key={id} replyId={id} />}</Route>
      <Route path="/coaching/contacts">
        <ContactsScreen />
      </Route>
      <Route path="/coaching/contacts/:id">{({ id }) => <ContactScreen key={id} contactId={id} />}</Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </CoachingFrame>
)
