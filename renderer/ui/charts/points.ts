/** How far from a point a pointer may be to mean it, in CSS pixels: a dot is smaller than a finger. */
const REACH = 18

export const pointIn = (box: Element, key: string): SVGElement | null =>
  box.querySelector<SVGElement>(`[data-point="${CSS.escape(key)}"]`)

export const keyOfPoint = (target: EventTarget | null): string | null =>
  target instanceof Element ? (target.closest('[data-point]')?.getAttribute('data-point') ?? null) : null

/** The point at a place in the window, or the nearest within reach. */
export const pointAt = (box: Element, place: { clientX: number; clientY: number }): string | null => {
  let [nearest, least] = [null as string | null, REACH]
  for (const point of box.querySelectorAll('[data-point]')) {
    const { left, right, top, bottom } = point.getBoundingClientRect()
    const across = Math.max(left - place.clientX, 0, place.clientX - right)
    const down = Math.max(top - place.clientY, 0, place.clientY - bottom)
    const distance = Math.hypot(across, down)
    if (distance < least) [nearest, least] = [point.getAttribute('data-point'), distance]
  }
  return nearest
}

/** One point takes part in the order of Tab; the arrow keys go on from it. */
export const setStops = (box: Element, stop: string | null, open: string | null, opens: boolean): void => {
  for (const point of box.querySelectorAll('[data-point]')) {
    const key = point.getAttribute('data-point')
    point.setAttribute('role', opens ? 'button' : 'img')
    point.setAttribute('tabindex', key === stop ? '0' : '-1')
    if (opens) point.setAttribute('aria-expanded', String(key === open))
  }
}
