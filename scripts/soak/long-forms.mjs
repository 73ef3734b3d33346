/** Stories that have a long form: how often it is done there, by which variable, and what it shows. `unit`: the file of a unit test instead. */
export const LONG_FORMS = [
  {
    story: 'crash-kill-loop',
    variable: 'CASEBOOK_KILLS',
    times: 50,
    shows: 'the whole app killed while typing and recording',
  },
  {
    story: 'crash-engine-kills',
    variable: 'CASEBOOK_ENGINE_KILLS',
    times: 100,
    shows: 'the engine killed while recording at full speed',
  },
  {
    story: 'crash-power-cut',
    variable: 'CASEBOOK_POWER_CUTS',
    times: 20,
    shows: 'power cut under the casebook’s disk',
  },
  {
    story: 'hardening-fuzz',
    variable: 'CASEBOOK_CALLS',
    times: 200_000,
    shows: 'messages that no screen would send',
  },
  {
    story: 'ban-paths',
    unit: 'electron/engine/ban/ban-paths.test.ts',
    variable: 'CASEBOOK_BAN_RUNS',
    times: 20_000,
    shows: 'random sequences of everything that can be decided about bans, by the rules',
  },
  {
    story: 'ban-model',
    unit: 'electron/engine/ban/ban-model.test.ts',
    variable: 'CASEBOOK_BAN_CASEBOOKS',
    times: 100,
    shows: 'the same through the door, with bodies erased at random; in every fiftieth casebook thousands of steps',
  },
];

export const UNTESTED =
  'Not shown by any of this: sectors torn in the middle, disks that reorder writes or say that they have written what they have not, and NTFS.';
