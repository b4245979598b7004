// Runs on any Node from 18 up, before anything is installed: plain CommonJS, no dependency.
const { spawnSync } = require('node:child_process')
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

const ROOT = join(__dirname, '..')
const NEEDED_NODE = 24

const readJson = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** Whether what is installed is what package-lock.json asks for; npm's own record is written last, when all is there. */
const isInstalled = () => {
  const wanted = readJson(join(ROOT, 'package-lock.json'))
  const record = readJson(join(ROOT, 'node_modules', '.package-lock.json'))
  if (!wanted || !record) return false
  return Object.entries(wanted.packages).every(([path, item]) => {
    if (path === '') return true
    const installed = record.packages[path]
    // Optional packages of other platforms are rightly absent.
    if (!installed) return item.optional === true || item.devOptional === true || item.peer === true
    return installed.version === item.version && installed.integrity === item.integrity
  })
}

/** The pinned Node that npm put there, which npm's scripts find before the system's; null where there is none. */
const pinnedNode = () => {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const own = { linux: 'linux', win32: 'win' }[process.platform]
  const file = join(ROOT, 'node_modules', `node-${own}-${process.arch}`, 'bin', name)
  return existsSync(file) ? file : null
}

const isRecent = () => Number(process.versions.node.split('.')[0]) >= NEEDED_NODE

const fail = (line) => {
  process.stderr.write(`${line}\n`)
  process.exit(1)
}

const NO_NODE = `Throughline needs Node ${NEEDED_NODE} or later (this is ${process.versions.node}). Install it from https://nodejs.org and run this again.`

const npmCi = () => {
  const npm = process.env.npm_execpath
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error']
  const options = { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] }
  return npm && /\.c?js$/.test(npm)
    ? spawnSync(process.execPath, [npm, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' })
}

/** Installs what is missing. Ends the process with one clear line where it cannot. */
const ensureReady = () => {
  // npm has pinned Nodes for Linux and Windows only.
  if (process.platform === 'darwin' && !isRecent()) fail(NO_NODE)
  if (!isInstalled()) {
    process.stdout.write('Installing what Throughline needs (npm ci). This takes a minute, once.\n')
    const { status } = npmCi()
    if (status !== 0) fail('npm ci did not succeed: see above. Check the connection and run this again.')
  }
  if (!isRecent() && !pinnedNode()) fail(NO_NODE)
}

module.exports = { ensureReady, isRecent, pinnedNode }

if (require.main === module) ensureReady()
