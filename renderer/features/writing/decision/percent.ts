/** What was typed as a percentage: a whole number from 0 to 100, `null` for nothing, `undefined` for anything else. */
export const parsePercent = (typed: string): number | null | undefined => {
  const text = typed.trim().replace(/\s*%$/u, '')
  if (text === '') return null
  if (!/^\d{1,3}$/.test(text)) return undefined
  const percent = Number(text)
  return percent <= 100 ? percent : undefined
}
