// electron-builder's afterPack: closes the doors of the packed runtime. Only fuses that its wire has are flipped.
const path = require('node:path');
const { flipFuses, FuseV1Options, FuseVersion, getCurrentFuseWire } = require('@electron/fuses');

const WANTED = {
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
};
/** asar integrity is checked on Windows and macOS only; on Linux the fuse does nothing. */
const NAMES = {
  linux: 'conduct-casebook',
  win32: 'Conduct Casebook.exe',
  darwin: 'Conduct Casebook.app/Contents/MacOS/Conduct Casebook',
};

module.exports = async function afterPack({ appOutDir, electronPlatformName }) {
  const executable = path.join(appOutDir, NAMES[electronPlatformName]);
  const wire = await getCurrentFuseWire(executable);
  const present = Object.fromEntries(Object.entries(WANTED).filter(([option]) => option in wire));
  await flipFuses(executable, {
    version: FuseVersion.V1,
    resetAdHocDarwinSignature: electronPlatformName === 'darwin',
    ...present,
  });
};
