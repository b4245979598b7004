import { chartWords } from '../../../shared/growth/chart-words.ts'

/** Words of the charts, as documents have them too: the screens speak English. */
export const words = chartWords('en')
