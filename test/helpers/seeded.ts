import fc from 'fast-check'

// Where the values of property tests begin: the same in every run, so that a run tells of the code and not of luck.
// `npm run fuzz` seeks with other seeds.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20_261_122) })

/** fast-check, whose values are the same in every run. */
export { fc }
