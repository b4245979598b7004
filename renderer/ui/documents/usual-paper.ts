import type { Paper } from '../../../shared/contract/document-parts.ts'

/** Where Letter is what printers hold. */
const LETTER = /-(?:US|CA|MX|PH|CL|CO|VE|PR)\b/

/** The paper that is usual where this computer's language is spoken. */
export const usualPaper = (language: string = navigator.language): Paper =>
  LETTER.test(language) ? 'letter' : 'a4'
