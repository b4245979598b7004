import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { pickTransport } from '../api/pick.ts'
import workerUrl from '../ui/editor/spelling/worker.ts?worker&url'
import { allowOnly } from '../ui/editor/trusted.ts'
import { App } from './app.tsx'

// Trusted Types know one default policy for the page; it must stand before any library asks.
allowOnly(workerUrl)

const root = document.getElementById('root')
if (!root) throw new Error('The page has no root')
createRoot(root).render(
  <StrictMode>
    <App transport={pickTransport()} />
  </StrictMode>,
)
