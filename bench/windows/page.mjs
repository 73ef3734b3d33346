/** One page through Chromium's debugging port. Playwright's own driver does not attach to an Electron that it did not start. */
export class Page {
  constructor(address) {
    this.waiting = new Map();
    this.count = 0;
    this.socket = new WebSocket(address);
    this.open = new Promise((resolve, reject) => {
      this.socket.addEventListener('open', resolve);
      this.socket.addEventListener('error', () => reject(new Error('the page cannot be reached')));
    });
    this.socket.addEventListener('message', ({ data }) => {
      const { id, result, error } = JSON.parse(data);
      this.waiting.get(id)?.(error === undefined ? result : { error });
      this.waiting.delete(id);
    });
  }

  async send(method, params = {}) {
    await this.open;
    this.count += 1;
    const id = this.count;
    return await new Promise((resolve) => {
      this.waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /** The value of an expression, or of the promise that it is. Throws what the page throws. */
  async evaluate(expression) {
    const { result, exceptionDetails, error } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined || error !== undefined) {
      throw new Error(`the page threw: ${JSON.stringify(exceptionDetails ?? error).slice(0, 400)}`);
    }
    return result.value;
  }

  /** Whether there is such an element. A page that is only being loaded has none, and says so with an error. */
  async has(selector) {
    const expression = `document.querySelector(${JSON.stringify(selector)}) !== null`;
    const { result, error } = await this.send('Runtime.evaluate', { expression, returnByValue: true });
    return error === undefined && result.value === true;
  }

  close() {
    this.socket.close();
  }
}

/**
 * The clock's time of the first contentful paint of the page's start, and of the last one that brought something larger. Chromium notes them by
 * itself, so nothing has to watch meanwhile. `beside`: the first one has to be of something drawn together with what this selects.
 */
export async function paintedAt(page, beside = null) {
  const { together, ...times } = await page.evaluate(`new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const entries = list.getEntries();
      const at = entries.map(({ startTime }) => performance.timeOrigin + startTime);
      const around = ${beside === null} ? null : document.querySelector(${JSON.stringify(beside)})?.closest('main, body');
      resolve({ first: at[0], last: at.at(-1), together: around === null || around?.contains(entries[0].element) === true });
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  })`);
  if (!together) throw new Error(`what was painted first was not drawn with ${beside}`);
  return times;
}
