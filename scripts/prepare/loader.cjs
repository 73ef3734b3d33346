// Takes the place of Electron's default app in the stand-in runtime: loads the app named on the command line.
const { app } = require('electron');
const fs = require('node:fs');
const path = require('node:path');

const args = process.argv.slice(1);
let target;
for (let index = 0; index < args.length; index += 1) {
  const arg = args[index];
  if (arg === '-r' || arg === '--require') {
    require(path.resolve(args[index + 1]));
    index += 1;
  } else if (!arg.startsWith('-')) {
    target = path.resolve(arg);
    break;
  }
}
if (target === undefined) throw new Error('Name the folder of the app.');
const folder = fs.statSync(target).isDirectory() ? target : path.dirname(target);
const description = path.join(folder, 'package.json');
let main = target;
if (fs.existsSync(description)) {
  const { main: entry, productName, name, version } = JSON.parse(fs.readFileSync(description, 'utf8'));
  app.setName(productName ?? name);
  app.setVersion(version);
  app.setAppPath(folder);
  if (folder === target) main = path.join(folder, entry);
}
require(main);
