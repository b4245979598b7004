export const messages = {
  title: 'Open this link?',
  body: 'It opens in your browser, outside Throughline. Whoever runs the site can see that you came.',
  open: 'Open it',
  stay: 'Stay here',
} as const
