/** Room for the ring around a point, in CSS pixels. */
const AIR = 24

/** Where there is little room the panel is a sheet over the foot of the window: brings the point that it tells of above it. */
export const scrollAboveSheet = (key: string): void => {
  const sheet = document.querySelector('aside[aria-labelledby="chart-panel"]')
  const named = CSS.escape(key)
  const point = document.querySelector(`main :is([data-point="${named}"], [data-one-point="${named}"])`)
  if (!sheet || !point) return
  const { position, maxHeight } = getComputedStyle(sheet)
  if (position !== 'fixed') return
  // As high as it can get: what it shows may still be on its way.
  const most = Number.parseFloat(maxHeight)
  const covered = point.getBoundingClientRect().bottom + AIR - (window.innerHeight - most)
  if (covered > 0) window.scrollBy({ top: covered, behavior: 'instant' })
}
