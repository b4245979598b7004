import { I18nProvider } from 'react-aria-components/I18nProvider'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { DeviceProvider } from '../api/device.tsx'
import { ApiProvider } from '../api/hooks.tsx'
import type { Transport } from '../api/transport.ts'
import { VaultStatusProvider } from '../api/vault-status.tsx'
import { FlushProvider } from '../ui/flush.tsx'
import { screenLocale } from '../ui/format.ts'
import { RescueProvider } from '../ui/rescue.tsx'
import { ToastRegion } from '../ui/toast.tsx'
import { ShortcutsProvider } from '../ui/use-shortcut.tsx'
import { ConnectionNotice } from './connection-notice.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Gate } from './gate.tsx'

/** Everything that every screen stands in, from the outside in. */
export const App = ({ transport }: { transport: Transport }) => (
  <ErrorBoundary>
    <ApiProvider transport={transport}>
      <I18nProvider locale={screenLocale()}>
        <Router hook={useHashLocation}>
          <DeviceProvider>
            <VaultStatusProvider>
              <FlushProvider>
                <RescueProvider>
                  <ShortcutsProvider>
                    <ToastRegion>
                      <ConnectionNotice />
                      <Gate />
                    </ToastRegion>
                  </ShortcutsProvider>
                </RescueProvider>
              </FlushProvider>
            </VaultStatusProvider>
          </DeviceProvider>
        </Router>
      </I18nProvider>
    </ApiProvider>
  </ErrorBoundary>
)
