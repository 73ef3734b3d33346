// Run by Electron (npm run icons): draws assets/icons/icon.svg in the sizes and containers that each system wants.
const { app, BrowserWindow } = require('electron');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const folder = path.join(__dirname, '..', 'assets', 'icons');
const SIZES = [16, 32, 48, 64, 128, 256, 512, 1024];

app.disableHardwareAcceleration();
app.whenReady().then(async () => {
  const window = new BrowserWindow({
    width: 1024,
    height: 1024,
    show: false,
    frame: false,
    transparent: true,
    useContentSize: true,
    webPreferences: { offscreen: true },
  });
  const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');
  const html = `<body style="margin:0;background:transparent;overflow:hidden">${svg}</body>`;
  await window.loadURL(`data:text/html;base64,${Buffer.from(html).toString('base64')}`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  const drawn = await window.webContents.capturePage();
  const pngs = new Map(
    SIZES.map((size) => [size, drawn.resize({ width: size, height: size, quality: 'best' }).toPNG()]),
  );
  for (const [size, png] of pngs) writeFileSync(path.join(folder, `${size}x${size}.png`), png);
  writeFileSync(path.join(folder, 'icon.ico'), ico([16, 32, 48, 64, 256].map((size) => [size, pngs.get(size)])));
  writeFileSync(
    path.join(folder, 'icon.icns'),
    icns(
      [
        ['ic07', 128],
        ['ic08', 256],
        ['ic09', 512],
        ['ic10', 1024],
      ].map(([type, size]) => [type, pngs.get(size)]),
    ),
  );
  app.exit(0);
});

function ico(images) {
  const head = Buffer.alloc(6 + 16 * images.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(images.length, 4);
  let at = head.length;
  images.forEach(([size, png], index) => {
    const entry = 6 + 16 * index;
    head.writeUInt8(size % 256, entry);
    head.writeUInt8(size % 256, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(png.length, entry + 8);
    head.writeUInt32LE(at, entry + 12);
    at += png.length;
  });
  return Buffer.concat([head, ...images.map(([, png]) => png)]);
}

function icns(images) {
  const parts = images.map(([type, png]) => {
    const head = Buffer.alloc(8);
    head.write(type, 0, 'ascii');
    head.writeUInt32BE(png.length + 8, 4);
    return Buffer.concat([head, png]);
  });
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.write('icns', 0, 'ascii');
  head.writeUInt32BE(body.length + 8, 4);
  return Buffer.concat([head, body]);
}
