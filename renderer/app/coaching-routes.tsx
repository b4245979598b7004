import { Route, Switch } from 'wouter'
import { CoachHome } from '../features/coach/coach-home.tsx'
import { CoachingFrame } from '../features/coaching-contacts/coaching-frame.tsx'
import { ConversationsWith, NextConversations } from '../features/conversations/conversation-list.tsx'
import { NewestReplies, RepliesToShare } from '../features/replies/reply-list.tsx'
import { SharingHome } from '../features/sharing/member-home.tsx'
import { ShareWith } from '../features/sharing/share-with.tsx'
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
const InboxScreen = lazyScreen(async () => (await import('../features/coach/inbox-screen.tsx')).InboxScreen)
const MemberScreen = lazyScreen(
  async () => (await import('../features/coach/member-screen.tsx')).MemberScreen,
)
const ReceivedScreen = lazyScreen(
  async () => (await import('../features/coach/received-screen.tsx')).ReceivedScreen,
)
const ReadyScreen = lazyScreen(async () => (await import('../features/coach/ready-screen.tsx')).ReadyScreen)
const MeetingScreen = lazyScreen(
  async () => (await import('../features/conversations/meeting-screen.tsx')).MeetingScreen,
)

export const COACHING_SCREENS = [
  CoachingScreen,
  InboxScreen,
  ReceivedScreen,
  MemberScreen,
  ReadyScreen,
  MeetingScreen,
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
          coach={<CoachHome />}
          both={<NextConversations />}
        />
      </Route>
      <Route path="/coaching/inbox">
        <InboxScreen />
      </Route>
      <Route path="/coaching/received/:id">{({ id }) => <ReceivedScreen key={id} receivedId={id} />}</Route>
      <Route path="/coaching/members/:id">
        {({ id }) => <MemberScreen key={id} contactId={id} meetings={<ConversationsWith contactId={id} />} />}
      </Route>
      <Route path="/coaching/ready">
        <ReadyScreen />
      </Route>
      <Route path="/coaching/meeting/:id">{({ id }) => <MeetingScreen key={id} conversationId={id} />}</Route>
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
      <Route path="/coaching/contacts/:id">
        {({ id }) => (
          <ContactScreen
            key={id}
            contactId={id}
            exchanged={({ isCoach }) => isCoach && <ShareWith contactId={id} />}
          />
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  </CoachingFrame>
)
