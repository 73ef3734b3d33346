import groups from '../../../assets/nicknames.json';
import { nicknamesFrom } from '../../../domain/person/name-ranking';

/** Other forms of first names, as assets/nicknames.json lists them. */
export const NICKNAMES = nicknamesFrom(groups);
