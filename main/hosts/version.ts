import about from '../../package.json' with { type: 'json' }

/** This version of Throughline. */
export const VERSION: string = about.version
