import { writeFileSync } from 'node:fs';
import { test } from '../fixtures/app';
import { onTuesday as environment, openFamilies } from '../fixtures/invented-families';
import { recordAndOpen } from '../pages/record';
test('pdf', async ({ launch }) => {
  const launched = await launch({ environment });
  const { page } = launched;
  await openFamilies(launched);
  const para = 'He came to the gate at ten to nine and asked for the class teacher. When he was told to wait he raised his voice and said that he would not be kept waiting again. ';
  for (const [name, n] of [['short', 1], ['long', 30]] as const) {
    await recordAndOpen(page, { about: 'Mr D. Harkerby', where: 'Main gate', whatHappened: Array.from({ length: n }, (_, i) => `${i + 1}. ${para}`).join('\n\n') });
    const b64 = await launched.app.evaluate(async ({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows();
      const pdf = await window?.webContents.printToPDF({ preferCSSPageSize: true });
      return pdf?.toString('base64') ?? '';
    });
    writeFileSync(`/tmp/pics/inc-${name}.pdf`, Buffer.from(b64, 'base64'));
  }
});
