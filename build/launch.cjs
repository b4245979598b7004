// Starts a script of this folder on Node 24, from whichever Node npm was started with: `node build/launch.cjs start`.
// npm's `pre` scripts have done the set-up already, unless they are switched off (ignore-scripts); then it is done here.
const { spawn } = require('node:child_process')
const { join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { ensureReady, isRecent, pinnedNode } = require('./prestart.cjs')

const [name, ...args] = process.argv.slice(2)
const script = join(__dirname, `${name}.ts`)

ensureReady()
if (isRecent()) {
  process.argv = [process.argv[0], script, ...args]
  import(pathToFileURL(script).href)
} else {
  const child = spawn(pinnedNode(), [script, ...args], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code) => process.exit(code === null ? 1 : code))
}
