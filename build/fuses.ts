import { type FuseConfig, FuseV1Options, FuseVersion } from '@electron/fuses'

/**
 * Switches in the packaged Electron program itself, flipped before it is signed. Every one is decided here: a new
 * Electron that has another stops the packaging until it is (`strictlyRequireAllFuses`).
 */
export const FUSES = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  // The app is no Node for whoever starts it with a variable or an option.
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // It runs what was packaged and nothing else.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  // Chromium's own default: it guards WebAssembly's memory.
  [FuseV1Options.WasmTrapHandlers]: true,
} as const satisfies FuseConfig<boolean>
