import '../page/trusted-types';
import { config } from 'zod';

// The content security policy forbids code made from text. Schemas must not even try, so this is said before the first one is made:
// everything else is loaded after it.
config({ jitless: true });
void import('./start');
