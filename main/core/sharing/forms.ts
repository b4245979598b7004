/** How a share goes out: a sealed file, or a page for a coach without the app. */
export const FORMS = {
  file: { mime: 'application/octet-stream', ending: 'throughline' },
  page: { mime: 'text/html; charset=utf-8', ending: 'html' },
} as const

export type Form = keyof typeof FORMS
