/** Everything of the page, loaded once the ground rules of main.ts hold. */
import '../theme/mantine.css';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { flushAll } from '../drafts/before-lock';
import { startReact } from '../page/start-react';
import { keepPlace } from '../stores/navigation';
import { App } from './app';

window.lifecycle.onLockSoon(flushAll);
keepPlace();
startReact(<App />);
