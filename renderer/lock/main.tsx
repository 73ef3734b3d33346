import '../page/trusted-types';
import '../theme/fonts.css';
import '../theme/tokens.css';
import '../theme/base.css';
import { startReact } from '../page/start-react';
import { LockPage } from './lock-page';

startReact(<LockPage />);
