import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { CalmScreen } from '../ui/calm-screen.tsx'
import { appMessages } from './messages.ts'

type Props = { readonly children: ReactNode }

/** The last net: whatever breaks while drawing, the person is told what is safe and can reload. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <CalmScreen title={appMessages.brokenTitle} role="alert">
        <p>{appMessages.brokenSafe}</p>
        <Button variant="primary" onPress={() => window.location.reload()} autoFocus>
          {appMessages.reload}
        </Button>
      </CalmScreen>
    )
  }
}
