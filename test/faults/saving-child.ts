import { saveWhole } from '../../main/hosts/write-whole.ts'

const [path = ''] = process.argv.slice(2)
const bytes = Buffer.from('whole '.repeat(4_000_000))
process.send?.('saving')
await saveWhole(path, bytes)
process.send?.('saved')
// Stays until it is killed.
setInterval(() => undefined, 1_000)
