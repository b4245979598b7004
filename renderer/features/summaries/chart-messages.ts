/** Words about the charts that are chosen for a summary. */
export const chartMessages = {
  chart: 'Chart',
  failed: 'Its drawing could not be shown',
  noDrawing: 'It could not be drawn. Its numbers stand in the document as a table.',
  described: 'For those who cannot see it',
  gone: 'There is nothing in these days any more that it could show. Take it out, or choose other days.',
  describe: {
    menu: 'Describe it in your words',
    title: 'Describe this chart',
    lead: 'This is what somebody hears who cannot see the drawing.',
    label: 'Description',
    fromData: (said: string) => `From the numbers: ${said}`,
    empty: 'Left empty, it says what the numbers say.',
    save: 'Save',
    saved: 'The description is saved.',
  },
} as const
