import '../ui/tokens.css'
import '../ui/base.css'
import { z } from 'zod'

// Zod would try to compile its checks from text, which the page's policy refuses and reports. It is told not to
// before the contract, which is made of Zod's shapes, is loaded.
z.config({ jitless: true })

void import('./start.tsx')
