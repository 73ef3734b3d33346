import { createServer } from 'node:net';
import { casebookChannels, gateChannels } from '../../domain/channels';
import { windowChannels } from '../../domain/window-channels';
import { expect, test } from '../fixtures/app';
import { openPractice } from '../pages/practice';

test('T57: the page gets the reviewed functions and nothing else, locked and open', async ({ launch }) => {
  const launched = await launch();
  const inventory = () =>
    launched.page.evaluate(() => {
      const names = (part: unknown) => (part === undefined ? [] : Object.keys(part as object).sort());
      const { gate, casebook, reader, shell, lifecycle } = window as unknown as Record<string, unknown>;
      const node = ['require', 'process', 'module', 'Buffer', 'electron', 'ipcRenderer'].filter(
        (name) => name in window,
      );
      return {
        gate: names(gate),
        casebook: names(casebook),
        reader: names(reader),
        shell: names(shell),
        lifecycle: names(lifecycle),
        node,
      };
    });
  const rest = { shell: [...windowChannels].sort(), lifecycle: ['onGo', 'onLockSoon', 'onReadyToAsk'], node: [] };

  expect(await inventory()).toEqual({ gate: [...gateChannels].sort(), casebook: [], reader: [], ...rest });
  await openPractice(launched);
  expect(await inventory()).toEqual({
    gate: [],
    casebook: [...casebookChannels].sort(),
    reader: ['readCsv'],
    ...rest,
  });
});

test('T61: the window has no Node, is isolated and sandboxed, and was started without switching anything off', async ({
  launch,
}) => {
  const { app } = await launch();
  const found = await app.evaluate(({ BrowserWindow, app: running }) => {
    const [window] = BrowserWindow.getAllWindows();
    const contents = window?.webContents as unknown as { getLastWebPreferences(): Record<string, unknown> } | undefined;
    const { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, allowRunningInsecureContent } =
      contents?.getLastWebPreferences() ?? {};
    return {
      preferences: { sandbox, contextIsolation, nodeIntegration, webSecurity, webviewTag, allowRunningInsecureContent },
      unsandboxed: running.commandLine.hasSwitch('no-sandbox'),
      title: window?.getTitle(),
    };
  });

  expect(found.preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
  });
  expect(found.preferences.allowRunningInsecureContent).not.toBe(true);
  expect(found.unsandboxed).toBe(false);
  expect(found.title).toBe('Conduct Casebook');
});

test('T62: no permission is given to a page', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const tried = async (work: () => Promise<unknown>) => work().then(String, () => 'refused');
    return {
      notifications: await tried(() => Notification.requestPermission()),
      camera: await tried(() => navigator.mediaDevices.getUserMedia({ video: true })),
      place: await tried(
        () => new Promise((_resolve, reject) => navigator.geolocation.getCurrentPosition(_resolve, reject)),
      ),
      clipboard: await tried(() => navigator.clipboard.readText()),
      screen: await tried(() => navigator.mediaDevices.getDisplayMedia()),
    };
  });

  expect(answers).toEqual({
    notifications: 'denied',
    camera: 'refused',
    place: 'refused',
    clipboard: 'refused',
    screen: 'refused',
  });
});

test('T63: the window goes nowhere else and opens no other', async ({ launch }) => {
  const { app, page } = await launch();
  const before = page.url();
  const opened = await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    const other = window.open('https://example.org/');
    location.href = 'https://example.org/';
    return other === null;
  });

  expect(opened).toBe(true);
  await expect
    .poll(() => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.isLoading()))
    .toBe(false);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
    before,
  );
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('T59: nothing that a page tries reaches a server that listens beside it', async ({ launch }) => {
  let reached = 0;
  const server = createServer((socket) => {
    reached += 1;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const { page } = await launch();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const blocked = await page.evaluate(async (target) => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
    const quietly = async (work: () => unknown) => {
      try {
        await work();
      } catch (error) {
        violations.push(`refused: ${error instanceof Error ? error.name : 'unknown'}`);
      }
    };
    const element = (name: string, attributes: Record<string, string>) => {
      const made = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
      document.head.append(made);
    };
    await quietly(() => fetch(target));
    await quietly(() => navigator.sendBeacon(target, 'x'));
    await quietly(() => {
      const request = new XMLHttpRequest();
      request.open('GET', target);
      request.send();
    });
    await quietly(() => new WebSocket(target.replace('http', 'ws')));
    await quietly(() => new EventSource(target));
    await quietly(() =>
      new RTCPeerConnection({ iceServers: [{ urls: `stun:${new URL(target).host}` }] }).createDataChannel('x'),
    );
    await quietly(() => new Worker(`${target}worker.js`));
    await quietly(() => element('img', { src: `${target}a.png` }));
    await quietly(() => element('link', { rel: 'stylesheet', href: `${target}a.css` }));
    await quietly(() => element('link', { rel: 'prefetch', href: `${target}b` }));
    await quietly(() => element('link', { rel: 'preconnect', href: target }));
    await quietly(() => element('link', { rel: 'dns-prefetch', href: target }));
    await quietly(() => element('iframe', { src: target }));
    await quietly(() => element('object', { data: target }));
    await quietly(() => element('video', { src: target }));
    await quietly(() => {
      const form = document.createElement('form');
      form.action = target;
      document.body.append(form);
      form.submit();
    });
    // A slow PC says later what it blocked.
    for (let looks = 0; looks === 0 || (looks < 20 && violations.length <= 8); looks += 1)
      await new Promise((resolve) => setTimeout(resolve, 1500));
    return violations;
  }, `http://127.0.0.1:${port}/`);
  server.close();

  expect(reached).toBe(0);
  expect(blocked.length).toBeGreaterThan(8);
});

test('T59: a script or markup made from text is refused in the page', async ({ launch }) => {
  const { page } = await launch();
  const answers = await page.evaluate(async () => {
    const marked = window as unknown as { ran?: boolean };
    // Later, so that the debugger's own right to evaluate doesn't count.
    const tried = (work: () => unknown) => {
      try {
        work();
        return 'done';
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    };
    tried(() => setTimeout('window.ran = true', 0));
    await new Promise((resolve) => setTimeout(resolve, 100));
    const holder = document.createElement('div');
    return [
      marked.ran === true ? 'done' : 'refused',
      tried(() => {
        holder.innerHTML = '<img src=x onerror=alert(1)>';
      }),
      tried(() => document.createElement('script').setAttribute('onclick', 'alert(1)')),
      holder.childElementCount,
    ];
  });

  expect(answers[0]).not.toBe('done');
  expect(answers[1]).not.toBe('done');
  expect(answers[3]).toBe(0);
});
