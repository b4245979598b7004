/** The local day and minute of an instant, as `2026-11-21` and `1610`. */
export const localTime = (instant: number, zone: string): { day: string; minute: string } => {
  // Swedish writes dates as ISO 8601 does.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant)
  const [day = '', minute = ''] = text.split(' ')
  return { day, minute: minute.replace(':', '') }
}
